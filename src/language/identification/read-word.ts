import { type Lexicon, makeLexicon, type WordEvidence } from "./lexicon.ts";
import { NAME_WORDS } from "./small-words.ts";
import { FAMILY_RULES, SPELLING_RULES, WORD_RULES } from "./word-rules.ts";
import { wordsOf } from "./words-of.ts";

const NOTHING: WordEvidence = { form: 0, families: [] };
/** Part of a compound's evidence that its last word, and its first, give. */
const SHARE_OF_TAIL = 0.9;
const SHARE_OF_HEAD = 0.8;
/** Nynorsk has `til` and `sin` where bokmål has the genitive. */
const GENITIVE = 0.5;
const SHORTEST_TAIL = 4;
const SHORTEST_HEAD = 3;
/** Running text repeats itself, and rules take time to try. */
const MOST_MET = 50_000;

let lexicon: Lexicon | undefined;
let names: ReadonlySet<string> | undefined;
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
  const evidence = readWord(word);
  const lower = word.toLowerCase();
  return evidence !== NOTHING || names?.has(lower) ? evidence : readWord(lower);
}

function judge(word: string): WordEvidence {
  lexicon ??= makeLexicon();
  names ??= new Set(wordsOf(NAME_WORDS));
  const lower = word.toLowerCase();
  const isCapitalised = lower !== word;
  if (isCapitalised && names.has(lower)) return NOTHING;
  const listed = lexicon.words.get(lower);
  if (listed || isCapitalised) return listed ?? NOTHING;
  return genitive(word, lexicon) ?? compound(word, lexicon) ?? byRules(word);
}

function genitive(word: string, { words, parts }: Lexicon): WordEvidence | undefined {
  const owner = word.slice(0, -1);
  const evidence = word.endsWith("s") && parts.has(owner) ? words.get(owner) : undefined;
  return evidence && { form: evidence.form + GENITIVE, families: evidence.families };
}

/** Read from the end, which bends; where that is the same in both forms, from the beginning. */
function compound(word: string, { words, parts }: Lexicon): WordEvidence | undefined {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1) {
    const end = word.slice(at);
    const tail = parts.has(end) ? words.get(end) : undefined;
    if (!tail) continue;
    if (tail.form !== 0) return { form: tail.form * SHARE_OF_TAIL, families: tail.families };
    const beginning = word.slice(0, at);
    const head = parts.has(beginning) ? words.get(beginning) : undefined;
    return { form: (head?.form ?? 0) * SHARE_OF_HEAD + spelling(word), families: tail.families };
  }
  return undefined;
}

function byRules(word: string): WordEvidence {
  const ending = WORD_RULES.find((rule) => rule.word.test(word))?.form ?? 0;
  const families = FAMILY_RULES.filter((rule) => rule.word.test(word)).flatMap((rule) => rule.families ?? []);
  return { form: ending + spelling(word), families };
}

function spelling(word: string): number {
  return SPELLING_RULES.find((rule) => rule.word.test(word))?.form ?? 0;
}
