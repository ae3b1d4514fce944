import { type Command, Option } from "commander";
import { countOf } from "../../lib/count-of.ts";
import type { Severity } from "../../model/finding.ts";
import { type DocumentFindings, listFindings } from "../../pipeline/findings/list-findings.ts";
import { findingLines } from "../check/finding-lines.ts";
import { totalLines } from "../check/total-lines.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withExamples, withGlobalOptions } from "../global-options.ts";
import { shownName } from "../shown-name.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";
import { addDismissCommand } from "./dismiss-command.ts";
import { shownListed } from "./shown-listed.ts";

interface FindingsOptions extends GlobalOptions {
  readonly severity: Severity;
  readonly dismissed?: boolean;
}

/** `bitekst findings list|dismiss` */
export function addFindingsCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("findings")
    .summary("list what the checks found, and put away what is right")
    .description(
      "What the checks found in the documents as the last run left them. A finding that you looked at and found " +
        "right is dismissed with a reason: it is shown greyed and counts no more, until one of its texts changes.",
    );
  withExamples(command, [
    "bitekst findings seeds/nyhet.txt",
    'bitekst findings dismiss seeds/nyhet.txt s12 numbers --reason "rounded by the desk"',
  ]);
  command.configureHelp({ subcommandTerm: (each) => each.name() });
  const list = command
    .command("list", { isDefault: true })
    .summary("print the open findings with both sides")
    .description(
      "Prints the findings that nobody has dismissed, document by document, with both sides and the places.",
    )
    .argument("[documents...]", "articles, or folders of them (default: all)")
    .addOption(
      new Option("--severity <severity>", "those of this severity or above")
        .choices(["error", "warning", "info"])
        .default("info"),
    )
    .addOption(new Option("--dismissed", "those that were dismissed, with the reasons"));
  withGlobalOptions(list, [
    "bitekst findings",
    "bitekst findings list seeds/nyhet.txt --severity warning",
    "bitekst findings list --dismissed --json",
  ]).action(async (paths: string[], options: FindingsOptions) => {
    await printFindings(paths, options);
    done(EXIT.complete);
  });
  addDismissCommand(command, done);
}

async function printFindings(paths: readonly string[], options: FindingsOptions): Promise<void> {
  const { severity, dismissed } = options;
  const which = dismissed ? "dismissed" : "open";
  const found = await withFolder(options, (folder) =>
    listFindings(folder, { paths, cwd: process.cwd(), severity, which }),
  );
  const terminal = openTerminal(options);
  if (options.json) terminal.out(JSON.stringify(toJson(found), null, 2));
  else print(found, terminal);
}

function print(found: readonly DocumentFindings[], terminal: Terminal): void {
  for (const each of found) {
    for (const listed of each.findings) {
      const { segment, dismissed } = listed.finding;
      terminal.out(terminal.paint("bold", `${shownName(each.document.name)} ${segment}`));
      for (const line of findingLines(shownListed(listed, each), terminal)) terminal.out(line);
      if (dismissed)
        terminal.out(`    dismissed: ${dismissed.reason}${dismissed.by ? ` (${dismissed.by})` : ""}`);
      terminal.out("");
    }
  }
  const all = found.flatMap(({ findings }) => findings.map(({ finding }) => finding));
  terminal.note(
    all.length === 0
      ? "Nothing found"
      : `${countOf(all.length, "finding")} in ${countOf(found.length, "document")}`,
  );
  for (const line of totalLines(all)) terminal.note(line);
}

/** As documented in README; places are UTF-16 units into the texts without inline codes. */
function toJson(found: readonly DocumentFindings[]) {
  return found.map((each) => ({
    document: each.document.name,
    languages: each.document.languages,
    findings: each.findings.map((listed) => {
      const { finding, source, target } = shownListed(listed, each);
      const { segment } = listed.finding;
      const { source: there, target: here, ...said } = finding;
      return {
        segment,
        ...said,
        source: { text: source, found: there },
        target: { text: target, found: here },
      };
    }),
  }));
}
