import { BLOCK_WORDING } from "../../language/block-wording.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Where the credits at the end of a block's text begin, in running order: `… 2019. Foto: NN / AP`,
 * `(… via AP) Foto: AP`. Each runs to the next or to the end. Offsets are UTF-16 units into `text`.
 */
export function findCredits(text: string): number[] {
  const starts: number[] = [];
  let end = text.length;
  for (let start = lastCredit(text, end); start !== undefined; start = lastCredit(text, end)) {
    starts.unshift(start);
    end = start;
    while (end > 0 && /\s/u.test(text[end - 1] ?? "")) end--;
  }
  return starts;
}

function lastCredit(text: string, end: number): number | undefined {
  const floor = Math.max(0, end - BLOCK_WORDING.longest);
  const tail = text.slice(floor, end);
  const start = labelled(tail) ?? BLOCK_WORDING.creditInBrackets.exec(tail)?.index;
  return start === undefined ? undefined : floor + start;
}

/** The last label that nothing but its names follows. */
function labelled(tail: string): number | undefined {
  const start = [...tail.matchAll(BLOCK_WORDING.credit)].at(-1)?.index;
  if (start === undefined) return undefined;
  const credit = tail.slice(start);
  if (tail[start] === "(" && !/\)\.?$/u.test(credit)) return undefined;
  return splitSentences(credit).length === 1 && !/\.\p{L}|[?!]/u.test(credit) ? start : undefined;
}
