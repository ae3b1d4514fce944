import { hostname } from "node:os";
import { type Command, Option } from "commander";
import type { LoadedConfig } from "../../config/load-config.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { afterRun } from "../../pipeline/after-run/after-run.ts";
import { type FreshKit, openFreshKit } from "../../pipeline/schedule/fresh-kit.ts";
import { keepSchedule } from "../../pipeline/schedule/keep-schedule.ts";
import { listJobs } from "../../pipeline/schedule/list-jobs.ts";
import { runDueOnce } from "../../pipeline/schedule/run-due-once.ts";
import type { Enqueue, TakeWay } from "../../pipeline/schedule/take-job.ts";
import { systemClock } from "../../pipeline/system-clock.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { type MetricsOptions, openMetrics, withMetricsPort } from "../metrics-port.ts";
import { printTrouble } from "../print-trouble.ts";
import { listenForStop } from "../stop-signals.ts";
import { openTerminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { exitCodeOfJobs } from "./exit-code-of-jobs.ts";
import { jobLines } from "./job-lines.ts";
import { printUnit, UNIT_KINDS, type UnitKind } from "./print-unit.ts";
import { showSchedule } from "./show-schedule.ts";

interface ScheduleOptions extends GlobalOptions, MetricsOptions {
  readonly once?: boolean;
  readonly list?: boolean;
  readonly print?: UnitKind;
  readonly enqueue?: boolean;
}

const STOPPING = "Stopping: waiting for answers under way, which are kept (again to stop at once)";

/** `bitekst schedule` */
export function addScheduleCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("schedule")
    .summary("translate every morning, or whenever else the config says")
    .description(
      "Stays and runs the jobs of the config's schedule when they are due, one after the other, until it is " +
        "stopped. Among all who share a store each due time is run once. What was missed while nobody was awake " +
        "is run once (catchUp). With --json every event is a line of JSON.",
    )
    .addOption(
      new Option(
        "--once",
        "run what is due at this moment and exit as that run does: for cron, systemd, Task Scheduler, CI",
      ),
    )
    .addOption(
      new Option("--list", "show the jobs, when they are due next and what came of them last").conflicts(
        "once",
      ),
    );
  command.addOption(
    new Option(
      "--enqueue",
      "put the articles of due jobs into the queue of bitekst work in the place of a run",
    ).conflicts("list"),
  );
  command.addOption(
    new Option("--print <unit>", "print what another scheduler needs to call it in this folder")
      .choices(UNIT_KINDS)
      .conflicts(["once", "list"]),
  );
  withMetricsPort(command);
  withGlobalOptions(command, [
    "bitekst schedule           # stays, until Ctrl+C",
    "bitekst schedule --once",
    "bitekst schedule --list",
    "bitekst schedule --print systemd",
  ]).action(async (options: ScheduleOptions) => {
    if (options.print !== undefined) done(await printUnit(options.print, options));
    else if (options.list) done(await list(options));
    else done(await keep(options));
  });
}

async function list(options: ScheduleOptions): Promise<number> {
  const jobs = await withFolder(options, (folder) => listJobs(folder, new Date()));
  const { out, note, ...terminal } = openTerminal(options);
  if (options.json) out(JSON.stringify({ jobs }, null, 2));
  else if (jobs.length === 0) note("There are no jobs. Write one under schedule in pipeline.config.yaml");
  for (const job of options.json ? [] : jobs)
    for (const line of jobLines(job, { out, note, ...terminal })) out(line);
  return EXIT.complete;
}

async function keep(options: ScheduleOptions): Promise<number> {
  const quietly = openTerminal(options);
  let take: TakeWay["onEvent"] = () => undefined;
  const kits = await openFreshKit({
    load: () => loadChosenConfig(options),
    onBroken: (trouble) => take({ kind: "config-broken", trouble }),
  });
  const first = await kits.refresh();
  let { kit } = first;
  const view = showSchedule({ flags: options, quietly, config: () => kit.config });
  take = view.take;
  const stop = listenForStop(() => quietly.error(view.isRunning() ? STOPPING : "Stopping"));
  const counted = await openMetrics(options, quietly.note);
  const isCutOff = { value: false };
  const way: TakeWay = {
    who: `${hostname()} ${process.pid}`,
    signal: stop.signal,
    ...(options.enqueue ? { enqueue: enqueueDue } : {}),
    afterRun: async (opened, report) => {
      const troubles = await afterRun(report.run, { ...opened, signal: stop.signal });
      for (const trouble of troubles) printTrouble(trouble, quietly);
      counted.metrics.ran(report, opened.kit.clock.now());
      await counted.seeMonth(opened.kit);
    },
    onEvent: (event) => {
      if (event.kind === "cut-off") isCutOff.value = true;
      if (event.kind === "failed" || event.kind === "store-broken")
        counted.metrics.failed(event.trouble.message);
      take(event);
    },
  };
  try {
    refuseEmpty(kit.config.schedule);
    if (options.enqueue) refuseUnshared(first.loaded);
    if (options.once) {
      const opened = await kits.refresh();
      return exitCodeOfJobs(await runDueOnce(opened, way), { config: kit.config, signal: stop.by() });
    }
    const following: FreshKit = {
      ...kits,
      refresh: async () => {
        const opened = await kits.refresh();
        ({ kit } = opened);
        return opened;
      },
    };
    await keepSchedule(following, { ...way, clock: systemClock });
    return EXIT.complete;
  } finally {
    view.end();
    stop.forget();
    await counted.close();
    // A request that is still under way would keep the process: what it has got is in the store.
    if (isCutOff.value) process.exit(EXIT.complete);
    await kits.close();
  }
}

/** Loaded only now: others need no queue. */
const enqueueDue: Enqueue = async ({ kit }, wave) => {
  const { enqueueWave } = await import("../../pipeline/work/enqueue-wave.ts");
  return enqueueWave(kit, wave);
};

/** Told before a due time is taken up for nothing. */
function refuseUnshared({ config, secrets }: LoadedConfig): void {
  if (secrets.storeUrl !== undefined) return;
  const state = `the store ${JSON.stringify(config.store)} is a file, which one machine has for itself`;
  const advice = "Set store: postgres://… in pipeline.config.yaml or BITEKST_STORE, or leave --enqueue out";
  throw new PipelineError("config", `Cannot enqueue "schedule": ${state}`, { advice });
}

function refuseEmpty(schedule: readonly unknown[]): void {
  if (schedule.length > 0) return;
  const advice = "Write a job under schedule, such as - { name: daily, cron: 0 6 * * * }";
  throw new PipelineError("usage", 'Cannot keep "schedule": there are no jobs in pipeline.config.yaml', {
    advice,
  });
}
