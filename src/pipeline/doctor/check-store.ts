import type { LoadedConfig } from "../../config/load-config.ts";
import { type StorePlace, storePlace } from "../../config/store-place.ts";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Store } from "../../ports/store.ts";
import { openFolder } from "../open-folder.ts";
import type { Checked, StoreReport, Verdict } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";

/** Whether the store opens and is whole; one that is not there yet is made by the first run. */
export async function checkStore(loaded: LoadedConfig): Promise<Checked<StoreReport>> {
  const path = loaded.config.store;
  try {
    const { store } = await openFolder(loaded);
    if (store) return await look(store, loaded).finally(() => store.close());
    const message = `${path} is not there yet: the first run makes it`;
    return { verdict: { state: "ok", message }, facts: { path, exists: false, problems: [] } };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts: { path, exists: true, problems: [error.message] } };
  }
}

async function look(store: Store, loaded: LoadedConfig): Promise<Checked<StoreReport>> {
  const path = loaded.config.store;
  const { engine, bytes, problems } = await store.check();
  const counts = {
    memoryUnits: await store.memory.count(),
    answers: await store.cache.count(),
    documents: (await store.documents.names()).length,
  };
  const size = bytes === undefined ? "" : `, ${sizeOf(bytes)}`;
  const message = [
    `${path}, ${engine}${size}`,
    `memory of ${countOf(counts.memoryUnits, "unit")}`,
    countOf(counts.answers, "answer"),
    countOf(counts.documents, "document"),
  ].join(", ");
  const facts = {
    path,
    exists: true,
    engine,
    ...(bytes === undefined ? {} : { bytes }),
    ...counts,
    problems,
  };
  return { verdict: verdictOn(message, { problems, kind: storePlace(loaded).kind }), facts };
}

interface Damage extends Pick<StorePlace, "kind"> {
  readonly problems: readonly string[];
}

function verdictOn(message: string, { problems, kind }: Damage): Verdict {
  if (problems.length === 0) return { state: "ok", message };
  const advice = ADVICE[kind];
  return { state: "problem", message: `${message}; it is damaged: ${problems.join("; ")}`, advice };
}

const ADVICE: Readonly<Record<StorePlace["kind"], string>> = {
  file: "Save what can be read with bitekst cache export, move the file away, and bring it back with bitekst cache import",
  postgres:
    "Have the database repaired (REINDEX for an index), or save what can be read with bitekst cache export and name another schema= in the store's address",
};

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
