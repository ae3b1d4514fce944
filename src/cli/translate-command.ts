import { type Command, Option } from "commander";
import { PipelineError } from "../model/pipeline-error.ts";
import type { AfterRunWay } from "../pipeline/after-run/after-run.ts";
import { type RunOptions, runBatch } from "../pipeline/run-batch.ts";
import { liftStop } from "../pipeline/sharing/open-brakes.ts";
import { type LimitOptions, withCharacterLimit } from "./character-limit.ts";
import { type EngineOptions, withEngineOption } from "./engine-option.ts";
import { exitCodeOf, type FailOn } from "./exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "./global-options.ts";
import { printEvent } from "./print-event.ts";
import { printRun } from "./print-run.ts";
import { printTrouble } from "./print-trouble.ts";
import { besideProgress, openProgress } from "./progress/open-progress.ts";
import { listenForStop } from "./stop-signals.ts";
import { openTerminal } from "./terminal.ts";
import { withKit } from "./with-kit.ts";

interface TranslateOptions extends GlobalOptions, LimitOptions, EngineOptions {
  readonly dryRun?: boolean;
  readonly failOn?: FailOn;
  readonly retranslate?: boolean;
  readonly upgrade?: boolean;
  readonly prune?: boolean;
}

/** `bitekst translate [paths…]`, also the default command. */
export function addTranslateCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("translate", { isDefault: true })
    .summary("translate articles and write them side by side (the default command)")
    .description(
      "Reads articles, takes from memory and cache what is known, has the rest translated, and writes " +
        "bilingual documents. Without paths it takes the folder that the config names as input.",
    )
    .argument("[paths...]", "articles, or folders of them")
    .addOption(
      new Option("--dry-run", "only show the plan and the price; send and write nothing (= bitekst plan)"),
    )
    .addOption(
      new Option(
        "--fail-on <severity>",
        "exit with 1 when there are findings of this severity or above",
      ).choices(["error", "warning", "info", "none"]),
    );
  command.addOption(
    new Option("--retranslate", "ask the engine anew: <document>, or <document> <segment>").conflicts(
      "dryRun",
    ),
  );
  command.addOption(
    new Option("--prune", "remove the outputs of articles that are gone (without it they are only listed)"),
  );
  command.addOption(
    new Option(
      "--upgrade",
      "ask the first engine for what another one translated in its place; approved text stays",
    ).conflicts(["dryRun", "retranslate"]),
  );
  withEngineOption(command);
  withCharacterLimit(command);
  withGlobalOptions(command, [
    "bitekst                        # all of seeds/ into output/",
    "bitekst translate news/today   # one folder",
    "bitekst plan                   # what it would cost",
    "bitekst translate --max-characters 5000           # headlines and leads first, and no more than that",
    "bitekst translate --retranslate seeds/a.txt s12   # one segment anew",
  ]).action(async (paths: string[], options: TranslateOptions) => {
    done(
      options.dryRun
        ? await (await import("./plan-command.ts")).planPaths(paths, options)
        : await withKit(options, (kit, loaded) => translate({ kit, loaded }, paths, options)),
    );
  });
}

async function translate(
  { kit, loaded }: AfterRunWay,
  paths: string[],
  options: TranslateOptions,
): Promise<number> {
  const quietly = openTerminal(options);
  const progress = openProgress(options, quietly);
  const terminal = besideProgress(quietly, progress);
  const stop = listenForStop(() =>
    terminal.error("Stopping: waiting for answers under way, which are kept (again to stop at once)"),
  );
  try {
    await liftStop(kit);
    const report = await runBatch(kit, {
      ...choiceOf(paths, options),
      cwd: process.cwd(),
      signal: stop.signal,
      maxCharacters: options.maxCharacters,
      upgrade: options.upgrade,
      prune: options.prune,
      onEvent: (event) => {
        printEvent(event, terminal);
        progress.take(event);
      },
    });
    progress.end();
    if (options.json) terminal.out(JSON.stringify(report, null, 2));
    const all = options.verbose === true || options.quiet === true;
    printRun(report, kit.config, { terminal, json: options.json === true, all });
    const { afterRun } = await import("../pipeline/after-run/after-run.ts");
    for (const trouble of await afterRun(report.run, { kit, loaded, signal: stop.signal }))
      printTrouble(trouble, terminal);
    return exitCodeOf(report, { failOn: options.failOn ?? kit.config.failOn, signal: stop.by() });
  } finally {
    progress.end();
    stop.forget();
  }
}

function choiceOf(
  paths: readonly string[],
  { retranslate }: TranslateOptions,
): Pick<RunOptions, "paths" | "retranslate"> {
  if (!retranslate) return { paths };
  const [document, segment, ...others] = paths;
  if (document === undefined || others.length > 0) {
    const advice =
      "Name one document and, if you like, one segment: bitekst translate --retranslate seeds/a.txt s12";
    throw new PipelineError("usage", `Cannot retranslate "${paths.join(" ")}": it takes one document`, {
      advice,
    });
  }
  return { paths: [document], retranslate: segment === undefined ? {} : { segment } };
}
