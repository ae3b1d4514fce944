import { CACHE_HEAD, toCacheLine } from "../../formats/cache-lines.ts";
import type { Folder } from "../open-folder.ts";

/** What an export came to; filled while its lines are read. */
export interface CacheExport {
  answers: number;
  /** Of them, in quarantine. */
  quarantine: number;
}

/** The whole cache as JSON lines with their line ends, a head first, sorted by key and context; quarantine included. */
export async function* exportCache({ store }: Folder, counts: CacheExport): AsyncGenerator<string> {
  yield `${JSON.stringify(CACHE_HEAD)}\n`;
  if (!store) return;
  for await (const answer of store.cache.answers()) {
    counts.answers += 1;
    if (answer.doubt !== undefined) counts.quarantine += 1;
    yield `${toCacheLine(answer)}\n`;
  }
}
