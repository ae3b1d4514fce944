import { type Command, Option } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { memoryEntries } from "../../pipeline/memory/memory-entries.ts";
import {
  type MemoryHit,
  type MemorySearch,
  type MemorySide,
  searchMemory,
} from "../../pipeline/memory/search-memory.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { wholeNumber } from "../whole-number.ts";
import { withFolder } from "../with-folder.ts";
import { hitLines } from "./hit-lines.ts";

interface SearchOptions extends GlobalOptions {
  readonly side?: MemorySide;
  readonly limit: number;
}

/** `bitekst memory search <words…>` */
export function addMemorySearchCommand(memory: Command, done: (exitCode: number) => void): void {
  const command = memory
    .command("search")
    .summary("find words in memory, both languages side by side")
    .description(
      "Shows the units of memory in which all the words stand, in the source or in the target; several " +
        "words in quotes are one. Capitals make no difference, and a word is also found as part of a " +
        "longer one.",
    )
    .argument("<words...>", "what to look for")
    .addOption(new Option("--side <side>", "look in one language only").choices(["source", "target"]))
    .addOption(new Option("--limit <number>", "show so many").default(20).argParser(wholeNumber({ min: 1 })));
  withGlobalOptions(command, [
    "bitekst memory search kommunestyret",
    'bitekst memory search "prime minister" --side target --limit 5',
  ]).action(async (words: string[], options: SearchOptions) => {
    await search(words, options);
    done(EXIT.complete);
  });
}

async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const { side, limit } = options;
  if (words.some((word) => normaliseSource(word) === "")) throw emptyWord();
  const found = await withFolder(options, (folder) =>
    searchMemory(memoryEntries(folder), { words, side, limit }),
  );
  const terminal = openTerminal(options);
  if (options.json) terminal.out(JSON.stringify(toJson(words, found), null, 2));
  else printHits(found, terminal);
}

function emptyWord(): PipelineError {
  return new PipelineError("usage", 'Cannot search for "": it is no word', {
    advice: "Say what to look for, such as bitekst memory search kommunestyret",
  });
}

function printHits({ total, hits }: MemorySearch, terminal: Terminal): void {
  hits.forEach((hit, place) => {
    if (place > 0) terminal.out("");
    for (const line of hitLines(hit, terminal)) terminal.out(line);
  });
  const more = total > hits.length ? `, ${hits.length} of them shown (--limit)` : "";
  terminal.note(total === 0 ? "Nothing found in memory" : `${countOf(total, "unit")} found${more}`);
}

/** As documented in README: `found` in UTF-16 units into the text beside it. */
function toJson(words: readonly string[], { total, hits }: MemorySearch) {
  return { words, total, hits: hits.map(hitToJson) };
}

function hitToJson({ file, entry, source, target }: MemoryHit) {
  const { languages, state, author, document, note } = entry;
  return { file, languages, state, author, document, note, source, target };
}
