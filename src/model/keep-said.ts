import type { BilingualBlock } from "./document.ts";
import { isPersonsWord } from "./persons-word.ts";
import { isStillJoined } from "./still-joined.ts";
import type { TranslationUnit } from "./translation-unit.ts";
import type { UnitReview } from "./unit-review.ts";

/** Units with people's words in the place of what is given; `undefined` when none stands against it. */
export function keepSaid(
  blocks: readonly BilingualBlock[],
  before: ReadonlyMap<string, TranslationUnit>,
): readonly BilingualBlock[] | undefined {
  const segments = blocks.flatMap(({ units }) => units.map(({ segment }) => segment));
  const units = new Map(
    blocks.flatMap((block) => block.units.map((unit) => [unit.segment.id, unit] as const)),
  );
  let [index, kept] = [-1, 0];
  const keep = (unit: TranslationUnit): TranslationUnit => {
    index += 1;
    const said = before.get(unit.segment.id);
    if (said?.segment.source !== unit.segment.source || !isPersonsWord(said)) return unit;
    const joined = said.review?.joined;
    if (joined !== undefined && !isStillJoined(joined, { before, segments, index })) return unit;
    if (isAsSaid(unit, said) || isPartedSince(unit, { said, units })) return unit;
    kept += 1;
    return said.review === undefined && unit.review === undefined
      ? { ...said, segment: unit.segment }
      : withReview({ ...said, segment: unit.segment }, unit.review?.change);
  };
  const after = blocks.map((block) => ({ ...block, units: block.units.map(keep) }));
  return kept === 0 ? undefined : after;
}

/** How the source has changed is the run's to say, all else the person's. */
function withReview(said: TranslationUnit, change: UnitReview["change"]): TranslationUnit {
  const { review, ...unit } = said;
  const { change: _, ...words } = review ?? {};
  const all = { ...words, ...(change && { change }) };
  return Object.keys(all).length === 0 ? unit : { ...unit, review: all };
}

function isAsSaid(unit: TranslationUnit, said: TranslationUnit): boolean {
  if (unit.target !== said.target || unit.state !== said.state || unit.origin !== said.origin) return false;
  return wordsOf(unit) === wordsOf(said);
}

function wordsOf({ review }: TranslationUnit): string {
  const { rejected, blank, joined, parted } = review ?? {};
  return JSON.stringify([rejected, blank, joined, parted]);
}

interface Said {
  readonly said: TranslationUnit;
  readonly units: ReadonlyMap<string, TranslationUnit>;
}

/** The same English, taken back to be looked at because a sentence that it was the English of is gone. */
function isPartedSince(unit: TranslationUnit, { said, units }: Said): boolean {
  if (unit.target !== said.target || unit.state !== "translated") return false;
  const joined = unit.review?.joined;
  if (joined !== said.review?.joined) return false;
  return (joined === undefined ? unit : units.get(joined))?.review?.parted === true;
}
