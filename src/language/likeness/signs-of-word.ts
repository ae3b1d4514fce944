import type { KnownWord } from "../known-word.ts";
import { wordFact } from "../word-fact.ts";
import { wordForms } from "../word-forms.ts";
import { EVERYDAY_PAIRS } from "./everyday-pairs-table.ts";

/** What a word means or sounds like, to be compared across the two languages. */
export interface WordSigns {
  /** Its meanings in the table of everyday words, and its sound, each below `KEYS`; none for words that tell nothing. */
  readonly keys: readonly number[];
  /** How much it tells that the other side has none of the keys; 0 where that tells nothing. */
  readonly weight: number;
  /** It only tells by its capital, which opens sentences as well. */
  readonly isName: boolean;
}

/** Meanings come first, sounds are spread over the rest; that two of them meet is of no account. */
export const KEYS = 8192;
const FIRST_SOUND = 1024;

type Language = "norwegian" | "english";
type Meanings = Readonly<Record<Language, ReadonlyMap<string, readonly number[]>>>;

let meanings: Meanings | undefined;

/** The signs of a word as it is written, by the language of its text. */
export const SIGNS_OF_WORD = {
  norwegian: wordFact((word) => judge(word, "norwegian")),
  english: wordFact((word) => judge(word, "english")),
} as const;

const FIGURE = /^\d+/u;
const SOUND = 4;
const NAME = 0.8;
const MEANING = 0.7;
/** All that a word may weigh. */
export const WEIGHTS: readonly number[] = [0, MEANING, NAME];

function judge({ written, lower }: KnownWord, language: Language): WordSigns {
  const figure = FIGURE.exec(lower)?.[0];
  // `1100-talet` is the 12th century.
  if (figure !== undefined)
    return { keys: [keyOf(figure)], weight: figure === lower ? NAME : 0, isName: false };
  meanings ??= readTable();
  const known = meanings[language];
  const meant = formsOf(lower, language).flatMap((form) => known.get(form) ?? []);
  const sound = soundOf(lower).slice(0, SOUND);
  const isCapital = written !== lower;
  const parts = language === "norwegian" && meant.length === 0 ? meaningsOfParts(lower, known) : [];
  const spelt = sound.length === SOUND || isCapital ? [keyOf(sound)] : [];
  const keys = [...meant, ...parts, ...spelt];
  const isName = isCapital && meant.length === 0;
  return { keys: [...new Set(keys)], weight: isName ? NAME : meant.length > 0 ? MEANING : 0, isName };
}

const LEAST_PART = 3;

/** A compound says what its parts say: `reiseplaner`. */
function meaningsOfParts(word: string, known: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found: number[] = [];
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    found.push(...(known.get(word.slice(0, at)) ?? []));
    if (word.length - at > LEAST_PART)
      for (const form of wordForms(word.slice(at))) found.push(...(known.get(form) ?? []));
  }
  return found;
}

function keyOf(sound: string): number {
  let sum = 0;
  for (let at = 0; at < sound.length; at += 1) sum = (sum * 31 + sound.charCodeAt(at)) % (KEYS - FIRST_SOUND);
  return FIRST_SOUND + sum;
}

function readTable(): Meanings {
  const norwegian = new Map<string, number[]>();
  const english = new Map<string, number[]>();
  for (const [row, line] of EVERYDAY_PAIRS.trim().split("\n").entries()) {
    const [there = "", here = ""] = line.split("=");
    for (const word of there.split(" ")) {
      put(norwegian, word, row);
      // `skolen` is seen through to `skol`.
      if (word.length > LEAST_PART && word.endsWith("e")) put(norwegian, word.slice(0, -1), row);
    }
    for (const word of here.split(" ")) put(english, word, row);
  }
  return { norwegian, english };
}

function put(map: Map<string, number[]>, word: string, row: number): void {
  const rows = map.get(word);
  if (rows === undefined) map.set(word, [row]);
  else rows.push(row);
}

function formsOf(word: string, language: Language): readonly string[] {
  if (language === "norwegian") return wordForms(word);
  const plain = word.replace(/['’]s?$/u, "");
  const stem = plain.replace(/(?:ies|s|es|ed|ing|ly)$/u, "");
  return [...new Set([plain, plain.replace(/s$/u, ""), stem, `${stem}e`, `${stem}y`])];
}

/** What sounds alike, the longest spelling first. */
const SPELT = /tsj|sch|sj|sh|ch|tj|ph|th|[ckq]h?|[æøwvjyzx]/gu;
const SOUNDS: Readonly<Record<string, string>> = {
  ...{ æ: "e", ø: "o", ph: "f", th: "t", w: "v", v: "v", j: "i", y: "i", z: "s", x: "s" },
  ...{ tsj: "s", sch: "s", sj: "s", sh: "s", ch: "s", tj: "s" },
};
const PLAIN = /^[a-z0-9æø]*$/u;

/** Norwegian and English spellings of one foreign word or name made alike: `kommunikasjon`, `communication`. */
function soundOf(word: string): string {
  const isPlain = PLAIN.test(word);
  const bare = isPlain ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
  const sound = bare.replace(SPELT, (spelt) => SOUNDS[spelt] ?? "k").replace(/(.)\1/gu, "$1");
  return isPlain ? sound : sound.replace(/[^a-z0-9]/gu, "");
}
