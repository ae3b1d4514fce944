import { describe, expect, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import type { PlanReport } from "../../src/model/plan-report.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

const BOKMAL = "Hun vet ikke hva noen av dem mener, men hun ble ikke spurt om det.";
const NYNORSK = "Ho veit ikkje kva nokon av dei meiner, men ho vart ikkje spurd om det.";
const SCHOOL = "Skulen i bygda vert lagd ned til sommaren, seier rektor Ingrid Aasen.";
const ENGLISH = "– We have been waiting for this day for a very long time.";
const TAGGED = "– We are not surprised by this, sier Hansen.";
const SWEDISH = "Jag vet inte vad de menar med detta, och jag är inte säker på att någon annan vet det.";

const NB = `Skuespilleren er ikke spurt\n\n${BOKMAL} ${ENGLISH} ${TAGGED}\n`;
const NN = `Skulen vert nedlagd\n\n${NYNORSK} ${SCHOOL}\n`;
const SV = `Kommunen stänger skolan\n\n${SWEDISH}\n\n${SWEDISH.replace("Jag vet", "Hon säger att hon")}\n`;

const NOTICE = "1 nynorsk document was sent as Bokmål (NB), since DeepL lists Bokmål only";
const REFUSE = "source:\n  nynorsk: refuse\ndeepl:\n  retryDelay: 0\n";

function reportOf(stdout: string): RunReport {
  return JSON.parse(stdout) as RunReport;
}

function memoryOf(sources: readonly string[], language: string): string {
  const entries = sources.map((source): MemoryEntry => {
    return {
      languages: { source: language, target: "en-GB" },
      source,
      target: `Memory of ${source.length}`,
      state: "final",
    };
  });
  return serialiseTmx({ entries });
}

describe("nynorsk goes to DeepL as bokmål", () => {
  test("and the run says so once, in words and in JSON; the plan says it beforehand", async () => {
    const desk = await makeDeeplDesk({ "seeds/bokmal.txt": NB, "seeds/nynorsk.txt": NN });
    const plan = await desk.run("plan");
    expect(plan.stderr).toContain(NOTICE.replace("was sent", "would be sent"));
    const planned = JSON.parse((await desk.run("plan", "--json")).stdout) as PlanReport;
    expect(planned.notices?.map(({ code }) => code)).toEqual(["nynorsk-as-bokmal"]);

    const { code, stderr } = await desk.run();
    expect(code).toBe(0);
    expect(stderr.split(NOTICE)).toHaveLength(2);
    expect(stderr).toContain("source.nynorsk: refuse");
    expect(new Set(desk.server.requests.map(({ source }) => source))).toEqual(new Set(["nb"]));
    expect(desk.server.billedTexts).toContain(NYNORSK);

    const second = await desk.run("--json");
    expect(second.stderr).toBe("");
    expect(reportOf(second.stdout).notices).toBeUndefined();
  });

  test("nothing is said where nothing nynorsk was sent", async () => {
    const desk = await makeDeeplDesk({
      "seeds/bokmal.txt": NB,
      "seeds/nynorsk.txt": NN,
      "seeds/memory/nynorsk.tmx": memoryOf(["Skulen vert nedlagd", NYNORSK, SCHOOL], "nn"),
    });
    const { code, stdout } = await desk.run("--json");
    expect(code).toBe(0);
    const { documents, notices } = reportOf(stdout);
    expect(notices).toBeUndefined();
    expect(documents.map(({ language, origins }) => [language, origins.memory])).toEqual([
      ["nb", 0],
      ["nn", 3],
    ]);
  });
});

describe("source.nynorsk: refuse", () => {
  test("keeps nynorsk from being sent; the others go on, exit 3", async () => {
    const desk = await makeDeeplDesk({ "seeds/bokmal.txt": NB, "seeds/nynorsk.txt": NN }, { config: REFUSE });
    const planned = JSON.parse((await desk.run("plan", "--json")).stdout) as PlanReport;
    expect(planned.documents.map(({ language, state }) => [language, state])).toEqual([
      ["nb", "planned"],
      ["nn", "failed"],
    ]);
    const { code, stdout, stderr } = await desk.run("--json");
    expect(code).toBe(3);
    expect(stderr).toContain('Cannot translate "seeds/nynorsk.txt": it is written in Norwegian Nynorsk');
    expect(stderr).toContain("source.nynorsk: send");
    const { documents, notices } = reportOf(stdout);
    expect(notices).toBeUndefined();
    expect(documents.map(({ state, language, error }) => [state, language, error?.code])).toEqual([
      ["complete", "nb", undefined],
      ["failed", "nn", "document-language"],
    ]);
    expect(desk.server.billedTexts).not.toContain(NYNORSK);
    expect(desk.server.requests[0]?.context).not.toContain(NYNORSK);
    expect(desk.files("output").filter((name) => name.startsWith("nynorsk"))).toEqual([]);
    const { stdout: why } = await desk.run("explain", "seeds/nynorsk.txt", "s2");
    expect(why).toContain("nynorsk is not to be sent (source.nynorsk: refuse)");
  });

  test("writes what memory covers whole, and asks nothing anew of it", async () => {
    const desk = await makeDeeplDesk(
      {
        "seeds/nynorsk.txt": NN,
        "seeds/memory/begge.tmx": memoryOf(["Skulen vert nedlagd", NYNORSK], "nn"),
        "seeds/memory/bokmal.tmx": memoryOf([SCHOOL], "no"),
      },
      { config: REFUSE },
    );
    const first = await desk.run("--json");
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: "" });
    expect(reportOf(first.stdout).documents[0]).toMatchObject({ state: "complete", origins: { memory: 3 } });
    expect((await desk.run("translate", "--retranslate", "seeds/nynorsk.txt")).code).toBe(0);
    expect(desk.server.requests).toEqual([]);
  });

  test("what was sent before stays, but is not asked for anew", async () => {
    const desk = await makeDeeplDesk({ "seeds/nynorsk.txt": NN });
    await desk.run();
    const paid = desk.server.billedTexts.length;
    desk.write("pipeline.config.yaml", REFUSE);
    expect((await desk.run()).code).toBe(0);
    const anew = await desk.run("translate", "--retranslate", "seeds/nynorsk.txt", "s2");
    expect(anew.code).toBe(3);
    expect(anew.stderr).toContain("put the 1 segment that it lacks into memory");
    expect(desk.server.billedTexts).toHaveLength(paid);
  });

  test("another engine for nynorsk: one line, exit 2", async () => {
    const config = "source:\n  nynorsk: engine:apertium\n";
    const desk = await makeDeeplDesk({ "seeds/nynorsk.txt": NN }, { config });
    const { code, stderr } = await desk.run();
    expect(code).toBe(2);
    expect(stderr).toContain(
      '"pipeline.config.yaml:2:12": source.nynorsk is "engine:apertium", expected engine:deepl, engine:local, ' +
        "engine:pseudo, or another name below engines",
    );
  });
});

