import { BLOCK_WORDING } from "../../language/block-wording.ts";
import { isWhite } from "../sentences/characters.ts";
import { splitSentences } from "../split-sentences.ts";

/**
 * Where the credits at the end of a block's text begin, in running order: `… 2019. Foto: NN / AP`,
 * `(… via AP) Foto: AP`. Each runs to the next or to the end. Offsets are UTF-16 units into `text`.
 */
export function findCredits(text: string): number[] {
  const starts: number[] = [];
  let end = text.length;
  for (let start = lastCredit(text, end); start !== undefined; start = lastCredit(text, end)) {
    starts.push(start);
    end = start;
    while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--;
  }
  return starts.reverse();
}

function lastCredit(text: string, end: number): number | undefined {
  const floor = Math.max(0, end - BLOCK_WORDING.longest);
  const tail = text.slice(floor, end);
  const start = labelled(tail) ?? BLOCK_WORDING.creditInBrackets.exec(tail)?.index;
  return start === undefined || (start === 0 && floor > 0) ? undefined : floor + start;
}

/** The last label that nothing but names follows. */
function labelled(tail: string): number | undefined {
  const label = [...tail.matchAll(BLOCK_WORDING.credit)].at(-1);
  if (label === undefined) return undefined;
  const names = tail.slice(label.index + label[0].length);
  if (!isBalanced(label[0] + names) || /[?!]/u.test(names)) return undefined;
  return holdsNames(names) && splitSentences(names).length === 1 ? label.index : undefined;
}

function isBalanced(credit: string): boolean {
  return credit.split("(").length === credit.split(")").length;
}

/** One word, or words with a capital, a figure or a sign in front and the small words between them. */
function holdsNames(names: string): boolean {
  const words = names.split(/\s+/u);
  return words.length === 1 || words.every((word) => !/^\(?\p{Ll}/u.test(word) || isCreditWord(word));
}

function isCreditWord(word: string): boolean {
  return BLOCK_WORDING.creditWords.has(word.replaceAll(/[.,;()]/gu, ""));
}
