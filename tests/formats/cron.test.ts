import { describe, expect, test } from "vitest";
import { type CronTimes, parseCron } from "../../src/formats/cron.ts";

const ANY: CronTimes = {
  minutes: undefined,
  hours: undefined,
  days: undefined,
  months: undefined,
  weekdays: undefined,
};

describe("a cron line", () => {
  test.each<[line: string, times: Partial<CronTimes>]>([
    ["0 6 * * *", { minutes: [0], hours: [6] }],
    ["  30 6,18 * * MON-FRI ", { minutes: [30], hours: [6, 18], weekdays: [1, 2, 3, 4, 5] }],
    ["*/20 8-10/2 1 jan,jul *", { minutes: [0, 20, 40], hours: [8, 10], days: [1], months: [1, 7] }],
    ["5 0 * * fri-sun", { minutes: [5], hours: [0], weekdays: [0, 5, 6] }],
    ["5 0 * * 7", { minutes: [5], hours: [0], weekdays: [0] }],
    ["@weekly", { minutes: [0], hours: [0], weekdays: [0] }],
    ["0 6 29 2 *", { minutes: [0], hours: [6], days: [29], months: [2] }],
    ["0 6 31 2 mon", { minutes: [0], hours: [6], days: [31], months: [2], weekdays: [1] }],
  ])("%j", (line, times) => {
    expect(parseCron(line)).toEqual({ kind: "times", times: { ...ANY, ...times } });
  });

  test.each([
    [
      "0 25 * * *",
      'field 2, the hour, is "25": it holds 0 to 23, *, ranges as 0-2, steps as */2, and lists of them with commas',
    ],
    ["60 6 * * *", 'field 1, the minute, is "60": it holds 0 to 59'],
    ["0 6 0 * *", 'field 3, the day of the month, is "0": it holds 1 to 31'],
    ["0 6 * 13 *", 'field 4, the month, is "13": it holds 1 to 12, or jan to dec'],
    ["0 6 * * man", 'field 5, the day of the week, is "man": it holds 0 to 7, or sun to sat'],
    ["0 6-4 * * *", 'field 2, the hour, is "6-4"'],
    ["*/0 6 * * *", 'field 1, the minute, is "*/0"'],
    ["5/5 6 * * *", 'field 1, the minute, is "5/5"'],
    ["0 6, * * *", 'field 2, the hour, is "6,"'],
    ["0 6 * *", "it has 4 fields: minute, hour, day, month and weekday are 5"],
    ["0 0 6 * * *", "it has 6 fields"],
    ["06:00", "it has 1 field"],
    ["", "it has 0 fields"],
    ["@dayly", "names are @hourly, @daily"],
    ["0 6 31 2 *", "it is never due: no such month has such a day"],
    ["0 6 31 4,6,9,11 *", "it is never due"],
  ])("%j is none", (line, why) => {
    const parsed = parseCron(line);
    expect(parsed.kind === "wrong" ? parsed.why : "taken").toContain(why);
  });
});
