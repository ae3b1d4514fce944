import type { KnownWord } from "../known-word.ts";
import { ENGLISH_HEDGES } from "./english-number-words.ts";
import { NORWEGIAN_HEDGES } from "./norwegian-number-words.ts";
import { type NumberDraft, valueKey } from "./number-draft.ts";
import type { NumberMention } from "./number-mention.ts";
import { type NumberToken, numberTokens } from "./number-token.ts";
import { readAgeBefore, readCurrencyBefore, readPermilleNear, readUnitAfter } from "./read-beside.ts";
import { readEnglishFigure } from "./read-english-figure.ts";
import { addFractionReading, opensEnglishNumber, readEnglishWords } from "./read-english-words.ts";
import { isGlued, vulgarFraction } from "./read-figure.ts";
import { readNorwegianFigure } from "./read-norwegian-figure.ts";
import { opensNorwegianNumber, readNorwegianWords } from "./read-norwegian-words.ts";
import { shareBeside } from "./share-beside.ts";
import { spelledDraft } from "./spelled-draft.ts";

type Tokens = readonly NumberToken[];
/** Bokmål and nynorsk are read by the same rules. */
export type NumberLanguage = "no" | "en";

/**
 * All numbers of a text in running order, digits and words alike, as values that are the same in both languages.
 * Linear in the length of the text; articles (`en`, `a`) are no numbers.
 */
export function readNumbers(text: string, language: NumberLanguage): readonly NumberMention[] {
  const tokens = numberTokens(text);
  const drafts: NumberDraft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = draftsAt(tokens, at, language);
    for (const draft of found) {
      dress(tokens, draft, { language, after: drafts.at(-1)?.next ?? 0 });
      drafts.push(draft);
    }
    at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  shareBeside(tokens, drafts);
  return drafts;
}

const NONE: readonly NumberDraft[] = [];

function draftsAt(tokens: Tokens, at: number, language: NumberLanguage): readonly NumberDraft[] {
  const token = tokens[at] as NumberToken;
  if (token.type === "digits")
    return language === "no" ? readNorwegianFigure(tokens, at) : readEnglishFigure(tokens, at);
  if (token.word !== undefined)
    return opensNumber(token.word, language) ? wordsAt(tokens, at, language) : NONE;
  const fraction = vulgarFraction(token.text);
  return fraction === undefined ? NONE : [{ ...spelledDraft(tokens, fraction, { first: at, next: at + 1 }) }];
}

function opensNumber(word: KnownWord, language: NumberLanguage): boolean {
  return language === "no" ? opensNorwegianNumber(word) : opensEnglishNumber(word);
}

function wordsAt(tokens: Tokens, at: number, language: NumberLanguage): readonly NumberDraft[] {
  const draft = language === "no" ? readNorwegianWords(tokens, at) : readEnglishWords(tokens, at);
  if (draft === undefined) return NONE;
  if (language === "en") addFractionReading(tokens, draft);
  return [draft];
}

/** Unit, currency, sign and hedge, as far as they stand beside the number. */
function dress(
  tokens: Tokens,
  draft: NumberDraft,
  { language, after }: { language: NumberLanguage; after: number },
): void {
  if (draft.kind === "figure") {
    readUnitAfter(tokens, draft, language);
    if (draft.unit === undefined && draft.first > after) readCurrencyBefore(tokens, draft, language);
    if (draft.unit === undefined) (language === "en" ? readAgeBefore : readPermilleNear)(tokens, draft);
    const dimension = draft.unit?.dimension;
    if (dimension === "share") draft.kind = "percent";
    if (dimension === "money") draft.kind = "money";
    if (draft.unit?.name === "percent" || draft.unit?.name === "øre")
      draft.weak.push(valueKey(draft.value / 100));
  }
  readSign(tokens, draft);
  readHedge(tokens, draft, language);
}

/** `−5`, `minus 5`; a hyphen only where it does not stand between words. */
function readSign(tokens: Tokens, draft: NumberDraft): void {
  const before = tokens[draft.first - 1];
  const isSign = before?.text === "−" || before?.text === "-";
  const stands =
    isSign && isGlued(tokens, draft.first) && !isGlued(tokens, draft.first - 1) && draft.first > 1;
  if (before?.lower === "minus" || (stands && tokens[draft.first - 2]?.type !== "digits"))
    draft.negative = true;
}

function readHedge(tokens: Tokens, draft: NumberDraft, language: NumberLanguage): void {
  const hedges = language === "no" ? NORWEGIAN_HEDGES : ENGLISH_HEDGES;
  const last = tokens[draft.first - 1]?.lower ?? "";
  const back =
    last === "than" || last === "a" || last === "." || last === "of" || last === "på" || last === "om"
      ? 2
      : 1;
  const hedge = hedges.get(tokens[draft.first - back]?.lower ?? "");
  if (hedge !== undefined) draft.hedge = hedge;
}
