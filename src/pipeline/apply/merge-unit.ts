import { isPersonsWord } from "../../model/persons-word.ts";
import type { HistoryEntry, UnitChange, UnitMark } from "../../model/review-record.ts";
import type { TranslationUnit, UnitState } from "../../model/translation-unit.ts";
import type { RejectReason } from "../../model/unit-review.ts";
import { saysSame } from "./fit-target.ts";

type Standing = UnitChange["unit"];

/** What came back for a unit. */
export interface TheirUnit {
  /** With the segment's code characters; `""`: they gave no text. */
  readonly target: string;
  readonly state?: UnitState | undefined;
  readonly rejected?: RejectReason | undefined;
  readonly blank?: boolean | undefined;
  /** Of the unit when it went out; absent when the file does not tell. */
  readonly revision?: number | undefined;
}

export interface MergePlace {
  readonly unit: TranslationUnit;
  readonly mark: UnitMark;
  /** The newest first. */
  readonly history: readonly HistoryEntry[];
  readonly who: string;
  readonly reviewers: 1 | 2;
  /** Whose text counts where both changed it. */
  readonly prefer?: "theirs" | "ours" | undefined;
}

export type Verdict =
  | { readonly kind: "same" }
  /** Changed here only: stays as it is here. */
  | { readonly kind: "kept" }
  | { readonly kind: "changed"; readonly becomes: Standing }
  /** Changed on both sides. */
  | { readonly kind: "conflict" };

type Base = Pick<HistoryEntry, "target" | "state" | "review">;

/** Merges what came back into a unit, against the unit as it was when it went out. */
export function mergeUnit(theirs: TheirUnit, place: MergePlace): Verdict {
  const { unit, prefer } = place;
  const base = baseOf(theirs, place);
  const wanted = wantedStanding(theirs, place, base);
  if (wanted === undefined) return hereOnly(theirs, unit);
  if (isEqual(wanted, unit)) return { kind: "same" };
  if (base === "older") return { kind: "kept" };
  const isFree = base === undefined ? !isTouched(place) : isEqual(base, unit);
  if (isFree || saysSame(wanted.target, unit.target) || prefer === "theirs")
    return { kind: "changed", becomes: wanted };
  return prefer === "ours" ? { kind: "kept" } : { kind: "conflict" };
}

function hereOnly({ target }: TheirUnit, unit: TranslationUnit): Verdict {
  return target === "" ? { kind: unit.target === "" ? "same" : "kept" } : sameOrKept(target, unit);
}

function sameOrKept(target: string, unit: TranslationUnit): Verdict {
  return { kind: saysSame(target, unit.target) ? "same" : "kept" };
}

/** The unit as it went out; `older`: not told, but the text is one it had before, so nobody changed it there. */
function baseOf({ revision, target }: TheirUnit, place: MergePlace): Base | "older" | undefined {
  const { unit, mark, history } = place;
  if (revision === mark.revision) return unit;
  const known = history.find((entry) => entry.revision === revision);
  if (known?.source === unit.segment.source) return known;
  const isOld = history.slice(1).some((entry) => entry.target !== "" && saysSame(entry.target, target));
  return isOld && !saysSame(unit.target, target) ? "older" : undefined;
}

/** What they make of it; `undefined` when they changed nothing. */
function wantedStanding(
  theirs: TheirUnit,
  place: MergePlace,
  base: Base | "older" | undefined,
): Standing | undefined {
  const { unit } = place;
  const { target, rejected, blank } = theirs;
  const known = base === "older" ? undefined : base;
  if (rejected !== undefined) {
    if (known?.review?.rejected !== undefined || unit.review?.rejected !== undefined) return undefined;
    const text = target === "" ? unit.target : target;
    return { target: "", state: "initial", review: { rejected: { reason: rejected, text } } };
  }
  if (blank) {
    const state = approves(theirs, known ?? unit) ? approvalOf(theirs, place) : "translated";
    return { target: "", state, origin: "human", review: { blank: true } };
  }
  if (target === "") return undefined;
  const isText = known === undefined || !saysSame(target, known.target);
  const isApproval = approves(theirs, known ?? unit);
  if (!isText && !isApproval) return undefined;
  const isSame = saysSame(target, unit.target);
  if (isSame && !isApproval) return undefined;
  const text = isSame ? unit.target : target;
  const state = isApproval ? approvalOf(theirs, place) : "translated";
  return { target: text, state, origin: isSame ? (unit.origin ?? "human") : "human" };
}

const RANKS: Readonly<Record<UnitState, number>> = { initial: 0, translated: 1, reviewed: 2, final: 3 };

/** Approved there, and not when it went out; with another text, every approval is a new one. */
function approves({ target, state = "translated" }: TheirUnit, before: Base | TranslationUnit): boolean {
  if (RANKS[state] < RANKS.reviewed) return false;
  return RANKS[state] > RANKS[before.state] || !saysSame(target, before.target);
}

/** With two reviewers the first approval is `reviewed`; only another person makes it `final`. */
function approvalOf({ target }: TheirUnit, { unit, mark, who, reviewers }: MergePlace): "reviewed" | "final" {
  if (reviewers === 1) return "final";
  const isSame = saysSame(target, unit.target);
  const isSecond = unit.state === "reviewed" && isSame && mark.who !== who;
  return isSecond || (unit.state === "final" && isSame) ? "final" : "reviewed";
}

/** Whether people have worked on it here, so that an unknown base may be theirs. */
function isTouched({ unit, history }: MergePlace): boolean {
  return isPersonsWord(unit) || history.some(({ who }) => who !== undefined);
}

function isEqual(one: Base | Standing, other: Base | Standing): boolean {
  const [left, right] = [one, other].map(({ target, state, review }) =>
    JSON.stringify([target, state, review?.rejected?.text, review?.blank, review?.joined]),
  );
  return left === right;
}
