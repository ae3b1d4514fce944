import { quoteText } from "../quote-text.ts";
import { isSuspect } from "./is-suspect.ts";
import type { PlaceFault } from "./place-fault.ts";
import { SPACING_RULES } from "./spacing-rules.ts";

const GLUED = /(?<=\p{Ll}{2})(?:[,;!?](?=\p{L}{2})|[.:](?=\p{Lu}\p{Ll}))/gu;

/** Spaces too many, too few or of an odd kind, hyphens for dashes, marks that stand twice. */
export function findSpacing(target: string, source: string): readonly PlaceFault[] {
  if (!isSuspect(target)) return [];
  const found = SPACING_RULES.flatMap(({ pattern, replacement, said }) =>
    [...target.matchAll(pattern)].map(({ 0: text, index }): PlaceFault => {
      const doubled = said.startsWith("Punctuation");
      return {
        target: [index, index + text.length],
        replacement: doubled && text.length > 1 ? text.charAt(0) : replacement,
        message: `${said} in ${around(target, index)}`,
      };
    }),
  );
  return [...found, ...findGlued(target, source)];
}

/** `word,word`; not in addresses and names, nor in what the source writes the same way. */
function findGlued(target: string, source: string): readonly PlaceFault[] {
  return [...target.matchAll(GLUED)].flatMap(({ 0: mark, index }) => {
    const token = tokenAt(target, index);
    if (/[/@\\_#=]|www\.|\.\p{Ll}{2,4}$/u.test(token) || source.includes(token)) return [];
    const message = `No space after ${mark} in ${around(target, index)}`;
    return [{ target: [index, index + 1] as const, replacement: `${mark} `, message }];
  });
}

/** Longest piece of a token that is looked at. */
const REACH = 60;

function tokenAt(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  return before + (/^\S*/u.exec(text.slice(at, at + REACH))?.[0] ?? "");
}

function around(text: string, at: number): string {
  return quoteText(text.slice(Math.max(0, at - 12), at + 16));
}
