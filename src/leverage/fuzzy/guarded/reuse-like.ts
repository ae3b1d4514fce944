import { codeSign } from "../../../model/code-characters.ts";
import type { MemoryEntry } from "../../../model/memory-entry.ts";
import { normaliseSource } from "../../../model/normalise-source.ts";
import { plainSource } from "../../../model/plain-source.ts";
import type { LikeSentence } from "../../../model/unit-review.ts";
import { rankFuzzy } from "../rank-fuzzy.ts";
import { reuseTarget } from "./reuse-target.ts";

/** English made from that of a like sentence, with what a person must know of it. */
export interface LikeReuse {
  readonly target: string;
  readonly like: LikeSentence;
}

/** Like sentences that are tried, the most alike first. */
const TRIED = 50;

/**
 * English for a normalised source from the entries of memory that people approved and that differ from it in numbers,
 * dates and names alone, the most alike first. `isRight` has the last word on each.
 */
export function reuseLike(
  source: string,
  candidates: readonly MemoryEntry[],
  isRight: (reuse: LikeReuse) => boolean,
): LikeReuse | undefined {
  const approved = candidates.filter(({ state }) => state === "final" || state === "reviewed");
  for (const { entry, score } of rankFuzzy(plainSource(source), approved, TRIED)) {
    const reuse = tryEntry(source, entry, score);
    if (reuse !== undefined && isRight(reuse)) return reuse;
  }
  return undefined;
}

function tryEntry(source: string, entry: MemoryEntry, score: number): LikeReuse | undefined {
  if (codesOf(source) !== codesOf(entry.target)) return undefined;
  const oldSource = normaliseSource(entry.source);
  const reuse = reuseTarget({ oldSource, oldTarget: entry.target, source });
  if (reuse.kind === "refused") return undefined;
  return { target: reuse.target, like: { source: plainSource(entry.source), score, swaps: reuse.swaps } };
}

/** Its inline codes, whatever their order. */
function codesOf(text: string): string {
  return text
    .split("")
    .filter((unit) => codeSign(unit.charCodeAt(0)) !== undefined)
    .sort()
    .join("");
}
