import { checkDocument } from "../../check/check-document.ts";
import { markDismissed } from "../findings/mark-dismissed.ts";
import type { Kit } from "../kit.ts";
import { writeOutputs } from "../write-outputs.ts";
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
  for (const name of names) await followOne(kit, settings, name);
  await writeApprovals(kit, names);
}

/** Each is loaded just before it is stored, so that hardly anything can be said of it in between. */
async function followOne(kit: Kit, settings: DeskOptions["settings"], name: string): Promise<void> {
  const { documents, dismissals, written } = kit.store;
  const put = await dismissals.find([name]);
  const stored = (await documents.load([name])).get(name);
  if (stored === undefined) return;
  const findings = checkDocument(stored.document, { settings });
  const document = markDismissed({ ...stored.document, findings }, put);
  await documents.save([{ ...stored, document }]);
  await written.remove([name]);
  await writeOutputs(kit, document, stored.text);
}
