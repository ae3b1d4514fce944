import type { NameWord } from "../../language/names/name-word.ts";
import { isOrdinaryWord, isSmallWord } from "../../language/names/ordinary-words.ts";

/** sure: it is a name that English keeps. likely: it may be an ordinary word with a capital, or have an English name. */
export type NameStrength = "sure" | "likely" | "none";

const NOUN_ENDING =
  /(?:ene|erne|ane|anes|enes|ens|ets|het|heten|sjon|sjonen|sjoner|isme|ismen|ist|isten|ister|else|elsen|elser|skap|dom|ing|inga|ingen|inger|ere|ende|lig|leg|sk|ske|iske|verk|sel|tet)$/;

/** Institutions bear them with a capital at times: `Konføderasjonsartiklene`. */
const PLAIN_ENDING = /(?:ene|erne|enes|het|heten|sjon|sjonen|isme|ismen|else|elsen|iske|grafi|ologi|person)$/;

/** Mid in a sentence, Norwegian writes names with capitals and hardly anything else. */
export function nameStrength(word: NameWord, text: string): NameStrength {
  const small = word.text.toLowerCase();
  if (word.text.length < 2 || /^(?:[ivx]+|[a-z])$/.test(small)) return "none";
  if (!word.opens)
    return isSmallWord(small) || (small.length > 6 && PLAIN_ENDING.test(small)) ? "likely" : "sure";
  if (looksCommon(small)) return "none";
  const isNounLike = /(?:[^s]en|et|er|e|ar)$/.test(small);
  if (isForeign(small) && !isNounLike) return "sure";
  if (hasNameVerb(text, word.end) && !isNounLike) return "sure";
  return NAME_ENDING.test(small) ? "sure" : "likely";
}

function looksCommon(small: string): boolean {
  return (
    isOrdinaryWord(small) ||
    isOrdinaryWord(small.replace(/s$/, "")) ||
    (small.length > 6 && NOUN_ENDING.test(small))
  );
}

/** Letters that Norwegian words of its own do not have. */
function isForeign(small: string): boolean {
  return /[cqwxzèöäüñçšž]|^th|th$|ph|gh|sz|ck|ey$|^[^aeiouyæøå]{4}/.test(small);
}

/** How surnames end, and hardly any noun. */
const NAME_ENDING =
  /(?:[bdfgklmnprt]sen|stad|rud|heim|haug|vold|seth|sson|[^s]son|ov|ev|in|ić|ski|[^i]o|u|[^e]i)$/;

/** A noun without an article does not open a sentence before one of these: a name does. */
const VERBS = new Set(
  (
    "sa sier seier mener meiner mente meinte tror trur trodde forteller fortel fortalte forklarer forklarte svarer svarte " +
    "vant vann tapte dro drar døde døydde spilte spelte scoret scora ønsker ønsket skrev skriv takket sjøl selv avviser " +
    "avviste innrømmer innrømmet understreker understreket"
  ).split(" "),
);

function hasNameVerb(text: string, end: number): boolean {
  if (text.charAt(end) !== " ") return false;
  const next = text.indexOf(" ", end + 1);
  return VERBS.has(text.slice(end + 1, next < 0 ? text.length : next).replace(/[.,:]$/, ""));
}
