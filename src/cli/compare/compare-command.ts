import type { Command } from "commander";
import { PipelineError } from "../../model/pipeline-error.ts";
import { compareEngines } from "../../pipeline/compare/compare-engines.ts";
import { writeComparison } from "../../pipeline/compare/write-comparison.ts";
import { liftStop } from "../../pipeline/sharing/open-brakes.ts";
import { type LimitOptions, withCharacterLimit } from "../character-limit.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { listenForStop } from "../stop-signals.ts";
import { openTerminal } from "../terminal.ts";
import { withKit } from "../with-kit.ts";
import { exitCodeOfComparison } from "./exit-code-of-comparison.ts";
import { printComparison, printEnginePlans } from "./print-comparison.ts";

interface CompareCommandOptions extends GlobalOptions, LimitOptions {
  readonly engines: string;
  readonly output?: string;
}

/** `bitekst compare [paths…] --engines deepl,local`: what several engines make of the same articles. */
export function addCompareCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("compare")
    .summary("have several engines translate the same articles, and see them side by side")
    .description(
      "Has each engine translate every segment that goes to an engine, approved ones too, and writes one page with a " +
        "column for each. Answers come from the cache and go there: translating afterwards costs nothing more.",
    )
    .argument("[paths...]", "articles, or folders of them")
    .requiredOption("--engines <names>", "engines as the config names them, parted by commas")
    .option("--output <file>", "the page to write (default: compare.html in the folder of outputs)");
  withCharacterLimit(command);
  withGlobalOptions(command, [
    "bitekst compare news/today --engines deepl,local",
    "bitekst compare seeds/a.txt --engines deepl,pseudo --output both.html",
  ]).action(async (paths: string[], options: CompareCommandOptions) => done(await compare(paths, options)));
}

function compare(paths: readonly string[], options: CompareCommandOptions): Promise<number> {
  return withKit(options, async (kit, loaded) => {
    const terminal = openTerminal(options);
    const stop = listenForStop(() =>
      terminal.error("Stopping: waiting for answers under way, which are kept (again to stop at once)"),
    );
    try {
      await liftStop(kit);
      const cwd = process.cwd();
      const { comparison, billedCharacters } = await compareEngines(kit, loaded, {
        engines: namesIn(options.engines),
        paths,
        cwd,
        signal: stop.signal,
        maxCharacters: options.maxCharacters,
        onPlanned: (plans) => printEnginePlans(plans, terminal),
      });
      const page = stop.signal.aborted
        ? undefined
        : await writeComparison(kit, comparison, { path: options.output, cwd });
      if (options.json) terminal.out(JSON.stringify(comparison, null, 2));
      printComparison(comparison, { terminal, page, billedCharacters });
      return exitCodeOfComparison(comparison, { failOn: kit.config.failOn, signal: stop.by() });
    } finally {
      stop.forget();
    }
  });
}

function namesIn(list: string): readonly string[] {
  const names = list.split(",").map((name) => name.trim());
  if (names.every((name) => name !== "")) return names;
  const advice = "Name engines parted by commas: --engines deepl,local";
  throw new PipelineError("usage", `Cannot compare "${list}": a name is missing`, { advice });
}
