import { familiesNamed } from "./families.ts";

/** An ending, an opening or a spelling that tells something of a word that no list has. */
export interface WordRule {
  /** Matched against the whole word in lower case. */
  readonly word: RegExp;
  /** Above 0 for bokmål, below for nynorsk. */
  readonly form?: number;
  readonly families?: readonly number[];
}

export const WORD_RULES: readonly WordRule[] = [
  // Nouns and adjectives made from others: the first that fits speaks.
  { word: /.{2}(?:leg|lege|legare|legast|legaste|legheit|legheita)$/u, form: -2.5 },
  { word: /.{2}(?:lig|lige|ligere|ligst|ligste|lighet|ligheten|ligheter)$/u, form: 2.5 },
  { word: /.{2}(?:heit|heita|heiter|heitene|leik|leiken|leikar|semd|semda)$/u, form: -2.5 },
  { word: /.{2}(?:het|heten|heter|hetene|elsen|elser|elsene)$/u, form: 2.5 },
  { word: /.{3}else$/u, form: 1.5 },
  { word: /.{2}(?:ingane|ingar|inga|ingas)$/u, form: -2 },
  { word: /.{2}(?:inger|ingene|ningen|ingens)$/u, form: 2.2 },
  { word: /.{3}ingen$/u, form: 1.5 },
  { word: /.{3}sjonane?$/u, form: -2.5 },
  { word: /.{2}sjonar$/u, form: -2.5 },
  { word: /.{2}sjonen?e?r?$/u, form: 0 },
  { word: /.{3}(?:arar|arane|arane?s)$/u, form: -2.5 },
  { word: /.{3}(?:erne|ernes)$/u, form: 2.2 },
  { word: /.{3}(?:ismen|itet|iteten|isk|iske|asjon|eri|eriet)$/u, form: 0 },
  { word: /.{3}(?:ande)$/u, form: -2 },
  { word: /.{3}(?:ende)$/u, form: 1.8 },
  { word: /.{3}ane$/u, form: -1.8 },
  { word: /.{3}ene$/u, form: 0.6 },
  { word: /.{3}(?:arne|asta|aste)$/u, form: -1.5 },
  { word: /.{3}este$/u, form: 0.8 },
  { word: /.{3}are$/u, form: -1.2 },
  { word: /.{3}ere$/u, form: 0.6 },
  { word: /.{3}ast$/u, form: -1.5 },
  { word: /.{3}ert$/u, form: 0 },
  { word: /.{3}erer$/u, form: 0 },
  { word: /.{3}(?:ar)$/u, form: -1.6 },
  { word: /.{3}(?:er)$/u, form: 0.5 },
  { word: /.{3}(?:et)$/u, form: 0.5 },
  { word: /.{3}(?:en)$/u, form: 0.3 },
  { word: /.{3}(?:es)$/u, form: 0.8 },
  { word: /.{3}(?:dde|dd)$/u, form: -0.5 },
  { word: /.{3}a$/u, form: -0.8 },
];

/** How a standard spells what it has from of old; added to what the ending says. */
export const SPELLING_RULES: readonly WordRule[] = [
  { word: /^kv/u, form: -1.5 },
  { word: /^hv/u, form: 2.5 },
  { word: /(?:øyr|øyv|øym|øyst|øys[et]|øyd[de])/u, form: -1 },
  { word: /(?:kje|gje|kja|gja)r?$/u, form: -1.5 },
  { word: /(?:laus|raum|raud|draum|straum|haug)/u, form: -0.8 },
  { word: /^(?:utan|innan|heim|skule|sjølv|sjuke|veg|hovud|føre|saman|einskild|eigen|lære?ar)/u, form: -1.5 },
  { word: /^(?:uten|innen|hjem|skole|selv|syke|vei|hoved|sammen|egen|frem)/u, form: 1.5 },
];

/**
 * What Danish does not have: double consonants at a word's end, hard k, p and t between vowels, ei and øy, -sjon,
 * kj and skj, mm and nn and ll before a consonant.
 */
export const NORWEGIAN_SPELLING =
  /([bdfgklmnprst])\1$|[aeiouyæøå][kpt](?:e[nrt]?|es|ene|ere|a)$|ei|øy|sjon|^s?kj|^gj/u;

export const FAMILY_RULES: readonly WordRule[] = [
  { word: /.{2}sjon(?:en|er|ar|ane|ene|s)?$/u, families: familiesNamed("no") },
  { word: /.{2}tion(?:en|er|ens|ernas?|erne|s)?$/u, families: familiesNamed("da sv en fr de") },
  { word: /.{3}(?:hed|heden|heder|ede)$/u, families: familiesNamed("da") },
  { word: /.{2}(?:lig|lige|ligt|else|elsen|elser)$/u, families: familiesNamed("no da") },
  { word: /.{2}(?:leg|lege|heit|heita|ingar|ingane|arar|ane)$/u, families: familiesNamed("no") },
  { word: /øj|æ[^rv]|^(?:ud|op(?!er)|ind(?!i|u))/u, families: familiesNamed("da da") },
  { word: /[^aeiouyæøå]ede$|nds?$/u, families: familiesNamed("da") },
  { word: /(?:arnas?|ornas?|ades?|ats|ck.*)$/u, families: familiesNamed("sv") },
  { word: /(?:øy|^s?kj)/u, families: familiesNamed("no") },
  { word: /[æø]/u, families: familiesNamed("no da") },
  { word: /å/u, families: familiesNamed("no da sv") },
  { word: /ä/u, families: familiesNamed("sv sv fi fi de de et et") },
  { word: /ö/u, families: familiesNamed("sv sv fi fi de de et et is") },
  { word: /ü/u, families: familiesNamed("de et tr") },
  { word: /ß/u, families: familiesNamed("de") },
  { word: /ð/u, families: familiesNamed("is fo") },
  { word: /þ/u, families: familiesNamed("is") },
  { word: /[áíúý]/u, families: familiesNamed("is fo es cs hu se") },
  { word: /[čšžŋđŧ]/u, families: familiesNamed("se se cs cs lt lt") },
  { word: /[ąęėįųū]/u, families: familiesNamed("lt lt pl pl") },
  { word: /[łśćńżź]/u, families: familiesNamed("pl pl") },
  { word: /[āēīņļķ]/u, families: familiesNamed("lv lv") },
  { word: /[çœ]/u, families: familiesNamed("fr") },
  { word: /ñ/u, families: familiesNamed("es") },
  { word: /[ãõ]/u, families: familiesNamed("pt pt et et") },
  { word: /.(?:kk|pp|tt|nn|ll|ss|mm|gg)$/u, families: familiesNamed("no sv") },
  { word: /[aeiouyæøå][kpt]e[nrt]?$/u, families: familiesNamed("no") },
];
