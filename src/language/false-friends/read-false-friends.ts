import type { KnownWord } from "../known-word.ts";
import type { PlacedWord } from "../placed-words.ts";
import { wordFact } from "../word-fact.ts";
import { FALSE_FRIENDS } from "./false-friends-table.ts";

/** A Norwegian word and the English one that it was taken for. */
export interface FalseFriend {
  readonly source: PlacedWord;
  readonly target: PlacedWord;
  /** English words that may be right, the usual one first. */
  readonly right: readonly string[];
  /** What the Norwegian word means. */
  readonly meaning: string;
}

/** Where a mistaken word stands in the English and no right one does, in running order of the Norwegian. */
export function falseFriends(
  source: readonly PlacedWord[],
  target: readonly PlacedWord[],
): readonly FalseFriend[] {
  const found: FalseFriend[] = [];
  let index = -1;
  for (const word of source) {
    index += 1;
    const row = rowOf(word, source[index + 1]);
    const wrong = row && target.find(({ lower }) => row.wrong.has(bare(lower)));
    if (row === undefined || wrong === undefined) continue;
    const isRight = target.some(({ lower }) => row.right.has(lower) || row.right.has(bare(lower)));
    if (!isRight && !isName(word, wrong)) {
      found.push({ source: word, target: wrong, right: [...row.right], meaning: row.meaning });
    }
  }
  return found;
}

/** Whether a Norwegian word has a false friend, whatever follows it. */
export function opensFalseFriend(word: KnownWord): boolean {
  return rowByItself(word) !== null;
}

interface Row {
  readonly wrong: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  readonly meaning: string;
  /** The word that must follow. */
  readonly next: string | undefined;
}

const ROWS = readRows();

function rowOf(word: PlacedWord, next: PlacedWord | undefined): Row | undefined {
  const row = rowByItself(word) ?? undefined;
  return row?.next === undefined || row.next === next?.lower ? row : undefined;
}

const rowByItself = wordFact(
  ({ lower }) =>
    ROWS.get(lower) ??
    (lower.endsWith("s") ? ROWS.get(lower.slice(0, -1)) : undefined) ??
    tailRow(lower) ??
    null,
);

/** `NTB-sjefen`: what stands behind the hyphen. */
function tailRow(word: string): Row | undefined {
  const hyphen = word.lastIndexOf("-");
  return hyphen < 0 ? undefined : ROWS.get(word.slice(hyphen + 1));
}

/** Written alike with a capital on both sides, within the sentence: `Roman Abramovitsj`. */
function isName(source: PlacedWord, target: PlacedWord): boolean {
  return source.start > 0 && source.written === target.written && /^\p{Lu}/u.test(source.written);
}

/** Without the genitive. */
function bare(word: string): string {
  return /['’]s$/.test(word) ? word.slice(0, -2) : word;
}

function readRows(): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const line of FALSE_FRIENDS) {
    const [words = "", wrong = "", right = "", meaning = ""] = line.split("|").map((cell) => cell.trim());
    for (const [word = "", next] of words
      .split(" ")
      .flatMap(forms)
      .map((form) => form.split("_")))
      rows.set(word, { wrong: new Set(wrong.split(" ")), right: new Set(right.split(" ")), meaning, next });
  }
  return rows;
}

/** `kokk/en/er`: kokk, kokken, kokker. */
function forms(word: string): readonly string[] {
  const [stem = "", ...endings] = word.split("/");
  return [stem, ...endings.map((ending) => stem + ending)];
}
