import { DIRECTION_WORDS } from "./direction-words.ts";
import type { NamedValue } from "./named-value.ts";

/** Whether a word in lower case says that something grew (1) or shrank (-1); `undefined` where it says neither. */
export function readDirection(word: string, language: "no" | "en"): NamedValue | undefined {
  const { up, down } = DIRECTION_WORDS[language];
  if (up.sure.has(word)) return { topic: "direction", value: 1 };
  if (down.sure.has(word)) return { topic: "direction", value: -1 };
  if (up.may.has(word)) return { topic: "direction", value: 1, isLoose: true };
  return down.may.has(word) ? { topic: "direction", value: -1, isLoose: true } : undefined;
}
