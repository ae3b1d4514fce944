import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lastDueTimes, nextDueTimes } from "../../src/triggers/due-times.ts";
import { jitterOf } from "../../src/triggers/jitter-of.ts";
import { nextDue } from "../../src/triggers/next-due.ts";

const oslo = (cron: string) => ({ cron, timeZone: "Europe/Oslo" });
const iso = (times: readonly Date[]) => times.map((time) => time.toISOString().slice(0, 16));

describe("due times", () => {
  test.each([
    ["0 6 * * *", "2026-11-23T04:59:59Z", ["2026-11-23T05:00", "2026-11-24T05:00"]],
    ["0 6 * * *", "2026-11-23T05:00:00Z", ["2026-11-24T05:00", "2026-11-25T05:00"]],
    ["0 6 * * mon-fri", "2026-11-20T12:00:00Z", ["2026-11-23T05:00", "2026-11-24T05:00"]],
    // The night to 29 March 2026 has no 02:30: it is due at 03:00.
    ["30 2 * * *", "2026-03-28T12:00:00Z", ["2026-03-29T01:00", "2026-03-30T00:30"]],
    ["15,45 2 * * *", "2026-03-28T12:00:00Z", ["2026-03-29T01:00", "2026-03-30T00:15"]],
    // The night to 25 October 2026 has two: the first one counts.
    ["30 2 * * *", "2026-10-24T12:00:00Z", ["2026-10-25T00:30", "2026-10-26T01:30"]],
    ["*/30 * * * *", "2026-10-25T00:40:00Z", ["2026-10-25T01:00", "2026-10-25T01:30"]],
    ["0 6 29 2 *", "2026-11-23T00:00:00Z", ["2028-02-29T05:00", "2032-02-29T05:00"]],
  ])("%s after %s", (cron, after, due) => {
    expect(iso(nextDueTimes(oslo(cron), new Date(after), 2))).toEqual(due);
  });

  test.each([
    ["0 6 * * *", "2026-11-23T05:00:00.000Z", ["2026-11-23T05:00", "2026-11-22T05:00"]],
    ["0 6 * * *", "2026-11-23T05:00:00.700Z", ["2026-11-23T05:00", "2026-11-22T05:00"]],
    ["0 6 * * *", "2026-11-23T04:59:59.999Z", ["2026-11-22T05:00", "2026-11-21T05:00"]],
    ["30 2 * * *", "2026-10-25T12:00:00Z", ["2026-10-25T00:30", "2026-10-24T00:30"]],
    ["30 2 * * *", "2026-03-29T00:59:59Z", ["2026-03-28T01:30", "2026-03-27T01:30"]],
  ])("%s up to %s", (cron, until, due) => {
    expect(iso(lastDueTimes(oslo(cron), new Date(until), 2))).toEqual(due);
  });

  test("the last one up to the next one is that one, whenever it is asked", () => {
    const instants = fc.date({
      min: new Date("2026-01-01"),
      max: new Date("2028-01-01"),
      noInvalidDate: true,
    });
    const crons = fc.constantFrom("0 6 * * *", "30 2 * * *", "*/20 2 * * *", "0 0 1 * *", "5 4 * * sun");
    fc.assert(
      fc.property(crons, instants, (cron, instant) => {
        const [next] = nextDueTimes(oslo(cron), instant, 1);
        expect(next && lastDueTimes(oslo(cron), next, 1)).toEqual([next]);
        expect(next?.getTime()).toBeGreaterThan(instant.getTime());
      }),
      { numRuns: 60 },
    );
  });
});

test("the jobs of a schedule, the soonest first", () => {
  const job = { paths: ["seeds"], catchUp: "one" as const, jitter: 0, overrides: {} };
  const schedule = [
    { ...job, name: "morgen", ...oslo("0 6 * * *") },
    { ...job, name: "natt", cron: "0 6 * * *", timeZone: "Asia/Tokyo" },
  ];
  expect(nextDue({ schedule }, new Date("2026-11-22T12:00:00Z"))).toEqual([
    { job: "natt", due: "2026-11-22T21:00:00.000Z", timeZone: "Asia/Tokyo" },
    { job: "morgen", due: "2026-11-23T05:00:00.000Z", timeZone: "Europe/Oslo" },
  ]);
});

describe("jitter", () => {
  const days = Array.from({ length: 200 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day, 5)));

  test("stays below its seconds, spreads over them, and is the same wherever it is asked", () => {
    const spread = days.map((due) => jitterOf({ name: "morgen", jitter: 60 }, due));
    expect(Math.min(...spread)).toBeLessThan(3000);
    expect(Math.max(...spread)).toBeGreaterThan(57_000);
    expect(Math.max(...spread)).toBeLessThan(60_000);
    expect(days.map((due) => jitterOf({ name: "morgen", jitter: 60 }, due))).toEqual(spread);
    expect(days.map((due) => jitterOf({ name: "kveld", jitter: 60 }, due))).not.toEqual(spread);
  });

  test("of 0 seconds is none", () => {
    expect(days.map((due) => jitterOf({ name: "morgen", jitter: 0 }, due)).every((wait) => wait === 0)).toBe(
      true,
    );
  });
});
