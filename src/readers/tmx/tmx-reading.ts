import type { LanguageCode } from "../../model/language.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { brokenTmx } from "./broken-tmx.ts";
import { entriesOfUnit, type TmxProblem } from "./entries-of-unit.ts";
import { tmxParser } from "./tmx-parser.ts";
import { type XmlDecoder, xmlDecoder } from "./xml-decoder.ts";

export interface TmxOptions {
  /** The file's name for messages. */
  readonly name: string;
  /** The language that is wanted; another variant of it is taken where a unit has no such text. */
  readonly target: LanguageCode;
  /** What the sources are in; absent: both written forms of Norwegian. */
  readonly source?: LanguageCode;
}

export interface TmxRead {
  /** In the file's order; texts as they stand in it, white space and all. */
  readonly entries: readonly MemoryEntry[];
  /** Units that are not used, or not in full, in the file's order. */
  readonly problems: readonly TmxProblem[];
  /** Units without a target that are left empty on purpose, `target` and all; absent where there are none. */
  readonly blanks?: readonly MemoryEntry[];
}

/** A TMX file that is being read. */
export interface TmxReading {
  /** The next piece of the file; the first one must hold the XML declaration whole. */
  write(piece: string | Uint8Array): void;
  /** The entries that have ended since it was asked last; `end` does not tell them again. */
  take(): readonly MemoryEntry[];
  end(): TmxRead;
}

/** Begins to read a file, given piece by piece: what is held in memory is a piece of it, and the entries. */
export function tmxReading({ name, ...wanted }: TmxOptions): TmxReading {
  let entries: MemoryEntry[] = [];
  const problems: TmxProblem[] = [];
  const blanks: MemoryEntry[] = [];
  const parser = tmxParser(name, (unit) => {
    const found = entriesOfUnit(unit, wanted);
    entries.push(...found.entries);
    problems.push(...found.problems);
    blanks.push(...(found.blanks ?? []));
  });
  const decode = pieceDecoder(name, () => parser.line());
  return {
    write: (piece) => parser.write(typeof piece === "string" ? piece : decode(piece, { isLast: false })),
    take() {
      const taken = entries;
      entries = [];
      return taken;
    },
    end() {
      parser.write(decode(new Uint8Array(), { isLast: true }));
      parser.end();
      return blanks.length === 0 ? { entries, problems } : { entries, problems, blanks };
    },
  };
}

/** Decodes in the encoding that the first bytes tell of. */
function pieceDecoder(name: string, line: () => number) {
  let decoder: XmlDecoder | undefined;
  return (bytes: Uint8Array, { isLast }: { readonly isLast: boolean }): string => {
    const rest = decoder === undefined ? bytes.subarray(xmlDecoder(bytes, name).skip) : bytes;
    decoder ??= xmlDecoder(bytes, name);
    try {
      return decoder.decode(rest, isLast);
    } catch (cause) {
      throw brokenTmx(name, `its ${decoder.encoding.toUpperCase()} is broken after line ${line()}`, cause);
    }
  };
}
