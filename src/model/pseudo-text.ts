import { withoutCodes } from "./code-characters.ts";
import type { Origin } from "./translation-unit.ts";

/** Name of the one engine that pretends, whatever the config: what it wrote is known by it in every file. */
export const PSEUDO_ENGINE = "pseudo";
export const PSEUDO_ORIGIN = `engine:${PSEUDO_ENGINE}` as const satisfies Origin;

/** Around every text of it: mathematical brackets, which no article has. */
export const PSEUDO_BRACKETS = ["⟦", "⟧"] as const;

/** A text with where it came from, as far as that is known: programs of others lose it. */
export interface SaidText {
  readonly source: string;
  readonly target: string;
  readonly origin?: string | undefined;
}

/**
 * Whether a target is pseudo-translation: nobody's word, which may not become memory. By its brackets as well as by its
 * origin, since those stay when a file goes through other programs; a source in such brackets may keep them.
 */
export function isPseudo({ source, target, origin }: SaidText): boolean {
  return target !== "" && (origin === PSEUDO_ORIGIN || (isBracketed(target) && !isBracketed(source)));
}

function isBracketed(text: string): boolean {
  if (!text.includes(PSEUDO_BRACKETS[0])) return false;
  const said = withoutCodes(text).trim();
  return said.startsWith(PSEUDO_BRACKETS[0]) && said.endsWith(PSEUDO_BRACKETS[1]);
}
