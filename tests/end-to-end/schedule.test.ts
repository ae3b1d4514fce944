import { describe, expect, test } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeGate } from "../support/deepl-gate.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const SNOW = "Det har snødd i fjellet siden lørdag kveld.";
const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const ARTICLES = { "seeds/a.txt": `${BUS} ${SNOW}\n` };
const RULED = { "seeds/a.txt": "Foto: Kari Lie / NTB\n" };
const config = (cron: string) =>
  `formats: [md]\nschedule: [{ name: morgen, cron: "${cron}", timeZone: UTC }]\n`;
const MORNING = config("0 6 * * *");
/** Due so long ago that whoever ran then is late for every minute. */
const LEAP_DAY = config("0 0 29 2 *");
const EVERY_MINUTE = config("* * * * *");

describe("bitekst schedule", () => {
  test("catches up, stays, and ends with 0 when the system asks it to", async () => {
    const desk = await makeDeeplDesk(RULED, { config: LEAP_DAY });
    await desk.run("schedule", "--once");
    desk.write("pipeline.config.yaml", EVERY_MINUTE);
    const daemon = desk.start("schedule");
    await daemon.said("Next: morgen, ");
    daemon.kill("SIGTERM");
    const { code, stderr } = await daemon.done;
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^morgen: late for \d{4}-\d\d-\d\d \d\d:\d\d and 100 or more times before, starting\n/,
    );
    expect(stderr).toMatch(/Complete\.[\s\S]*Next: morgen, .* \(UTC\)\nStopping\n$/);
  });

  test("asked to stop in the middle of a request, it keeps the answer", async () => {
    const gate = makeGate();
    const desk = await makeDeeplDesk(
      { ...RULED },
      { config: LEAP_DAY, trick: () => ({ kind: "answer", gate: gate.gate }) },
    );
    await desk.run("schedule", "--once");
    desk.write("seeds/a.txt", ARTICLES["seeds/a.txt"]);
    desk.write("pipeline.config.yaml", EVERY_MINUTE);
    const daemon = desk.start("schedule", "--json");
    await desk.server.arrived(1);
    daemon.kill("SIGTERM");
    await daemon.said("Stopping: waiting for answers under way");
    gate.open();
    const { code, stdout } = await daemon.done;
    expect(code).toBe(0);
    const events = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { kind: string; report?: { interrupted: boolean } });
    expect(events.map(({ kind }) => kind)).toEqual(["started", "ended"]);
    expect(events[1]?.report?.interrupted).toBe(true);
    const paid = desk.server.billedCharacters;
    await desk.run();
    expect(desk.server.billedCharacters).toBe(paid);
  });
});

describe("bitekst schedule --once", () => {
  test("runs what is due and exits as the run does; then nothing is due", async () => {
    const desk = makeDesk({ ...ARTICLES, "pipeline.config.yaml": MORNING });
    const first = await runCli(["schedule", "--once"], { cwd: desk.root });
    expect([first.code, first.stderr]).toEqual([
      4,
      expect.stringContaining("Not complete: 2 segments untranslated"),
    ]);
    const second = await runCli(["schedule", "--once"], { cwd: desk.root });
    expect([second.code, second.stdout]).toEqual([0, ""]);
    expect(second.stderr).toMatch(/^Nothing is due\. Next: morgen, \d{4}-\d\d-\d\d 06:00 \(UTC\)\n$/);
    const listed = await runCli(["schedule", "--list"], { cwd: desk.root });
    expect(listed.stdout).toMatch(
      /^morgen {2}0 6 \* \* \* {2}UTC {2}all articles\n {2}next {2}(.* 06:00, ){2}.* 06:00\n {2}last {2}.* 06:00, incomplete\n$/,
    );
  });

  test("on a runner that keeps nothing: what came along is not paid for again", async () => {
    const files = { ...ARTICLES };
    const desk = await makeDeeplDesk(files, { config: LEAP_DAY });
    await desk.run("schedule", "--once");
    expect(desk.server.billedCharacters).toBe(BUS.length + SNOW.length);
    await desk.run("cache", "export", "svar.jsonl");

    const runner = await makeDeeplDesk(
      { ...files, "svar.jsonl": desk.read("svar.jsonl") },
      { config: LEAP_DAY },
    );
    await runner.run("cache", "import", "svar.jsonl");
    const { code, stdout } = await runner.run("schedule", "--once", "--json");
    expect(code).toBe(0);
    expect(runner.server.requests).toEqual([]);
    const [, ended] = stdout.trimEnd().split("\n");
    expect(JSON.parse(ended ?? "")).toMatchObject({ kind: "ended", report: { billedCharacters: 0 } });
    expect(runner.read("output/a.txt.md")).toBe(desk.read("output/a.txt.md"));
  });

  test("overrides hold for the job: no engine, other formats, a limit, a grave finding", async () => {
    const overrides = "{ engine: none, formats: [json], maxCharacters: 9 }";
    const desk = await makeDeeplDesk(ARTICLES, {
      config: `schedule: [{ name: natt, cron: "@daily", overrides: ${overrides} }]\n`,
    });
    const { code, stderr } = await desk.run("schedule", "--once");
    expect([code, desk.server.requests]).toEqual([4, []]);
    expect(stderr).toContain("No engine may be used (engine: none)");
    expect(desk.files("output").filter((name) => name.startsWith("a."))).toEqual(["a.txt.json"]);
  });

  test("without jobs it says so", async () => {
    const desk = makeDesk({ "pipeline.config.yaml": "schedule: []\n" });
    const { code, stderr } = await runCli(["schedule"], { cwd: desk.root });
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      'bitekst: Cannot keep "schedule": there are no jobs in pipeline.config.yaml',
    ]);
  });
});
