import { exonyms } from "../../language/names/exonyms.ts";
import { foldName } from "../../language/names/fold-name.ts";
import type { NameWord } from "../../language/names/name-word.ts";
import { isOrdinaryWord } from "../../language/names/ordinary-words.ts";
import { headsOf } from "./heads.ts";
import type { Side } from "./side.ts";

/** How a name word of the source was found again. */
export interface NameMatch {
  /** UTF-16 units into the target; absent where it was found, but not at one place. */
  readonly at?: readonly [start: number, end: number];
  /** An English name of its own, or a part of what it stands in. */
  readonly loose?: true;
}

const LOOSE: NameMatch = { loose: true };

/** Where a name word of the source stands in the target under another spelling; undefined when nothing fits. */
export function matchName(word: NameWord, source: Side, target: Side): NameMatch | undefined {
  return matchExonym(word, source, target) ?? matchParts(word, target);
}

/** `Det hvite hus`, `Tsjetsjenias`; `lost` when the table knows the name and no English form of it is there. */
export function matchExonym(word: NameWord, source: Side, target: Side): NameMatch | undefined {
  const folded = foldName(word.text);
  for (const form of [folded, folded.replace(/'?s?'?$/, "")]) {
    for (const { norwegian, english } of exonyms().get(form) ?? []) {
      if (norwegian.includes(" ") && !startsPhrase(source.folded, norwegian, form)) continue;
      for (const each of english) {
        const place = target.findFolded(each);
        if (place !== undefined) return { at: place, loose: true };
      }
    }
  }
  return undefined;
}

function startsPhrase(text: string, phrase: string, first: string): boolean {
  return text.includes(phrase) && phrase.startsWith(first);
}

/** Whether the table has the word alone. */
export function isExonym(word: string): boolean {
  const folded = foldName(word);
  return [folded, folded.replace(/'?s?'?$/, "")].some((form) =>
    exonyms()
      .get(form)
      ?.some(({ norwegian }) => norwegian === form),
  );
}

const DIRECTIONS =
  /^(?:(?:nord|sør|syd)(?:vest|øst|aust)?|øst|vest|aust|sentral|midt|mellom|indre|ytre|ny|gamle|trans|pro|anti|eks|stor)$/;

function matchParts(word: NameWord, target: Side): NameMatch | undefined {
  const parts = word.text.split(/[-‑]/);
  if (parts.length === 1) return matchPart(word.text, target);
  const told = parts.filter(
    (part, index) =>
      /^\p{Lu}/u.test(part) &&
      !DIRECTIONS.test(part.toLowerCase()) &&
      (index < parts.length - 1 || part !== ""),
  );
  const found = told.map((part) => placeOf(part, target) ?? matchPart(part, target));
  if (found.every((each) => each !== undefined)) {
    return told.length === 1 && found[0]?.at ? { at: found[0].at } : LOOSE;
  }
  return target.findFolded(foldName(word.text).replace(/-/g, "")) && LOOSE;
}

function placeOf(part: string, target: Side): NameMatch | undefined {
  const at = target.findName(part);
  return at && { at };
}

function matchPart(part: string, target: Side): NameMatch | undefined {
  const folded = foldName(part);
  const exonym = matchExonymStem(folded, folded.length, target);
  if (exonym !== undefined) return exonym;
  for (const form of inflections(folded, part)) {
    const place = target.findWord(form);
    if (place !== undefined) return { at: place };
  }
  const place = target.findSound(part) ?? target.findSound(part.replace(/['’]?s['’]?$/, ""));
  if (place !== undefined) return { at: place };
  return matchStem(folded, target) ?? matchExonymStem(folded, folded.length - 3, target);
}

const ENDINGS = ["'", "en", "et", "ene", "ens", "ets", "enes", "er", "ere", "erne", "ane", "s"];

/** The name as it stands, and without endings of Norwegian; of `ø` and `å` also the spellings `oe`, `aa`. */
function inflections(folded: string, part: string): readonly string[] {
  return [
    folded,
    ...(/[øåæö]/i.test(part)
      ? [foldName(part.toLowerCase().replace(/[øö]/g, "oe").replace(/å/g, "aa"))]
      : []),
    ...ENDINGS.filter((ending) => folded.endsWith(ending) && folded.length - ending.length > 3).map(
      (ending) => folded.slice(0, -ending.length),
    ),
  ];
}

/** `Atlantaskolene`: a name of the target opens it; `Gudbrandsdalen`: its last noun is there, in English. */
function matchStem(folded: string, target: Side): NameMatch | undefined {
  for (const name of target.foldedNames()) {
    if (name.length >= 4 && folded.length - name.length >= 3 && folded.startsWith(name)) return LOOSE;
  }
  const head = headsOf(folded);
  const isPlain = head !== undefined && [head.stem, head.stem.replace(/[se]$/, "")].some(isOrdinaryWord);
  return isPlain && head.english.some((each) => target.findFolded(each) !== undefined) ? LOOSE : undefined;
}

/** `Russlandsekspert`: a name with an English one opens the compound. */
function matchExonymStem(folded: string, longest: number, target: Side): NameMatch | undefined {
  const shortest = longest === folded.length ? longest : 4;
  for (let length = longest; length >= shortest; length -= 1) {
    for (const { norwegian, english } of exonyms().get(folded.slice(0, length)) ?? []) {
      if (norwegian.includes(" ")) continue;
      // What English has as well vouches for no longer name: `Kristian` of `Kristiansund` is in `Kristiansand` too.
      if (english.some((each) => (each === norwegian ? target.findWord(each) : target.findFolded(each))))
        return LOOSE;
    }
  }
  return undefined;
}
