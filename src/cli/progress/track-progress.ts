import type { RunEvent, SentEvent } from "../../pipeline/run-report.ts";

/** How far a run has come, as it is shown. */
export type ProgressState =
  | {
      readonly phase: "translating";
      readonly segments: Share;
      readonly documents: Share;
      /** Unicode code points billed. */
      readonly characters: number;
      /** Segments; absent until enough has happened to tell. */
      readonly perSecond?: number;
      readonly secondsLeft?: number;
    }
  | { readonly phase: "writing"; readonly documents: Share };

export interface Share {
  readonly done: number;
  readonly of: number;
}

export interface ProgressTracker {
  take(event: RunEvent): void;
  /** As of now; `undefined` while there is nothing to wait for. */
  state(): ProgressState | undefined;
}

/** Milliseconds before a rate says anything. */
const FIRST_RATE = 500;

/** Makes rate and time left of a run's events. `now` gives milliseconds. */
export function trackProgress(now: () => number): ProgressTracker {
  let first: { readonly at: number; readonly segments: number } | undefined;
  let current: ((at: number) => ProgressState) | undefined;
  return {
    take(event) {
      if (event.kind === "sent") {
        const since = first ?? { at: now(), segments: event.reached.segments };
        first = since;
        current = (at) => translating(event, { elapsed: at - since.at, from: since.segments });
      }
      if (event.kind === "finished") {
        current = () => ({ phase: "writing", documents: { done: event.documents, of: event.of } });
      }
    },
    state: () => current?.(now()),
  };
}

function translating(
  { reached, all, characters }: SentEvent,
  { elapsed, from }: { readonly elapsed: number; readonly from: number },
): ProgressState {
  const segments = { done: reached.segments, of: all.segments };
  const documents = { done: reached.documents, of: all.documents };
  const since = segments.done - from;
  const state = { phase: "translating", segments, documents, characters } as const;
  if (elapsed < FIRST_RATE || since === 0) return state;
  const perSecond = (since / elapsed) * 1000;
  return { ...state, perSecond, secondsLeft: (segments.of - segments.done) / perSecond };
}
