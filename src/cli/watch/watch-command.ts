import { type Command, Option } from "commander";
import { afterRun } from "../../pipeline/after-run/after-run.ts";
import { watchFolder } from "../../pipeline/watch/watch-folder.ts";
import { type LimitOptions, withCharacterLimit } from "../character-limit.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { type MetricsOptions, openMetrics, withMetricsPort } from "../metrics-port.ts";
import { printTrouble } from "../print-trouble.ts";
import { listenForStop } from "../stop-signals.ts";
import { openTerminal } from "../terminal.ts";
import { wholeNumber } from "../whole-number.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { openWatchPrinter } from "./open-watch-printer.ts";

interface WatchCommandOptions extends GlobalOptions, LimitOptions, MetricsOptions {
  /** Seconds; true for the usual. */
  readonly poll?: number | true;
  readonly debounce: number;
  readonly prune?: boolean;
}

/** Seconds between looks, unless others are asked for. */
const POLL = 5;
/** Milliseconds in which a run under way has to come to its end after a signal. */
const STOP_WITHIN = 9_000;

/** `bitekst watch [paths…]` */
export function addWatchCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("watch")
    .summary("translate whenever a story lands or changes; Ctrl+C stops it")
    .description(
      "Translates what has changed since the last run, then waits for more: articles that land, change, move or go, " +
        "memory, glossary and config. Files that are still being written are waited for; nothing that is unchanged " +
        "is paid for or rewritten. Without paths it watches the folder that the config names as input. " +
        "Ctrl+C and SIGTERM stop it with exit code 0 within 10 seconds.",
    )
    .argument("[paths...]", "articles, or folders of them")
    .addOption(
      new Option(
        "--poll [seconds]",
        `look every so many seconds (${POLL}), as network folders need it`,
      ).argParser(wholeNumber({ min: 1, max: 3600 })),
    )
    .addOption(
      new Option("--debounce <ms>", "start when nothing has changed for so many milliseconds")
        .default(500)
        .argParser(wholeNumber({ min: 0, max: 600_000 })),
    )
    .addOption(new Option("--prune", "remove the outputs of articles that are gone"));
  withCharacterLimit(command);
  withMetricsPort(command);
  withGlobalOptions(command, [
    "bitekst watch                     # the input folder of the config",
    "bitekst watch news/today --poll   # a network folder",
    "bitekst watch --json              # a line of JSON for each run",
  ]).action(async (paths: string[], options: WatchCommandOptions) => done(await watch(paths, options)));
}

async function watch(paths: readonly string[], options: WatchCommandOptions): Promise<number> {
  const terminal = openTerminal(options);
  const { poll, debounce, prune, maxCharacters } = options;
  const stop = listenForStop(() => {
    terminal.note("Stopping: waiting for answers under way, which are kept (again to stop at once)");
    setTimeout(() => process.exit(EXIT.complete), STOP_WITHIN).unref();
  });
  const print = openWatchPrinter({ terminal, json: options.json === true });
  const counted = await openMetrics(options, terminal.note);
  try {
    await watchFolder({
      paths,
      cwd: process.cwd(),
      load: () => loadChosenConfig(options),
      signal: stop.signal,
      prune,
      maxCharacters,
      poll: poll === undefined ? undefined : 1000 * (poll === true ? POLL : poll),
      times: { debounce },
      afterRun: async (kit, { report, loaded }) => {
        const troubles = await afterRun(report.run, { kit, loaded, signal: stop.signal });
        for (const trouble of troubles) printTrouble(trouble, terminal);
        counted.metrics.ran(report, kit.clock.now());
        await counted.seeMonth(kit);
      },
      onEvent: (event) => {
        if (event.kind === "trouble") counted.metrics.failed(event.trouble.message);
        print(event);
      },
    });
    return EXIT.complete;
  } finally {
    stop.forget();
    await counted.close();
  }
}
