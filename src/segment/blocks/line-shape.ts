import { BLOCK_WORDING } from "../../language/block-wording.ts";
import { letterCase } from "../sentences/characters.ts";
import { findCredits } from "./find-credits.ts";

const LONGEST_HEADING = 120;
const STOPPED = /[.:…](?:["'»”’)\]]*)$/u;

/** It opens as a line of its own would: with anything but a lower-case word. */
export function opensFresh(line: string): boolean {
  const first = /[^\s"'«»“”„‘’(–—-]/u.exec(line.slice(0, 8))?.index ?? 0;
  return letterCase(line, first) !== "lower" || /^[–—-]\s/u.test(line);
}

/** Short, fresh, without a full stop or a word that asks for more. */
export function isHeadingLike(line: string): boolean {
  if (line.length > LONGEST_HEADING || !opensFresh(line)) return false;
  return !STOPPED.test(line) && !BLOCK_WORDING.unfinished.test(line);
}

/** A line that is a block by its wording: credit, byline, dateline, reference to another article. */
export function isStandalone(line: string): boolean {
  if (line.length > BLOCK_WORDING.longest) return false;
  return isByline(line) || isDateline(line) || isReadAlso(line) || isCredit(line);
}

export function isCredit(line: string): boolean {
  return line.length <= BLOCK_WORDING.longest && findCredits(line)[0] === 0;
}

export function isByline(line: string): boolean {
  return line.length <= BLOCK_WORDING.longest && BLOCK_WORDING.byline.test(line);
}

export function isDateline(line: string): boolean {
  return line.length <= BLOCK_WORDING.longest && BLOCK_WORDING.dateline.some((wording) => wording.test(line));
}

export function isReadAlso(line: string): boolean {
  return line.length <= BLOCK_WORDING.longest && BLOCK_WORDING.readAlso.test(line);
}
