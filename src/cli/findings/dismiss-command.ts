import { type Command, Option } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { dismissFindings, undoDismissal } from "../../pipeline/findings/dismiss-findings.ts";
import type { Folder } from "../../pipeline/open-folder.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

interface DismissOptions extends GlobalOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly undo?: boolean;
}

interface Place {
  readonly document: string;
  readonly segment: string;
  readonly check: string;
}

/** `bitekst findings dismiss <document> <segment> <check>` */
export function addDismissCommand(findings: Command, done: (exitCode: number) => void): void {
  const command = findings
    .command("dismiss")
    .summary("put away what a check says of one segment")
    .description(
      "Puts away all that a check says of one segment, with a reason. It counts no more in reports and for " +
        "--fail-on, and is shown greyed from the next run on. An edit of either text brings it back.",
    )
    .argument("<document>", "the article")
    .argument("<segment>", "the segment's id, as bitekst findings shows it")
    .argument("<check>", "the check's name, as bitekst findings shows it")
    .addOption(new Option("--reason <text>", "why it is right as it is"))
    .addOption(new Option("--by <name>", "who says so"))
    .addOption(new Option("--undo", "take a dismissal back"));
  withGlobalOptions(command, [
    'bitekst findings dismiss seeds/nyhet.txt s12 numbers --reason "rounded by the desk" --by Kari',
    "bitekst findings dismiss seeds/nyhet.txt s12 numbers --undo",
  ]).action(async (document: string, segment: string, check: string, options: DismissOptions) => {
    await dismiss({ document, segment, check }, options);
    done(EXIT.complete);
  });
}

async function dismiss(place: Place, options: DismissOptions): Promise<void> {
  const choice = { ...place, cwd: process.cwd() };
  const terminal = openTerminal(options);
  const where = `${place.check} in ${place.document} ${place.segment}`;
  if (options.undo) {
    const undone = await withFolder(options, (folder) => undoDismissal(withStore(folder), choice));
    if (options.json) terminal.out(JSON.stringify({ undone }, null, 2));
    terminal.note(`Taken back: ${where}. The next run shows it`);
    return;
  }
  const reason = wantReason(options.reason, where);
  const dismissed = await withFolder(options, (folder) =>
    dismissFindings(withStore(folder), choice, { reason, by: options.by }),
  );
  if (options.json) terminal.out(JSON.stringify({ dismissed }, null, 2));
  terminal.note(`Dismissed ${countOf(dismissed.length, "finding")}: ${where}. The next run writes it so`);
}

function wantReason(reason: string | undefined, where: string): string {
  if (reason !== undefined && /\S/.test(reason)) return reason.trim();
  throw new PipelineError("usage", `Cannot dismiss ${where}: there is no reason`, {
    advice: 'Say why it is right as it is, such as --reason "rounded by the desk"',
  });
}

function withStore({ root, store }: Folder) {
  if (store) return { root, store };
  throw new PipelineError("usage", "Cannot dismiss anything: nothing has run here yet", {
    advice: "Start with bitekst translate",
  });
}
