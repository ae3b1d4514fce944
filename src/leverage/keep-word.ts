import { isPersonsWord } from "../model/persons-word.ts";
import type { Segment } from "../model/segment.ts";
import { hasAllJoined, isStillJoined, type JoinPlace } from "../model/still-joined.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import type { KeptSegment } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { DescribedSegment } from "./described-segment.ts";

export interface WordPlace {
  /** The document as it was left, and its units by segment id. */
  readonly stored: StoredDocument | undefined;
  readonly before: ReadonlyMap<string, TranslationUnit>;
  /** Segments of `before` that had the English of others too. */
  readonly heads: ReadonlySet<string>;
  /** The document's segments as they are now, in running order. */
  readonly segments: readonly Segment[];
}

/** What a person said of this segment before, as long as its source, and that of what it is joined to, is the same. */
export function keepWord({ segment, index }: DescribedSegment, place: WordPlace): KeptSegment | undefined {
  const { stored, before, segments } = place;
  const unit = before.get(segment.id);
  if (unit === undefined || unit.segment.source !== segment.source || !isPersonsWord(unit)) return undefined;
  const joined = unit.review?.joined;
  if (joined !== undefined && !isStillJoined(joined, { segments, before, index })) return undefined;
  const answer = stored?.answers[segment.id];
  const route = unit.state === "initial" ? "none" : "memory";
  const standing = standingOf(unit, place, index);
  return { kind: "kept", route, standing, ...(answer === undefined ? {} : { answer }) };
}

/** An English text that was of more sentences than there are now is no longer approved. */
function standingOf(unit: TranslationUnit, place: WordPlace, index: number): KeptSegment["standing"] {
  const { segment, ...standing } = unit;
  const head = unit.review?.joined ?? segment.id;
  if (unit.state === "initial" || !place.heads.has(head)) return standing;
  const at = head === segment.id ? index : place.segments.findIndex(({ id }) => id === head);
  const whole: JoinPlace = { segments: place.segments, before: place.before, index: at };
  if (hasAllJoined(head, whole)) return standing;
  const parted = head === segment.id ? { review: { ...unit.review, parted: true as const } } : {};
  return { ...standing, state: "translated", ...parted };
}
