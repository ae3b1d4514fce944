import { checkDocument } from "../../check/check-document.ts";
import type { Kit } from "../kit.ts";
import { writeOutputs } from "../write-outputs.ts";
import type { DeskOptions } from "./open-desk.ts";
import { writeApprovals } from "./write-approvals.ts";

/** Lets files follow what was saved: outputs, and the file of approvals. */
export interface Follower {
  changed(document: string): void;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Files follow this long after the last save, and at the latest this long after the first. */
const QUIET = 700;
const LATEST = 1_500;

/** Writes files some time after changes, never two times at once; what fails is tried again with the next change. */
export function openFollower(kit: Kit, { settings, onTrouble }: DeskOptions): Follower {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  let working: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const names = [...waiting];
    waiting.clear();
    working = working
      .then(() => followAll(kit, settings, names))
      .catch((error: unknown) => {
        for (const name of names) waiting.add(name);
        throw error;
      });
    const done = working;
    working = done.catch(() => undefined);
    return done;
  };
  return {
    changed: (document) => {
      if (waiting.size === 0) first = Date.now();
      waiting.add(document);
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(QUIET, first + LATEST - Date.now()));
      timer = setTimeout(() => flush().catch((error: unknown) => onTrouble?.(error)), wait);
    },
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
  for (const [, stored] of await kit.store.documents.load(names)) {
    const findings = checkDocument(stored.document, { settings });
    const document = { ...stored.document, findings };
    await kit.store.documents.save([{ ...stored, document }]);
    await kit.store.written.remove([document.name]);
    await writeOutputs(kit, document, stored.text);
  }
  await writeApprovals(kit, names);
}
