import { wordSet } from "./word-set.ts";

const CREDIT_LABEL = inBothCases(`
  Foto Fotograf Fotomontasje Illustrasjonsfoto Illustrasjonsbilde Illustrasjon Arkivfoto Arkivbilde Pressefoto Privatfoto
  Dronefoto Flyfoto Skjermbilde Skjermdump Faksimile Montasje Video Grafikk Infografikk Kart Tegning Teikning Karikatur
  Collage Animasjon Bilde Bilete`);

const AGENCY = oneOf("NTB NPK AP AFP TT EPA DPA Reuters Ritzau Scanpix ANB");
const PICTURE_DESK = oneOf("Getty Scanpix Shutterstock Pool Handout Photo Images");
const MONTH = oneOf("januar februar mars april mai juni juli august september oktober november desember");
const BYLINE_LABEL = "(?:Av|AV|Skrevet av|Skrive av|Tekst(?: og foto)?|Foto og tekst|Journalist|Reporter)";

/** Part of a name: a capitalised word, or one of the small words and signs between them. */
const NAME_PART = "(?:[\\p{Lu}©@][\\p{L}\\p{M}.'’@-]*,?|og|av|via|von|van|de|der|for|i|/|&)";

const DATE = `(?:\\p{L}+,? )?(?:den )?\\d{1,2}\\. ?(?:${MONTH}|\\d{1,2}\\.)(?: ?\\d{4})?(?:,? (?:kl\\.? ?)?\\d{1,2}[.:]\\d\\d)?`;

/**
 * How the small blocks of a Norwegian article are worded: credits, bylines, datelines, references to other articles.
 * All are meant for text of at most `longest` UTF-16 units; longer text is none of these.
 */
export const BLOCK_WORDING = {
  longest: 200,
  /** `Foto: NN / AP`, `(Foto: Privat)`: where each begins. */
  credit: new RegExp(
    `(?<![^\\s(])\\(?(?:(?:Alle|Begge) foto|foto|${CREDIT_LABEL})(?:\\s?(?:/|og|,)\\s?\\p{L}{3,15}){0,2}\\s?:\\s?(?=\\S)`,
    "gu",
  ),
  /** Words in lower case that a credit may hold between its names: `Foto: Privat / skjermdump fra TikTok`. */
  creditWords: wordSet(`
    privat og av via fra frå for i ved med mot of the de der von van den arkiv arkivet skjermdump skjermbilde faksimile
    politiet kommunen produsenten leverandøren arrangøren familien`),
  /** `(Korean Central News Agency / Korea News Service via AP)`, `(AP Photo/Li Xin)`, at the end. */
  creditInBrackets: new RegExp(
    `(?<!\\S)\\((?=[^()]*(?:\\svia\\s|\\s/\\s|/\\s?${AGENCY}|${PICTURE_DESK}))(?!\\p{Ll})[^()]{3,150}\\)\\.?$`,
    "u",
  ),
  /** `Av Kari Nordmann, NTB` */
  byline: new RegExp(`^${BYLINE_LABEL}(?:\\s?:)?\\s(?:${NAME_PART}\\s?){2,12}$`, "u"),
  /** A name alone, as it stands under a headline. */
  name: /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}\.?[\p{L}\p{M}'’-]*){1,3}$/u,
  dateline: [
    /^(?:Først |Sist )?(?:Publisert|Oppdatert|Endret|Endra|Lagt ut)\b.{0,60}\d.{0,30}$/iu,
    new RegExp(`^\\(?©?\\s?${AGENCY}\\)?\\.?$`, "u"),
    new RegExp(`^\\p{Lu}[\\p{L} -]{1,40}\\s?\\(${AGENCY}\\)\\s?[:–-]?$`, "u"),
    new RegExp(`^(?:\\p{Lu}[\\p{L} ]{1,30}, )?${DATE}$`, "iu"),
  ],
  /** `Les også: …`; without a colon only where no stop ends it. */
  readAlso: /^(?:Les|Se|Sjå|Hør|Høyr)\s(?:også|òg|mer|meir)(?:[^.:]{0,40}:|$|\s[^.?!]*$)/iu,
  /** A line that ends so is not whole. */
  unfinished:
    /(?:[,;–-]|(?<!\p{L})(?:og|eller|i|på|til|av|for|med|som|at|om|en|ei|et|ein|eit|den|det|de|dei|å|fra|frå|ved|under|mot|etter|er|var|har))$/iu,
} as const;

/** As in running text and in capitals: `Foto:`, `FOTO:`. */
function inBothCases(words: string): string {
  return oneOf(`${words} ${words.toUpperCase()}`);
}

function oneOf(words: string): string {
  return `(?:${words
    .trim()
    .split(/[ \n]+/u)
    .join("|")})`;
}
