import { expect, test } from "vitest";
import { progressNotes } from "../../../src/cli/progress/progress-notes.ts";
import { sentEvent } from "./sent-event.ts";

test("a long run tells now and then, however often something happens", () => {
  const clock = { now: 0 };
  const lines: string[] = [];
  const view = progressNotes((line) => lines.push(line), { now: () => clock.now, every: 10_000 });
  for (let segments = 0; segments <= 100; segments += 1) {
    clock.now = segments * 250;
    view.take(sentEvent({ segments, characters: segments * 100 }));
  }
  clock.now = 40_000;
  view.take({ kind: "finished", documents: 1, of: 4 });
  expect(lines).toEqual([
    "So far: 40 of 100 segments, 0 of 4 documents, 4,000 characters billed, about 15 seconds left",
    "So far: 80 of 100 segments, 0 of 4 documents, 8,000 characters billed, about 5 seconds left",
    "Written: 1 of 4 documents",
  ]);
});

test("a run that is soon over tells nothing", () => {
  const lines: string[] = [];
  const view = progressNotes((line) => lines.push(line), { now: () => 0, every: 10_000 });
  view.take(sentEvent({ segments: 100 }));
  expect(lines).toEqual([]);
});
