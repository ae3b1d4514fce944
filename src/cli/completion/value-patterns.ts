import type { CommandPlace, Completes } from "./command-places.ts";

/** Which words, with the place before them, want a value of some kind next: `/translate --fail-on`. */
export interface ValuePattern {
  readonly patterns: readonly string[];
  readonly completes: Completes;
}

/** The options of all places that take a value. */
export function valuePatterns(places: readonly CommandPlace[]): readonly ValuePattern[] {
  return places.flatMap(({ place, options }) =>
    options.flatMap(({ names, value }) =>
      value === undefined ? [] : [{ patterns: names.map((name) => `${place} ${name}`), completes: value }],
    ),
  );
}
