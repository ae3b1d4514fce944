import type { Kit } from "../kit.ts";
import type { RunOptions } from "../run-batch.ts";

/** Articles that are in memory together, at most. */
const MOST = 500;

type Choice = Pick<RunOptions, "retranslate" | "maxCharacters">;

/**
 * Parts a run's articles, in their order, so that any number of them takes so much memory. In one are all of them where
 * something is decided over the whole run: what a limit has room for, which engine is passed over, what is asked anew once.
 */
export function partWaves(
  { config, engines = [] }: Pick<Kit, "config" | "engines">,
  names: readonly string[],
  { retranslate, maxCharacters }: Choice,
): readonly (readonly string[])[] {
  const isLimited = maxCharacters !== undefined || config.limits.charactersPerMonth !== undefined;
  if (isLimited || engines.length > 1 || retranslate !== undefined) return [names];
  const count = Math.max(1, Math.ceil(names.length / MOST));
  const size = Math.ceil(names.length / count);
  return Array.from({ length: count }, (_, place) => names.slice(place * size, (place + 1) * size));
}
