import { describe, expect, test } from "vitest";
import type { PlanReport } from "../../src/model/plan-report.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import type { JsonDocument, JsonSegment } from "../../src/writers/json-document.ts";
import { describeWithApertium } from "../support/apertium.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";

const HEADLINE = "Skulen vert nedlagd";
const ASKED = "Ho veit ikkje kva nokon av dei meiner, men ho vart ikkje spurd om det.";
const RECTOR = "Skulen i bygda vert lagd ned til sommaren, seier rektor Ingrid Aasen.";
const NYNORSK = `${HEADLINE}\n\n${ASKED} ${RECTOR}\n`;
const BOKMAL = "Hun vet ikke hva noen av dem mener, men hun ble ikke spurt om det.";
const ASKED_BOKMAL = "Hun vet ikke hva noen av dem mener, men hun ble ikke spurt om det, altså.";

/** Makes bokmål of nynorsk, notes each start, and fails where it is given anything else. */
const PROGRAM = `
import { appendFileSync } from "node:fs";
import { createInterface } from "node:readline";
appendFileSync("starter.txt", "start\\n");
const BOKMAL = ${JSON.stringify({
  [HEADLINE]: "Skolen blir nedlagt",
  [ASKED]: ASKED_BOKMAL,
  [RECTOR]: "Skolen i bygda blir lagt ned til sommeren, sier rektor Ingrid Aasen.",
})};
createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, source, target, texts } = JSON.parse(line);
  const translations = texts.map((one) => ({ id: one.id, text: BOKMAL[one.text] ?? "Bokmål: " + one.text }));
  process.stdout.write(JSON.stringify({ id, translations }) + "\\n");
});
`;

function configOf(program: string, languages = "[{ source: nn, target: nb }]"): string {
  return `source: { nynorsk: "engine:mine" }
engines:
  mine: { type: command, command: [${program}, ./bokmal.mjs], languages: ${languages} }
deepl: { retryDelay: 0 }
formats: [json, html, md]
`;
}

const FILES = { "seeds/nynorsk.txt": NYNORSK, "seeds/bokmal.txt": `${BOKMAL}\n`, "bokmal.mjs": PROGRAM };

function openDesk(config = configOf(process.execPath)): Promise<DeeplDesk> {
  return makeDeeplDesk(FILES, { config });
}

const startsOf = (desk: DeeplDesk) =>
  desk.files().includes("starter.txt") ? desk.read("starter.txt").length / "start\n".length : 0;
const reportOf = (stdout: string) => JSON.parse(stdout) as RunReport;

function segmentsOf(desk: DeeplDesk): readonly JsonSegment[] {
  const { blocks } = JSON.parse(desk.read("output/nynorsk.txt.json")) as JsonDocument;
  return blocks.flatMap(({ segments }) => segments);
}

