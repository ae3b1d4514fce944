import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EngineError } from "../../src/model/engine-error.ts";
import type { LanguagePair } from "../../src/model/language.ts";
import type { Engine, EngineAnswer, EngineText } from "../../src/ports/engine.ts";
import { coded, shownCodes } from "../support/coded.ts";

export interface OpenedEngine {
  readonly engine: Engine;
  /** A pair that this engine translates. */
  readonly languages: LanguagePair;
  /** Ends what stands behind the engine; the battery closes the engine itself. */
  readonly end?: () => Promise<void>;
}

export interface EngineContractOptions {
  /** The same engine with something the matter, so that every request fails. */
  readonly openBroken?: () => Promise<OpenedEngine>;
}

const SENTENCES = [
  "Kommunestyret vedtok budsjettet torsdag kveld.",
  "Ja.",
  "«Det er ikke så enkelt», sier Åse Bjørnstad.",
  "Prisen steg fra 1 234,50 til 1 500 kroner.",
  "Ja.",
  "Hjorten 🦌 sto midt i E6 & ventet <rolig>.",
];

const OTHER_TERMS = [{ source: "«ja», sa hun", target: 'she said, "yes"' }];

const TERMS = [{ source: "Kommunestyret", target: "The municipal council" }];

/** As `coded` reads them. */
const CODED = ["Les ‹1hele saken1› her.", "Prisen er |2| kroner & ‹3stiger3›."];
const CODE = /‹\d|\d›|\|\d\|/gu;

const TEXTS: readonly EngineText[] = SENTENCES.map((text, place) => ({ id: `t${place + 1}`, text }));

