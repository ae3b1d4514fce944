import type { Command } from "commander";
import { withExamples } from "../global-options.ts";
import { addGlossaryCheckCommand } from "./glossary-check-command.ts";
import { addGlossaryListCommand } from "./glossary-list-command.ts";

/** `bitekst glossary …`: how words and phrases are to be rendered. */
export function addGlossaryCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("glossary")
    .summary("check and list how words and phrases are to be rendered")
    .description(
      "The glossary is a table of approved renderings (the key glossary of the config, seeds/glossary.csv by " +
        "default): source, target and a note. It is shared with the engine before something is sent; an " +
        "edited term costs the sentences that hold it, and those alone.",
    );
  withExamples(command, ["bitekst glossary check", "bitekst glossary list"]);
  addGlossaryCheckCommand(command, done);
  addGlossaryListCommand(command, done);
}
