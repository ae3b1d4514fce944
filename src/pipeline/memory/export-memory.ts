import { tmxFrame } from "../../formats/tmx/tmx-frame.ts";
import { tmxUnit } from "../../formats/tmx/tmx-unit.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { FiledEntry } from "../../ports/store.ts";
import { entryLine, lineEntry, lineIdentity } from "./sorting/entry-line.ts";
import { lineSorter } from "./sorting/line-sorter.ts";

export interface MemoryExport {
  /** Keeps to languages; `en` stands for every English. */
  readonly only: Partial<LanguagePair>;
  /** Takes the TMX, in pieces of whole lines. */
  readonly write: (pieces: Iterable<string>) => Promise<unknown>;
}

/** Units that are handed on at a time: few enough that their text is gone before the collector takes it for lasting. */
const TOGETHER = 20;

/**
 * All of memory as one TMX: sorted by languages, Norwegian, document and the rest, so that neither the order of
 * import nor the way it lies in files shows; units that are the same in every field stand in it once. Any number
 * of them fits into memory. Gives back how many there are.
 * @throws PipelineError `output-unwritable` when there is no room to sort them
 */
export async function exportMemory(
  entries: AsyncIterable<FiledEntry>,
  { only, write }: MemoryExport,
): Promise<number> {
  const sorter = lineSorter();
  const sources = new Set<string>();
  const counted = { units: 0 };
  try {
    for await (const { entry } of entries) {
      const { source, target } = entry.languages;
      if (!fits(source, only.source) || !fits(target, only.target)) continue;
      sources.add(source);
      sorter.add(entryLine(entry));
    }
    const { head, foot } = tmxFrame({ sources });
    await write(framed({ head, units: unitsOf(sorter.sorted(), counted), foot }));
    return counted.units;
  } finally {
    sorter.close();
  }
}

function fits(language: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const [tag, asked] = [language.toLowerCase(), wanted.toLowerCase()];
  return tag === asked || tag.startsWith(`${asked}-`);
}

/** Of lines that say the same the last one. */
function* unitsOf(sorted: Iterable<string>, counted: { units: number }): Generator<string> {
  let last: string | undefined;
  for (const line of sorted) {
    if (last !== undefined && lineIdentity(line) !== lineIdentity(last)) {
      counted.units += 1;
      yield tmxUnit(lineEntry(last));
    }
    last = line;
  }
  if (last === undefined) return;
  counted.units += 1;
  yield tmxUnit(lineEntry(last));
}

interface Framed {
  readonly head: string;
  readonly units: Iterable<string>;
  readonly foot: string;
}

function* framed({ head, units, foot }: Framed): Generator<string> {
  yield head;
  let together = "";
  let count = 0;
  for (const unit of units) {
    together += unit;
    count += 1;
    if (count < TOGETHER) continue;
    yield together;
    together = "";
    count = 0;
  }
  yield together + foot;
}
