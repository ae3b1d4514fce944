import { withoutCodes } from "./code-characters.ts";

/** Unicode code points that a text is billed with: inline codes travel free. */
export function billedLength(text: string): number {
  return [...withoutCodes(text)].length;
}
