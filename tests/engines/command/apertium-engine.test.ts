import { tmpdir } from "node:os";
import { describe, expect, test } from "vitest";
import {
  type ApertiumEngineOptions,
  createApertiumEngine,
} from "../../../src/engines/command/apertium-engine.ts";
import type { EngineError } from "../../../src/model/engine-error.ts";
import { keepsTheEngineContract } from "../../contracts/engine-contract.ts";
import { describeWithApertium } from "../../support/apertium.ts";
import { makeDesk } from "../../support/desk.ts";

const NN_NB = { source: "nn", target: "nb" };

function open(options: Partial<ApertiumEngineOptions> = {}) {
  const manner = { concurrency: 1, timeout: 20_000, version: "1" };
  return createApertiumEngine({ name: "apertium", cwd: tmpdir(), env: process.env, ...manner, ...options });
}

async function bokmaalOf(texts: readonly string[]): Promise<readonly string[]> {
  const numbered = texts.map((text, place) => ({ id: `t${place}`, text }));
  const reply = await open().translate({ texts: numbered, languages: NN_NB });
  return reply.kind === "answers" ? reply.answers.map(({ target }) => target) : expect.fail("a mismatch");
}

describe("without Apertium", () => {
  test("nynorsk into bokmål is all that it knows", () => {
    const { languagesFor } = open();
    expect(languagesFor(NN_NB)).toEqual(NN_NB);
    expect(languagesFor({ source: "nb", target: "nn" })).toBeUndefined();
    expect(languagesFor({ source: "nn", target: "en" })).toBeUndefined();
  });

  test("where it is not installed, the packages are named", async () => {
    const desk = makeDesk();
    const texts = [{ id: "t1", text: "Eg veit ikkje." }];
    const engine = open({ env: { PATH: desk.root } });
    const nothing = await engine.translate({ texts, languages: NN_NB }).catch((error: unknown) => error);
    expect(nothing).toMatchObject({
      trouble: "refused",
      message: 'Cannot translate with "apertium": apertium is not there',
      advice: "Install it: apt-get install apertium apertium-nno-nob",
    });
  });
});

describeWithApertium("apertium-nno-nob", () => {
  keepsTheEngineContract("apertium", async () => ({ engine: open(), languages: NN_NB }), {
    openBroken: async () => ({ engine: open({ env: { PATH: "/nowhere" } }), languages: NN_NB }),
  });

  test("nynorsk becomes bokmål, with no marks at words that it does not know", async () => {
    expect(
      await bokmaalOf([
        "Kommunestyret vedtok budsjettet utan å diskutere det.",
        "Eg heiter Kari",
        "Dei veit ikkje kva Blårgfisken er.",
      ]),
    ).toEqual([
      "Kommunestyret vedtok budsjettet uten å diskutere det.",
      "Jeg heter Kari",
      "De vet ikke hva Blårgfisken er.",
    ]);
  });

  test("what its stream gives a meaning comes through as it was, also at the end of a text", async () => {
    expect(
      await bokmaalOf([
        "Ho [ordføraren] veit det ikkje ^",
        "Ikkje <sånn> {her} $5 \\ og/eller ~ # * +",
        "Skriv til post@nrk.no eller https://nrk.no/a_b?c=d&e=[f]",
        "[",
        "Ja.",
      ]),
    ).toEqual([
      "Hun [ordføreren] vet det ikke ^",
      "Ikke <sånn> {her} $5 \\ og/eller ~ # * +",
      "Skriv til post@nrk.no eller https://nrk.no/a_b?c=d&e=[f]",
      "[",
      "Ja.",
    ]);
  });

  test("a run that takes too long is ended, with all of its programs", async () => {
    const engine = open({ timeout: 5 });
    const texts = [{ id: "t1", text: "Eg veit ikkje." }];
    const error = await engine.translate({ texts, languages: NN_NB }).catch((thrown: unknown) => thrown);
    expect((error as EngineError).trouble).toBe("unreachable");
    await engine.close();
  });
});
