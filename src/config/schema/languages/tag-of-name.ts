import { closestWord } from "../../../lib/closest-word.ts";

/**
 * What people write in the place of a tag: a language's name in English, in Norwegian and in itself, its three letters
 * (ISO 639-2) where it has two (RFC 5646 asks for those), a country's letters. A table, since names differ between ICU's versions.
 */
const NAMES: Readonly<Record<string, string>> = {
  nb: "no nor nob norsk norwegian bokmål bokmal norsk-bokmål",
  nn: "nno nynorsk norsk-nynorsk",
  "en-GB": "british britisk engelsk english eng uk gb",
  "en-US": "american amerikansk us usa",
  da: "dan dk danish dansk",
  sv: "swe svensk svenska swedish",
  de: "deu ger german tysk deutsch",
  fr: "fra fre french fransk français",
  es: "spa spanish spansk español",
  it: "ita italian italiensk italiano",
  nl: "nld dut dutch nederlandsk nederlands",
  fi: "fin finnish finsk suomi",
  is: "isl ice icelandic islandsk íslenska",
  pl: "pol polish polsk polski",
  pt: "por portuguese portugisisk português",
  uk: "ukr ua ukrainian ukrainsk",
  ru: "rus russian russisk",
  cs: "ces cze cz czech tsjekkisk",
  el: "ell gre gr greek gresk",
  ja: "jpn jp japanese japansk",
  zh: "zho chi cn chinese kinesisk",
  ar: "ara arabic arabisk",
};
const TAGS = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split(" ").map((name) => [name, tag])),
);
/** Country letters that are a language's tag as well. */
const TAGS_TOO = new Set(["uk"]);

/** The tag that was probably meant by what is none: `norsk` → `nb`, `eng` → `en-GB`, `en_US` → `en-US`. */
export function tagOfName(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  if (TAGS_TOO.has(name)) return undefined;
  const known = TAGS.get(name);
  if (known !== undefined) return known;
  const [language = "", region = ""] = name.split("_");
  if (/^[a-z]{2}$/u.test(language) && /^[a-z]{2}$/u.test(region))
    return `${language}-${region.toUpperCase()}`;
  const near = name.length > 3 && !name.includes("-") ? closestWord(name, [...TAGS.keys()]) : undefined;
  return near === undefined ? undefined : TAGS.get(near);
}
