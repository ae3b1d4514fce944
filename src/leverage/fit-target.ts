import { codeSign, withoutCodes } from "../model/code-characters.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import type { DescribedSegment } from "./described-segment.ts";

/** Puts the inline codes of `source` into a target that has none, where each place is certain; else `undefined`. */
export type PlaceCodes = (source: string, target: string) => string | undefined;

/** A memory entry's target as a segment can take it. */
export interface FittedTarget {
  readonly target: string;
  /** The entry's source has the segment's inline codes too, so that its target is taken as it is. */
  readonly asIs: boolean;
}

/**
 * The target of an entry whose text is the segment's, whatever codes either has. Same codes, whatever their markup:
 * as it is. No codes in the segment: without codes. Other codes: without its own, and with the segment's if all of
 * them can be placed for certain; else the entry is of no use.
 */
export function fitTarget(
  segment: DescribedSegment,
  entry: MemoryEntry,
  placeCodes: PlaceCodes | undefined,
): FittedTarget | undefined {
  if (segment.text === segment.source && entry.codes === undefined) {
    return { target: entry.target, asIs: true };
  }
  if (normaliseSource(entry.source) === segment.source) {
    return { target: onlyCodesOf(segment.source, entry.target), asIs: true };
  }
  const plain = withoutCodes(entry.target);
  const bare = plain === entry.target ? plain : plain.replace(/ {2,}/gu, " ").trim();
  const target = segment.text === segment.source ? bare : placeCodes?.(segment.source, bare);
  return target === undefined ? undefined : { target, asIs: false };
}

/** A code that only the target has stands for markup that this segment knows nothing of. */
function onlyCodesOf(source: string, target: string): string {
  return target
    .split("")
    .filter((unit) => codeSign(unit.charCodeAt(0)) === undefined || source.includes(unit))
    .join("");
}
