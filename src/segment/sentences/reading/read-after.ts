import type { After } from "../break-rules.ts";
import {
  isBullet,
  isDash,
  isDigit,
  isOpeningBracket,
  isOpeningQuote,
  isStop,
  isWhite,
  letterCase,
} from "../characters.ts";
import type { SentenceWords } from "../words.ts";
import { readBracket } from "./read-bracket.ts";
import { tokenAt } from "./read-token.ts";

/** Signs that open an amount or a reference: `§ 3`, `+47`, `@nav`. */
const SIGNS = new Set([..."§€$£¥#@©½¼¾¿¡"].map((sign) => sign.charCodeAt(0)));
const PLUS = 0x2b;

/** What stands at `at`, behind the white space. */
export function readAfter(text: string, at: number, words: SentenceWords): After {
  const code = text.charCodeAt(at);
  const letter = letterCase(text, at);
  if (letter === "upper") return readCapital(text, at, words);
  if (letter === "lower") return readLower(text, at, words);
  if (isDigit(code)) return readDigits(text, at);
  if (isDash(code)) return readDash(text, at, words);
  if (isStop(code)) return readDots(text, at);
  if (isOpeningBracket(code)) return readBracket(text, at);
  if (isOpeningQuote(code)) return opensLower(text, at + 1, words) ? "quote-lower" : "quote";
  if (isBullet(code)) return "bullet";
  if (SIGNS.has(code) || (code === PLUS && isDigit(text.charCodeAt(at + 1)))) return "figure";
  if (code === 0x2a || code === 0x5f) return readEmphasis(text, at, words);
  return isLetter(text, at) ? "capital" : "joined";
}

const LETTER_LABEL = /^(?:[A-HJ-ZÆØ]|[IVX]{2,6})[.,;:)]?$/u;
const COMPOUND = /\p{L}-\p{Ll}/u;

function readCapital(text: string, at: number, words: SentenceWords): After {
  const token = tokenAt(text, at).text;
  const word = /^\p{L}+/u.exec(token)?.[0] ?? token;
  if (words.lists.openers.has(word)) return "opener";
  const next = tokenAt(text, skipSpace(text, at + word.length)).text;
  if (words.lists.articles.has(word))
    return words.lists.verbs.has(/^\p{L}+/u.exec(next)?.[0] ?? "") ? "opener" : "capital";
  if (words.lists.countedNouns.has(word)) return "counted-noun";
  if (words.lists.currencies.has(word)) return "currency";
  if (LETTER_LABEL.test(token)) return "letter";
  return COMPOUND.test(token) || COMPOUND.test(next) ? "compound" : "capital";
}

/** `www.nrk.no`, `https://nrk.no`, `nrk.no`, `post@nrk.no` */
const WEB = /^(?:www\.|https?:|ftp:|[\p{Ll}\d@._-]{2,30}\.(?:no|com|org|net)(?![\p{L}\d]))/u;
const LIST_LETTER = /^(?:(?:\p{Ll}|[ivx]{2,4})\)|[a-h]\.)$/u;
const CAMEL = /^\p{Ll}{1,2}\p{Lu}/u;

function readLower(text: string, at: number, words: SentenceWords): After {
  const token = tokenAt(text, at).text;
  if (WEB.test(token)) return "web";
  if (CAMEL.test(token)) return "capital";
  if (token.endsWith(":")) return "lower-label";
  if (!LIST_LETTER.test(token)) return words.lists.smallOpeners.has(token) ? "lower-opener" : "lower";
  return token.endsWith(")") || letterCase(text, skipSpace(text, at + 2)) === "upper"
    ? "list-letter"
    : "lower";
}

const YEAR = /^(?:1\d|20)\d\d(?!\d)/u;
const ORDINAL = /^\d{1,3}\.$/u;
/** `43-åringen` */
const SUBJECT = /^\d{1,3}-år/u;

function readDigits(text: string, at: number): After {
  const token = tokenAt(text, at).text;
  if (YEAR.test(token)) return "year";
  if (!ORDINAL.test(token)) return SUBJECT.test(token) ? "opener" : "figure";
  const next = skipSpace(text, at + token.length);
  return letterCase(text, next) === "lower" || isDigit(text.charCodeAt(next)) ? "ordinal" : "figure";
}

function readDash(text: string, at: number, words: SentenceWords): After {
  let dash = at;
  while (dash < at + 3 && isDash(text.charCodeAt(dash))) dash++;
  const inner = skipSpace(text, dash);
  if (isDigit(text.charCodeAt(inner))) return inner === dash ? "figure" : "dash-figure";
  if (!opensLower(text, inner, words)) return "dialogue";
  return inner === dash ? "lower" : "dash-lower";
}

/** Three dots that open a sentence; fewer lean on the one before. */
function readDots(text: string, at: number): After {
  const dots = /^(?:…|\.{3,5}|\.\.)/u.exec(text.slice(at, at + 6))?.[0].length;
  if (dots === undefined) return "joined";
  const inner = skipSpace(text, at + dots);
  if (inner >= text.length || isStop(text.charCodeAt(inner))) return "joined";
  const letter = letterCase(text, inner);
  if (letter === "none") return isDigit(text.charCodeAt(inner)) ? "dots" : "joined";
  return letter === "lower" ? "dots-lower" : "dots";
}

/** `**Han** gikk`, `* Melk` */
function readEmphasis(text: string, at: number, words: SentenceWords): After {
  let inner = at;
  while (inner < at + 3 && (text[inner] === "*" || text[inner] === "_")) inner++;
  if (isWhite(text.charCodeAt(inner))) return "bullet";
  return opensLower(text, inner, words) ? "lower" : "capital";
}

/** Behind at most a few opening marks and a space stands a lower-case word. */
function opensLower(text: string, at: number, words: SentenceWords): boolean {
  let inner = at;
  while (inner < at + 4 && (isOpeningQuote(text.charCodeAt(inner)) || isWhite(text.charCodeAt(inner))))
    inner++;
  return letterCase(text, inner) === "lower" && readLower(text, inner, words).startsWith("lower");
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < at + 4 && isWhite(text.charCodeAt(next))) next++;
  return next;
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
