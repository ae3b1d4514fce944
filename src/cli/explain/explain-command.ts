import type { Command } from "commander";
import { PipelineError } from "../../model/pipeline-error.ts";
import { explainUnit } from "../../pipeline/explain/explain-unit.ts";
import { openFolder } from "../../pipeline/open-folder.ts";
import { closeKit, openKit } from "../../pipeline/open-kit.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { explanationLines } from "./explanation-lines.ts";

/** `bitekst explain <document> <segment>` */
export function addExplainCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("explain")
    .summary("say why a segment is reused or sent")
    .description(
      "Tells what a run over the document would do with one segment now, and why: what memory has and " +
        "how well it fits, whether the sentence leans on its neighbours, what its cache key is made of, " +
        "and which answers are kept under it. Sends nothing.",
    )
    .argument("<document>", "the article")
    .argument("<segment>", "the segment's id, as the document's HTML shows it");
  withGlobalOptions(command, [
    "bitekst explain seeds/nyhet.txt s12",
    "bitekst explain seeds/nyhet.txt s12 --json",
  ]).action(async (document: string, segment: string, options: GlobalOptions) => {
    const kit = await openStoredKit(options);
    try {
      const explanation = await explainUnit(kit, { document, segment, cwd: process.cwd() });
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(explanation, null, 2));
      else for (const line of explanationLines(explanation, terminal)) terminal.out(line);
    } finally {
      await closeKit(kit);
    }
    done(EXIT.complete);
  });
}

/** A store that is not there is not made: it would explain nothing. */
async function openStoredKit(options: GlobalOptions) {
  const loaded = await loadChosenConfig(options);
  const { store } = await openFolder(loaded);
  if (store) return openKit(loaded, { store });
  throw new PipelineError(
    "usage",
    `Cannot explain anything with "${loaded.config.store}": nothing has run here yet`,
    {
      advice: "Start with bitekst translate; bitekst plan shows what that would reuse, send and cost",
    },
  );
}
