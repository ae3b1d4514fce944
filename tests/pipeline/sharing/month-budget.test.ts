import { expect, test } from "vitest";
import type { Kit } from "../../../src/pipeline/kit.ts";
import { planRun } from "../../../src/pipeline/plan-run.ts";
import { runBatch } from "../../../src/pipeline/run-batch.ts";
import { fakeClock } from "../../support/fake-clock.ts";
import { openFakeDesk } from "../../support/fake-desk.ts";

const FIRST = "Stortinget vedtok budsjettet i går.";
const SECOND = "Flere hytter i fjellet står uten strøm.";
const THIRD = "Regjeringen er fornøyd med forliket.";
const LIMIT = [...`${FIRST}${SECOND}`].length;

async function openBudgetDesk(limit: number) {
  const desk = await openFakeDesk({
    "seeds/a.txt": `${FIRST}\n\n${SECOND}\n\n${THIRD}\n`,
    "pipeline.config.yaml": `deepl: { retryDelay: 0 }\nlimits: { charactersPerMonth: ${limit} }\n`,
  });
  const clock = fakeClock("2026-11-30T10:00:00Z");
  const kit: Kit = { ...desk.kit, clock };
  const spent = (month: string) => kit.store.spending.month(month);
  return { ...desk, kit, clock, spent, run: () => runBatch(kit, { cwd: desk.root }) };
}

test("a month is never billed past its limit; what did not fit goes when the next one begins", async () => {
  const { kit, server, clock, spent, run } = await openBudgetDesk(LIMIT);
  const planned = await planRun(kit, { cwd: kit.root });
  expect(planned).toMatchObject({ characters: LIMIT, beyondLimit: { month: "2026-11", texts: 1 } });
  const report = await run();
  expect(server.billedCharacters).toBe(LIMIT);
  expect(await spent("2026-11")).toEqual({ billed: LIMIT, reserved: 0 });
  expect(report.beyondLimit).toMatchObject({ limit: LIMIT, month: "2026-11", segments: 1 });
  expect(report.troubles).toMatchObject([
    { code: "budget", message: expect.stringContaining("for 2026-11") },
  ]);
  expect(await kit.store.spending.backlog()).toHaveLength(1);
  await run();
  expect(server.billedCharacters).toBe(LIMIT);
  // Still November by Greenwich, December in Norway.
  clock.set("2026-11-30T23:30:00Z");
  expect((await run()).beyondLimit).toBeUndefined();
  expect(await spent("2026-12")).toEqual({ billed: [...THIRD].length, reserved: 0 });
  expect(await kit.store.spending.backlog()).toEqual([]);
});

test("what somebody set aside who died stays counted", async () => {
  const { kit, server, run } = await openBudgetDesk(LIMIT);
  await kit.store.spending.reserve({
    id: "dead",
    month: "2026-11",
    characters: [...SECOND].length,
    limit: LIMIT,
    run: "r",
  });
  await run();
  expect(server.billedCharacters).toBe([...FIRST].length);
});

test("what waited goes before headlines of new articles", async () => {
  const { kit, write, clock, run } = await openBudgetDesk(LIMIT);
  await run();
  write("seeds/0.txt", "Her kommer en ny sak med en lang overskrift.\n");
  clock.set("2026-12-05T10:00:00Z");
  const [key] = await kit.store.spending.backlog();
  await run();
  expect((await kit.store.cache.find([key ?? ""])).size).toBe(1);
});

test("a month is counted without a limit too", async () => {
  const desk = await openFakeDesk({
    "seeds/a.txt": `${FIRST}\n`,
    "pipeline.config.yaml": "deepl: { retryDelay: 0 }\n",
  });
  const kit: Kit = { ...desk.kit, clock: fakeClock("2026-11-30T10:00:00Z") };
  const report = await runBatch(kit, { cwd: desk.root });
  await runBatch(kit, { cwd: desk.root });
  expect(await kit.store.spending.month("2026-11")).toEqual({ billed: report.billedCharacters, reserved: 0 });
});
