import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { UnitExplanation } from "../../src/pipeline/explain/unit-explanation.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const SNOW = "Det har snødd i fjellet siden lørdag kveld.";
const IT = "Den kommer aldri fram før kvelden.";
const SHORT = "Slik er det.";
const ARTICLE = `${BUS} ${SNOW} ${IT}\n\nFoto: Kari Lie / NTB\n\n${SHORT} ${BUS}\n`;
const IDS = { bus: "s1", snow: "s2", it: "s3", credit: "s4", short: "s5", again: "s6" };

function memory(next: string): string {
  const entry = { languages: { source: "nb", target: "en-GB" }, source: SNOW, previous: BUS, next };
  const author = "Kari Lie";
  return serialiseTmx({
    entries: [
      { ...entry, target: "Snow fell.", state: "final", author, document: "seeds/a.txt" },
      { ...entry, previous: "Noe annet.", target: "It snowed.", state: "translated" },
    ],
  });
}

async function explain(desk: DeeplDesk, segment: string): Promise<UnitExplanation> {
  const { code, stdout, stderr } = await desk.run("explain", "seeds/a.txt", segment, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as UnitExplanation;
}

describe("explain", () => {
  test("memory: the entry that is taken first, how its neighbours fit, and the others", async () => {
    const desk = await makeDeeplDesk({ "seeds/a.txt": ARTICLE, "seeds/memory/a.tmx": memory(IT) });
    await desk.run();
    const { now, memory: entries, stored } = await explain(desk, IDS.snow);
    expect(now).toMatchObject({ route: "memory", target: "Snow fell.", characters: 0 });
    expect(now.why).toContain("with the same sentences before and after it");
    expect(stored).toEqual({ target: "Snow fell.", state: "final", origin: "memory" });
    expect(entries).toMatchObject([
      { match: "ice", taken: true, fits: { previous: "same", next: "same" }, author: "Kari Lie" },
      { match: "exact", taken: false, fits: { previous: "other", next: "same" }, target: "It snowed." },
    ]);
  });

  test("before and after the engine answered: what would be sent, then the answer and its key", async () => {
    const glossary = "source,target\nfylket,the county\nferje,ferry\n";
    const desk = await makeDeeplDesk({
      "seeds/a.txt": "Foto: Kari Lie / NTB\n",
      "seeds/glossary.csv": glossary,
    });
    await desk.run();
    desk.write("seeds/a.txt", ARTICLE);
    const before = await explain(desk, "s2");
    expect(before.now).toEqual({
      route: "engine",
      why: `It would be sent to deepl: ${BUS.length} characters to bill`,
      characters: BUS.length,
    });
    expect(before).toMatchObject({ previous: "", next: SNOW, memory: [], cache: { answers: [] } });
    expect(before).not.toHaveProperty("stored");
    const { now: repeated } = await explain(desk, "s6");
    expect(repeated).toMatchObject({ route: "repetition", why: "The same text is sent once, for s2" });
    expect(desk.server.requests).toEqual([]);

    await desk.run();
    const after = await explain(desk, "s2");
    expect(after.now).toMatchObject({
      route: "cache",
      target: expect.stringContaining("EN: "),
      characters: 0,
    });
    expect(after.cache.answers).toMatchObject([
      { serves: true, sameContext: true, why: "given among the same neighbours", target: after.now.target },
    ]);
    expect(after.cache.parts).toMatchObject({
      engine: "deepl",
      languages: { source: "nb", target: "en-GB" },
      source: BUS,
      terms: [["fylket", "the county"]],
    });
    expect(Object.fromEntries(after.cache.parts.options)).toMatchObject({ split_sentences: "off" });
  });

  test.each([
    ["careful", "given among other neighbours, on which the sentence leans (cache.reuse: careful)", "engine"],
    ["ice", "given among other neighbours (cache.reuse: ice)", "engine"],
    ["exact", "given among other neighbours", "cache"],
  ])("cache.reuse: %s says of a leaning sentence elsewhere: %s", async (reuse, why, route) => {
    const config = `deepl:\n  retryDelay: 0\ncache:\n  reuse: ${reuse}\n`;
    const desk = await makeDeeplDesk({ "seeds/b.txt": `${BUS} ${SHORT}\n` }, { config });
    await desk.run();
    desk.write("seeds/a.txt", `${SNOW} ${SHORT}\n`);
    const { now, leans, cache } = await explain(desk, "s2");
    expect(now.route).toBe(route);
    expect(leans).toEqual({ why: "short", reuse, travels: reuse === "exact" });
    expect(cache.answers).toMatchObject([{ sameContext: false, serves: reuse === "exact", why }]);
  });

  test("rule, pronoun, quarantine and no engine are told in words", async () => {
    const desk = await makeDeeplDesk(
      { "seeds/a.txt": ARTICLE },
      { translate: (text) => (text === BUS ? "" : "OK.") },
    );
    await desk.run();
    expect((await explain(desk, IDS.credit)).now).toMatchObject({
      route: "rule",
      target: "Photo: Kari Lie / NTB",
    });
    expect((await explain(desk, IDS.it)).leans.why).toBe("pronoun");
    const doubtful = await explain(desk, IDS.bus);
    expect(doubtful.now).toMatchObject({ route: "none", why: expect.stringContaining("--retranslate") });
    expect(doubtful.cache.answers).toMatchObject([
      { serves: false, why: "in quarantine (empty), asked 2 times" },
    ]);
    const keyless = await runCli(["explain", "seeds/a.txt", "s7", "--json"], { cwd: desk.root });
    expect(keyless.code).toBe(2);
    desk.write("seeds/a.txt", `${ARTICLE}\nEn helt ny setning kom til her.\n`);
    const { stdout } = await runCli(["explain", "seeds/a.txt", "s7", "--json"], { cwd: desk.root });
    expect(JSON.parse(stdout)).toMatchObject({
      now: { route: "none", why: "It would stay untranslated: There is no DeepL key" },
    });
  });

  test("is read by people too", async () => {
    const desk = await makeDeeplDesk({ "seeds/a.txt": ARTICLE, "seeds/memory/a.tmx": memory(IT) });
    await desk.run();
    const { stdout } = await desk.run("explain", "seeds/a.txt", IDS.snow);
    expect(stdout).toContain("What a run would do\n  Memory has the sentence, with the same");
    expect(stdout).toContain(
      "✓ ice (sentence before: the same, after: the same): final, Kari Lie, seeds/a.txt\n",
    );
    expect(stdout).toContain("· exact (sentence before: another, after: the same): translated\n");
    expect(stdout).toContain("It leans on them: it opens with a pronoun");
    expect(stdout).toContain("made of:\n    engine ");
    const { stdout: bus } = await desk.run("explain", "seeds/a.txt", IDS.bus);
    expect(bus).toContain("Memory does not have this sentence.\n");
    expect(bus).toContain("It does not lean on them.\n");
    expect(bus).toContain("✓ given among the same neighbours\n");
  });

  test.each([
    [["seeds/a.txt", "s99"], 2, 'Cannot explain "s99": seeds/a.txt has no such segment\nIt has s1 to s6'],
    [["seeds/borte.txt", "s1"], 3, '"seeds/borte.txt"'],
    [["seeds", "s1"], 2, 'Cannot explain "seeds": it is no article'],
    [["seeds/a.txt"], 2, "segment"],
  ])("%j: exit %i", async (args, code, told) => {
    const desk = await makeDeeplDesk({ "seeds/a.txt": ARTICLE, "seeds/b.txt": ARTICLE });
    await desk.run("plan");
    const run = await desk.run("explain", ...args);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: "" });
    expect(run.stderr).toContain(told);
  });

  test("in an empty folder: one clear line, and no store", async () => {
    const desk = makeDesk({ "seeds/a.txt": ARTICLE });
    const { code, stdout, stderr } = await runCli(["explain", "seeds/a.txt", "s1"], { cwd: desk.root });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("nothing has run here yet\nStart with bitekst translate");
    expect(existsSync(desk.path(".bitekst"))).toBe(false);
  });
});
