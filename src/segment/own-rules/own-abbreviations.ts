import type { AbbreviationKind } from "../../language/abbreviations.ts";

/** An abbreviation of one's own, with its last stop or without: it never ends a sentence, unless it says that it may. */
export type OwnAbbreviation = string | { readonly abbreviation: string; readonly mayEnd: boolean };

const prepared = new WeakMap<readonly OwnAbbreviation[], ReadonlyMap<string, AbbreviationKind>>();

/** By the letters as written, composed and without the last stop. */
export function ownAbbreviations(list: readonly OwnAbbreviation[]): ReadonlyMap<string, AbbreviationKind> {
  const known = prepared.get(list) ?? new Map(list.map(entryOf));
  prepared.set(list, known);
  return known;
}

function entryOf(own: OwnAbbreviation): readonly [string, AbbreviationKind] {
  const { abbreviation, mayEnd } = typeof own === "string" ? { abbreviation: own, mayEnd: false } : own;
  return [abbreviation.normalize("NFC").replace(/\.$/u, ""), mayEnd ? "closing" : "never"];
}
