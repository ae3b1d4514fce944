import type { CodeSign } from "./code-characters.ts";
import { placesOfCodes } from "./places-of-codes.ts";

/** The codes of a text in running order, each as often as it stands there. */
export function codesIn(text: string): CodeSign[] {
  return placesOfCodes(text).map(({ sign }) => sign);
}
