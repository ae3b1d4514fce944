import { assertNever } from "../../lib/assert-never.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { ProgressView } from "./progress-view.ts";
import { type ProgressState, type Share, trackProgress } from "./track-progress.ts";

export interface NoteOptions {
  readonly now: () => number;
  /** Milliseconds between two lines, at least. */
  readonly every: number;
}

/** Plain lines, every so often, where no bar can be drawn: logs, pipes. A run that is soon over gets none. */
export function progressNotes(note: (line: string) => void, { now, every }: NoteOptions): ProgressView {
  const tracker = trackProgress(now);
  let last = now();
  return {
    take(event) {
      tracker.take(event);
      const state = tracker.state();
      if (state === undefined || now() - last < every) return;
      last = now();
      note(noteOf(state));
    },
    aside: (write) => write(),
    end: () => undefined,
  };
}

function noteOf(state: ProgressState): string {
  switch (state.phase) {
    case "writing":
      return `Written: ${partOf(state.documents, "document")}`;
    case "translating": {
      const { segments, documents, characters, secondsLeft } = state;
      const counts = [partOf(segments, "segment"), partOf(documents, "document")];
      const rest = secondsLeft === undefined ? [] : [`about ${timeOf(secondsLeft)} left`];
      return `So far: ${[...counts, `${countOf(characters, "character")} billed`, ...rest].join(", ")}`;
    }
    default:
      return assertNever(state);
  }
}

function partOf({ done, of }: Share, noun: string): string {
  return `${groupDigits(done)} of ${countOf(of, noun)}`;
}

function timeOf(seconds: number): string {
  return seconds < 90 ? countOf(Math.ceil(seconds), "second") : countOf(Math.round(seconds / 60), "minute");
}
