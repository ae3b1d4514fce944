import { countOf } from "../../lib/count-of.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { isOpen } from "../../model/is-open.ts";
import { plainSource } from "../../model/plain-source.ts";
import { PSEUDO_ORIGIN } from "../../model/pseudo-text.ts";
import type { Doubt } from "../../model/review-view.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { RejectReason } from "../../model/unit-review.ts";

/** Words of a sentence that is easily read past. */
const LONG = 40;
/** Characters below which a sentence and its English may be of very different length. */
const SHORT = 25;
/** Times as long as the source: of 2,009 sentences and four translations of each, 99 of 100 are at 0.74 to 1.37. */
const RATIO = { low: 0.7, high: 1.6 } as const;

/** How far a unit may be trusted as it stands: the gravest reason, in words for the person who looks at it. */
export function doubtOf(unit: TranslationUnit, findings: readonly Finding[]): Doubt {
  const { state, origin, review = {}, target } = unit;
  if (state === "final") return { level: "ok", why: "approved" };
  if (review.rejected !== undefined) return look(`sent back: ${SENT_BACK[review.rejected.reason]}`);
  if (origin === PSEUDO_ORIGIN) return { level: "doubtful", why: "pseudo-translation, which says nothing" };
  const open = findings.filter(isOpen);
  const error = foundOf(open, "error");
  if (error !== undefined) return { level: "doubtful", why: error };
  if (review.parted) return look(PARTED[origin === "human" ? "own" : "other"]);
  if (target === "" && review.blank === undefined && review.joined === undefined)
    return { level: "doubtful", why: "no translation yet" };
  const warning = foundOf(open, "warning");
  if (warning !== undefined) return look(warning);
  const seen = state === "reviewed" ? undefined : unseen(unit);
  return seen === undefined ? { level: "ok", why: STANDS[state] } : look(seen);
}

const SENT_BACK: Readonly<Record<RejectReason, string>> = {
  meaning: "it says something else",
  language: "its language",
  terms: "its terms",
  other: "another reason",
};

/** What was of more sentences than there are now, and what stood with another sentence. */
const PARTED = {
  own: "it is of a sentence too that has changed or is gone",
  other: "it stood with a sentence that has changed or is gone",
} as const;

const STANDS = {
  initial: "nothing to look at",
  translated: "nothing was found",
  reviewed: "looked at by one person",
} as const;

function look(why: string): Doubt {
  return { level: "look", why };
}

function foundOf(findings: readonly Finding[], severity: Severity): string | undefined {
  const [first, ...others] = findings.filter((finding) => finding.severity === severity);
  if (first === undefined) return undefined;
  return others.length === 0 ? first.message : `${first.message}; and ${countOf(others.length, "other")}`;
}

/** What makes an English text worth a look that no check has anything against. */
function unseen({ segment, target, origin, review }: TranslationUnit): string | undefined {
  if (review?.like !== undefined) return "it is that of a like sentence, with other numbers or names";
  if (review?.change?.kind === "edited") return "its source was edited";
  if (review?.joined !== undefined || review?.blank === true || origin === "human") return undefined;
  const [source, english] = [plainSource(segment.source), plainSource(target)];
  const words = source.split(/\s+/u).length;
  if (words > LONG) return `a long sentence: ${words} words`;
  const ratio = english.length / source.length;
  if (source.length < SHORT || (ratio >= RATIO.low && ratio <= RATIO.high)) return undefined;
  return `it is unusually ${ratio < RATIO.low ? "short" : "long"} beside its source`;
}
