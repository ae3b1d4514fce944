import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { memoryEntries } from "../../pipeline/memory/memory-entries.ts";
import { type MemoryCount, type MemoryStats, memoryStats } from "../../pipeline/memory/memory-stats.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { shortenMiddle } from "../shorten-middle.ts";
import { tableLines } from "../table-lines.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

/** `bitekst memory stats` */
export function addMemoryStatsCommand(memory: Command, done: (exitCode: number) => void): void {
  const command = memory
    .command("stats")
    .summary("count memory: units and words, by languages, state and file")
    .description("Counts units and words of memory: in all, by languages, by state and by file.");
  withGlobalOptions(command, ["bitekst memory stats", "bitekst memory stats --json"]).action(
    async (options: GlobalOptions) => {
      const stats = await withFolder(options, (folder) => memoryStats(memoryEntries(folder)));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(stats, null, 2));
      else printStats(stats, terminal);
      done(EXIT.complete);
    },
  );
}

const FIGURES = ["units", "source words", "target words"].map((head) => ({ head, align: "right" }) as const);

/** What stands before the last column. */
const FIGURES_WIDTH = 36;

function printStats(stats: MemoryStats, { out, note, paint, columns }: Terminal): void {
  const { units, languages, states, files } = stats;
  if (units === 0) {
    note("Memory is empty. Put .tmx files into it with bitekst memory import");
    return;
  }
  const width = (columns ?? Number.POSITIVE_INFINITY) - FIGURES_WIDTH;
  const pairs = languages.map(({ source, target, ...count }) => ({ what: `${source} → ${target}`, count }));
  const rows = [
    ...pairs,
    ...states.map(({ state, ...count }) => ({ what: state, count })),
    ...files.map(({ file, ...count }) => ({ what: shortenMiddle(file, width), count })),
    { what: `all: ${countOf(files.length, "file")}`, count: stats },
  ];
  const [head = "", ...lines] = tableLines(
    [...FIGURES, { head: "" }],
    rows.map(({ what, count }) => [...figuresOf(count), what]),
  );
  out(paint("bold", head));
  for (const line of lines) out(line);
}

function figuresOf({ units, sourceWords, targetWords }: MemoryCount): string[] {
  return [units, sourceWords, targetWords].map(groupDigits);
}
