import { type FSWatcher, watch } from "node:fs";
import type { Sight } from "./sight.ts";

/** Tells that something happened in folders; what it was, a look must tell. */
export interface Listener {
  /** Listens in these folders from now on, and no others. */
  listen(sight: Pick<Sight, "folders" | "roots" | "flat">): void;
  close(): void;
}

export interface ListenerTools {
  readonly onHint: () => void;
  /** Told once when the system cannot go on telling: its word for why, such as `ENOSPC`. */
  readonly onFailure: (code: string) => void;
  /** Node's own, or one that is handed in. */
  readonly watch?: WatchFolder;
  readonly platform?: NodeJS.Platform;
}

export type WatchFolder = (
  folder: string,
  options: { readonly recursive: boolean },
  onHint: () => void,
) => Pick<FSWatcher, "on" | "close">;

/** A folder that went away meanwhile; the folder above tells of that. */
const GONE = new Set(["ENOENT", "EPERM", "EACCES", "ENOTDIR", "EBADF"]);

/**
 * Listens folder by folder. Node's recursive listening is used where the system has it: on Linux Node 20 builds
 * it from one listener for each file, which is deaf after an editor has put a new file in the old one's place.
 */
export function openListener(tools: ListenerTools): Listener {
  const { onHint, onFailure, watch: listenIn = watch, platform = process.platform } = tools;
  const hasDeep = platform === "darwin" || platform === "win32";
  const open = new Map<string, Pick<FSWatcher, "close">>();
  let isClosed = false;
  const close = () => {
    isClosed = true;
    for (const watcher of open.values()) watcher.close();
    open.clear();
  };
  const fail = (folder: string, error: NodeJS.ErrnoException) => {
    open.get(folder)?.close();
    open.delete(folder);
    if (isClosed || GONE.has(error.code ?? "")) return;
    close();
    onFailure(error.code ?? error.message);
  };
  const start = (folder: string, recursive: boolean) => {
    try {
      const watcher = listenIn(folder, { recursive }, onHint);
      open.set(folder, watcher);
      watcher.on("error", (error: Error) => fail(folder, error));
      // What came into the folder before anyone listened.
      onHint();
    } catch (error) {
      fail(folder, error as NodeJS.ErrnoException);
    }
  };
  return {
    listen({ folders, roots, flat }) {
      if (isClosed) return;
      const alone = (hasDeep ? flat : folders).map((folder) => [folder, false] as const);
      const wanted = new Map([...alone, ...(hasDeep ? roots : []).map((folder) => [folder, true] as const)]);
      for (const folder of [...open.keys()].filter((each) => !wanted.has(each))) {
        open.get(folder)?.close();
        open.delete(folder);
      }
      for (const [folder, recursive] of wanted) if (!isClosed && !open.has(folder)) start(folder, recursive);
    },
    close,
  };
}
