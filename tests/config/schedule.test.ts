import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.ts";
import { loadFrom } from "./config-desk.ts";

const load = (text: string) => loadFrom({ files: { "/avis/sak/pipeline.config.yaml": text } });
const scheduleOf = async (text: string) => (await load(text)).config.schedule;
const REST = { timeZone: "Europe/Oslo", catchUp: "one", jitter: 0, overrides: {} };

describe("schedule of the config", () => {
  test.each([
    ["output: output\n", DEFAULTS.schedule],
    ["schedule: []\n", []],
    ["schedule:\n  - { name: kveld, cron: '@daily' }\n", [{ name: "kveld", cron: "@daily", ...REST }]],
    [
      "schedule:\n  - name: helg\n    cron: 0 8 * * sat,sun\n    timeZone: UTC\n    paths: seeds/helg\n    catchUp: none\n    jitter: 90\n    overrides: { maxCharacters: 5000, engine: none, formats: html, failOn: error }\n",
      [
        {
          name: "helg",
          cron: "0 8 * * sat,sun",
          timeZone: "UTC",
          paths: ["seeds/helg"],
          catchUp: "none",
          jitter: 90,
          overrides: { maxCharacters: 5000, engine: "none", formats: ["html"], failOn: "error" },
        },
      ],
    ],
  ])("%j", async (text, schedule) => {
    expect(await scheduleOf(text)).toEqual(schedule);
  });

  const JOB = "name: a, cron: 0 6 * * *";
  test.each([
    [
      "{ name: a, cron: 0 25 * * * }",
      'schedule.cron is "0 25 * * *", expected a cron line, but field 2, the hour, is "25"',
    ],
    ["{ name: a, cron: 0 6 31 2 * }", "it is never due"],
    ["{ name: a }", "schedule.cron is empty, expected a job with the keys name, cron"],
    ["{ name: a b, cron: 0 6 * * * }", "expected a name of letters, digits, - and _"],
    [`{ ${JOB}, timeZone: Europe/Olso }`, 'expected a time zone; did you mean "Europe/Oslo"?'],
    [`{ ${JOB}, timeZone: "+01:00" }`, "expected a time zone such as Europe/Oslo"],
    [`{ ${JOB}, timezone: UTC }`, 'did you mean "timeZone"?'],
    [`{ ${JOB}, catchUp: all }`, "expected one or none"],
    [`{ ${JOB}, jitter: -1 }`, "expected a number from 0 to 3600"],
    [`{ ${JOB}, paths: [../andre] }`, "expected a path below the folder of this file"],
    [`{ ${JOB}, paths: [/srv/avis] }`, "expected a path below the folder of this file"],
    [`{ ${JOB}, overrides: { format: html } }`, 'did you mean "formats"?'],
    [`{ ${JOB} }, { ${JOB} }`, 'two of them have the name "a"'],
  ])("[%s] is refused in one line", async (jobs, told) => {
    await expect(load(`schedule: [${jobs}]\n`)).rejects.toMatchObject({
      code: "config",
      message: expect.stringContaining(told),
    });
  });
});

describe("two jobs over the same articles", () => {
  const two = (one: string, other: string) =>
    `schedule:\n  - { name: natt, cron: 0 2 * * *, ${one} }\n  - { name: dag, cron: 0 12 * * *, ${other} }\n`;

  test.each([
    ["paths: seeds/a", "paths: seeds/b, overrides: { formats: md }"],
    ["paths: seeds/ab", "paths: seeds/a, overrides: { formats: md }"],
    [
      "paths: seeds/a, overrides: { formats: [md, html] }",
      "paths: seeds, overrides: { formats: [html, md] }",
    ],
    ["paths: seeds/a, overrides: { maxCharacters: 5 }", "paths: seeds"],
  ])("%s and %s get on", async (one, other) => {
    expect(await scheduleOf(two(one, other))).toHaveLength(2);
  });

  test.each([
    ["paths: seeds/a", "paths: [x, ./seeds], overrides: { formats: md }", "seeds/a with different formats"],
    ["jitter: 0", "paths: seeds/b, overrides: { engine: none }", "seeds/b with different engine"],
    [
      "overrides: { formats: html }",
      "overrides: { formats: md }",
      "the same articles with different formats",
    ],
  ])("%s and %s do not", async (one, other, told) => {
    await expect(load(two(one, other))).rejects.toMatchObject({
      message: expect.stringContaining(`"natt" and "dag" write ${told}`),
    });
  });
});
