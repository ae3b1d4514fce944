import { COMMON_NOUNS } from "../../../language/credit-labels.ts";
import { exonyms } from "../../../language/names/exonyms.ts";
import { foldName } from "../../../language/names/fold-name.ts";
import type { Slot } from "./read-slots.ts";

/** Places that English has one name for, without an article. */
const PLACES: Readonly<Record<string, string>> = {
  Norge: "Norway",
  Noreg: "Norway",
  Sverige: "Sweden",
  Danmark: "Denmark",
  Island: "Iceland",
  Grønland: "Greenland",
  Skottland: "Scotland",
  Irland: "Ireland",
  Tyskland: "Germany",
  Frankrike: "France",
  Spania: "Spain",
  Italia: "Italy",
  Hellas: "Greece",
  Kypros: "Cyprus",
  Belgia: "Belgium",
  Sveits: "Switzerland",
  Østerrike: "Austria",
  Austerrike: "Austria",
  Polen: "Poland",
  Ungarn: "Hungary",
  Kroatia: "Croatia",
  Latvia: "Latvia",
  Litauen: "Lithuania",
  Estland: "Estonia",
  Russland: "Russia",
  Ukraina: "Ukraine",
  Kina: "China",
  India: "India",
  Japan: "Japan",
  Canada: "Canada",
  Brasil: "Brazil",
  Egypt: "Egypt",
  København: "Copenhagen",
  Gøteborg: "Gothenburg",
  Brussel: "Brussels",
  Roma: "Rome",
  Wien: "Vienna",
  Moskva: "Moscow",
  Warszawa: "Warsaw",
  Praha: "Prague",
  Athen: "Athens",
};

/** Offices, companies, clubs, streets, waters: English has them otherwise, or with an article. */
const NO_PLAIN_NAME =
  /(?:partiet|tinget|ting|fylke[t]?|kommune[n]?|rådet|råd|huset|direktoratet|tilsynet|verket|vesenet|selskapet|laget|bladet|avis[ae]n?|posten|klubben|sykehuset?|sjukehuset?|skole[n]?|skulen?|høgskolen|kirken?|kyrkja|domen|universitetet|politiet|banken|byen|rett(?:en)?|departementet|embetet|forbundet|foreningen|stiftelsen|instituttet|museet|gat[ae]n?|vei(?:en)?|veg(?:en)?|plass(?:en)?|torget|fjord(?:en)?|fjorden|vannet|vatnet|elva|elven|øy[ae]n?|øyene|fjellet|dalen|brua|broen|bispedømme|fengsel|tunnelen|banen)$/iu;
const WORD_OF_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;
const PARTICLE = /^(?:von|van|de|der|den|af|av|al|el|bin|da|dos)$/u;

/** What may be a common noun with its article where a sentence opens: `Statsministeren`. */
const LIKE_A_NOUN = /^\p{L}{5,}(?:en|et|ene|ane)$/u;

/**
 * What English writes for a Norwegian name: the name itself where nothing speaks against that, another one for some
 * places; `undefined` where it is not certain.
 */
export function englishName({ text, opens }: Pick<Slot, "text" | "opens">): string | undefined {
  const known = PLACES[text];
  if (known !== undefined) return known;
  const words = text.split(" ");
  if (opens && (words.length === 1 || LIKE_A_NOUN.test(words[0] ?? ""))) return undefined;
  return words.every(isPlain) ? text : undefined;
}

function isPlain(word: string): boolean {
  if (PARTICLE.test(word)) return true;
  if (!WORD_OF_NAME.test(word) || NO_PLAIN_NAME.test(word) || COMMON_NOUNS.test(word)) return false;
  return !exonyms().has(foldName(word));
}
