import { trimmed } from "./read-lines.ts";

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/** A hyphen that parts a word, or half a compound of two: `regu-`, `NTB-`. */
const PARTED = /\p{L}[-‐\u00ad]$/u;
/** What follows the half of a compound whose other half is still to come: `olje- og gassnæringen`. */
const OTHER_HALF = /^(?:og|eller|samt|til|som|men|både)(?!\p{L})/u;

/**
 * Joins hard-wrapped lines by one space, by none where a hyphen parts a word; all other white space stays as it is.
 * The hyphen stays: whether the word has it anyhow (`NTB-journalisten`) takes a dictionary to tell.
 */
export function joinLines(raw: string): string {
  if (!LINE_BREAK.test(raw)) return raw;
  const lines = raw.split(LINE_BREAK).map(trim);
  return lines.map((line, index) => joint(lines[index - 1], line) + line).join("");
}

function joint(before: string | undefined, next: string): string {
  if (before === undefined) return "";
  const isParted = PARTED.test(before.slice(-4)) && /^\p{L}/u.test(next) && !OTHER_HALF.test(next);
  return isParted ? "" : " ";
}

function trim(line: string): string {
  const place = trimmed(line, 0, line.length);
  return place === undefined ? "" : line.slice(place.start, place.end);
}
