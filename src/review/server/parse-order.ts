import * as v from "valibot";
import { REJECT_REASONS } from "../../model/unit-review.ts";

const longText = v.pipe(v.string(), v.maxLength(30_000));
const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000));

/** What the page may ask of a segment. */
export const SAVE_BODY = v.strictObject({
  target: v.exactOptional(longText),
  state: v.exactOptional(v.picklist(["translated", "reviewed", "final"])),
  reject: v.exactOptional(v.picklist(REJECT_REASONS)),
  blank: v.exactOptional(v.boolean()),
  join: v.exactOptional(v.picklist(["next", "none"])),
  split: v.exactOptional(v.pipe(v.number(), v.integer())),
  reason: v.exactOptional(reason),
});

export const REASON_BODY = v.strictObject({ reason });
export const COMMENT_BODY = v.strictObject({ text: v.pipe(longText, v.regex(/\S/u)) });
export const PROPAGATE_BODY = v.strictObject({
  dry: v.exactOptional(v.boolean()),
  approved: v.exactOptional(v.boolean()),
});
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
export const PRESENCE_BODY = v.strictObject({
  tab: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  document: v.exactOptional(name),
  segment: v.exactOptional(name),
});

/** What one `propagate` gave, to take all of it back. */
export const UNDO_BODY = v.strictObject({ token: v.exactOptional(v.pipe(v.string(), v.isoTimestamp())) });

/** The body as a shape has it, `undefined` for all else. */
export function parseBody<const Shape extends v.GenericSchema>(
  shape: Shape,
  body: unknown,
): v.InferOutput<Shape> | undefined {
  const parsed = v.safeParse(shape, body);
  return parsed.success ? parsed.output : undefined;
}

/** `"12"` of an If-Match header as a revision. */
export function parseRevision(header: string | undefined): number | undefined {
  const digits = /^"(\d{1,15})"$/.exec(header ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
