import { type Lexicon, MARKS } from "./lexicon.ts";
import { openLexicon } from "./open-lexicon.ts";
import { listedEvidence, type WordEvidence } from "./word-evidence.ts";
import {
  ENDING_RULES,
  FAMILY_SPELLINGS,
  LETTER_FAMILIES,
  SPELLING_RULES,
  type WordRule,
} from "./word-rules.ts";

const NOTHING: WordEvidence = { form: 0, families: [] };
/** A compound's first word tells somewhat less than its last. */
const SHARE_OF_HEAD = 0.8;
/** Nynorsk has `til` and `sin` where bokmål has the genitive. */
const GENITIVE = 0.5;
const SHORTEST_TAIL = 4;
const SHORTEST_HEAD = 3;
const SHORTEST_STEM = 2;
const BEYOND_ASCII = /[^a-z]/gu;
/** An ending that tells this much needs no look at what stands before it. */
const TELLING = 1.5;
/** Running text repeats itself, and rules take time to try. */
const MOST_MET = 50_000;

const endings = new Map<string, WordRule>(
  ENDING_RULES.flatMap((rule) => rule.endings.split(" ").map((ending) => [ending, rule] as const)),
);
const LONGEST_ENDING = Math.max(...[...endings.keys()].map((ending) => ending.length));

const met = new Map<string, WordEvidence>();

/** What one word says of its text, as it is written there: a capitalised word that no list has is taken for a name. */
export function readWord(word: string): WordEvidence {
  const known = met.get(word);
  if (known) return known;
  const evidence = judge(word);
  if (met.size < MOST_MET) met.set(word, evidence);
  return evidence;
}

/** The first word of a text has its capital from there: it is a name only where it can be nothing else. */
export function readFirstWord(word: string): WordEvidence {
  const lower = word.toLowerCase();
  return isName(lower) ? readWord(word) : readWord(lower);
}

function isName(lower: string): boolean {
  const lexicon = openLexicon();
  return ((lexicon.marks.get(lower) ?? 0) & MARKS.name) !== 0;
}

/** A verb in -e that is nothing else: `komme`. */
export function isInfinitive(word: string): boolean {
  if (!word.endsWith("e")) return false;
  const lexicon = openLexicon();
  const marks = lexicon.marks.get(word) ?? 0;
  return (marks & MARKS.verb) !== 0 && (marks & (MARKS.part | MARKS.small)) === 0;
}

function judge(word: string): WordEvidence {
  const lexicon = openLexicon();
  const lower = word.toLowerCase();
  const isCapitalised = lower !== word;
  if (isCapitalised && isName(lower)) return NOTHING;
  const listed = listedEvidence(lower, lexicon, { isCapitalised });
  if (listed || isCapitalised) return listed ?? NOTHING;
  const ending = endingOf(word);
  if (ending && Math.abs(ending.form) >= TELLING) return byRules(word, ending);
  return genitive(word, lexicon) ?? compound(word, lexicon) ?? byRules(word, ending);
}

function genitive(word: string, listed: Lexicon): WordEvidence | undefined {
  const owner = word.endsWith("s") ? part(word.slice(0, -1), listed) : undefined;
  return owner && { form: owner.form + GENITIVE, families: once(owner.families) };
}

/** Read from the end, which bends; where that is the same in both forms, from the beginning. */
function compound(word: string, listed: Lexicon): WordEvidence | undefined {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1) {
    const tail = part(word.slice(at), listed);
    if (!tail) continue;
    const families = once(tail.families);
    if (tail.form !== 0) return { form: tail.form, families };
    const head = part(word.slice(0, at), listed)?.form ?? 0;
    return { form: head * SHARE_OF_HEAD + spelling(word), families };
  }
  return undefined;
}

/** What is made of a word tells less of its language than the word itself. */
function once(families: readonly number[]): readonly number[] {
  return families.filter((family, index) => families.indexOf(family) === index);
}

function part(word: string, listed: Lexicon): WordEvidence | undefined {
  return (listed.marks.get(word) ?? 0) & MARKS.part
    ? listedEvidence(word, listed, { isCapitalised: false })
    : undefined;
}

function byRules(word: string, ending: WordRule | undefined): WordEvidence {
  const form = (ending?.form ?? 0) + spelling(word);
  const families = [...(ending?.families ?? [])];
  for (const rule of FAMILY_SPELLINGS) if (rule.word.test(word)) families.push(...rule.families);
  for (const letter of word.match(BEYOND_ASCII) ?? []) families.push(...(LETTER_FAMILIES.get(letter) ?? []));
  return form === ending?.form && families.length === ending.families.length ? ending : { form, families };
}

function endingOf(word: string): WordRule | undefined {
  const first = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
  for (let at = first; at < word.length; at += 1) {
    const rule = endings.get(word.slice(at));
    if (rule) return rule;
  }
  return undefined;
}

function spelling(word: string): number {
  return SPELLING_RULES.find((rule) => rule.word.test(word))?.form ?? 0;
}
