import { type Command, Option } from "commander";
import { applyFiles, type FileReport } from "../../pipeline/apply/apply-files.ts";
import { APPLY_FORMATS } from "../../pipeline/apply/apply-formats.ts";
import { makeCheckSettings } from "../../pipeline/checks/make-check-settings.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { ownName } from "../own-name.ts";
import { openTerminal } from "../terminal.ts";
import { withKit } from "../with-kit.ts";
import { appliedLines, countLine, countUnits, isUnapplied } from "./applied-lines.ts";

interface ApplyOptions extends GlobalOptions {
  readonly format?: string;
  readonly dryRun?: boolean;
  readonly as?: string;
  readonly theirs?: boolean;
  readonly ours?: boolean;
}

/** `bitekst apply <files…>` */
export function addApplyCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("apply")
    .summary("bring back files that others worked on")
    .description(
      "Takes what others changed and approved in files of bitekst export: XLIFF 1.2 and 2, TMX, JSON, Markdown, " +
        "TSV and CSV, the Word table, the edits of the review page, and projects of OmegaT, as folders or zip files. Each segment is merged against what it was when the file went out: what was changed here is " +
        "never overwritten. Exits with 1 when anything was not applied, with 3 when a file cannot be read, and then " +
        "nothing is changed.",
    )
    .argument("<files...>", "the files")
    .addOption(new Option("--dry-run", "print what would be done, change nothing"))
    .addOption(new Option("--format <format>", "what the files are").choices(Object.keys(APPLY_FORMATS)))
    .addOption(
      new Option("--theirs", "where both sides changed a segment, take that of the file").conflicts("ours"),
    )
    .addOption(new Option("--ours", "where both sides changed a segment, keep what stands here"))
    .option("--as <name>", "whose corrections these are; the name of the system's user when left out");
  withGlobalOptions(command, [
    "bitekst apply export/nyhet.txt.xlf --dry-run",
    "bitekst apply retur/*.tmx --as Kari",
  ]).action(async (files: string[], options: ApplyOptions) => {
    const reports = await withKit(options, async (kit) =>
      applyFiles(kit, await makeCheckSettings(kit), {
        files,
        cwd: process.cwd(),
        format: options.format,
        who: ownName(options.as),
        dryRun: options.dryRun === true,
        prefer: options.theirs ? "theirs" : options.ours ? "ours" : undefined,
      }),
    );
    print(reports, options);
    done(reports.some(({ units }) => units.some(isUnapplied)) ? EXIT.findings : EXIT.complete);
  });
}

function print(reports: readonly FileReport[], options: ApplyOptions): void {
  const terminal = openTerminal(options);
  const counted = reports.map((report) => ({ ...report, counts: countUnits(report.units) }));
  if (options.json) {
    const files = counted.map(({ file, counts, comments, dismissals, notes, units }) => ({
      file,
      counts,
      comments,
      dismissals,
      ...(notes.length > 0 && { notes }),
      units: units.filter(({ kind }) => kind !== "same"),
    }));
    terminal.out(JSON.stringify({ dryRun: options.dryRun === true, files }, null, 2));
    return;
  }
  for (const report of counted) {
    for (const line of appliedLines(report, terminal)) terminal.out(line);
    for (const note of report.notes) terminal.out(`${report.file}: ${note}`);
    terminal.out(countLine(report));
  }
  if (options.dryRun) terminal.note("Nothing was changed: --dry-run");
}
