import type { Kit } from "../kit.ts";
import { followDocument } from "./follow-document.ts";
import type { DeskOptions } from "./open-desk.ts";
import { writeApprovals } from "./write-approvals.ts";

/** Lets files follow what was saved: outputs, and the file of approvals. */
export interface Follower {
  changed(document: string, segments?: readonly string[]): void;
  /** Segments of a document that changed and whose findings are not stored yet. */
  unchecked(document: string): readonly string[];
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Files follow this long after the last save, and at the latest this long after the first. */
const QUIET = 700;
const LATEST = 1_500;

/** Writes files some time after changes, never two times at once; what fails is tried again with the next change. */
export function openFollower(kit: Kit, { settings, onTrouble }: DeskOptions): Follower {
  const waiting = new Map<string, Set<string>>();
  const wait = (name: string, segments: Iterable<string>) =>
    waiting.set(name, new Set([...(waiting.get(name) ?? []), ...segments]));
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  let working: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const taken = new Map(waiting);
    waiting.clear();
    working = working
      .then(() => followAll(kit, settings, [...taken.keys()]))
      .catch((error: unknown) => {
        for (const [name, segments] of taken) wait(name, segments);
        throw error;
      });
    const done = working;
    working = done.catch(() => undefined);
    return done;
  };
  return {
    changed: (document, segments = []) => {
      if (waiting.size === 0) first = Date.now();
      wait(document, segments);
      clearTimeout(timer);
      const delay = Math.max(0, Math.min(QUIET, first + LATEST - Date.now()));
      timer = setTimeout(() => flush().catch((error: unknown) => onTrouble?.(error)), delay);
    },
    unchecked: (document) => [...(waiting.get(document) ?? [])],
    flush,
    close: flush,
  };
}

async function followAll(
  kit: Kit,
  settings: DeskOptions["settings"],
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  for (const name of names) await followDocument(kit, settings, name);
  await writeApprovals(kit, names);
}
