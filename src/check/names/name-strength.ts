import type { NameWord } from "../../language/names/name-word.ts";
import { isOrdinaryCompound, isOrdinaryWord, isSmallWord } from "../../language/names/ordinary-words.ts";
import { wordSet } from "../../language/word-set.ts";

/** sure: it is a name that English keeps. likely: it may be an ordinary word with a capital, or have an English name. */
export type NameStrength = "sure" | "likely" | "none";

const NOUN_ENDING =
  /(?:ene|erne|ane|anes|enes|ens|ets|het|heten|sjon|sjonen|sjoner|isme|ismen|ist|isten|ister|else|elsen|elser|skap|dom|ing|inga|ingen|inger|ere|ende|lig|leg|sk|ske|iske|verk|sel|tet)$/;

/** Institutions bear them with a capital at times: `Konføderasjonsartiklene`. */
const PLAIN_ENDING = /(?:ene|erne|enes|het|heten|sjon|sjonen|isme|ismen|else|elsen|ske|grafi|ologi|person)$/;

/** Numerals and letters, and compounds with a letter: `T-banelinjen`, `U-båten`. */
const NO_NAME = /^(?:[ivx]+|[a-z]|[a-zæøå][-‑][a-zæøå]{3,})$/;

/** Mid in a sentence, Norwegian writes names with capitals and hardly anything else. */
export function nameStrength(word: NameWord, text: string, isNamedBeside: boolean): NameStrength {
  const small = word.text.toLowerCase();
  if (word.text.length < 2 || NO_NAME.test(small)) return "none";
  if (!word.opens) return strengthInside(small, isNamedBeside);
  if (isPlainNoun(small)) return "none";
  const isNounLike = /(?:[^s]en|et|er|e|ar)$/.test(small);
  if (isForeign(small) && !isNounLike) return "sure";
  const isThingLike = isCompound(small) || /(?:sk|ing|lt|ig|leg|isme)$/.test(small);
  if (!isNounLike && opensClause(text, word.end, isThingLike ? SPEECH_VERBS : ALL_VERBS)) return "sure";
  return NAME_ENDING.test(small) && !isCompound(small) ? "sure" : "likely";
}

function strengthInside(small: string, isNamedBeside: boolean): NameStrength {
  if (small.includes("-")) return "sure";
  if (isSmallWord(small) || (small.length > 6 && PLAIN_ENDING.test(small))) return "likely";
  return isNamedBeside || NAMES_TOO.has(small.replace(/s$/, "")) || !isOrdinaryWord(small)
    ? "sure"
    : "likely";
}

/** Articles repeat the words that open their sentences. */
const met = new Map<string, boolean>();
/** When so many are known all are forgotten. */
const MOST_MET = 10_000;

function isPlainNoun(small: string): boolean {
  const before = met.get(small);
  if (before !== undefined) return before;
  if (met.size === MOST_MET) met.clear();
  const isPlain = looksCommon(small) || isOrdinaryCompound(small);
  met.set(small, isPlain);
  return isPlain;
}

function looksCommon(small: string): boolean {
  return (
    isOrdinaryWord(small) ||
    isOrdinaryWord(small.replace(/s$/, "")) ||
    (small.length > 6 && NOUN_ENDING.test(small))
  );
}

/** `snøskred`: a noun that is listed ends it. */
function isCompound(small: string): boolean {
  for (let start = 2; start <= small.length - 3; start += 1) {
    const tail = small.slice(start);
    if (isOrdinaryWord(tail) || TAILS.has(tail)) return true;
  }
  return false;
}

const TAILS = wordSet(`
  skred bakst hold sko juice trinn verk stoff kraft vann drikk mat saft olje gass bein hud blod tøy vern spurv fugl
  fisk bær frukt tre plante gress jern metall papir utstyr bruk drift syke sykdom feber smerte lek idrett sport skap
  språk vær kunst musikk film bok skole lov rett makt`);

/** Letters that Norwegian words of its own do not have. */
function isForeign(small: string): boolean {
  return /[cqwxzèöäüñçšž]|^th|th$|ph|gh|sz|ck|ey$|^[^aeiouyæøå]{4}/.test(small);
}

/** How surnames end, and hardly any noun. */
const NAME_ENDING =
  /(?:[bdfgklmnprt]sen|stad|rud|heim|haug|vold|seth|sson|[^s]son|ov|ev|in|ić|ski|[^ik]o|u)$/;

/** A noun without an article does not open a sentence before one of these: a name does. */
const SPEECH_VERBS = wordSet(`
  sa sier seier mener meiner mente meinte tror trur trodde forteller fortel fortalte forklarer forklarte svarer svarte
  vant vann tapte dro drar døde døydde spilte spelte scoret scora ønsker ønsket skrev skriv takket selv sjøl avviser
  avviste innrømmer innrømmet understreker understreket sin sitt sine`);

const ALL_VERBS = new Set([
  ...SPEECH_VERBS,
  ...wordSet(`er var har hadde ble blei vart blir skal skulle vil ville kan kunne må måtte får fikk fekk tok tar kom
    kommer kjem gikk gjekk går la ligger ligg flyttet flytta reiste begynte byrja startet ledet leia vokste`),
]);

function opensClause(text: string, end: number, verbs: ReadonlySet<string>): boolean {
  if (text.startsWith(", som ", end)) return true;
  if (text.charAt(end) !== " ") return false;
  const next = text.indexOf(" ", end + 1);
  return verbs.has(text.slice(end + 1, next < 0 ? text.length : next).replace(/[.,:]$/, ""));
}

/** Towns and surnames that are forms of ordinary words as well. */
const NAMES_TOO = wordSet(`
  drammen moss berg dal dahl bakke bakken lie lien haug haugen moen vik strand holm sand lund hamar os nes ås ask skien
  horten halden larvik sola molde odda voss alta narvik skaun lade bryn sinsen stovner furuset holmen fjell eng enger
  hagen hauge lunde myhre myhr moe mo bø by brekke sunde sandvik solberg solheim nygård nygaard bråten dalen elden
  engen fossen foss krogen kroken lunden løken marken nesset rud sætre sørli tangen tveit viken vold ødegård storm
  støre vestre bull falk ulv bjørn stein tor roar frost gran hjort rosen kvam kvist ringen stang svart hvit brun
  aker grønland tøyen majorstuen frogner lillestrøm tromsø bodø levanger steinkjer trondheim stavanger bergen lillehammer
  gjøvik kongsvinger elverum kongsberg notodden arendal grimstad kristiansand mandal flekkefjord egersund sandnes
  haugesund førde florø ålesund kristiansund namsos brønnøysund mosjøen harstad finnsnes hammerfest vadsø vardø kirkenes
  sandefjord tønsberg porsgrunn kragerø risør asker bærum ski lørenskog jessheim hønefoss`);
