import { MARKS, makeLexicon } from "../identification/lexicon.ts";
import { SENTENCE_WORDS } from "../sentence-words.ts";
import { wordSet } from "../word-set.ts";

/** Words that open sentences and that the lists of language identification lack. */
const MORE = wordSet(`
  det den dette denne disse de en et ei han hun hen vi du jeg man noen andre alle mange flere få begge hver hvert
  hele selv slik slike sånn akkurat innerst utenfor innenfor flesteparten mesteparten herr fru kong
  ca nr mer ur fem land celle celler filtre provins grunnet planlagt tempelet hovedsakelig foruten siden derimot riktignok imidlertid heldigvis forrige årets dagens nå der her hvor hvordan
  hvorfor hvilken hvilke når mens fordi derfor likevel deretter dermed videre uansett spesielt generelt nylig
  forskere forskerne ekspertene eksperter myndighetene politiet domstolen retten tiltalte kvinner menn barn
  mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september
  oktober november desember ferja ferga ferjen fergen båten bussen toget bilen huset husk skriv ring kom gå bruk ta se hør les spør tenk prøv velg`);

let marks: ReadonlyMap<string, number> | undefined;

/** Whether a Norwegian word, in small letters, is an ordinary word rather than a name alone. */
export function isOrdinaryWord(word: string): boolean {
  if (MORE.has(word)) return true;
  marks ??= makeLexicon().marks;
  const mark = marks.get(word) ?? 0;
  if ((mark & (MARKS.nb | MARKS.nn)) !== 0 && (mark & MARKS.name) === 0) return true;
  return isOpener(word);
}

let openers: ReadonlySet<string> | undefined;

function isOpener(word: string): boolean {
  openers ??= new Set([
    ...[...SENTENCE_WORDS.openers.both].map((each) => each.toLowerCase()),
    ...[...SENTENCE_WORDS.openers.subjects].map((each) => each.toLowerCase()),
  ]);
  return openers.has(word);
}

/** Whether it is among the words that text is full of: pronouns, prepositions, conjunctions. */
export function isSmallWord(word: string): boolean {
  if (MORE.has(word)) return true;
  marks ??= makeLexicon().marks;
  return ((marks.get(word) ?? 0) & MARKS.small) !== 0;
}

const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 5;
/** What places are called by. */
const PLACE_TAIL =
  /(?:dal|fjord|vik|øy|nes|bukt|vatn|vann|fjell|elv|bygd|by|haug|berg|bakk|gat|vei|veg|plass|skog|sund|strand|hamn|havn|foss|ås|mark|land|bru|bro|torg|kirk|kyrkj|tind|bre|myr|mo|li|heim|hus|gård|garden|strøm|stad|sand|borg|ey|holm|ness|vær|os|tun|set|sæter|seter|rud|ang|anger)(?:a|en|et|i|e|n|ene|ane)?$/u;

/** A compound of which the end is an ordinary noun, and no place: `reserveferja`. Of words in small letters. */
export function isOrdinaryCompound(word: string): boolean {
  if (PLACE_TAIL.test(word) || !/^\p{Ll}+$/u.test(word)) return false;
  marks ??= makeLexicon().marks;
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at += 1) {
    const tail = word.slice(at);
    if (MORE.has(tail)) return true;
    const mark = marks.get(tail) ?? 0;
    if ((mark & (MARKS.nb | MARKS.nn)) !== 0 && (mark & (MARKS.name | MARKS.small)) === 0) return true;
  }
  return false;
}
