import { BLOCK_WORDING } from "../../language/block-wording.ts";
import { wordSet } from "../../language/word-set.ts";
import { isCloser, isDigit, isStop, isWhite, letterCase } from "./characters.ts";
import { closingQuote, isInsideSpan } from "./is-inside-span.ts";
import { readAfter } from "./reading/read-after.ts";
import { goesOn } from "./reading/read-bracket.ts";
import { previousToken, tokenBefore } from "./reading/read-token.ts";
import type { Stop } from "./reading/stop.ts";
import type { SentenceWords } from "./words.ts";

/** How far the rest is looked at, in UTF-16 units. */
const LONGEST = 300;
/** The verb of a sentence stands among its first words. */
const FIRST_WORDS = 6;
const LONGEST_OPENING = 100;
/** Subjects that need no more than a verb; `det` and `den` may be articles. */
const SUBJECT = /^(?:Jeg|Eg|Du|Han|Hun|Ho|Vi|Me|Dere|Dykk|Man|Dette|Her|Der|Slik)$/u;
const DEFINITE = /^\p{Lu}[\p{L}-]*(?:en|et|ene|ane|inga)$/u;
const PRESENT = /^\p{Ll}+[ea]r[.!?]?$/u;
/** What may stand behind a subject that is no whole sentence: `Han og Kari.` */
const NO_VERB = wordSet("og eller som med i på fra frå av til to tre");
const WORD = /^[\p{L}\p{M}'’-]+$/u;
const LOWER = /^\p{Ll}/u;

/**
 * Whether `segment.colon: split` ends the sentence at this colon: behind it stands a whole sentence or a whole
 * quotation, finished by a stop. Labels (`Foto:`, `Oslo (NTB):`), figures and lists keep what follows.
 */
export function endsAtColon(stop: Stop): boolean {
  if (isLabel(stop) || isInsideSpan(stop, stop.gap)) return false;
  return isQuotation(stop) || isSentence(stop);
}

/** One or two words before the colon, but for `Han sier:`; a bracket, a figure, a reference to another article. */
function isLabel({ text, start, gap, words }: Stop): boolean {
  const last = text.charCodeAt(gap.stop - 1);
  if (isDigit(last) || isCloser(last) || isWhite(last)) return true;
  if (
    gap.end - start < BLOCK_WORDING.longest &&
    BLOCK_WORDING.readAlso.test(text.slice(start, gap.end).trim())
  )
    return true;
  const word = tokenBefore(text, gap.stop, start);
  if (words.lists.speechWords.has(word.text.toLowerCase())) return false;
  const second = previousToken(text, word.start, start);
  return second.text === "" || previousToken(text, second.start, start).text === "";
}

/** `«Vi er klare.»` or `«Vi er klare».`, with nothing of the sentence behind it. */
function isQuotation({ text, gap, words }: Stop): boolean {
  const close = closingQuote(text, gap.next, { from: gap.next + 1, longest: LONGEST });
  if (close === undefined || letterCase(text, gap.next + 1) !== "upper") return false;
  if (isStop(text.charCodeAt(close - 1))) return !goesOn(text, close + 1);
  return isStop(text.charCodeAt(close + 1)) && readAfter(text, gap.next + 1, words) === "opener";
}

function isSentence({ text, gap, words }: Stop): boolean {
  const after = readAfter(text, gap.next, words);
  if (after === "dialogue") return isFinished(text, gap.next);
  return (
    letterCase(text, gap.next) === "upper" && holdsVerb(text, gap.next, words) && isFinished(text, gap.next)
  );
}

/** A verb among the first words, before any comma: a list has none. */
function holdsVerb(text: string, from: number, { lists, isNordic }: SentenceWords): boolean {
  if (!isNordic) return false;
  const words = text
    .slice(from, from + LONGEST_OPENING)
    .normalize("NFC")
    .split(/\s+/u, FIRST_WORDS);
  const [first = "", second = ""] = words;
  if (SUBJECT.test(first) && LOWER.test(second) && !NO_VERB.has(second)) return true;
  if (DEFINITE.test(first) && PRESENT.test(second)) return true;
  const end = words.findIndex((word) => word === "som" || !WORD.test(word));
  return words.slice(1, end < 0 ? undefined : end).some((word) => lists.verbs.has(word));
}

function isFinished(text: string, from: number): boolean {
  const end = Math.min(text.length, from + LONGEST);
  for (let at = from; at < end; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    const next = text.charCodeAt(at + 1);
    if (at + 1 === text.length || isWhite(next) || isCloser(next)) return true;
  }
  return false;
}
