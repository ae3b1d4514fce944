import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { Queue } from "../../ports/queue.ts";
import { digest } from "../digest.ts";
import { toTrouble } from "../document-report.ts";
import { findUnchanged } from "../find-unchanged.ts";
import { fingerprintOf, settingsDigest } from "../fingerprint.ts";
import { nameSources, type SourceChoice } from "../gather-sources.ts";
import { importMemory } from "../import-memory.ts";
import type { Kit } from "../kit.ts";
import type { SourcePlaces } from "../read-documents.ts";

export interface EnqueueOptions extends SourceChoice {
  /** Also what has not changed since it was last translated. */
  readonly all?: boolean | undefined;
  /** Tells one enqueuing from the next. */
  readonly wave: string;
}

export interface EnqueueReport {
  readonly found: number;
  readonly unchanged: number;
  /** Put now; the rest of those that changed waited already. */
  readonly put: number;
  readonly waiting: number;
  /** Paths that came to nothing. */
  readonly troubles: readonly Trouble[];
}

/** Sources that are read into memory at a time. */
const TOGETHER = 50;

/**
 * Puts a job for each document that is new or has changed, with its source where those travel through the store, and
 * brings memory in line with its files: workers take it from the store.
 * @throws PipelineError `store-unusable`, `memory-file`
 */
export async function enqueue(kit: Kit, queue: Queue, options: EnqueueOptions): Promise<EnqueueReport> {
  await importMemory(kit);
  const { names, places, problems } = await nameSources(kit, options);
  const outside = kit.config.documents === "folder" ? names.filter((name) => places.has(name)) : [];
  const troubles = [...problems.map(({ error }) => error), ...outside.map(outsideTrouble)].map(toTrouble);
  const seen = names.filter((name) => !outside.includes(name));
  const changed = options.all ? seen : await changedOf(kit, seen, places);
  if (kit.config.documents === "store") await putSources(kit, changed, places);
  const put = await queue.put(changed.map((document) => ({ document, wave: options.wave })));
  return {
    found: names.length,
    unchanged: seen.length - changed.length,
    put,
    waiting: changed.length - put,
    troubles,
  };
}

/** With documents in the store, outputs lie where a worker wrote them: only the source tells. */
async function changedOf(
  kit: Kit,
  names: readonly string[],
  places: SourcePlaces,
): Promise<readonly string[]> {
  const settings = await settingsDigest(kit);
  if (kit.config.documents === "folder")
    return (await findUnchanged(kit, names, { places, settings })).changed;
  const written = await kit.store.written.find(names);
  const isSame = (name: string) => {
    const known = written.get(name)?.fingerprint;
    return known !== undefined && known === fingerprintOf(places.get(name) ?? join(kit.root, name), settings);
  };
  return names.filter((name) => !isSame(name));
}

async function putSources(kit: Kit, names: readonly string[], places: SourcePlaces): Promise<void> {
  for (let start = 0; start < names.length; start += TOGETHER) {
    const some = names.slice(start, start + TOGETHER);
    const read = await Promise.all(
      some.map(async (name) => {
        const bytes = await readFile(places.get(name) ?? join(kit.root, name));
        return { name, digest: digest(bytes), bytes };
      }),
    );
    await kit.store.sources.put(read);
  }
}

function outsideTrouble(name: string): PipelineError {
  return new PipelineError(
    "document-missing",
    `Cannot enqueue ${JSON.stringify(name)}: it lies outside the folder of the config`,
    { advice: "Put it below that folder, or set documents: store in pipeline.config.yaml" },
  );
}
