import { describe, expect, test } from "vitest";
import type { PlanReport } from "../../src/model/plan-report.ts";
import type { RunReport } from "../../src/model/run-report.ts";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";

const HEADLINE = "Ferja mellom Sand og Ropeid er innstilt";
const LEAD = "Ingen ferje går før onsdag.";
const BODY = "Mannskapet venter på en ny propell fra Haugesund.";
const BUS = "Bussen til Sauda går som vanlig";
const BUS_LEAD = "Den venter på snuplassen i Sand.";
const BUS_BODY = "Sjåføren har kjørt der i tjue år.";
const ARTICLES = {
  "seeds/a-ferje.txt": `${HEADLINE}\n\n${LEAD}\n\n${BODY}\n`,
  "seeds/b-buss.txt": `${BUS}\n\n${BUS_LEAD}\n\n${BUS_BODY}\n`,
};
const OPENINGS = [HEADLINE, LEAD, BUS, BUS_LEAD];
const ALL = [...OPENINGS, BODY, BUS_BODY];

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}

async function plan(desk: DeeplDesk, ...args: string[]): Promise<PlanReport> {
  return JSON.parse((await desk.run("plan", "--json", ...args)).stdout) as PlanReport;
}

async function run(desk: DeeplDesk, ...args: string[]) {
  const { code, stdout } = await desk.run("translate", "--json", ...args);
  return { code, report: JSON.parse(stdout) as RunReport };
}

describe("--max-characters", () => {
  const limit = String(lengthOf(OPENINGS) + 10);

  test("headlines and leads of all articles are translated, the rest waits, the next run pays for the rest", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    const first = await run(desk, "--max-characters", limit);
    expect(first.code).toBe(4);
    expect(new Set(desk.server.billedTexts)).toEqual(new Set(OPENINGS));
    expect(first.report).toMatchObject({
      documents: [
        { state: "incomplete", origins: { engine: 2, none: 1 } },
        { state: "incomplete", origins: { engine: 2, none: 1 } },
      ],
      beyondLimit: { limit: Number(limit), segments: 2, texts: 2, characters: lengthOf([BODY, BUS_BODY]) },
      troubles: [{ code: "budget" }],
    });
    expect(desk.read("output/a-ferje.txt.html")).toContain("untranslated");
    expect((await run(desk, "--max-characters", limit)).code).toBe(0);
    expect(desk.server.billedTexts).toHaveLength(ALL.length);
  });

  test("says in a plain line how much did not fit and what to do", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    const { stderr } = await desk.run("--max-characters", limit);
    expect(stderr).toContain(
      `Cannot translate 2 segments (${lengthOf([BODY, BUS_BODY])} characters): the bill would pass this run's limit of ${limit} characters`,
    );
    expect(stderr).toContain(
      "Run the same command again to go on where it stopped, or raise --max-characters",
    );
  });

  test("plan shows what would fit, and the run then costs just that", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    const fitting = await plan(desk, "--max-characters", limit);
    expect(fitting).toMatchObject({ texts: 4, characters: lengthOf(OPENINGS), beyondLimit: { segments: 2 } });
    expect((await desk.run("plan", "--max-characters", limit)).stderr).toContain(
      "Cannot translate 2 segments",
    );
    await run(desk, "--max-characters", limit);
    expect(desk.server.requests).toHaveLength(fitting.requests);
    expect(desk.server.billedCharacters).toBe(fitting.characters);
  });

  test("a doubtful answer is paid for, and not asked for again beyond the limit", async () => {
    const exactly = lengthOf(ALL);
    const desk = await makeDeeplDesk(ARTICLES, {
      translate: (text) => (text === LEAD ? "" : `EN: ${text}`),
    });
    const { code, report } = await run(desk, "--max-characters", String(exactly));
    expect(code).toBe(4);
    expect(desk.server.billedCharacters).toBe(exactly);
    expect(report).toMatchObject({ beyondLimit: { segments: 1 }, troubles: [{ code: "budget" }] });
  });

  test("0 sends nothing; no number, or half a one, is refused", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    expect((await run(desk, "--max-characters", "0")).code).toBe(4);
    expect(desk.server.requests).toHaveLength(0);
    expect((await desk.run("--max-characters", "1.5")).code).toBe(2);
    expect((await desk.run("--max-characters", "mange")).code).toBe(2);
  });
});

test("limits.charactersPerRun holds without the flag, which goes before it", async () => {
  const config = `limits:\n  charactersPerRun: ${lengthOf([HEADLINE])}\n`;
  const desk = await makeDeeplDesk(ARTICLES, { config });
  expect((await run(desk)).code).toBe(4);
  expect(desk.server.billedTexts).toEqual([HEADLINE]);
  expect((await plan(desk)).texts).toBe(1);
  expect((await run(desk, "--max-characters", "100000")).code).toBe(0);
});
