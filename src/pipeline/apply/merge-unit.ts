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
  /** The reason is the nearest that the format has. */
  readonly vague?: boolean | undefined;
  /** What was sent back, where it is not the target; with the segment's code characters. */
  readonly sentBack?: string | undefined;
  readonly blank?: boolean | undefined;
  /** Id of the segment that has its English. */
  readonly joined?: string | undefined;
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
  | { readonly kind: "kept"; readonly why?: string }
  | { readonly kind: "changed"; readonly becomes: Standing }
  /** Changed on both sides. */
  | { readonly kind: "conflict" };

type Base = Pick<HistoryEntry, "target" | "state" | "review">;

/** Merges what came back into a unit, against the unit as it was when it went out. */
export function mergeUnit(theirs: TheirUnit, place: MergePlace): Verdict {
  const { unit, prefer } = place;
  const base = baseOf(theirs, place);
  const wanted = wantedStanding(theirs, place, base);
  if (wanted === undefined) return isEmptied(theirs, base) ? EMPTIED : hereOnly(theirs, unit);
  if (isEqual(wanted, unit)) return { kind: "same" };
  if (base === "older") return { kind: "kept" };
  const isFree = base === undefined ? !isTouched(place) : isEqual(base, unit);
  const isSameText = wanted.target !== "" && saysSame(wanted.target, unit.target);
  if (isFree || isSameText || prefer === "theirs") return { kind: "changed", becomes: wanted };
  return prefer === "ours" ? { kind: "kept" } : { kind: "conflict" };
}

/** Many programs lose texts: an empty one takes nothing away. */
function isEmptied({ target, rejected }: TheirUnit, base: Base | "older" | undefined): boolean {
  return (
    target === "" && rejected === undefined && base !== undefined && base !== "older" && base.target !== ""
  );
}

const EMPTIED: Verdict = {
  kind: "kept",
  why: "its text was taken out there and stays here; bitekst review can mark it as empty on purpose",
};

function hereOnly({ target, rejected, blank, joined }: TheirUnit, unit: TranslationUnit): Verdict {
  const { review } = unit;
  if (rejected !== undefined && review?.rejected !== undefined) return { kind: "same" };
  if (target === "" && joined !== undefined && review?.joined === joined) return { kind: "same" };
  if (target === "" && blank && review?.blank) return { kind: "same" };
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
  const before = base === "older" || base === undefined ? undefined : base;
  if (isSentBack(theirs, before ?? place.unit)) return sentBack(theirs, place, before);
  if (theirs.target !== "") return withText(theirs, place, before);
  if (theirs.joined !== undefined) return joinedTo(theirs.joined, before ?? place.unit);
  return theirs.blank ? leftBlank(theirs, place, before) : undefined;
}

/** A mark that was there before is left behind when somebody puts another text beside it, or approves the one there is. */
function isSentBack({ target, state, rejected }: TheirUnit, { review }: Base | TranslationUnit): boolean {
  if (rejected === undefined || state === "reviewed" || state === "final") return false;
  return review?.rejected === undefined || target === "" || saysSame(target, review.rejected.text);
}

function sentBack(
  { target, rejected = "other", vague, ...given }: TheirUnit,
  { unit }: MergePlace,
  before: Base | undefined,
): Standing | undefined {
  const known = [before, unit].flatMap((each) => each?.review?.rejected ?? []);
  if (known.some(({ reason }) => vague || reason === rejected)) return undefined;
  const text = target || given.sentBack || unit.target || (known[0]?.text ?? "");
  return { target: "", state: "initial", review: { rejected: { reason: rejected, text } } };
}

function withText(theirs: TheirUnit, place: MergePlace, before: Base | undefined): Standing | undefined {
  const { unit } = place;
  const { target } = theirs;
  const isText = before === undefined || !saysSame(target, before.target);
  const isApproval = approves(theirs, before ?? unit);
  if (!isText && !isApproval) return undefined;
  const isSame = saysSame(target, unit.target);
  if (isSame && !isApproval) return undefined;
  const { rejected } = (before ?? unit).review ?? {};
  if (rejected !== undefined && saysSame(target, rejected.text) && !isApproval) return undefined;
  const text = isSame ? unit.target : target;
  const state = isApproval ? approvalOf(theirs, place) : "translated";
  const { pivot } = unit.review ?? {};
  const by = pivot === undefined ? {} : { review: { pivot } };
  return { target: text, state, origin: isSame ? (unit.origin ?? "human") : "human", ...by };
}

function leftBlank(theirs: TheirUnit, place: MergePlace, before: Base | undefined): Standing | undefined {
  const isApproval = approves(theirs, before ?? place.unit);
  if (before?.review?.blank && !isApproval) return undefined;
  const state = isApproval ? approvalOf(theirs, place) : "translated";
  return { target: "", state, origin: "human", review: { blank: true } };
}

/** How far it has come is for the one to say that has the text. */
function joinedTo(head: string, { review }: Base | TranslationUnit): Standing | undefined {
  if (review?.joined === head) return undefined;
  return { target: "", state: "translated", origin: "human", review: { joined: head } };
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
    JSON.stringify([target, state, review?.rejected, review?.blank, review?.joined]),
  );
  return left === right;
}
