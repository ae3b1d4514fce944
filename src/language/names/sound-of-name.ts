import { foldName } from "./fold-name.ts";

/**
 * How Norwegian writes what English writes otherwise, in names from other alphabets: Norwegian first, what both come
 * to second. After Språkrådet, «Transkripsjon fra russisk» and «Namn på statar»; longest first.
 */
const NORWEGIAN: readonly (readonly [RegExp, string])[] = [
  [/sjtsj/g, "$"],
  [/stsj/g, "$"],
  [/tsj/g, "ch"],
  [/dsj|dzj|dj(?=[aeiou])/g, "j"],
  [/sj|skj/g, "sh"],
  [/zj/g, "zh"],
  [/ks/g, "x"],
  [/kv/g, "qu"],
  [/aa/g, "a"],
];

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/shch/g, "$"],
  [/tch/g, "ch"],
  [/dzh|dj/g, "j"],
  [/aa/g, "a"],
];

/** Spellings that are the same sound in both. */
const BOTH: readonly (readonly [RegExp, string])[] = [
  [/our$/g, "or"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ck/g, "k"],
  [/c(?!h)/g, "k"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/[jy]/g, "i"],
];

/** What differs besides where a name comes from another alphabet. */
const FAR: readonly (readonly [RegExp, string])[] = [
  [/(?:ii|iii|ei)$/g, "i"],
  [/kh/g, "h"],
  [/ou/g, "u"],
  [/i(?=[aeou])/g, ""],
  [/ae/g, "e"],
  [/(.)\1/g, "$1"],
];

/** Norwegian spellings that names in Latin letters hardly have. */
const FAR_SIGNS = /[sz]j|js?\b|dj|kh|enkos?\b|[oe]va?s?\b|[ai]j|jev|skij?s?\b|\b[ae]l-/i;

/** Whether a name, in its Norwegian spelling, seems to come from another alphabet. */
export function isTransliterated(name: string): boolean {
  return FAR_SIGNS.test(name);
}

export interface SoundOptions {
  readonly language: "nb" | "en";
  /** As names from other alphabets are told: doubled letters and the like are of no account. */
  readonly far: boolean;
}

/** Articles repeat their names. */
const met = { nb: new Map<string, string>(), en: new Map<string, string>() };
const metFar = { nb: new Map<string, string>(), en: new Map<string, string>() };
/** When so many are known all are forgotten. */
const MOST_MET = 10_000;

/** Names that sound alike in Norwegian and in English spelling have the same: `Sjojgu` and `Shoigu`. */
export function soundOfName(name: string, options: SoundOptions): string {
  const known = (options.far ? metFar : met)[options.language];
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size === MOST_MET) known.clear();
  const sound = readSound(name, options);
  known.set(name, sound);
  return sound;
}

function readSound(name: string, { language, far }: SoundOptions): string {
  const own = language === "nb" ? NORWEGIAN : ENGLISH;
  let sound = foldName(name).replace(/[-' .]/g, "");
  for (const [from, to] of far ? [...own, ...BOTH, ...FAR] : BOTH) sound = sound.replace(from, to);
  return sound;
}
