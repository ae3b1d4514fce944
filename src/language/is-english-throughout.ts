import { TELLING_WORDS } from "./telling-words.ts";
import { wordSet } from "./word-set.ts";

/** Where a thought ends that could be followed by one in another language: `– We are ready, sier hun.` */
const CLAUSE_END = /[,;:()«»“”"]|[.!?…]+(?=\s|$)|(?<!\S)[–—-](?=\s)/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const NORDIC = /[æøåäö]/u;

/** Everyday English words, none of which is a Norwegian one; besides those that tell a language alone. */
const ENGLISH = wordSet(`
  according across again against ago almost along already although always am amazing among an another any
  anyone anything are aren't around as away bad based beautiful behind better big billion born both called
  came can can't cannot children city come comes coming country currently day days despite didn't do
  doesn't doing don't done down each early eight either enough even ever every everybody everyone
  everything exactly few first five followed found four get gets getting give given go goes going good got
  government great he's hello help here hers herself high himself home hope however hundred hundreds i'll
  i'm i've including itself just keep know known large later left less let's likely little live long look
  made main make makes making man's many might million mine mr mrs ms much my myself near nearly need
  never new next nine nobody nothing now number off often old older one only others ought ourselves own
  people place please president's ready really recently right saw say saying school see seen seven several
  shall she's six small so-called someone something special state states still such take taken tell thank
  thanks that's then there's thing things think third though thought thousands three today today's
  together told tomorrow tonight too took toward towards two understand us use used usually various very
  wait want wants war wasn't way ways we'll we're we've week weeks welcome well went weren't whatever
  whether whole whom within women won't wonderful work world worldwide wouldn't wrong yes yesterday yet
  you'll you're you've young yours yourself`);

/** Norwegian words that no English sentence has; besides those that tell a language alone. */
const NORWEGIAN = wordSet("av den han het heter ho hos roper ropte sa sang skrev skriver som synger vi");

/** English words that read as Norwegian ones: they speak for English where another word does. */
const SHARED = wordSet(`
  a all at be best by for happy her him house i is last like love me nice no over part same so sorry sure
  time to under up`);

/** Distinct words of English that a whole sentence has at the least. */
const FEWEST = 2;

/**
 * Whether a text is English from its beginning to its end, and nothing in it, such as a speech tag, takes a translator.
 * Says no when in doubt: names and titles alone are of no language. Meant for texts that look English as a whole.
 */
export function isEnglishThroughout(text: string): boolean {
  const found = new Set<string>();
  for (const clause of clausesOf(text)) {
    const told = tell(clause);
    if (told === undefined) return false;
    for (const word of told) found.add(word);
  }
  return found.size >= FEWEST;
}

interface Clause {
  readonly words: readonly string[];
  readonly opensText: boolean;
  readonly endsInColon: boolean;
}

function clausesOf(text: string): Clause[] {
  const plain = text.normalize("NFC").replaceAll("’", "'");
  const clauses: Clause[] = [];
  let rest = plain;
  while (rest !== "") {
    const end = CLAUSE_END.exec(rest);
    const words = rest.slice(0, end?.index ?? rest.length).match(WORD) ?? [];
    const endsInColon = end?.[0] === ":";
    if (words.length > 0) clauses.push({ words, opensText: clauses.length === 0, endsInColon });
    rest = end === null ? "" : rest.slice(end.index + end[0].length);
  }
  return clauses;
}

/** The words that tell a clause's English; `undefined` when it has words that may be of another language. */
function tell({ words, opensText, endsInColon }: Clause): readonly string[] | undefined {
  const isShouted = words.length > 1 && words.every((word) => word === word.toUpperCase());
  const written = words.filter((word, index) => index === 0 || isShouted || !isCapital(word));
  const spoken = written.map((word) => word.toLowerCase());
  if (written.includes("i") || spoken.some(isNorwegian)) return undefined;
  const english = spoken.filter((word) => ENGLISH.has(word) || TELLING_WORDS.english.has(word));
  if (english.length > 0 || spoken.some((word) => SHARED.has(word))) return english;
  // A name, or one of several in a row; one word before a colon is rather a label (`Anmeldelse: …`).
  if (words.length === 1) return opensText && endsInColon ? undefined : [];
  return words.every(isCapital) ? [] : undefined;
}

function isNorwegian(word: string): boolean {
  return NORDIC.test(word) || NORWEGIAN.has(word) || TELLING_WORDS.norwegian.has(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
