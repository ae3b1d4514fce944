import type { Before } from "../break-rules.ts";
import { letterCase } from "../characters.ts";
import { previousToken, type Token, tokenAt } from "./read-token.ts";
import type { Stop } from "./stop.ts";

const ROMAN = /^[IVX]{1,6}$/u;
/** `H.C`, `J.R.R`, `A.-B` */
const INITIALS = /^\p{Lu}(?:\.-?\p{Lu}){1,5}$/u;
/** Short pieces between stops, as abbreviations have them; a missing space leaves longer ones. */
const DOTTED = /^\p{L}{1,6}(?:\.-?\p{L}{1,6}){1,4}$/u;
/** `man.–fre. 9–17`, `jan.–mars` */
const RANGE = /\.[-–](\p{L}+)$/u;
/** `jordl. § 9`: acts are cut short after the l of `lov`. */
const ACT = /^\p{Ll}{1,7}l$|[bdfgkmnpstv]l$/u;
/** `reg.nr. DN 12345`, `medlemsnr. 7` */
const NUMBER = /nr$/iu;
/** `markedsdir. Moe`, `økon.sekr. Lie`: posts made with a short word for one. */
const POST = /(?:dir|sekr|insp|betj|repr|medl|adv)$/u;
/** `Storgt. 5`, `Kirkevn. 12`, `Parkv. 7` */
const STREET = /^\p{Lu}\p{L}+(?:gt|vn|vg|[dkmnpst]v|pl)$/u;
/** Words of three letters and more that end as no abbreviation does. */
const FULL_WORD = /^\p{L}+(?:[aeiouyæøå]|e[mnrt]|[aoøå]r|i?ng|ig|nd|[dlnrt]t|kk|nn|ss)$/u;
const VOWELS = new Set("aeiouyæøå");
/** No word is spoken without a vowel: `strl`, `sktl`, `byggn` cut short. */
const UNVOWELLED = /^[bcdfghjklmnpqrstvwxz]{2,6}$/u;
/** `E24.no`, `søknad.docx`: names with a stop inside, which may end a sentence. */
const WEB_ENDING =
  /\.(?:no|com|org|net|edu|gov|se|dk|fi|is|de|uk|eu|io|tv|fm|info|app|ai|us|fr|it|es|nl|ch|ru|nu|pdf|html?|docx?|xlsx?|pptx?|txt|csv|xml|json|jpe?g|png|gif|mp[34]|zip|exe|js|ts|py)$/iu;
const AMOUNT = /\d|^(?:en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tusen|hundre|millioner|milliarder)$/u;
const SCALE = /^(?:mill|mrd)\.$/u;
const JOINING = /^(?:og|eller|til)$/u;
const SHORTEST_WORD = 3;

/** What a full stop behind a word means. `opens`: nothing stands before the word in its sentence. */
export function readWord(stop: Stop, token: Token, opens: boolean): Before {
  const halves = readHalves(stop, token);
  if (halves !== undefined) return halves;
  const word = isShouted(stop, token) ? token.text.toLowerCase() : token.text;
  if (isLetter(word, "upper")) return readInitial(stop, token, opens);
  const kind = stop.words.abbreviation(word);
  if (kind === "amount") return followsFigure(stop, token) ? "closing" : "rarely";
  if (opens && (ROMAN.test(word) || isLetter(word, "lower"))) return "list-mark";
  if (kind === "figure") return opens ? "rarely" : "label";
  if (kind !== undefined) return kind;
  // A sentence without its capital, or a word cut short: only endings tell.
  if (letterCase(stop.text, stop.gap.next) === "lower" && FULL_WORD.test(word)) return "full-word";
  return endsWhole(word) && !word.includes(".") ? "word" : readUnknown(stop, token);
}

/** In a vowel, or in a vowel and a consonant: as most words end, and no abbreviation told by its form but `dir`. */
function endsWhole(word: string): boolean {
  if (VOWELS.has(word.charAt(word.length - 1))) return true;
  return VOWELS.has(word.charAt(word.length - 2)) && !word.endsWith("ir");
}

