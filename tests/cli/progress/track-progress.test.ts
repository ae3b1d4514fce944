import { expect, test } from "vitest";
import { trackProgress } from "../../../src/cli/progress/track-progress.ts";
import { sentEvent } from "./sent-event.ts";

function track() {
  const clock = { now: 1000 };
  return { clock, tracker: trackProgress(() => clock.now) };
}

test("there is nothing to show before something is sent", () => {
  const { tracker } = track();
  tracker.take({ kind: "memory", files: [], problems: [] });
  expect(tracker.state()).toBeUndefined();
});

test("rate and time left come from what was translated since sending began, not from what was known before", () => {
  const { clock, tracker } = track();
  tracker.take(sentEvent({ segments: 60 }));
  expect(tracker.state()).toEqual({
    phase: "translating",
    segments: { done: 60, of: 100 },
    documents: { done: 0, of: 4 },
    characters: 0,
  });
  clock.now += 2000;
  tracker.take(sentEvent({ segments: 80, characters: 900 }));
  expect(tracker.state()).toMatchObject({ characters: 900, perSecond: 10, secondsLeft: 2 });
});

test("time goes on between two events", () => {
  const { clock, tracker } = track();
  tracker.take(sentEvent({ segments: 0 }));
  clock.now += 1000;
  tracker.take(sentEvent({ segments: 50 }));
  clock.now += 1000;
  expect(tracker.state()).toMatchObject({ perSecond: 25, secondsLeft: 2 });
});

test("a rate of the first moment is none", () => {
  const { clock, tracker } = track();
  tracker.take(sentEvent({ segments: 0 }));
  clock.now += 100;
  tracker.take(sentEvent({ segments: 50 }));
  expect(tracker.state()).not.toHaveProperty("perSecond");
});

test("writing follows translating", () => {
  const { tracker } = track();
  tracker.take(sentEvent({ segments: 100 }));
  tracker.take({ kind: "finished", documents: 64, of: 200 });
  expect(tracker.state()).toEqual({ phase: "writing", documents: { done: 64, of: 200 } });
});
