import { wordSet } from "./word-set.ts";

/** Languages that are told apart; `other` stands for all the rest. */
export type MarkedLanguage = "nb" | "nn" | "da" | "sv" | "en" | "other";

export interface LanguageMarkers {
  /** Those in which the words, or the endings, are common. */
  readonly languages: readonly MarkedLanguage[];
  readonly words?: ReadonlySet<string>;
  /** Matched against whole words in lower case. */
  readonly ending?: RegExp;
}

/**
 * Frequent small words and endings by the languages that share them. What two languages share speaks for both
 * alike; what one has alone decides. Chosen by hand; no word stands in two lists.
 */
export const LANGUAGE_MARKERS: readonly LanguageMarkers[] = [
  {
    languages: ["nb"],
    words: wordSet(`
      hva noen noe ble gjør gjort gjøre gjorde sier mye vært gikk fikk hennes dere hverandre forteller jobber uke uka
      uken ukene opplyser fortsatt nødvendig vet kommet tatt penger begynte spør svarer mulig hvilket flest
      trenger vei veien nettopp ungdommer skjer sett gutter jenter lærere eiere eget egne
      slik sånn beboere innbyggere kommuner elever trolig hjelper forklarer bak ennå`),
  },
  {
    languages: ["nn"],
    words: wordSet(`
      ikkje eg dei kva kven korleis kvifor nokon nokre noko frå meir berre ein eit eitt vart vorte vorten verta verte vert
      vere vera gjer gjere gjera seier seie seia saman heim heime millom mykje fleire heile seinare desse sjølv sjølve
      kjem komne veit skriv fortel meiner trur korkje kvar kvart kvarandre dykk dykkar hennar deira difor anten annan
      anna ho òg hjå medan sidan gjekk fekk tek gjeve gjev gjevne såg låg ynskjer treng brukar framleis mogleg vidare
      skule skulen skular auke auka aukar eigen eiga eigne fyrst fyrste høyrer høyre køyre køyrer trass tysdag laurdag
      måndag sundag vatn vatnet kommunar elevar pengar vegen jamt noreg tidlegare nemnd nemnt
      oppgjev arbeidar lærarar innbyggjarar naudsynt bygda austre dottera grunngjev nynorsk verda born`),
  },
  {
    languages: ["da"],
    words: wordSet(`
      af hvad nogle nogen noget mere bliver blevet blev gør siger meget været gik fik uge uger ugen mellem blive endnu
      sagde havde hende måske lige ligesom nej mod løbet børn penge haft tage taget vej op ind ud uden giver spørger
      fortæller gerne danmark danske dansk københavn efterhånden selvom hjælpe hjælp nødt virkelig mennesker`),
  },
  {
    languages: ["sv"],
    words: wordSet(`
      och inte är från att jag mycket också säger över när finns många andra detta dessa där här upp till för genom sedan
      hur varför någon något några alla ska vad enligt behöver eftersom redan hela inom personer sina människor sverige
      svenska svensk kronor fick gick gör göra innan även samma ännu åt ett vara hade stockholm länge`),
  },
  {
    languages: ["en"],
    words: wordSet(`
      the of and that is was with as from are this said not which they his were been will would their its it or who we
      you had more when there what about after than into could other has an but`),
  },
  {
    languages: ["other"],
    words: wordSet(`
      und das nicht ist eine mit auf dem sich auch werden wurde nach zu im aus
      le la les est dans pour que qui une pas sur avec il elle nous vous
      el los las es por con una del como más pero
      het een van niet dat zijn voor ook aan werd wordt
      että oli myös mutta hän ovat
      að ekki sem við hann fyrir hún þetta voru`),
  },
  {
    languages: ["nb", "da"],
    words: wordSet(`
      ikke jeg hun et hvordan hvorfor hvem hvor hvilken hvilke hvis være fra flere hele senere disse deres sammen hjem
      hjemme bare mener kommer hver hvert selv siden tidligere ønsker kun verden`),
  },
  {
    languages: ["nb", "nn"],
    words: wordSet(
      "å etter seg meg deg opp inn hadde fram nei nå mellom hjelp blitt gir bli fjor prosent likevel framfor dessuten",
    ),
  },
  { languages: ["nb", "nn", "sv"], words: wordSet("av oss ut mot ta ha blir nytt") },
  { languages: ["da", "sv"], words: wordSet("sig mig dig efter nu") },
  { languages: ["nb", "sv"], words: wordSet("mer") },
  { languages: ["sv", "nn"], words: wordSet("utan") },
  { languages: ["nb", "da", "sv"], words: wordSet("en de skriver tror ligger") },
  {
    languages: ["nb", "nn", "da"],
    words: wordSet("til også alle andre når vil skal må ved hos dette der her enn eller"),
  },
  {
    languages: ["nb", "nn", "da", "sv"],
    words: wordSet("det som på med han har var men om kan så under den i"),
  },
  { languages: ["nn"], ending: /^.{3,}(?:leg|lege|legare|heit|heita|heiter|(?<!b)ane|ingar|arar)$/u },
  { languages: ["nb", "da"], ending: /^.{3,}(?:lig|lige|ligere|else|elsen|elser)$/u },
  { languages: ["nb", "nn"], ending: /^.{3,}sjon(?:en|er|ar|ane|ene)?$/u },
  { languages: ["da"], ending: /^.{3,}(?:hed|heden|heder|ede)$/u },
  { languages: ["da", "sv", "en"], ending: /^.{3,}tion(?:en|er|erna|erne|s)?$/u },
  // Danish has no double consonant at a word's end, softened k, p and t between vowels, and no kj and øy.
  { languages: ["nb", "nn", "sv"], ending: /^.+(?:kk|pp|tt|nn|ll|ss|mm|gg)$/u },
  { languages: ["nb", "nn"], ending: /^.*[aeiouyæøå][kpt]e[nrt]?$/u },
  { languages: ["nb", "nn"], ending: /^(?:s?kj.+|.*øy.*)$/u },
  { languages: ["da"], ending: /^.*øj.*$/u },
  { languages: ["nb", "nn", "da"], ending: /^.*[æø].*$/u },
  { languages: ["other"], ending: /^.*[ðþßüñçłœ].*$/u },
  { languages: ["sv", "other"], ending: /^.*[äö].*$/u },
];
