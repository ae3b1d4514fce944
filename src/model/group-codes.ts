import type { CodeSign } from "./code-characters.ts";
import { placesOfCodes } from "./places-of-codes.ts";

/** A code of a text: alone, a half, or a pair as one. */
export interface CodeGroup {
  readonly signs: readonly CodeSign[];
  /** UTF-16 units into the text, one for each sign. */
  readonly places: readonly number[];
}

/** The codes of a text in running order; halves of one number, the opening one first, are one group. */
export function groupCodes(text: string): CodeGroup[] {
  const groups: CodeGroup[] = [];
  const open = new Map<number, number>();
  for (const { at, sign } of placesOfCodes(text)) {
    const start = sign.kind === "close" ? open.get(sign.number) : undefined;
    const half = start === undefined ? undefined : groups[start];
    if (half !== undefined && start !== undefined) {
      groups[start] = { signs: [...half.signs, sign], places: [...half.places, at] };
      open.delete(sign.number);
      continue;
    }
    if (sign.kind === "open") open.set(sign.number, groups.length);
    groups.push({ signs: [sign], places: [at] });
  }
  return groups;
}
