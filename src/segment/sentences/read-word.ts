import { SENTENCE_WORDS } from "../../language/sentence-words.ts";
import type { Before } from "./break-rules.ts";
import { letterCase } from "./characters.ts";
import type { Stop } from "./read-before.ts";
import { previousToken, type Token, tokenAt } from "./read-token.ts";

const ROMAN = /^[IVX]{1,6}$/u;
/** `H.C`, `J.R.R`, `A.-B` */
const INITIALS = /^\p{Lu}(?:\.-?\p{Lu}){1,5}$/u;
/** Short pieces between stops, as abbreviations have them; a missing space leaves longer ones. */
const DOTTED = /^\p{L}{1,6}(?:\.-?\p{L}{1,6}){1,4}$/u;
/** `Storgt. 5`, `Kirkevn. 12` */
const STREET = /^\p{Lu}\p{L}+(?:gt|vn)$/u;
const WEB_ENDING =
  /\.(?:no|com|org|net|se|dk|fi|is|de|uk|eu|io|tv|fm|info|app|ai|us|fr|nu|pdf|html?|docx?|js)$/iu;
const JOINING = /^(?:og|eller|til)$/u;
const SHORTEST_WORD = 3;

/** What a full stop behind a word means. `opens`: nothing stands before the word in its sentence. */
export function readWord(stop: Stop, token: Token, opens: boolean): Before {
  const halves = readHalves(stop, token);
  if (halves !== undefined) return halves;
  const word = token.text;
  if (isLetter(word, "upper")) return readInitial(stop, token, opens);
  const kind = stop.words.abbreviation(word);
  if (kind === "amount") return followsFigure(stop, token) ? "closing" : readAmount(word);
  if (opens && (ROMAN.test(word) || isLetter(word, "lower"))) return "list-mark";
  if (kind === "figure") return "label";
  if (kind !== undefined) return kind;
  if (STREET.test(word)) return "label";
  return word.includes(".") ? readDotted(word) : "word";
}

/** `f. Kr.`, `bl. a.`, `m. m.`: abbreviations written with a space inside. */
function readHalves({ text, start, gap, words }: Stop, token: Token): Before | undefined {
  if (token.text.length > SHORTEST_WORD) return undefined;
  const next = tokenAt(text, gap.next).text;
  const whole = next.endsWith(".") && words.abbreviation(`${token.text}.${next.slice(0, -1)}`);
  if (whole) return "never";
  const first = previousToken(text, token.start, start).text;
  if (!first.endsWith(".") || first.length > 2 * SHORTEST_WORD) return undefined;
  const kind = words.abbreviation(first + token.text);
  return kind === undefined || kind === "amount" || kind === "figure" ? undefined : kind;
}

/** `kr. 250` counts on; `mill.` behind a numeral in letters may end. */
function readAmount(word: string): Before {
  return word.toLowerCase() === "kr" ? "rarely" : "closing";
}

function followsFigure({ text, start }: Stop, token: Token): boolean {
  return /\d|^(?:en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tusen|hundre|millioner|milliarder|mill\.|mrd\.)$/u.test(
    previousToken(text, token.start, start).text,
  );
}

/**
 * A name's letter, but for the platform X, a paper's letter (`Innst. 200 S`), a label (`plan B`),
 * a pair (`fra A til B`) and a king's number.
 */
function readInitial({ text, start }: Stop, token: Token, opens: boolean): Before {
  if (opens) return "never";
  const previous = previousToken(text, token.start, start);
  if (token.text === "X" || /\d$/u.test(previous.text)) return "word";
  if (SENTENCE_WORDS.labels.has(previous.text.toLowerCase())) return "word";
  const beforeThat = previousToken(text, previous.start, start).text;
  if (JOINING.test(previous.text) && isLetter(beforeThat, "upper")) return "word";
  const { regnalNames, regnalTitles } = SENTENCE_WORDS;
  const reigns = regnalNames.has(previous.text) || regnalTitles.has(beforeThat.toLowerCase());
  return reigns && ROMAN.test(token.text) ? "word" : "rarely";
}

function readDotted(word: string): Before {
  if (INITIALS.test(word)) return "rarely";
  return DOTTED.test(word) && !WEB_ENDING.test(word) ? "rarely" : "word";
}

function isLetter(word: string, wanted: "lower" | "upper"): boolean {
  return word.length === 1 && letterCase(word, 0) === wanted;
}
