import { DeeplComplaint } from "./deepl-complaint.ts";

/** Targets by source, in the order in which they were given. */
export type GlossaryEntries = ReadonlyMap<string, string>;

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PHRASE_BYTES = 1024;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** The entries of a dictionary, as strictly as https://developers.deepl.com/api-reference/multilingual-glossaries says. */
export function parseGlossaryEntries(
  entries: string | undefined,
  format: string | undefined,
): GlossaryEntries {
  if (format !== "tsv" && format !== "csv")
    throw new DeeplComplaint(400, "Value for 'entries_format' not supported.");
  if (!entries?.trim()) throw new DeeplComplaint(400, "Missing or invalid argument: entries");
  if (Buffer.byteLength(entries) > MAX_BYTES) throw new DeeplComplaint(413, "Request Entity Too Large");
  const rows = format === "tsv" ? entries.split(/\r?\n/u).map((line) => line.split("\t")) : csvRows(entries);
  const parsed = new Map<string, string>();
  for (const [index, row] of rows.filter((cells) => cells.join("") !== "").entries()) {
    const [source, target] = checkRow(row, index);
    if (parsed.has(source)) throw invalid(index, "duplicates key");
    parsed.set(source, target);
  }
  return parsed;
}

function checkRow(row: readonly string[], index: number): readonly [source: string, target: string] {
  const [source = "", target = ""] = row;
  if (row.length !== 2) throw invalid(index, "misses separator");
  for (const phrase of [source, target]) {
    if (phrase === "" || phrase !== phrase.trim())
      throw invalid(index, "is empty or has white space at an end");
    if (CONTROL.test(phrase)) throw invalid(index, "holds a control character");
    if (Buffer.byteLength(phrase) > MAX_PHRASE_BYTES) throw invalid(index, "is too long");
  }
  return [source, target];
}

function invalid(index: number, what: string): DeeplComplaint {
  return new DeeplComplaint(400, `Invalid glossary entries provided: key with the index ${index} ${what}`);
}

function csvRows(text: string): string[][] {
  return text
    .split(/\r?\n/u)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}
