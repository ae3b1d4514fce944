import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { cronLines } from "../../../src/cli/schedule/units/cron-lines.ts";
import { githubWorkflow } from "../../../src/cli/schedule/units/github-workflow.ts";
import { launchdPlist } from "../../../src/cli/schedule/units/launchd-plist.ts";
import { systemdUnit } from "../../../src/cli/schedule/units/systemd-unit.ts";
import { type UnitPlace, unitName } from "../../../src/cli/schedule/units/unit-place.ts";
import { windowsTask } from "../../../src/cli/schedule/units/windows-task.ts";
import type { ScheduleJob } from "../../../src/model/schedule-job.ts";
import { makeDesk } from "../../support/desk.ts";

const REST = { timeZone: "Europe/Oslo", catchUp: "one", jitter: 0, overrides: {} } as const;
const JOBS: readonly ScheduleJob[] = [
  { name: "morgen", cron: "30 6,18 * * mon-fri", ...REST },
  { name: "måned", cron: "0 4 1 1,7 sun", ...REST, jitter: 60 },
];
const PLACE: UnitPlace = {
  node: "/opt/node 22/bin/node",
  program: "/srv/år's 100%/dist/cli/bin.js",
  folder: "/srv/Blåbær & sønn $1",
  options: ["--config", "/srv/Blåbær & sønn $1/natt.yaml"],
  jobs: JOBS,
  timeZone: "Europe/Oslo",
};
const ELSEWHERE = { ...PLACE, timeZone: "UTC" };
const WORKFLOW = {
  inRepository: "avis/nord",
  packageName: "bitekst@0.1.0",
  kept: ["output", "seeds/memory/approved.tmx"],
};

/** Says nothing where the program is not on this machine: the golden file is held there. */
function complaintOf(command: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return error !== undefined || status === 0 ? "" : `${stdout}${stderr}`;
}

describe("units for other schedulers", () => {
  test.each([
    ["systemd.txt", systemdUnit(PLACE)],
    ["cron.txt", cronLines(PLACE)],
    ["cron-elsewhere.txt", cronLines(ELSEWHERE)],
    ["launchd.plist", launchdPlist(PLACE)],
    ["github-actions.yml", githubWorkflow({ ...PLACE, ...WORKFLOW })],
    ["schtasks.xml", windowsTask(PLACE)],
    ["schtasks-elsewhere.xml", windowsTask(ELSEWHERE)],
  ])("%s is as it was looked at", async (name, unit) => {
    await expect(unit).toMatchFileSnapshot(`../../golden/schedule/${name}`);
  });

  test("systemd takes service and timer", () => {
    const desk = makeDesk();
    const place = { ...PLACE, node: process.execPath };
    const [, ...parts] = systemdUnit(place).split(/^# ~\/\.config\/systemd\/user\/(\S+)\n/m);
    expect([parts[0], parts[2]]).toEqual(["bitekst-blabaer-sonn-1.service", "bitekst-blabaer-sonn-1.timer"]);
    desk.write(parts[0] ?? "", parts[1] ?? "");
    desk.write(parts[2] ?? "", parts[3] ?? "");
    expect(
      complaintOf("systemd-analyze", ["verify", desk.path(parts[2] ?? ""), desk.path(parts[0] ?? "")]),
    ).toBe("");
  });

  test.each([
    ["plist", launchdPlist(PLACE)],
    ["task", windowsTask(PLACE)],
  ])("the %s is XML", (name, unit) => {
    const desk = makeDesk({ [name]: unit });
    expect(complaintOf("xmllint", ["--noout", "--nonet", desk.path(name)])).toBe("");
    expect(unit).toContain("Blåbær &amp; sønn $1");
  });

  test("the shell reads the crontab's command as it was meant", () => {
    const command = cronLines({ ...PLACE, node: "printf", program: "[%s]" })
      .split("\n")
      .at(-2)
      ?.split(" * ")
      .at(-1);
    expect(command).toContain("'[\\%s]'");
    const desk = makeDesk({ "Blåbær & sønn $1/.bitekst/x": "" });
    const line = (command ?? "")
      .replace(/^.*?cd/, "cd")
      .replaceAll("\\%", "%")
      .replaceAll("/srv/", `${desk.root}/`);
    spawnSync("sh", ["-c", line]);
    expect(desk.read("Blåbær & sønn $1/.bitekst/schedule.log")).toBe(
      `[schedule][--once][--config][${desk.root}/Blåbær & sønn $1/natt.yaml]`,
    );
  });

  test("the workflow is YAML that calls at both hours that may be the job's", () => {
    const workflow = parse(
      githubWorkflow({ ...PLACE, ...WORKFLOW, jobs: [{ name: "a", cron: "0 6 * * 1", ...REST }] }),
    ) as {
      on: { schedule: readonly { cron: string }[] };
      jobs: { translate: { steps: readonly { run?: string }[]; defaults: unknown } };
    };
    expect(workflow.on.schedule).toEqual([{ cron: "0 4,5 * * 1" }]);
    expect(workflow.jobs.translate.defaults).toEqual({ run: { "working-directory": "avis/nord" } });
    expect(workflow.jobs.translate.steps.map(({ run }) => run)).toContain("bitekst schedule --once");
  });

  test.each([
    ["0 0 * * mon", "Europe/Oslo", "0 22,23 * * *"],
    ["15 9 1 * *", "America/New_York", "15 13,14 1 * *"],
    ["0 6 * * *", "Asia/Kolkata", "0,15,30,45 * * * *"],
    ["*/30 * * * *", "UTC", "0,30 * * * *"],
  ])("%s in %s is %s in UTC", (cron, timeZone, utc) => {
    const jobs = [{ name: "a", ...REST, cron, timeZone }];
    expect(githubWorkflow({ ...PLACE, ...WORKFLOW, jobs })).toContain(`- cron: "${utc}"`);
  });

  test.each([
    ["/home/kari/avis", "bitekst-avis"],
    ["/", "bitekst"],
    ["/srv/bitekst", "bitekst"],
    ["/srv/Ærlig Økonomi (Å)", "bitekst-aerlig-okonomi-a"],
  ])("%s is called %s", (folder, name) => {
    expect(unitName({ folder })).toBe(name);
  });
});
