import type { NegationMark } from "../language/negation/negation-mark.ts";

/** Negations of one side that nothing on the other side answers. */
export interface Unanswered {
  readonly source: readonly NegationMark[];
  readonly target: readonly NegationMark[];
}

/**
 * Pairs what denies on both sides: plain with plain and soft with soft of the same sense first; what is left of the
 * plain ones may be answered by a soft one that stands near the same place.
 */
export function answerMarks(source: readonly NegationMark[], target: readonly NegationMark[]): Unanswered {
  const left = { source: source.filter(isHeard), target: target.filter(isHeard) };
  pairNearest(left, (one, other) => one.kind === "soft" && one.sense === other.sense);
  pairNearest(left, (one, other) => one.kind === "plain" && other.kind === "plain");
  pairNearest(left, (one, other) => one.kind === other.kind && apart(one, other) <= BESIDE);
  pairNearest(left, mayAnswer);
  return { source: left.source.filter(isUnanswered), target: left.target.filter(isUnanswered) };
}

type Left = { source: NegationMark[]; target: NegationMark[] };
type Fit = (source: NegationMark, target: NegationMark) => boolean;

/** How far from its place, as a part of the text, a word may answer another. */
const BESIDE = 0.15;
const NEAR = 0.25;
/** Everyday words, that answer only where they stand. */
const HERE = 0.12;
const EVERYDAY = new Set([
  "barely",
  "only",
  "few",
  "until",
  "first",
  "unless",
  "except",
  "instead",
  "idiom",
  "late",
  "nor",
]);
/** What speaks for itself and answers nothing. */
const MUTE = new Set(["nil", "some", "closing", "tag", "whether"]);

/** A soft word for a plain one. */
function mayAnswer(source: NegationMark, target: NegationMark): boolean {
  if (source.kind === target.kind) return false;
  const [plain, soft] = source.kind === "plain" ? [source, target] : [target, source];
  if (plain.sense === "not only") return soft.sense === "more";
  if (soft.sense === "more") return false;
  return (
    stepsApart(source, target) <= STEPS || apart(source, target) <= (EVERYDAY.has(soft.sense) ? HERE : NEAR)
  );
}

/** The nearest two that fit go first. */
function pairNearest(left: Left, fits: Fit): void {
  const pairs = left.source.flatMap((source) =>
    left.target.filter((target) => fits(source, target)).map((target) => ({ source, target })),
  );
  pairs.sort((a, b) => apart(a.source, a.target) - apart(b.source, b.target));
  const gone = new Set<NegationMark>();
  for (const { source, target } of pairs) {
    if (gone.has(source) || gone.has(target)) continue;
    gone.add(source).add(target);
  }
  left.source = left.source.filter((mark) => !gone.has(mark));
  left.target = left.target.filter((mark) => !gone.has(mark));
}

function apart(source: NegationMark, target: NegationMark): number {
  return Math.abs(source.place - target.place);
}

/** In short sentences a word is a large part of the text. */
const STEPS = 2;

function stepsApart(source: NegationMark, target: NegationMark): number {
  return Math.abs(source.index - target.index);
}

function isHeard({ sense }: NegationMark): boolean {
  return !MUTE.has(sense);
}

/** Plain, and no half of what denies twice: `ikke uvanlig` is common. */
function isUnanswered(mark: NegationMark, _: number, left: readonly NegationMark[]): boolean {
  if (mark.kind !== "plain") return false;
  return !left.some(({ sense, start }) => sense === "un" && start > mark.end && start - mark.end < TWICE);
}

/** Characters between two words that deny twice. */
const TWICE = 8;
