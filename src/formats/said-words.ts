import { REJECT_REASONS, type UnitReview } from "../model/unit-review.ts";

type Said = Pick<UnitReview, "blank" | "joined"> & { readonly rejected?: { readonly reason: string } };

/** Stands behind the word for a unit's state in tables that people read: `: terms`, `; empty on purpose`, `; with s3`. */
export function saidWords({ rejected, blank, joined }: Said = {}): string {
  if (rejected !== undefined) return `: ${rejected.reason}`;
  if (blank) return "; empty on purpose";
  return joined === undefined ? "" : `; with ${joined}`;
}

/** The way back; the reason of what was sent back is `undefined` where there is none that is known. */
export function readSaidWords(cell: string) {
  const reason = /:\s*(\p{L}+)\s*$/u.exec(cell)?.[1]?.toLowerCase();
  const rejected = REJECT_REASONS.find((each) => each === reason);
  const joined = /;\s*with\s+(s\d+)\s*$/iu.exec(cell)?.[1];
  return {
    ...(rejected !== undefined && { rejected }),
    ...(/;\s*empty on purpose\s*$/iu.test(cell) && { blank: true as const }),
    ...(joined !== undefined && { joined }),
  };
}
