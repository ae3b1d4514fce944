import { once } from "node:events";
import { resolve } from "node:path";
import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { exportCache } from "../../pipeline/cache/export-cache.ts";
import { writeLines } from "../../pipeline/write-lines.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

/** `bitekst cache export [file|-]` */
export function addCacheExportCommand(cache: Command, done: (exitCode: number) => void): void {
  const command = cache
    .command("export")
    .summary("write the whole cache as JSON lines")
    .description(
      'Writes one answer a line, sorted, the same cache giving the same bytes. The first line tells format and version; answers in quarantine have the field "doubt".',
    )
    .argument("[file]", "the file to write; stdout when left out, or -");
  withGlobalOptions(command, [
    "bitekst cache export answers.jsonl",
    "bitekst cache export | gzip > answers.jsonl.gz",
  ]).action(async (file: string | undefined, options: GlobalOptions) => {
    await exportTo(file === "-" ? undefined : file, options);
    done(EXIT.complete);
  });
}

async function exportTo(file: string | undefined, options: GlobalOptions): Promise<void> {
  if (file === undefined && options.json) throw jsonNeedsFile();
  const terminal = openTerminal(options);
  const counts = { answers: 0, quarantine: 0 };
  await withFolder(options, async (folder) => {
    const lines = exportCache(folder, counts);
    await (file === undefined ? print(lines) : writeLines(resolve(file), lines));
  });
  if (options.json) terminal.out(JSON.stringify({ file, ...counts }, null, 2));
  const where = file === undefined ? "" : ` written to ${file}`;
  terminal.note(`${countOf(counts.answers, "answer")}${where}, ${counts.quarantine} of them in quarantine`);
}

/** No faster than the reader takes it, so that nothing piles up. */
async function print(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) if (!process.stdout.write(line)) await once(process.stdout, "drain");
}

function jsonNeedsFile(): PipelineError {
  return new PipelineError("usage", 'Cannot print "--json": stdout is for the answers', {
    advice: "Name a file to write them to, such as bitekst cache export answers.jsonl --json",
  });
}