/** A word that is in no list: abbreviations that show by their form. */
function readUnknown(stop: Stop, token: Token): Before {
  const word = token.text;
  if (!stop.words.isNordic) return word.includes(".") ? readDotted(word) : "word";
  const range = RANGE.exec(word)?.[1];
  if (range !== undefined && stop.words.abbreviation(range) === "figure") return "label";
  if (NUMBER.test(word)) return "never";
  if (STREET.test(word) || (ACT.test(word) && stop.text[stop.gap.next] === "§")) return "label";
  if (word.includes(".")) return readDotted(word);
  return POST.test(word) || isCutShort(stop, token) ? "rarely" : "word";
}

/** `DR. MED. OLA LIE`: capitals throughout, here and on both sides, so that they tell nothing. */
function isShouted({ text, start, gap }: Stop, token: Token): boolean {
  const second = token.text.charCodeAt(1);
  if (
    Number.isNaN(second) ||
    (second > 0x60 && second < 0x7b) ||
    hasLower(token.text) ||
    !hasUpper(token.text)
  )
    return false;
  return !hasLower(tokenAt(text, gap.next).text) && !hasLower(previousToken(text, token.start, start).text);
}

function hasLower(token: string): boolean {
  return /\p{Ll}/u.test(token);
}

function hasUpper(token: string): boolean {
  return /\p{Lu}/u.test(token);
}

function isCutShort(stop: Stop, token: Token): boolean {
  if (!UNVOWELLED.test(token.text) || stop.words.lists.unvowelled.has(token.text)) return false;
  return !followsFigure(stop, token);
}

/** `f. Kr.`, `bl. a.`, `m. m.`: abbreviations written with a space inside. */
function readHalves(stop: Stop, token: Token): Before | undefined {
  const { text, start, gap, words } = stop;
  if (token.text.length > SHORTEST_WORD) return undefined;
  const next = tokenAt(text, gap.next).text;
  const shouted = isShouted(stop, token);
  const abbreviation = (word: string) => words.abbreviation(shouted ? word.toLowerCase() : word);
  const whole = next.endsWith(".") && abbreviation(`${token.text}.${next.slice(0, -1)}`);
  if (whole) return "never";
  const first = previousToken(text, token.start, start).text;
  if (!first.endsWith(".") || first.length > 2 * SHORTEST_WORD) return undefined;
  const kind = abbreviation(first + token.text);
  return kind === undefined || kind === "amount" || kind === "figure" ? undefined : kind;
}

function followsFigure({ text, start }: Stop, token: Token): boolean {
  const previous = previousToken(text, token.start, start);
  // `1,5 mill. kr.`, but `mill. kr. 34`
  return SCALE.test(previous.text)
    ? AMOUNT.test(previousToken(text, previous.start, start).text)
    : AMOUNT.test(previous.text);
}

/**
 * A name's letter, but for the platform X, a paper's letter (`Innst. 200 S`), a label (`plan B`),
 * a pair (`fra A til B`) and a king's number.
 */
function readInitial({ text, start, words }: Stop, token: Token, opens: boolean): Before {
  if (opens) return "never";
  const previous = previousToken(text, token.start, start);
  if (token.text === "X" || /\d$/u.test(previous.text)) return "word";
  if (words.lists.labels.has(previous.text.replace(/^(\p{Ll}+)\.$/u, "$1").toLowerCase())) return "word";
  const beforeThat = previousToken(text, previous.start, start).text;
  if (JOINING.test(previous.text) && isLetter(beforeThat, "upper")) return "word";
  const { regnalNames, regnalTitles } = words.lists;
  const reigns = regnalNames.has(previous.text) || regnalTitles.has(beforeThat.toLowerCase());
  return reigns && ROMAN.test(token.text) ? "word" : "rarely";
}

function readDotted(word: string): Before {
  if (INITIALS.test(word)) return "rarely";
  return DOTTED.test(word) && !word.startsWith("www.") && !WEB_ENDING.test(word) ? "rarely" : "word";
}

function isLetter(word: string, wanted: "lower" | "upper"): boolean {
  return word.length === 1 && letterCase(word, 0) === wanted;
}