/** What every engine promises by `src/ports/engine.ts`, whatever translates behind it. */
export function keepsTheEngineContract(
  name: string,
  open: () => Promise<OpenedEngine>,
  { openBroken }: EngineContractOptions = {},
): void {
  describe(`${name} keeps the engine contract`, () => {
    let opened: OpenedEngine;

    beforeEach(async () => {
      opened = await open();
    });

    afterEach(async () => {
      await opened.engine.close();
      await opened.end?.();
    });

    const answersTo = async (texts: readonly EngineText[], context?: string) => {
      const { engine, languages } = opened;
      const reply = await engine.translate({
        texts,
        languages,
        ...(context === undefined ? {} : { context }),
      });
      return reply.kind === "answers"
        ? reply.answers
        : expect.fail(`a mismatch: ${reply.targets.join(" | ")}`);
    };

    test("it says what it is and what it can take", () => {
      const { engine, languages } = opened;
      const { name: engineName, limits, fingerprint } = engine;
      expect(engineName).toMatch(/^[a-z][a-z0-9-]*$/u);
      expect(limits.maxTexts).toBeGreaterThanOrEqual(1);
      expect(limits.maxBytes).toBeGreaterThanOrEqual(1024);
      expect(limits.concurrency ?? 1).toBeGreaterThanOrEqual(1);
      const shaping = { ...fingerprint, ...engine.fingerprintOf?.(languages) };
      expect(Object.values(shaping).every((value) => typeof value === "string")).toBe(true);
    });

    test("what it costs is told, and what is paid by tokens is estimated in whole ones", async () => {
      const { engine, languages } = opened;
      const { cost } = engine;
      expect(["free", "characters", "tokens"]).toContain(cost.kind);
      if (cost.kind !== "tokens") return;
      const [few, many] = [TEXTS.slice(0, 1), TEXTS].map((texts) => cost.estimate({ texts, languages }));
      for (const key of ["input", "output"] as const) {
        expect(Number.isSafeInteger(few?.[key]) && (few?.[key] ?? 0) > 0).toBe(true);
        expect(many?.[key]).toBeGreaterThan(few?.[key] ?? 0);
        expect(cost.perMillion?.[key] ?? 0).toBeGreaterThanOrEqual(0);
      }
      const { tokens } = await engine.translate({ texts: TEXTS, languages });
      expect(Object.values(tokens ?? {}).every((each) => Number.isSafeInteger(each) && each >= 0)).toBe(true);
    });

    test("it names a pair it knows in its own words, and those words again the same", () => {
      const { engine, languages } = opened;
      const named = engine.languagesFor(languages) ?? expect.fail("the pair is not known");
      expect(engine.languagesFor(named)).toEqual(named);
      expect(engine.languagesFor({ source: "qaa", target: languages.target })).toBeUndefined();
      expect(engine.languagesFor({ source: languages.source, target: "qaa" })).toBeUndefined();
    });

    test("bytes grow with the text and are never fewer than UTF-8 needs", () => {
      const { measure } = opened.engine;
      for (const text of SENTENCES) {
        expect(measure(text)).toBeGreaterThanOrEqual(Buffer.byteLength(text));
        expect(measure(`${text} Åpent.`)).toBeGreaterThan(measure(text));
      }
    });

    test("every text is answered under its id, in order, and billed in whole characters", async () => {
      const answers = await answersTo(TEXTS);
      expect(answers.map(({ id }) => id)).toEqual(TEXTS.map(({ id }) => id));
      for (const { target, billedCharacters } of answers) {
        expect(target.trim()).not.toBe("");
        expect(Number.isSafeInteger(billedCharacters) && billedCharacters >= 0).toBe(true);
      }
    });

    test("a text is answered the same alone, among others, and in any place", async () => {
      const together = targetsById(await answersTo(TEXTS));
      expect(targetsById(await answersTo([...TEXTS].reverse()))).toEqual(together);
      for (const text of TEXTS) {
        expect(targetsById(await answersTo([text]))).toEqual({ [text.id]: together[text.id] });
      }
    });

    test("requests under way at once keep their answers apart", async () => {
      const together = targetsById(await answersTo(TEXTS));
      const apart = await Promise.all(TEXTS.map((text) => answersTo([text])));
      expect(targetsById(apart.flat())).toEqual(together);
    });

    test("as many texts as it can take are taken", async () => {
      const texts = Array.from({ length: Math.min(opened.engine.limits.maxTexts, 200) }, (_, place) => ({
        id: `n${place}`,
        text: `Sak nummer ${place + 1} ble utsatt.`,
      }));
      expect((await answersTo(texts)).map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
    });

    test("context is neither answered nor billed", async () => {
      const without = await answersTo(TEXTS);
      const within = await answersTo(TEXTS, SENTENCES.join(" "));
      expect(within.map(({ id }) => id)).toEqual(without.map(({ id }) => id));
      expect(within.map(billed)).toEqual(without.map(billed));
    });

    test("inline codes stay in their texts and are not billed; kept ones come back, each once", async () => {
      const { inlineCodes } = opened.engine;
      const answers = await answersTo(CODED.map((text, place) => ({ id: `c${place}`, text: coded(text) })));
      for (const [place, { target, billedCharacters }] of answers.entries()) {
        const codesIn = (text: string) => text.match(CODE)?.toSorted() ?? [];
        const sent = CODED[place] ?? "";
        expect(codesIn(shownCodes(target))).toEqual(inlineCodes === "kept" ? codesIn(sent) : []);
        expect(target).not.toMatch(/<\/?[a-z]/u);
        expect(billedCharacters).toBeLessThanOrEqual([...sent.replace(CODE, "")].length);
      }
    });

    test("terms that it takes are used without being answered or billed", async () => {
      const { engine, languages } = opened;
      if (engine.takesTerms !== true) return;
      const without = await answersTo(TEXTS);
      const reply = await engine.translate({ texts: TEXTS, languages, terms: TERMS });
      const answers = reply.kind === "answers" ? reply.answers : [];
      expect(answers.map(({ id }) => id)).toEqual(without.map(({ id }) => id));
      expect(answers.map(billed)).toEqual(without.map(billed));
      expect(answers[0]?.target).toContain(TERMS[0]?.target);
    });

    test("the request is left as it was", async () => {
      const texts = TEXTS.map((text) => Object.freeze({ ...text }));
      const languages = Object.freeze({ ...opened.languages });
      const request = Object.freeze({ texts: Object.freeze(texts), languages });
      await expect(opened.engine.translate(request)).resolves.toMatchObject({ kind: "answers" });
    });

    test("an account is told in characters, and asking for it costs none", async () => {
      const { engine } = opened;
      if (engine.account === undefined) return;
      const before = await engine.account();
      expect(before.usage?.limit ?? 0).toBeGreaterThanOrEqual(before.usage?.used ?? 0);
      expect(await engine.account()).toEqual(before);
    });

    test("a glossary that it takes may be named by a request, filled anew, and named again", async () => {
      const { engine, languages } = opened;
      const terms = [{ source: "budsjettet", target: "the budget" }];
      const glossary = await engine.glossaries?.create({ terms, languages });
      const request = { texts: TEXTS, languages, ...(glossary === undefined ? {} : { glossary }) };
      await expect(engine.translate(request)).resolves.toMatchObject({ kind: "answers" });
      if (glossary !== undefined)
        await engine.glossaries?.replace(glossary, { terms: [...terms, ...OTHER_TERMS], languages });
      await expect(engine.translate(request)).resolves.toMatchObject({ kind: "answers" });
    });

    test("it can be closed before the first call, and twice", async () => {
      const fresh = await open();
      await fresh.engine.close();
      await fresh.engine.close();
      await fresh.end?.();
    });

    if (openBroken !== undefined) {
      test("trouble is told as an EngineError", () => tellsTrouble(openBroken));
    }
  });
}

async function tellsTrouble(open: () => Promise<OpenedEngine>): Promise<void> {
  const { engine, languages, end } = await open();
  const error = await engine.translate({ texts: TEXTS, languages }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  const { message, advice } = error as EngineError;
  expect(message).toMatch(/^Cannot [^"]+ "[^"]+": [\s\S]*[^.]$/u);
  expect(advice).toMatch(/[^.]$/u);
  await engine.close();
  await end?.();
}

function targetsById(answers: readonly EngineAnswer[]): Readonly<Record<string, string>> {
  return Object.fromEntries(answers.map(({ id, target }) => [id, target]));
}

function billed({ billedCharacters }: EngineAnswer): number {
  return billedCharacters;
}
