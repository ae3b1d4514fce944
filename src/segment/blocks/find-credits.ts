import { BLOCK_WORDING } from "../../language/block-wording.ts";
import { WEAK_CREDIT_LABELS } from "../../language/credit-labels.ts";
import { isWhite } from "../sentences/characters.ts";
import { splitSentences } from "../split-sentences.ts";

/** More words that are no names than this, and it is a sentence. */
const MOST_COMMON_WORDS = 3;
const MOST_WORDS = 14;

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
  const tail = text.slice(floor, end).trimEnd();
  const start = labelled(tail) ?? bracketed(tail) ?? bare(tail);
  return start === undefined || (start === 0 && floor > 0) ? undefined : floor + start;
}

function bracketed(tail: string): number | undefined {
  return /\)\.?$/u.test(tail) ? BLOCK_WORDING.creditInBrackets.exec(tail)?.index : undefined;
}

/** What every credit without a colon has; most text has none of it, and looking closer takes longer. */
const BARE = /[Ff]oto|FOTO|bil(?:de|ete)|Skjerm|Faksimile|\//u;

function bare(tail: string): number | undefined {
  return BARE.test(tail) ? BLOCK_WORDING.bareCredit.exec(tail)?.index : undefined;
}

/** The last label that nothing but names follows. */
function labelled(tail: string): number | undefined {
  if (!tail.includes(":")) return undefined;
  const label = lastLabel(tail);
  if (label === undefined) return undefined;
  const names = tail.slice(label.index + label[0].length);
  if (!isBalanced(label[0] + names) || /[?!]/u.test(names)) return undefined;
  const isWeak = WEAK_CREDIT_LABELS.has((/\p{L}+/u.exec(label[0])?.[0] ?? "").toLowerCase());
  return holdsNames(names, isWeak ? 0 : MOST_COMMON_WORDS) && splitSentences(names).length === 1
    ? label.index
    : undefined;
}

/** By `exec`: `matchAll` makes a pattern anew for each text, which takes longer than the search. */
function lastLabel(tail: string): RegExpExecArray | undefined {
  const { credit } = BLOCK_WORDING;
  let last: RegExpExecArray | undefined;
  for (let label = credit.exec(tail); label !== null; label = credit.exec(tail)) last = label;
  return last;
}

function isBalanced(credit: string): boolean {
  return credit.split("(").length === credit.split(")").length;
}

/**
 * One word, or words with a capital, a figure or a sign in front, the small words between them, and as many
 * other words (`Foto: Statens vegvesen`) as are granted.
 */
function holdsNames(names: string, granted: number): boolean {
  const words = names.split(/\s+/u);
  if (words.length === 1) return true;
  const common = words
    .filter((word) => /^\(?\p{Ll}/u.test(word))
    .map((word) => word.replaceAll(/[.,;()]/gu, ""))
    .filter((word) => !BLOCK_WORDING.creditWords.has(word));
  if (common.length > granted || words.length > MOST_WORDS) return false;
  const isSentence = words.some((word) => BLOCK_WORDING.sentenceWords.has(word.toLowerCase()));
  return common.length === 0 || (!isSentence && words.length > common.length);
}
