import { isPersonsWord } from "../model/persons-word.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import type { KeptSegment } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { DescribedSegment } from "./described-segment.ts";

export interface WordPlace {
  /** The document as it was left, and its units by segment id. */
  readonly stored: StoredDocument | undefined;
  readonly before: ReadonlyMap<string, TranslationUnit>;
  /** The document's segments as they are now, in running order. */
  readonly segments: readonly DescribedSegment[];
}

/** What a person said of this segment before, as long as its source, and that of what it is joined to, is the same. */
export function keepWord({ segment, index }: DescribedSegment, place: WordPlace): KeptSegment | undefined {
  const { stored, before, segments } = place;
  const unit = before.get(segment.id);
  if (unit === undefined || unit.segment.source !== segment.source || !isPersonsWord(unit)) return undefined;
  if (unit.review?.joined !== undefined && !isStillJoined(unit.review.joined, { segments, before, index })) {
    return undefined;
  }
  const { segment: _, ...standing } = unit;
  const answer = stored?.answers[segment.id];
  const route = unit.state === "initial" ? "none" : "memory";
  return { kind: "kept", route, standing, ...(answer === undefined ? {} : { answer }) };
}

interface JoinPlace extends Pick<WordPlace, "segments" | "before"> {
  readonly index: number;
}

/** All segments back to the one with the text stand as they stood, one behind the other. */
function isStillJoined(head: string, { segments, before, index }: JoinPlace): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const segment = segments[at]?.segment;
    const unit = segment && before.get(segment.id);
    if (segment === undefined || unit?.segment.source !== segment.source) return false;
    if (segment.id === head) return unit.review?.joined === undefined && isPersonsWord(unit);
    if (unit.review?.joined !== head) return false;
  }
  return false;
}
