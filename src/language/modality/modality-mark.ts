/**
 * must: a duty; need: what comes near to one. should, advice; may, chance: advice and possibility or leave likewise.
 * shall: a plan; will: what is to come; wish: what is wanted. report: what is told of somebody
 * (`angivelig`, `reportedly`). claim: what somebody asserts. according: whose word it is. hearsay: `skal ha` and a
 * participle, `is said to have`.
 */
export type ModalitySense =
  | "must"
  | "need"
  | "should"
  | "advice"
  | "may"
  | "chance"
  | "shall"
  | "will"
  | "wish"
  | "report"
  | "claim"
  | "according"
  | "hearsay";

/** One place where a text says how sure, how free or how bound. */
export interface ModalityMark {
  readonly sense: ModalitySense;
  /** UTF-16 units into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