describe("an article in another language", () => {
  test("fails in one clear line and costs nothing; the others go on", async () => {
    const desk = await makeDeeplDesk({ "seeds/bokmal.txt": NB, "seeds/svensk.txt": SV });
    const { code, stdout, stderr } = await desk.run("--json");
    expect(code).toBe(3);
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(stderr).toContain('Cannot translate "seeds/svensk.txt": it is written in Swedish');
    expect(stderr).toContain("source.language: nb");
    expect(reportOf(stdout).documents.map(({ state, language }) => [state, language])).toEqual([
      ["complete", "nb"],
      ["failed", "sv"],
    ]);
    expect(desk.server.billedTexts.join()).not.toContain("inte");
    expect((await desk.run("plan")).stderr).toContain("it is written in Swedish");
    expect((await desk.run("explain", "seeds/svensk.txt", "s1")).code).toBe(3);
    const segmented = await desk.run("segment", "seeds/svensk.txt", "--json");
    expect(segmented.code).toBe(0);
    expect(JSON.parse(segmented.stdout)).toMatchObject({ language: "sv" });
  });

  test("goes along when the config says what it is", async () => {
    const config = "source:\n  language: nb\ndeepl:\n  retryDelay: 0\n";
    const desk = await makeDeeplDesk({ "seeds/svensk.txt": SV }, { config });
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.billedTexts).toContain(SWEDISH);
  });
});

