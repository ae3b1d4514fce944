import type { KnownWord } from "../known-word.ts";
import { wordFact } from "../word-fact.ts";
import { type Language, MEANINGS, meaningsOf, meaningsOfParts } from "./word-meanings.ts";

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

/** The signs of a word as it is written, by the language of its text. */
export const SIGNS_OF_WORD = {
  norwegian: wordFact((word) => judge(word, "norwegian")),
  english: wordFact((word) => judge(word, "english")),
} as const;

/** `02` of a date is 2. */
const FIGURE = /^0*(?=\d)(\d+)/u;
const SOUND = 4;
const NAME = 0.8;
const MEANING = 0.7;
/** All that a word may weigh. */
export const WEIGHTS: readonly number[] = [0, MEANING, NAME];

function judge({ written, lower }: KnownWord, language: Language): WordSigns {
  const [all, figure] = FIGURE.exec(lower) ?? [];
  // `1100-talet` is the 12th century.
  if (figure !== undefined)
    return { keys: figureKeys(figure), weight: all === lower ? NAME : 0, isName: false };
  const { keys: meant, isTelling } = meaningsOf(lower, language);
  const sound = soundOf(lower).slice(0, SOUND);
  const isCapital = written !== lower;
  const parts = language === "norwegian" && meant.length === 0 ? meaningsOfParts(lower) : [];
  const spelt = sound.length === SOUND || isCapital ? [keyOf(sound)] : [];
  const keys = [...meant, ...parts, ...spelt];
  const isName = isCapital && meant.length === 0;
  return { keys: [...new Set(keys)], weight: isName ? NAME : isTelling ? MEANING : 0, isName };
}

const SMALL_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** English writes small numbers in words: `9 av 10`, `nine in ten`. */
function figureKeys(figure: string): readonly number[] {
  const word = figure.length <= 2 ? SMALL_NUMBERS[Number(figure)] : undefined;
  return word === undefined ? [keyOf(figure)] : [keyOf(figure), ...meaningsOf(word, "english").keys];
}

function keyOf(sound: string): number {
  let sum = 0;
  for (let at = 0; at < sound.length; at += 1) sum = (sum * 31 + sound.charCodeAt(at)) % (KEYS - MEANINGS);
  return MEANINGS + sum;
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
