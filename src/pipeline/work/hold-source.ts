import { statSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Kit } from "../kit.ts";
import type { SourcePlaces } from "../read-documents.ts";

/** Milliseconds. */
const DAY = 86_400_000;

/** A source that can be read here until it is let go. */
export interface HeldSource {
  readonly name: string;
  readonly places: SourcePlaces;
  letGo(): Promise<void>;
}

/**
 * Makes a document of the queue readable: with `documents: store` it lies in a file of this worker's meanwhile.
 * @throws PipelineError `document-missing` when the store does not have it
 */
export async function holdSource(kit: Kit, name: string, run: string): Promise<HeldSource> {
  if (kit.config.documents === "folder") return { name, places: new Map(), letGo: async () => {} };
  const source = (await kit.store.sources.get([name])).get(name);
  const folder = join(kit.root, ".bitekst", "work", run);
  const path = join(folder, name);
  if (source === undefined || relative(folder, path).startsWith("..")) throw missing(name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source.bytes);
  return { name, places: new Map([[name, path]]), letGo: () => rm(path, { force: true }) };
}

/** Removes what a session held, and what workers left that were killed more than a day ago. */
export async function letAllGo({ root, clock }: Pick<Kit, "root" | "clock">, run: string): Promise<void> {
  const place = join(root, ".bitekst", "work");
  const names = await readdir(place).catch(() => []);
  const since = clock.now().getTime() - DAY;
  for (const name of names) {
    const stats = statSync(join(place, name), { throwIfNoEntry: false });
    if (name === run || (stats !== undefined && stats.mtimeMs < since))
      await rm(join(place, name), { recursive: true, force: true });
  }
}

function missing(name: string): PipelineError {
  return new PipelineError(
    "document-missing",
    `Cannot read ${JSON.stringify(name)}: the store does not have it`,
    {
      advice: "Put it there with bitekst enqueue, with documents: store in the config of both machines",
    },
  );
}
