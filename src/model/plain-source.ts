import { withoutCodes } from "./code-characters.ts";
import { normaliseSource } from "./normalise-source.ts";

/** A source's text alone, as memory is asked for it: normalised, and the same whatever is bold or linked in it. */
export function plainSource(source: string): string {
  return normaliseSource(withoutCodes(source));
}
