import { type Command, Option } from "commander";
import type { AfterRunWay } from "../../pipeline/after-run/after-run.ts";
import { openQueue } from "../../pipeline/work/open-queue.ts";
import { workQueue } from "../../pipeline/work/work-queue.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { knownSecrets } from "../known-secrets.ts";
import { type MetricsOptions, openMetrics, withMetricsPort } from "../metrics-port.ts";
import { printRun } from "../print-run.ts";
import { printTrouble } from "../print-trouble.ts";
import { listenForStop } from "../stop-signals.ts";
import { openTerminal } from "../terminal.ts";
import { wholeNumber } from "../whole-number.ts";
import { withKit } from "../with-kit.ts";
import { workLine } from "./work-line.ts";

interface WorkCommandOptions extends GlobalOptions, MetricsOptions {
  readonly concurrency: number;
  readonly once?: boolean;
}

/** Milliseconds in which what is under way has to come to its end after a signal. */
const STOP_WITHIN = 9500;

/** `bitekst work` */
export function addWorkCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("work")
    .summary("translate what bitekst enqueue put, together with other machines")
    .description(
      "Takes articles from the queue and translates them, until it is stopped. Any number of workers on any number " +
        "of machines share a PostgreSQL store; each sentence is paid for once among them. What fails is tried " +
        "again later, what a killed worker had is taken over. Ctrl+C and SIGTERM stop it with exit code 0 within " +
        "10 seconds; what is not complete goes back into the queue.",
    )
    .addOption(
      new Option("--concurrency <n>", "articles at a time")
        .default(2)
        .argParser(wholeNumber({ min: 1, max: 64 })),
    )
    .addOption(new Option("--once", "exit when the queue is empty, as bitekst translate does"));
  withMetricsPort(command);
  withGlobalOptions(command, [
    "bitekst work                   # stays, until Ctrl+C",
    "bitekst work --concurrency 8 --once",
  ]).action(async (options: WorkCommandOptions) => {
    done(await withKit(options, (kit, loaded) => work({ kit, loaded }, options)));
  });
}

async function work({ kit, loaded }: AfterRunWay, options: WorkCommandOptions): Promise<number> {
  const terminal = openTerminal(options);
  const counted = await openMetrics(options, terminal.note);
  const queue = await openQueue(kit, { upkeep: true });
  const stop = listenForStop(() => {
    terminal.note("Stopping: waiting for answers under way, which are kept (again to stop at once)");
    setTimeout(() => process.exit(EXIT.complete), STOP_WITHIN).unref();
  });
  try {
    terminal.note("Waiting for articles of the queue");
    const report = await workQueue(kit, queue, {
      concurrency: options.concurrency,
      once: options.once === true,
      signal: stop.signal,
      shown: knownSecrets.hideIn,
      onEvent: (event) => {
        if (event.kind === "stopped" && !options.once) {
          printTrouble(event.trouble, terminal);
          terminal.note("No articles are taken until the engine may be asked again");
        }
        if (event.kind === "resumed") terminal.note("Articles are taken again");
        if (event.kind !== "ended") return;
        terminal.note(workLine(event));
        counted.metrics.ran(event.report, kit.clock.now());
        // What cannot be counted at the moment is counted after the next article.
        if (options.metricsPort !== undefined)
          void Promise.all([counted.seeMonth(kit), queue.depth().then(counted.metrics.queue)]).catch(
            () => undefined,
          );
      },
    });
    if (options.json) terminal.out(JSON.stringify(report, null, 2));
    const isStopped = stop.by() !== undefined || !options.once;
    const way = { terminal, json: options.json === true, all: options.verbose === true };
    if (!isStopped) printRun(report, kit.config, way);
    const { afterRun } = await import("../../pipeline/after-run/after-run.ts");
    for (const trouble of await afterRun(report.run, { kit, loaded, signal: stop.signal }))
      printTrouble(trouble, terminal);
    if (isStopped) return EXIT.complete;
    return exitCodeOf(report, { failOn: kit.config.failOn });
  } finally {
    stop.forget();
    await counted.close();
    await queue.close();
  }
}
