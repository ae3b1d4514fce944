import type { Command } from "commander";
import { planRun } from "../pipeline/plan-run.ts";
import { type LimitOptions, withCharacterLimit } from "./character-limit.ts";
import { type EngineOptions, withEngineOption } from "./engine-option.ts";
import { EXIT } from "./exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "./global-options.ts";
import { printPlan } from "./print-plan.ts";
import { openTerminal } from "./terminal.ts";
import { withKit } from "./with-kit.ts";

interface PlanCommandOptions extends GlobalOptions, LimitOptions, EngineOptions {}

/** `bitekst plan [paths…]`: what a run would do and cost. */
export function addPlanCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("plan")
    .summary("show what a run would reuse, send and cost; sends nothing")
    .description(
      "Segments, matches, characters to bill, requests and price of a run. Sends and writes nothing (= translate --dry-run).",
    )
    .argument("[paths...]", "articles, or folders of them");
  withEngineOption(command);
  withCharacterLimit(command);
  withGlobalOptions(command, ["bitekst plan", "bitekst plan news/today --json"]).action(
    async (paths: string[], options: PlanCommandOptions) => done(await planPaths(paths, options)),
  );
}

/** Prints the plan; 3 when some documents cannot be read. */
export function planPaths(paths: readonly string[], options: PlanCommandOptions): Promise<number> {
  return withKit(options, async (kit) => {
    const { maxCharacters } = options;
    const report = await planRun(kit, { paths, cwd: process.cwd(), maxCharacters });
    const terminal = openTerminal(options);
    if (options.json) terminal.out(JSON.stringify(report, null, 2));
    printPlan(report, { terminal, json: options.json === true, all: options.verbose === true });
    return report.documents.some(({ state }) => state === "failed") ? EXIT.failed : EXIT.complete;
  });
}
