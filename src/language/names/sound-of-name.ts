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
  [/(?:iy|yy|ij|yj|ii|iyi|ey|ei|ej)$/g, "i"],
  [/ph/g, "f"],
  [/kh/g, "h"],
  [/th/g, "t"],
  [/rh/g, "r"],
  [/ck/g, "k"],
  [/c(?!h)/g, "k"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/[jy]/g, "i"],
  [/our$/g, "or"],
  [/ou/g, "u"],
  [/oe/g, "o"],
  [/z/g, "s"],
  [/ae/g, "e"],
  [/ia/g, "a"],
  [/ie/g, "e"],
  [/io/g, "o"],
  [/iu/g, "u"],
  [/(.)\1/g, "$1"],
];

/** Names that sound alike in Norwegian and in English spelling have the same: `Sjojgu` and `Shoigu`. */
export function soundOfName(name: string, language: "nb" | "en"): string {
  const own = language === "nb" ? NORWEGIAN : ENGLISH;
  let sound = foldName(name).replace(/[-' .]/g, "");
  for (const [from, to] of own) sound = sound.replace(from, to);
  for (const [from, to] of BOTH) sound = sound.replace(from, to);
  return sound;
}
