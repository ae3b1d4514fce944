import { foldName } from "../../language/names/fold-name.ts";
import type { NameWord } from "../../language/names/name-word.ts";
import { isOrdinaryWord, isSmallWord } from "../../language/names/ordinary-words.ts";
import { isTransliterated } from "../../language/names/sound-of-name.ts";
import { editDistance } from "./edit-distance.ts";
import { findMeaning } from "./find-meaning.ts";
import { isExonym, matchName, type NameMatch } from "./match-name.ts";
import { type NameStrength, nameStrength } from "./name-strength.ts";
import type { Side } from "./side.ts";

export interface MatchedName extends NameMatch {
  readonly word: NameWord;
}

export interface LostName {
  readonly word: NameWord;
  /** A word of the target that looks much like it, or says what the name means. */
  readonly like?: NameWord;
  /** Beside the other words of its name, which stand on both sides: no doubt is left. */
  readonly isSure?: true;
}

export interface NameReading {
  readonly matched: readonly MatchedName[];
  readonly lost: readonly LostName[];
}

/** Every name word of the source with its place in the target, and those that have none. */
export function findLostNames(
  source: Side,
  target: Side,
  isSettled: (word: NameWord) => boolean,
): NameReading {
  const { words } = source;
  const matched: MatchedName[] = [];
  const open: { readonly word: NameWord; readonly known: boolean }[] = [];
  const from = new Map<string, number>();
  for (const word of words) {
    if (word.opens && isSmallWord(word.text.toLowerCase())) continue;
    const place = findVerbatim(word, target, from);
    if (place !== undefined) matched.push({ word, at: place });
    else open.push({ word, known: from.has(nameKey(word)) });
  }
  const lost = open.flatMap(({ word, known }): readonly LostName[] => {
    if (isSettled(word)) return [];
    if (known) return lostAgain(word, words, target);
    const strength = strengthOf(word, source);
    if (strength === "none") return [];
    const match = matchName(word, source, target);
    if (match !== undefined) {
      matched.push({ word, ...match });
      return [];
    }
    return lostAtAll(word, strength, source, target);
  });
  return {
    matched,
    lost: lost.map((each) =>
      isSurely(each, { matched, source, target }) ? { ...each, isSure: true } : each,
    ),
  };
}

interface Found {
  readonly matched: readonly MatchedName[];
  readonly source: Side;
  readonly target: Side;
}

/** `Kari Hansen` and `Kari Hanson`: the word before stands before both. */
function isSurely({ word, like }: LostName, { matched, source, target }: Found): boolean {
  if (like === undefined || word.text.length < 4 || /[-‑]/.test(word.text) || isTransliterated(word.text))
    return false;
  const before = matched.find(
    ({ word: each }) => each.end === word.start - 1 && source.text.charAt(each.end) === " ",
  );
  if (before?.at === undefined || before.loose || before.word.opens) return false;
  return before.at[1] === like.start - 1 && target.text.charAt(before.at[1]) === " ";
}

function nameKey({ text }: NameWord): string {
  if (!"s'’".includes(text.charAt(text.length - 1))) return text;
  return text.replace(/['’]?s?['’]?$/, "");
}

/** Each occurrence in the source takes one of the target. */
function findVerbatim(
  word: NameWord,
  target: Side,
  from: Map<string, number>,
): readonly [number, number] | undefined {
  const key = nameKey(word);
  const start = from.get(key) ?? 0;
  const place =
    target.findName(word.text, start) ??
    (key !== word.text && key.length > 1 ? target.findName(key, start) : undefined);
  if (place !== undefined) from.set(key, place[1]);
  return place;
}

/** It stands in the target less often than in the source: found only where something like it stands there as well. */
function lostAgain(word: NameWord, words: readonly NameWord[], target: Side): readonly LostName[] {
  const like = findAlike(word, words, target);
  return like === undefined ? [] : [{ word, like }];
}

function strengthOf(word: NameWord, { words, text }: Side): NameStrength {
  return isExonym(word.text) && !word.opens ? "sure" : nameStrength(word, text, isBeside(word, words, text));
}

function lostAtAll(word: NameWord, strength: NameStrength, source: Side, target: Side): readonly LostName[] {
  const like =
    findAlike(word, source.words, target) ?? (strength === "sure" ? findMeaning(word, target) : undefined);
  if (like !== undefined && !(strength === "likely" && word.opens && like.opens)) return [{ word, like }];
  return strength === "sure" ? [{ word }] : [];
}

/** Whether a name, or a word of one, stands directly before or after. */
function isBeside(word: NameWord, words: readonly NameWord[], text: string): boolean {
  return words.some(
    (each) =>
      (each.start === word.end + 1 && text.charAt(word.end) === " ") ||
      (each.end === word.start - 1 &&
        text.charAt(each.end) === " " &&
        !isOrdinaryWord(each.text.toLowerCase())),
  );
}

/** A word with a capital that the source lacks and that differs by a letter or two. */
function findAlike(word: NameWord, words: readonly NameWord[], target: Side): NameWord | undefined {
  const name = foldName(nameKey(word));
  if (name.length < 3) return undefined;
  const most = name.length < 5 ? 1 : 2;
  return target.words.find((each) => {
    const other = foldName(nameKey(each));
    if (Math.abs(other.length - name.length) > most || other === name) return false;
    return (
      editDistance(name, other) <= most &&
      !words.some((one) => one !== word && foldName(one.text).startsWith(other))
    );
  });
}
