import { withoutCodes } from "../../model/code-characters.ts";
import type { CodeGroup } from "../../model/group-codes.ts";

/** Where a code belongs in a target: UTF-16 units into the text without codes, one for each of its signs. */
export interface CodePlace {
  readonly at: readonly number[];
  /** Around everything: it stands outside of all other codes. */
  readonly outermost: boolean;
}

const LETTER_OR_NUMBER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where a code of `source` must stand in `plain`, when that is certain: a pair around the whole sentence, but perhaps
 * for a mark at its end; a code alone before or behind all words; a pair around words that stand in both languages.
 */
export function findPlace(
  { signs, places }: CodeGroup,
  source: string,
  plain: string,
): CodePlace | undefined {
  const [from = 0, to] = places;
  const before = withoutCodes(source.slice(0, from));
  if (to === undefined) {
    const kind = signs[0]?.kind;
    const start = kind === "close" ? undefined : startBehind(before, plain);
    const at = start ?? (kind === "open" ? undefined : endBefore(withoutCodes(source.slice(from)), plain));
    return at === undefined ? undefined : { at: [at], outermost: true };
  }
  const [start, end] = [startBehind(before, plain), endBefore(withoutCodes(source.slice(to)), plain)];
  if (start !== undefined && end !== undefined && start <= end) return { at: [start, end], outermost: true };
  const held = withoutCodes(source.slice(from, to));
  const words = held.trim();
  const own = before.length + held.length - held.trimStart().length;
  const at = onlyPlace(words, plain);
  if (at === undefined || onlyPlace(words, withoutCodes(source)) !== own) return undefined;
  return { at: [at, at + words.length], outermost: false };
}

/** Behind what opens the source, when that is no word and opens the target too. */
function startBehind(opening: string, plain: string): number | undefined {
  return !LETTER_OR_NUMBER.test(opening) && plain.startsWith(opening) ? opening.length : undefined;
}

function endBefore(ending: string, plain: string): number | undefined {
  return !LETTER_OR_NUMBER.test(ending) && plain.endsWith(ending) ? plain.length - ending.length : undefined;
}

/** Where words stand as words, when that is once. */
function onlyPlace(words: string, text: string): number | undefined {
  if (!LETTER_OR_NUMBER.test(words)) return undefined;
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + words.length)) found.push(at);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** No word goes on across this place. */
function isBoundary(text: string, at: number): boolean {
  const before = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
  return !(before && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)));
}
