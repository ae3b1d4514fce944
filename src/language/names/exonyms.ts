import { foldName } from "./fold-name.ts";
import { INSTITUTION_WORDS } from "./words/institution-words.ts";
import { PEOPLE_WORDS } from "./words/people-words.ts";
import { PLACE_WORDS } from "./words/place-words.ts";

export interface Exonym {
  /** Folded, one word or more. */
  readonly norwegian: string;
  /** Folded; each may be the beginning of a word: `ethiopia` stands for `Ethiopian` too. */
  readonly english: readonly string[];
}

let made: ReadonlyMap<string, readonly Exonym[]> | undefined;

/** Names that English has otherwise than Norwegian, by their first word (folded), the longest first. */
export function exonyms(): ReadonlyMap<string, readonly Exonym[]> {
  made ??= readTables();
  return made;
}

function readTables(): ReadonlyMap<string, readonly Exonym[]> {
  const byFirst = new Map<string, Exonym[]>();
  const lines = [PLACE_WORDS, PEOPLE_WORDS, INSTITUTION_WORDS].join("\n").split("\n");
  for (const exonym of lines.flatMap(readLine)) {
    const [first = ""] = exonym.norwegian.split(" ");
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [exonym]);
    else known.push(exonym);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.norwegian.length - a.norwegian.length);
  return byFirst;
}

function readLine(line: string): readonly Exonym[] {
  const [sources = "", targets = ""] = line.split(/: (?=[^:]*$)/);
  if (targets === "") return [];
  const english = targets.split(" | ").map((each) => foldName(each.trim()));
  return sources.split(", ").map((each) => ({ norwegian: foldName(each.trim()), english }));
}
