import type { SentenceLists } from "../../language/sentence-words/sentence-language.ts";
import { isOfKind, isOpeningBracket, isOpeningQuote, isWhite, KINDS } from "./characters.ts";
import { closingBracket, goesOn } from "./reading/read-bracket.ts";
import { previousToken } from "./reading/read-token.ts";
import type { Stop } from "./reading/stop.ts";

const LONGEST_BACK = 120;
const LONGEST_TITLE = 100;
const MARKS = KINDS.openingQuote | KINDS.openingBracket | KINDS.closer;
const CLOSING_BRACKET = 0x29;
const CLOSING_GUILLEMET = 0xbb;
const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”",
  "„": "“”",
  "”": "”",
  '"': '"',
  "‘": "’",
};

/**
 * Whether a stop stands inside a title in quotation marks (`boka «Hvem er redd? Om frykt»`) or inside a bracket
 * in mid-sentence, after which the sentence goes on. Looks a bounded way back and ahead.
 */
export function isInsideSpan(
  { text, start, words }: Pick<Stop, "text" | "start" | "words">,
  gap: { stop: number; end: number; next: number },
): boolean {
  const floor = Math.max(start, gap.stop - LONGEST_BACK);
  for (let at = gap.end - 1; at > floor; at--) {
    const code = text.charCodeAt(at);
    if (!isOfKind(code, MARKS)) continue;
    if (code === CLOSING_BRACKET || code === CLOSING_GUILLEMET) return false;
    if (isOpeningBracket(code)) return isInsideBracket(text, start, { open: at, next: gap.next });
    if (isOpeningQuote(code) && (text[at] ?? "") in CLOSING_QUOTES) {
      return at < gap.stop && isInsideTitle({ text, start, words }, { open: at, next: gap.next });
    }
  }
  return false;
}

function isInsideBracket(text: string, start: number, span: { open: number; next: number }): boolean {
  if (previousToken(text, span.open, start).text === "") return false;
  const close = closingBracket(text, span.open);
  return close !== undefined && close > span.next && goesOn(text, close + 1);
}

/** Behind a noun for works any short quotation is a title; behind another word, one that the sentence goes on after. */
function isInsideTitle(
  { text, start, words }: Pick<Stop, "text" | "start" | "words">,
  { open, next }: { open: number; next: number },
): boolean {
  if (open > start && !isWhite(text.charCodeAt(open - 1))) return false;
  const close = closingQuote(text, open, { from: next, longest: LONGEST_TITLE });
  if (close === undefined) return false;
  const word = previousToken(text, open, start).text.toLowerCase();
  if (namesTitle(word, words.lists)) return true;
  return /\p{L}$/u.test(word) && !words.lists.speechWords.has(word) && goesOn(text, close + 1);
}

/** Where the quotation that `open` opens closes, at or behind `from`; `undefined` where no quotation opens. */
export function closingQuote(
  text: string,
  open: number,
  { from, longest }: { readonly from: number; readonly longest: number },
): number | undefined {
  const closing = CLOSING_QUOTES[text[open] ?? ""] ?? "";
  const stop = Math.min(text.length, open + longest);
  for (let at = from; at < stop; at++) if (closing.includes(text[at] ?? "")) return at;
  return undefined;
}

/** `boka`, and compounds with it: `barneboka`. */
function namesTitle(noun: string, { titleNouns }: SentenceLists): boolean {
  if (titleNouns.has(noun)) return true;
  for (let at = 2; at < noun.length - 3; at++) if (titleNouns.has(noun.slice(at))) return true;
  return false;
}
