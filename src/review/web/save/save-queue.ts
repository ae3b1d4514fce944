import type { SegmentView } from "../../../model/review-view.ts";
import { type LaneTools, SaveLane } from "./save-lane.ts";
import type { SaveState, Wish } from "./wish.ts";

/** All that is on its way to the server: texts and wishes belong to the segment they were given for. */
export interface SaveQueue {
  /** A text as it is being written; goes out after half a second of rest. */
  type(segment: string, text: string): void;
  wish(segment: string, wish: Wish): void;
  /** A text that was written upon an older revision, maybe: the server says whether that is a conflict. */
  restore(segment: string, revision: number, text: string): void;
  /** Sends at once all that is written. */
  flush(options?: { readonly keepalive?: boolean }): void;
  /** A segment as the server has it: false when something of it is on its way, so that it has to wait. */
  seen(view: SegmentView): boolean;
  lane(segment: string): SaveLane | undefined;
  state(): SaveState;
  /** Once nothing of a segment is on its way, or a person must say. */
  settled(segment: string): Promise<void>;
}

const GRAVEST: readonly SaveState[] = ["retrying", "saving", "held"];

/** Opens the queue of an article whose segments' revisions are known. */
export function openSaveQueue(revisionOf: (segment: string) => number, given: LaneTools): SaveQueue {
  const lanes = new Map<string, SaveLane>();
  const waiting = new Map<() => void, string>();
  const isSettled = (segment: string) => ["idle", "held"].includes(lanes.get(segment)?.state ?? "idle");
  const tools: LaneTools = {
    ...given,
    onState: () => {
      given.onState();
      for (const [go, segment] of waiting) if (isSettled(segment) && waiting.delete(go)) go();
    },
  };
  const laneOf = (segment: string): SaveLane => {
    const found = lanes.get(segment) ?? new SaveLane(segment, revisionOf(segment), tools);
    lanes.set(segment, found);
    return found;
  };
  return {
    type: (segment, text) => laneOf(segment).type(text),
    wish: (segment, wish) => laneOf(segment).wish(wish),
    restore: (segment, revision, text) => {
      const lane = laneOf(segment);
      lane.revision = revision;
      lane.type(text);
      lane.flush();
    },
    flush: ({ keepalive = false } = {}) => {
      for (const lane of lanes.values()) lane.flush(keepalive);
    },
    seen: (view) => {
      const lane = lanes.get(view.id);
      if (lane !== undefined && lane.state !== "idle") return false;
      if (lane !== undefined) lane.revision = Math.max(lane.revision, view.revision);
      return true;
    },
    lane: (segment) => lanes.get(segment),
    settled: (segment) =>
      new Promise((resolve) => {
        if (isSettled(segment)) resolve();
        else waiting.set(resolve, segment);
      }),
    state: () => {
      const states = new Set([...lanes.values()].map((lane) => lane.state));
      return GRAVEST.find((state) => states.has(state)) ?? "idle";
    },
  };
}
