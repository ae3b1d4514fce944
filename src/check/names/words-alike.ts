import { foldName } from "../../language/names/fold-name.ts";
import { NEIGHBOUR_WORDS } from "../../language/names/words/neighbour-words.ts";

let made: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** 1: an English word says what the Norwegian says. -1: another would have to stand there. 0: nobody knows. */
export function wordsAlike(norwegian: string, english: string): -1 | 0 | 1 {
  if (norwegian === english) return 1;
  made ??= readWords();
  const known = made.get(norwegian);
  if (known !== undefined) return known.has(english) ? 1 : -1;
  const [one, other] = [opening(norwegian), opening(english)];
  return one.length === 4 && one === other ? 1 : 0;
}

/** Words of Greek, Latin and Germanic stock open alike: `konsert` and `concert`. */
function opening(word: string): string {
  return foldName(word).slice(0, 4).replace(/c/g, "k").replace(/w/g, "v");
}

function readWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, ReadonlySet<string>>();
  for (const line of NEIGHBOUR_WORDS.trim().split("\n")) {
    const [norwegian = "", english = ""] = line.split(": ");
    const set = new Set(english.split(" "));
    for (const word of norwegian.split(" ")) words.set(word, set);
  }
  return words;
}
