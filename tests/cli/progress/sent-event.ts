import type { SentEvent } from "../../../src/pipeline/run-report.ts";

/** A run of 4 documents and 100 segments that has come so far. */
export function sentEvent({
  segments,
  characters = 0,
}: {
  segments: number;
  characters?: number;
}): SentEvent {
  const all = { documents: 4, segments: 100 };
  return { kind: "sent", texts: segments, of: 100, characters, reached: { documents: 0, segments }, all };
}
