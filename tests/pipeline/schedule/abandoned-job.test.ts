import { expect, test } from "vitest";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { makeScheduleDesk, type ScheduleDesk, toldOf } from "../../support/schedule-desk.ts";

const MORNING = "  - { name: morgen, cron: 0 6 * * * }\n";
const TAKEN = { job: "morgen", due: "2026-11-23T05:00:00.000Z", who: "dead", at: "2026-11-23T05:00:07.000Z" };

/** A desk whose job somebody took up in the morning and never ended. */
async function deskLeftBehind(): Promise<ScheduleDesk> {
  const desk = makeScheduleDesk(MORNING);
  await desk.keep("2026-11-22T04:00:00Z", "2026-11-22T12:00:00Z");
  const store = await openSqliteStore(desk.path(".bitekst/store.sqlite"));
  await store.due.claim(TAKEN);
  await store.close();
  return desk;
}

test("what was killed is due once more, and then no more", async () => {
  const desk = await deskLeftBehind();
  const { events } = await desk.once("2026-11-23T06:00:00Z");
  expect(toldOf(events, ["ended"])).toEqual(["morgen 2026-11-23T05:00 ended"]);
  expect((await desk.once("2026-11-23T06:01:00Z")).taken).toEqual([]);
});

test("a daemon that is started again takes it up, and goes on", async () => {
  const desk = await deskLeftBehind();
  const events = await desk.keep("2026-11-23T05:30:00Z", "2026-11-24T12:00:00Z");
  expect(toldOf(events, ["ended"])).toEqual([
    "morgen 2026-11-23T05:00 ended",
    "morgen 2026-11-24T05:00 ended",
  ]);
});

test("who took it up a moment ago is left to it, and so is who is at work", async () => {
  const desk = await deskLeftBehind();
  expect((await desk.once("2026-11-23T05:05:00Z")).taken).toEqual([]);
  const store = await openSqliteStore(desk.path(".bitekst/store.sqlite"));
  const release = await store.lockRun();
  expect((await desk.once("2026-11-23T06:00:00Z")).taken).toEqual([]);
  await release();
  await store.close();
});
