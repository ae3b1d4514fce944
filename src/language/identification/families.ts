import { FOREIGN_WORDS } from "./words/foreign-words.ts";

/** Bokmål and nynorsk are one family here; each foreign language stands for itself, all of them are `other`. */
export const FAMILIES: readonly string[] = ["no", "da", "sv", "en", ...Object.keys(FOREIGN_WORDS)];

export const NORWEGIAN = 0;
export const DANISH = 1;
export const SWEDISH = 2;
export const ENGLISH = 3;
/** Those from here on are `other`. */
export const FIRST_FOREIGN = 4;

/** Places of families in `FAMILIES`. */
export function familiesNamed(names: string): readonly number[] {
  return names.split(" ").map((name) => FAMILIES.indexOf(name));
}
