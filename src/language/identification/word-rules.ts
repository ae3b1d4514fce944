import { familiesNamed } from "./families.ts";

/** What an ending or a spelling tells of a word that no list has. */
export interface WordRule {
  /** Above 0 for bokmål, below for nynorsk. */
  readonly form: number;
  /** Places in `FAMILIES`, as `familiesNamed` reads them. */
  readonly families: readonly number[];
}

export interface EndingRule extends WordRule {
  /** The longest ending that a word has speaks for it; before it stand two letters at least. */
  readonly endings: string;
}

/** Endings of nouns, adjectives and verbs: what they say of the form, and of the family. */
export const ENDING_RULES: readonly EndingRule[] = [
  rule("leg lege legare legast legaste legheit legheita", -2.5, "no"),
  rule("lig lige ligere ligst ligste", 2.5, "no da"),
  rule("lighet ligheten ligheter het heten heter hetene hets", 2.5, "no"),
  rule("heit heita heiter heitene leik leiken leikar semd semda", -2.5, "no"),
  rule("elsen elser elsene elsens", 2.5, "no da"),
  rule("else", 1.5, "no da"),
  rule("inga ingas", -1.8, "no"),
  rule("ingar ingane", -2.5, "no"),
  rule("inger ingene ningen ingens ingers ingenes", 2.2, "no da"),
  rule("ingen", 1.5, "no da sv"),
  rule("sjonar sjonane", -2.5, "no"),
  rule("sjonene sjonens", 0.8, "no"),
  rule("sjon sjonen sjoner sjons", 0, "no"),
  rule("arar arane aranes", -2.5, "no"),
  rule("aren", -1, "no"),
  rule("erne ernes", 2.2, "no da"),
  rule("isk iske iskt ismen itet iteten eri eriet", 0, "no da"),
  rule("ande", -2, "no sv"),
  rule("ende", 1.8, "no da"),
  rule("ane anes", -1.8, "no"),
  rule("ene enes", 0.6, "no da"),
  rule("ens ets", 0.8, "no da"),
  rule("asta aste ast", -1.5, "no"),
  rule("este", 0.8, "no da"),
  rule("are", -1.2, "no sv"),
  rule("ere", 0.6, "no da"),
  rule("ert erer erte ering", 0, "no da"),
  rule("eringa eringar", -1.8, "no"),
  rule("bar bart bare", 0, "no da sv"),
  rule("ar", -1.6, "no sv"),
  rule("er", 0.5, ""),
  rule("et", 0.5, ""),
  rule("en", 0.3, ""),
  rule("es", 0.8, ""),
  rule("dde dd", -0.5, ""),
  rule("a", -0.8, ""),
  rule("ette ott itt att", 0, "no sv"),
  rule("kk pp tt nn ll ss mm gg", 0, "no sv"),
  rule("ake ike oke uke yke øke ape ipe ope upe åpe øpe ate ite ute yte øte åte åke", 0, "no"),
  rule("aker iker oker uker yker øker aper iper oper uper øper ater iter uter yter øter åter", 0.5, "no"),
  rule("aken iken oken uken apen ipen open aten iten uten øten", 0.3, "no"),
  rule("kje gje kja gja kjer gjer", -1.5, "no"),
  rule("hed heden heder erede", 0, "da da"),
  rule("ede", 0, "da"),
  rule("tion tionen tioner tionens tionerne", 0, "da sv en fr de"),
  rule("tions", 0, "en fr"),
  rule("nd nds", 0, "da en de"),
  rule("arna arnas orna ornas erna ernas ade ades ats", 0, "sv sv"),
  rule("ing ed ly ity ness", 0, "en"),
  rule("ung keit lich", 0, "de de"),
];

function rule(endings: string, form: number, families: string): EndingRule {
  return { endings, form, families: families === "" ? [] : familiesNamed(families) };
}

/** How a form spells what it has from of old; the first that fits is added to what the ending says. */
export const SPELLING_RULES: readonly { readonly word: RegExp; readonly form: number }[] = [
  { word: /^hv/u, form: 2.5 },
  { word: /^(?:kv|utan|innan|heim|skule|sjølv|sjuke|veg|hovud|føre|saman|einskild|eigen|læra)/u, form: -1.5 },
  { word: /^(?:uten|innen|hjem|skole|selv|syke|vei|hoved|sammen|egen|frem)/u, form: 1.5 },
  { word: /øy(?:r|v|m|st|se|dd)|laus|aum|raud|haug/u, form: -0.9 },
];

/** Spellings within a word; all that fit speak. */
export const FAMILY_SPELLINGS: readonly { readonly word: RegExp; readonly families: readonly number[] }[] = [
  { word: /øj|æ[^rv]|^(?:ud|op(?!er)|ind(?!i|u))/u, families: familiesNamed("da da") },
  { word: /øy|^s?kj/u, families: familiesNamed("no") },
  { word: /th|wh|gh|ou|ea|ee|oo|sh|ck|^w|[^aeou]y$/u, families: familiesNamed("en") },
];

/** Letters beyond a–z, with the languages that have them; twice where they tell much. */
export const LETTER_FAMILIES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    æø: "no da",
    å: "no da sv",
    ä: "sv sv sv fi fi fi de de de et et et",
    ö: "sv sv sv fi fi fi de de de et et et is hu tr",
    ü: "de de et et tr hu",
    ß: "de de",
    ð: "is is fo fo",
    þ: "is is",
    áíúý: "is fo es cs hu se",
    čšž: "se se cs cs lt lt",
    ŋđŧ: "se se",
    ąęų: "lt lt pl pl",
    ėįū: "lt lt",
    łśćńżź: "pl pl",
    āēīņļķ: "lv lv",
    řěů: "cs cs",
    çœ: "fr fr",
    ñ: "es es",
    ãõ: "pt pt et et",
    ășț: "ro ro",
  }).flatMap(([letters, families]) =>
    [...letters].map((letter) => [letter, familiesNamed(families)] as const),
  ),
);

/** What Danish does not have: a double consonant at the end, hard k, p and t between vowels, ei and øy, -sjon, kj and gj. */
export const NORWEGIAN_SPELLING =
  /([bdfgklmnprst])\1$|[aeiouyæøå][kpt](?:e[nrt]?|es|ene|ere|a)$|ei|øy|sjon|^s?kj|^gj/u;
