import { MARKS } from "../identification/lexicon.ts";
import { openLexicon } from "../identification/open-lexicon.ts";
import { wordFact } from "../word-fact.ts";
import { wordSet } from "../word-set.ts";
import { BORROWED_WORDS } from "./borrowed-words.ts";
import { isEnglishToo } from "./nordic-weight.ts";

const SHORTEST_HEAD = 3;
const SHORTEST_TAIL = 4;
/** Shorter words are written alike in too many languages, no listed word has half as many letters as the longest. */
const SHORTEST = 8;
const LONGEST = 100;
/** `beskadigelse`. */
const ELSE_ENDING = /.{3}else$/u;
/** `reguleringsplan`, `barnevernspedagog`: only Norwegian links words so. */
const LINKED = /..(?:ing|sjon|het|dom|skap|tet|nad|vern)s[a-zæøå]{4,}$/u;
const LINK = /[se]$/u;
const PART_MARKS = MARKS.part | MARKS.shared;
const ENGLISH = 3;
const BORROWED = wordSet(BORROWED_WORDS);

/**
 * Whether a word looks put together of Norwegian ones: `skolefrokost`, `legemsbeskadigelse`. English words look so too
 * (`passenger`): it tells something of those alone that the Norwegian has as well.
 */
export const mayBeCompound = wordFact(({ written, lower }) => {
  if (written !== lower || lower.length < SHORTEST || lower.length > LONGEST) return false;
  if (isEnglishToo(lower) || BORROWED.has(lower)) return false;
  return ELSE_ENDING.test(lower) || LINKED.test(lower) || isMadeOfTwo(lower);
});

/** Two listed words, one of which is not English. */
function isMadeOfTwo(word: string): boolean {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1) {
    const tail = look(word.slice(at));
    if (tail === "none") continue;
    const head = look(word.slice(0, at));
    const linked = head === "none" ? look(word.slice(0, at).replace(LINK, "")) : head;
    if (linked !== "none" && (tail === "norwegian" || linked === "norwegian")) return true;
  }
  return false;
}

function look(part: string): "norwegian" | "both" | "none" {
  const { marks, others } = openLexicon();
  if (part.length < SHORTEST_HEAD || ((marks.get(part) ?? 0) & PART_MARKS) === 0) return "none";
  return isEnglishToo(part) || (others.get(part) ?? []).includes(ENGLISH) ? "both" : "norwegian";
}
