import { countSentences } from "../../language/count-sentences.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { LENGTH_BOUNDS } from "./length-bounds.ts";

/** A translation with fewer sentences that is whole is hardly shorter than its source. */
const JOINED_SENTENCES = 0.85;
/** One with more is hardly longer. */
const PARTED_SENTENCES = 1.25;

/** A target that is far shorter or longer than translations are, or has lost or won a sentence. */
export function lengthRemark({ segment: { source }, target }: TranslationUnit): Remark | undefined {
  const ratio = target.length / source.length;
  const bounds = LENGTH_BOUNDS.find(({ upTo }) => source.length <= upTo);
  if (bounds === undefined) return undefined;
  const { sure, doubtful } = bounds;
  if (ratio < sure[0] || ratio > sure[1]) return { message: sentence(lengths(source, target)) };
  if (ratio < doubtful[0] || ratio > doubtful[1])
    return { message: sentence(lengths(source, target)), severity: "warning" };
  if (ratio > JOINED_SENTENCES && ratio < PARTED_SENTENCES) return undefined;
  const [there, here] = [countSentences(source), countSentences(target)];
  const isLost = here < there && ratio < JOINED_SENTENCES;
  if (!isLost && !(here > there && ratio > PARTED_SENTENCES)) return undefined;
  const message = `The source has ${countOf(there, "sentence")}, the English ${here}, and ${lengths(source, target)}`;
  return { message, severity: "warning" };
}

function lengths(source: string, target: string): string {
  const [there, here] = [source.length, target.length].map(groupDigits);
  const size = target.length < source.length ? "short" : "long";
  return `the English is too ${size} for its source: ${here} characters for ${there}`;
}

function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
