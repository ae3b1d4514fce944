import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { importTmx, type TmxImport, type TmxImportChoice } from "../../pipeline/memory/import-tmx.ts";
import type { Folder } from "../../pipeline/open-folder.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";
import { withKit } from "../with-kit.ts";

interface ImportOptions extends GlobalOptions {
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** `bitekst memory import <files…>` */
export function addMemoryImportCommand(memory: Command, done: (exitCode: number) => void): void {
  const command = memory
    .command("import")
    .summary("make TMX files part of memory")
    .description(
      "Copies TMX files, as they are, into the first memory folder of the config, and reads them into " +
        "the store. Units are matched by their languages, whatever the header says; no and nb are the " +
        "same, nn is kept apart. Exits with 1 when something in them could not be used.",
    )
    .argument("<files...>", "TMX files (1.1 to 1.4)")
    .option("--force", "put a file in the place of another one of the same name")
    .option("--dry-run", "only count; write nothing");
  withGlobalOptions(command, [
    "bitekst memory import agency.tmx",
    "bitekst memory import ~/tm/*.tmx --dry-run",
  ]).action(async (files: string[], options: ImportOptions) => {
    const { force = false, dryRun = false } = options;
    const choice = { files, cwd: process.cwd(), force, dryRun };
    const work = (folder: Folder) => importAndPrint(folder, choice, options);
    done(await (dryRun ? withFolder(options, work) : withKit(options, work)));
  });
}

async function importAndPrint(
  folder: Folder,
  choice: TmxImportChoice,
  options: ImportOptions,
): Promise<number> {
  const files = await importTmx(folder, choice);
  const terminal = openTerminal(options);
  if (options.json) terminal.out(JSON.stringify({ dryRun: choice.dryRun, files }, null, 2));
  else for (const file of files) printImport(file, { terminal, dryRun: choice.dryRun });
  return files.some(({ problems }) => problems.length > 0) ? EXIT.findings : EXIT.complete;
}

function printImport(
  { file, memoryFile, copied, units, added, same, problems }: TmxImport,
  { terminal, dryRun }: { readonly terminal: Terminal; readonly dryRun: boolean },
): void {
  for (const { line, message } of problems) terminal.error(`${file}:${line}: ${message}`);
  const [fresh, known] = [added, same].map(groupDigits);
  const counts = `${countOf(units, "unit")}, ${fresh} new, ${known} known already, ${countOf(problems.length, "problem")}`;
  terminal.out(`${file}: ${counts}`);
  if (memoryFile === undefined) terminal.out("  not copied: memory would have nothing new from it");
  else if (copied) terminal.out(`  ${dryRun ? "would be copied" : "copied"} to ${memoryFile}`);
  else terminal.out(`  ${memoryFile} holds the same already`);
}