describe("an English sentence in a Norwegian article", () => {
  test("is kept as it is: not sent, not billed, no finding", async () => {
    const translate = (text: string) => `This stands for ${text.length} characters.`;
    const desk = await makeDeeplDesk({ "seeds/bokmal.txt": NB }, { translate });
    const { code, stdout } = await desk.run("--json");
    expect(code).toBe(0);
    expect(reportOf(stdout).documents[0]).toMatchObject({ segments: 4, origins: { rule: 1, engine: 3 } });
    expect(desk.server.billedTexts).toContain(TAGGED);
    expect(desk.server.billedTexts).not.toContain(ENGLISH);
    const json = JSON.parse(desk.read("output/bokmal.txt.json")) as JsonDocument;
    const segments = json.blocks.flatMap((block) => block.segments);
    expect(segments.find(({ source }) => source === ENGLISH)).toMatchObject({
      target: ENGLISH,
      origin: "rule",
    });
    expect(segments.find(({ source }) => source === ENGLISH)).not.toHaveProperty("findings");
    expect(desk.read("output/bokmal.en.txt")).toContain(ENGLISH);
  });

  test("explain tells the language of article and sentence, and why it is kept", async () => {
    const desk = await makeDeeplDesk({ "seeds/bokmal.txt": NB });
    await desk.run("plan");
    const { stdout } = await desk.run("explain", "seeds/bokmal.txt", "s3");
    expect(stdout).toContain("It is English already: a rule keeps it as it is.");
    expect(stdout).toMatch(/The article: Norwegian Bokmål, confidence (0\.9\d|1\.00)\./);
    expect(stdout).toMatch(/The sentence: English, confidence (0\.9\d|1\.00), surely another language/);
    const json = JSON.parse((await desk.run("explain", "seeds/bokmal.txt", "s3", "--json")).stdout);
    expect(json.identified).toMatchObject({
      document: { language: "nb" },
      segment: { language: "en" },
      own: "en",
    });
    desk.write("pipeline.config.yaml", "source:\n  language: nn\n");
    const given = await desk.run("explain", "seeds/bokmal.txt", "s2");
    expect(given.stdout).toContain("The article: Norwegian Nynorsk, as source.language says.");
  });

  test("segment tells its language", async () => {
    const desk = await makeDeeplDesk({ "seeds/bokmal.txt": NB });
    const json = JSON.parse((await desk.run("segment", "seeds/bokmal.txt", "--json")).stdout);
    const segments = json.blocks.flatMap((block: { segments: { language?: string }[] }) => block.segments);
    expect(segments.map(({ language }: { language?: string }) => language)).toEqual([
      undefined,
      undefined,
      "en",
      undefined,
    ]);
    const { stdout } = await desk.run("segment", "seeds/bokmal.txt");
    expect(stdout).toContain(`${ENGLISH} (en)`);
  });
});

test("memory of one written form serves the other, and explain says so", async () => {
  const desk = await makeDeeplDesk({
    "seeds/nynorsk.txt": NN,
    "seeds/memory/bokmal.tmx": memoryOf([SCHOOL], "no"),
  });
  const { stdout } = await desk.run("--json");
  expect(reportOf(stdout).documents[0]).toMatchObject({ language: "nn", origins: { memory: 1, engine: 2 } });
  const why = await desk.run("explain", "seeds/nynorsk.txt", "s3");
  expect(why.stdout).toContain("final, as Norwegian Bokmål");
  expect(desk.read("output/nynorsk.txt.html")).toContain('lang="nn"');
  expect(desk.read("output/nynorsk.txt.tmx")).toContain('<tuv xml:lang="nn">');
  expect(desk.read("output/nynorsk.txt.xlf")).toContain('source-language="nn"');
  expect(desk.read("output/index.html")).toContain("Norwegian Nynorsk");
});
