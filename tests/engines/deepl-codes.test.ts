import { afterEach, describe, expect, test } from "vitest";
import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import type { Engine } from "../../src/ports/engine.ts";
import { coded, shownCodes } from "../support/coded.ts";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "../support/deepl-server.ts";
import type { DeeplTrick } from "../support/deepl-trick.ts";

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

async function open(): Promise<{ readonly engine: Engine; readonly server: DeeplServer }> {
  const server = await startDeeplServer();
  const engine = createDeeplEngine({ key: DEEPL_TEST_KEY, serverUrl: server.url, timeout: 30_000 });
  ends.push(engine.close, server.close);
  return { engine, server };
}

async function ask(engine: Engine, ...texts: readonly string[]) {
  const named = texts.map((text, place) => ({ id: `s${place + 1}`, text: coded(text) }));
  const reply = await engine.translate({ texts: named, languages: { source: "nb", target: "en-GB" } });
  if (reply.kind !== "answers") throw new Error("not as many answers as texts");
  return reply.answers.map(({ target, billedCharacters }) => [shownCodes(target), billedCharacters]);
}

const LINKED = "H&M: ‹1Les |2|saken1› < 5 kr.";

describe("texts with codes", () => {
  test("travel as XML, strictly read, and come back with their codes; tags are not billed", async () => {
    const { engine, server } = await open();
    expect(await ask(engine, LINKED, "‹3Halv |4|setning.")).toEqual([
      [`EN: ${LINKED}`, 22],
      ["EN: ‹3Halv |4|setning.", 13],
    ]);
    expect(server.requests[0]?.parameters).toMatchObject({ tag_handling: "xml", tag_handling_version: "v2" });
    expect(server.requests[0]?.texts).toEqual([
      "H&amp;M: <x1>Les <x2/>saken</x1> &lt; 5 kr.",
      "<x3/>Halv <x4/>setning.",
    ]);
    expect(server.billedCharacters).toBe(35);
  });

  test("take texts without codes along as XML, should they share a request", async () => {
    const { engine, server } = await open();
    expect(await ask(engine, LINKED, "Kjøp & salg")).toEqual([
      [`EN: ${LINKED}`, 22],
      ["EN: Kjøp & salg", 11],
    ]);
    expect(server.requests[0]?.texts[1]).toBe("Kjøp &amp; salg");
  });

  test("a request without codes stays as it is", async () => {
    const { engine, server } = await open();
    expect(await ask(engine, "Kjøp & salg <nå>")).toEqual([["EN: Kjøp & salg <nå>", 16]]);
    expect(Object.keys(server.requests[0]?.parameters ?? {})).not.toContain("tag_handling");
  });

  test("are measured as they are sent", async () => {
    const { engine, server } = await open();
    const texts = [LINKED, "Blå ‹1bær1› & |2|rømme"];
    await ask(engine, ...texts);
    await ask(engine, ...texts, ...texts);
    const [once = 0, twice = 0] = server.requests.map(({ bytes }) => bytes);
    expect(twice - once).toBe(texts.reduce((sum, text) => sum + engine.measure(coded(text)), 0));
  });

  test("a body that does not tell what it cost is billed without codes", async () => {
    const { engine, server } = await open();
    server.play({
      kind: "body",
      body: '{"translations":[{"detected_source_language":"NB","text":"<x1>Yes</x1>"}]}',
    });
    expect(await ask(engine, "‹1Ja1›")).toEqual([["‹1Yes1›", 2]]);
  });

  test.each<[DeeplTrick["kind"], string]>([
    ["lose-tags", "EN: Les hele saken nå."],
    ["add-tag", "EN: Les ‹1hele ‹2saken2›1› nå."],
    ["cross-tags", "EN: Les ‹1hele ‹2saken1› nå.2›"],
    ["break-tags", "EN: Les ‹1hele ‹2saken1› nå."],
  ])("%s comes back as it can be read", async (kind, target) => {
    const { engine, server } = await open();
    server.play({ kind } as DeeplTrick);
    expect(await ask(engine, "Les ‹1hele ‹2saken2›1› nå.")).toEqual([[target, 18]]);
  });
});
