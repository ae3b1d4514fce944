import { isPersonsWord } from "./persons-word.ts";
import type { TranslationUnit } from "./translation-unit.ts";

/** Units as they stood, and the segments as they are now. */
export interface JoinPlace {
  readonly before: ReadonlyMap<string, TranslationUnit>;
  /** In running order. */
  readonly segments: readonly { readonly id: string; readonly source: string }[];
  readonly index: number;
}

/** Whether all segments back to `head`, which has the text, stand as they stood, one behind the other. */
export function isStillJoined(head: string, { segments, before, index }: JoinPlace): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const segment = segments[at];
    const unit = segment && before.get(segment.id);
    if (segment === undefined || unit?.segment.source !== segment.source) return false;
    if (segment.id === head) return unit.review?.joined === undefined && isPersonsWord(unit);
    if (unit.review?.joined !== head) return false;
  }
  return false;
}

/** Whether all segments that were joined to the one at `index` still stand behind it as they stood. */
export function hasAllJoined(head: string, { segments, before, index }: JoinPlace): boolean {
  let joined = 0;
  for (const { review } of before.values()) if (review?.joined === head) joined += 1;
  return segments.slice(index + 1, index + 1 + joined).filter(isTail).length === joined;

  function isTail({ id, source }: JoinPlace["segments"][number]): boolean {
    const unit = before.get(id);
    return unit?.review?.joined === head && unit.segment.source === source;
  }
}
