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

/** A block that may be a heading: short, fresh, with a letter, without a full stop. */
export function isHeadingLike(block: string): boolean {
  if (block.length > LONGEST_HEADING || !/\p{L}/u.test(block) || !opensFresh(block)) return false;
  return !STOPPED.test(block) && !BLOCK_WORDING.open.test(block);
}

/** A line that may be one, and ends without a word that asks for more. */
export function isHeadingLine(line: string): boolean {
  return isHeadingLike(line) && !BLOCK_WORDING.unfinished.test(line);
}

/** A line that is a block by its wording: credit, byline, dateline, reference to another article. `credits`: its own. */
export function isStandalone(line: string, credits: readonly number[]): boolean {
  if (line.length > BLOCK_WORDING.longest) return false;
  if (isByline(line, credits) && opensFresh(line)) return true;
  return isDateline(line) || isReadAlso(line) || isCredit(line, credits);
}

/** `credits` are those of the line, where they are known. */
export function isCredit(line: string, credits?: readonly number[]): boolean {
  return line.length <= BLOCK_WORDING.longest && (credits ?? findCredits(line))[0] === 0;
}

/** With or without the photographer: `Tekst: Kari Nordmann Foto: Ola Hansen`. */
export function isByline(line: string, [credit = 0]: readonly number[]): boolean {
  if (line.length > BLOCK_WORDING.longest) return false;
  if (BLOCK_WORDING.byline.test(line)) return true;
  return credit > 0 && BLOCK_WORDING.byline.test(line.slice(0, credit).replace(/[\s,.|]+$/u, ""));
}

export function isDateline(line: string): boolean {
  const { longest, dateline, datelineEnd } = BLOCK_WORDING;
  if (line.length > longest || !datelineEnd.wording.test(line.slice(-datelineEnd.longest))) return false;
  return dateline.some((wording) => wording.test(line));
}

export function isReadAlso(line: string): boolean {
  return line.length <= BLOCK_WORDING.longest && BLOCK_WORDING.readAlso.test(line);
}

/** What stands between an article's blocks and is neither heading nor caption: `Saken oppdateres.`, `Tlf. …`. */
export function isNotice(line: string): boolean {
  return line.length <= BLOCK_WORDING.longest && BLOCK_WORDING.notice.some((wording) => wording.test(line));
}
