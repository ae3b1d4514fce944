import { resolve } from "node:path";
import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { exportMemory } from "../../pipeline/memory/export-memory.ts";
import { memoryEntries } from "../../pipeline/memory/memory-entries.ts";
import { writePieces } from "../../writers/write-pieces.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

interface ExportOptions extends GlobalOptions {
  readonly from?: string;
  readonly to?: string;
}

/** `bitekst memory export [file|-]` */
export function addMemoryExportCommand(memory: Command, done: (exitCode: number) => void): void {
  const command = memory
    .command("export")
    .summary("write all of memory as one TMX")
    .description(
      "Writes all of memory as one TMX 1.4: sorted, each unit once, the same memory giving the same bytes.",
    )
    .argument("[file]", "the TMX file to write; stdout when left out, or -")
    .option("--from <language>", "only units from this language: nb, nn …")
    .option("--to <language>", "only units into this language: en, en-GB, en-US …");
  withGlobalOptions(command, [
    "bitekst memory export all.tmx",
    "bitekst memory export --from nn > nynorsk.tmx",
  ]).action(async (file: string | undefined, options: ExportOptions) => {
    await exportTo(file === "-" ? undefined : file, options);
    done(EXIT.complete);
  });
}

async function exportTo(file: string | undefined, options: ExportOptions): Promise<void> {
  if (file === undefined && options.json) throw jsonNeedsFile();
  const terminal = openTerminal(options);
  const { from: source, to: target } = options;
  const only = { ...(source && { source }), ...(target && { target }) };
  const write = async (pieces: Iterable<string>): Promise<void> => {
    if (file !== undefined) await writePieces(resolve(file), pieces);
    // It is a file as any other, not for people to look at.
    else for (const piece of pieces) process.stdout.write(piece);
  };
  const units = await withFolder(options, (folder) => exportMemory(memoryEntries(folder), { only, write }));
  if (options.json) terminal.out(JSON.stringify({ file, units }, null, 2));
  else terminal.note(`${countOf(units, "unit")}${file === undefined ? "" : ` written to ${file}`}`);
}

function jsonNeedsFile(): PipelineError {
  return new PipelineError("usage", 'Cannot print "--json": stdout is for the TMX', {
    advice: "Name a file to write the TMX to, such as bitekst memory export all.tmx --json",
  });
}
