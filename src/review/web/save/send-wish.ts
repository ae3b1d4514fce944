import type { FindingView, SegmentView } from "../../../model/review-view.ts";
import { ask, segmentPath, whyNot } from "../wire/api.ts";
import type { SaveAnswer, SendOptions, Wish } from "./wish.ts";

interface SavedBody {
  readonly segment: SegmentView;
  readonly also?: readonly SegmentView[];
}

/** Statuses of a wish that cannot come true however often it is sent. */
const FINAL_STATUSES = [400, 404, 413, 415, 422, 428];

/** Sends one wish of one segment. */
export async function sendWish(
  document: string,
  segment: string,
  { wish, revision, keepalive }: SendOptions & { readonly wish: Wish },
): Promise<SaveAnswer> {
  const { undo, ...body } = wish;
  const path = segmentPath(document, segment);
  const answer = undo
    ? await ask<SavedBody>(`${path}/undo`, { method: "POST", body: {}, revision, keepalive })
    : await ask<SavedBody>(path, { method: "PUT", body, revision, keepalive });
  if (answer.kind === "ok") {
    return { kind: "saved", segments: [answer.value.segment, ...(answer.value.also ?? [])] };
  }
  const why = whyNot(answer);
  if (answer.kind === "offline") return { kind: "unreachable", why };
  if (answer.status === 401) return { kind: "unreachable", why, isShut: true };
  if (answer.status === 412) return { kind: "stale", segment: answer.body.segment as SegmentView };
  if (answer.status === 409) {
    return { kind: "reason-needed", errors: (answer.body.errors ?? []) as readonly FindingView[] };
  }
  return { kind: FINAL_STATUSES.includes(answer.status) ? "refused" : "unreachable", why };
}
