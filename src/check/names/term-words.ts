import type { CheckSettings } from "../../model/check-settings.ts";

const made = new WeakMap<CheckSettings, ReadonlySet<string>>();

/** Words with capitals in the folder's glossary, in small letters: how they are rendered is for `glossary` to judge. */
export function termWords(settings: CheckSettings): ReadonlySet<string> {
  const known = made.get(settings);
  if (known !== undefined) return known;
  const words = settings.terms.flatMap(({ source }) => source.match(/\p{Lu}[\p{L}\p{M}\p{N}-]*/gu) ?? []);
  const set = new Set(words.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]));
  made.set(settings, set);
  return set;
}
