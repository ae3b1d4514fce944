import { Argument, type Command, Option } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { type ExportReport, exportDocuments } from "../../pipeline/export/export-documents.ts";
import { EXPORT_FORMATS } from "../../pipeline/export/export-formats.ts";
import type { RequiredState } from "../../pipeline/export/find-short.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { shownName } from "../shown-name.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

interface ExportOptions extends GlobalOptions {
  readonly out: string;
  readonly require?: RequiredState;
}

/** `bitekst export <format> [documents…]` */
export function addExportCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("export")
    .summary("write documents for others to work on")
    .description(
      "Writes documents as they stand in the store, for people and programs that do not use bitekst review; " +
        "bitekst apply brings the files back. Without --require whatever there is goes out, marked as not reviewed " +
        "at its head. Runs and sends nothing.",
    )
    .addArgument(new Argument("<format>", "what to write").choices(Object.keys(EXPORT_FORMATS)))
    .argument("[documents...]", "articles, or folders of them (default: all)")
    .addOption(new Option("--out <folder>", "the folder to write to").default("export"))
    .addOption(
      new Option(
        "--require <state>",
        "write nothing, and exit with 4, unless every segment is that far",
      ).choices(["reviewed", "final"]),
    );
  withGlobalOptions(command, [
    "bitekst export xliff",
    "bitekst export english seeds/nyhet.txt --require final --out publish",
  ]).action(async (format: string, paths: string[], options: ExportOptions) => {
    const { out, require } = options;
    const report = await withFolder(options, (folder) =>
      exportDocuments(folder, { format, paths, cwd: process.cwd(), out, require }),
    );
    print(report, options);
    done(report.short.length > 0 ? EXIT.incomplete : EXIT.complete);
  });
}

function print(report: ExportReport, options: ExportOptions): void {
  const terminal = openTerminal(options);
  const { documents, files, short } = report;
  if (options.json) terminal.out(JSON.stringify({ out: options.out, ...report }, null, 2));
  if (short.length > 0) {
    tellShort(report, { terminal, options });
    return;
  }
  if (!options.json)
    for (const file of files) terminal.out(shownName(`${options.out.replace(/\/+$/, "")}/${file}`));
  const what = documents.length === 0 ? "No documents are stored yet: run bitekst translate first" : "";
  terminal.note(what || `${countOf(documents.length, "document")}, ${countOf(files.length, "file")} written`);
}

function tellShort(
  { short }: ExportReport,
  { terminal, options }: { readonly terminal: Terminal; readonly options: ExportOptions },
): void {
  if (!options.json)
    for (const { document, segment, state } of short)
      terminal.out(`${shownName(document)} ${segment}: ${state}`);
  terminal.error(
    `bitekst: Cannot export what is not ${options.require}: ${countOf(short.length, "segment")} ${short.length === 1 ? "is" : "are"} not that far; nothing was written`,
  );
  terminal.error("Approve them with bitekst review, or leave --require out");
}
