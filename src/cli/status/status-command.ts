import { type Command, Option } from "commander";
import { folderStatus } from "../../pipeline/status/folder-status.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { wholeNumber } from "../whole-number.ts";
import { withFolder } from "../with-folder.ts";
import { aroundLines } from "./around-lines.ts";
import { documentLines } from "./document-lines.ts";
import { runLines } from "./run-lines.ts";

interface StatusOptions extends GlobalOptions {
  readonly limit: number;
}

/** `bitekst status` */
export function addStatusCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("status")
    .summary("show the last runs, and how far the documents are reviewed")
    .description(
      "Shows the last runs, how they ended, what they cost and what they found; the stored " +
        "documents that people have not been through yet; the budget of the month and what is due next. A run " +
        "without an end says whether it is under way or died.",
    )
    .addOption(
      new Option("--limit <number>", "show so many runs and documents")
        .default(10)
        .argParser(wholeNumber({ min: 1 })),
    );
  withGlobalOptions(command, ["bitekst status", "bitekst status --limit 1 --json"]).action(
    async (options: StatusOptions) => {
      const { limit } = options;
      const status = await withFolder(options, (folder) => folderStatus(folder, { limit, now: new Date() }));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(status, null, 2));
      else if (status.runs.length === 0)
        terminal.note("Nothing has run here yet. Start with bitekst translate");
      else
        for (const line of [
          ...runLines(status.runs, terminal),
          "",
          ...documentLines(status.documents, { limit, terminal }),
          "",
          ...aroundLines(status),
        ])
          terminal.out(line);
      done(EXIT.complete);
    },
  );
}
