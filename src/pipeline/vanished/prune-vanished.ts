import { join } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { VanishedDocument } from "../../model/vanished-document.ts";
import { removeOutput } from "../../writers/remove-output.ts";
import type { Kit } from "../kit.ts";

export interface Pruning {
  readonly vanished: readonly VanishedDocument[];
  /** Files that could not be removed: their documents are kept, so that another run tries again. */
  readonly failures: readonly PipelineError[];
}

/** Removes what is left of vanished documents, files first, then what the store keeps. Answers stay in the cache. */
export async function pruneVanished(kit: Kit, vanished: readonly VanishedDocument[]): Promise<Pruning> {
  const failures: PipelineError[] = [];
  const pruned: VanishedDocument[] = [];
  for (const document of vanished) {
    const removed = await removeFiles(kit, document, failures);
    pruned.push({ ...document, removed });
  }
  const names = pruned.filter(({ removed }) => removed).map(({ source }) => source);
  await kit.store.documents.remove(names);
  await kit.store.written.remove(names);
  await kit.store.dismissals.remove(await kit.store.dismissals.find(names));
  return { vanished: pruned, failures };
}

async function removeFiles(
  { root, config }: Kit,
  { outputs }: VanishedDocument,
  failures: PipelineError[],
): Promise<boolean> {
  try {
    for (const path of outputs) await removeOutput(join(root, path), join(root, config.output));
    return true;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    failures.push(error);
    return false;
  }
}
