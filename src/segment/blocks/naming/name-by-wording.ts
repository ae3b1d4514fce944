import type { BlockKind } from "../../../model/block.ts";
import { findCredits } from "../find-credits.ts";
import { isByline, isCredit, isDateline, isReadAlso } from "../line-shape.ts";

const DASHED = /^[–—-]\s?\S/u;
const QUOTED = /^(?:«[^»]+»|“[^”]+”|”[^”]+”|"[^"]+")[.!?]?$/u;

/** What a text says of its own kind, whatever stands around it. */
export function nameByWording(text: string): BlockKind | undefined {
  if (isReadAlso(text)) return "read-also";
  const credits = findCredits(text);
  if (isByline(text, credits)) return "byline";
  if (isCredit(text, credits)) return "credit";
  if (isDateline(text)) return "dateline";
  if (credits.length > 0) return "caption";
  if (DASHED.test(text)) return "dialogue";
  return QUOTED.test(text) ? "quote" : undefined;
}