describe("nynorsk by way of bokmål", () => {
  test("DeepL gets bokmål alone; all files have it beside; a second run starts nothing", async () => {
    const desk = await openDesk();
    const plan = await desk.run("plan", "--json");
    const planned = JSON.parse(plan.stdout) as PlanReport;
    expect(planned.documents.map(({ state }) => state)).toEqual(["planned", "planned"]);
    expect(planned.notices).toBeUndefined();
    expect(startsOf(desk)).toBe(0);

    const { code, stdout, stderr } = await desk.run("--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(reportOf(stdout).notices).toBeUndefined();
    expect(desk.server.requests.map(({ source }) => source)).toEqual(["nb", "nb"]);
    expect([...desk.server.billedTexts].sort()).toEqual(
      [BOKMAL, ASKED_BOKMAL, "Skolen blir nedlagt", expect.stringMatching(/^Skolen i bygda/)].sort(),
    );
    expect(JSON.stringify(desk.server.requests)).not.toMatch(/ikkje|Skulen/);

    expect(segmentsOf(desk)[1]).toMatchObject({
      source: ASKED,
      target: `EN: ${ASKED_BOKMAL}`,
      origin: "engine:deepl-via-mine",
      pivot: { language: "nb", text: ASKED_BOKMAL },
    });
    expect(desk.read("output/nynorsk.txt.html")).toContain(`class="between" lang="nb">${ASKED_BOKMAL}`);
    expect(desk.read("output/nynorsk.txt.md")).toMatch(/Norwegian Nynorsk \| Norwegian Bokmål \| /);
    expect(desk.read("output/bokmal.txt.html")).not.toContain("between");

    const sent = desk.server.requests.length;
    const before = startsOf(desk);
    expect((await desk.run()).code).toBe(0);
    for (const args of [["plan"], ["translate", "--upgrade"]]) {
      const { code, stderr } = await desk.run(...args);
      expect(code).toBe(0);
      expect(stderr).not.toMatch(/fallback|sent as/);
    }
    expect([desk.server.requests.length, startsOf(desk)]).toEqual([sent, before]);
    const { stdout: why } = await desk.run("explain", "seeds/nynorsk.txt", "s2");
    expect(why).toContain("deepl-via-mine");
  });

  test("a corrected text keeps its bokmål until its source is edited", async () => {
    const desk = await openDesk();
    await desk.run();
    const edited = desk.read("output/nynorsk.txt.json").replace(`EN: ${ASKED_BOKMAL}`, "She does not know.");
    desk.write("svar.json", edited);
    await desk.run("apply", "svar.json");
    await desk.run();
    expect(segmentsOf(desk)[1]).toMatchObject({
      target: "She does not know.",
      pivot: { text: ASKED_BOKMAL },
    });
    desk.write("seeds/nynorsk.txt", NYNORSK.replace("Ho veit ikkje", "Ho veit framleis ikkje"));
    await desk.run();
    expect(segmentsOf(desk)[1]?.pivot?.text).not.toBe(ASKED_BOKMAL);
  });

  test("the doctor names both, and where texts go", async () => {
    const desk = await openDesk();
    const { stdout } = await desk.run("doctor", "--offline");
    expect(stdout).toMatch(/engine\s+deepl/i);
    expect(stdout).toMatch(/engine\s+mine; .*nn → nb/);
  });
});

test("an engine that makes English of nynorsk is asked for it directly", async () => {
  const desk = await openDesk(configOf(process.execPath, "[{ source: nn, target: en }]"));
  expect((await desk.run()).code).toBe(0);
  expect(desk.server.billedTexts).toEqual([BOKMAL]);
  expect(segmentsOf(desk)[1]).toMatchObject({ target: ASKED_BOKMAL, origin: "engine:mine" });
  expect(segmentsOf(desk)[1]?.pivot).toBeUndefined();
});

describe("nynorsk that cannot go", () => {
  test("to an engine that knows none of it: told, exit 4, bokmål goes on", async () => {
    const desk = await openDesk(configOf(process.execPath, "[{ source: sv, target: fi }]"));
    const { code, stderr } = await desk.run();
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringContaining('Cannot send nynorsk to "mine": it translates it neither into'),
    });
    expect(desk.server.billedTexts).toEqual([BOKMAL]);
    expect(desk.files("output")).toContain("bokmal.txt.json");
  });

  test("to a program that is not there: told once, bokmål goes on", async () => {
    const desk = await openDesk(configOf("./finnes-ikke"));
    const { code, stderr } = await desk.run();
    expect(code).toBe(4);
    expect(stderr.split("is not there: ./finnes-ikke")).toHaveLength(2);
    expect(desk.server.billedTexts).toEqual([BOKMAL]);
    expect(segmentsOf(desk).map(({ state }) => state)).toEqual(["initial", "initial", "initial"]);
  });
});

describeWithApertium("nynorsk by way of Apertium", () => {
  test("the preset makes bokmål of it", async () => {
    const config = `source: { nynorsk: "engine:apertium" }
engines: { apertium: { type: command, preset: apertium-nno-nob } }
deepl: { retryDelay: 0 }
formats: [json]
`;
    const desk = await openDesk(config);
    const { code, stderr } = await desk.run("--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.stringify(desk.server.requests)).not.toMatch(/ikkje|Skulen/);
    expect(segmentsOf(desk)[1]).toMatchObject({
      origin: "engine:deepl-via-apertium",
      pivot: { language: "nb", text: expect.stringMatching(/^Hun vet ikke hva noen av dem/) },
    });
  });
});
