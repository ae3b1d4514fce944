import { rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { findModels } from "../../engines/local/models/find-models.ts";
import type { LocalModel } from "../../engines/local/models/local-model.ts";
import { filesOf, MANIFEST } from "../../engines/local/models/model-manifest.ts";
import { diskTrouble } from "../../engines/local/models/model-trouble.ts";
import { PipelineError } from "../../model/pipeline-error.ts";

export interface Removed {
  readonly pair: string;
  /** Bytes. */
  readonly freed: number;
  readonly folder: string;
}

/**
 * Removes the models of these pairs, all or, where one is not there, none. Only what their manifests name goes: what
 * somebody else put beside it stays.
 * @throws PipelineError `model-missing`, `model-unwritable`
 */
export async function removeModels(folder: string, pairs: readonly string[]): Promise<readonly Removed[]> {
  const { models } = await findModels(folder);
  const wanted = [...new Set(pairs)].map((pair) => {
    const model = models.find((each) => each.pair === pair);
    if (model === undefined) throw missing(pair, { folder, models });
    return model;
  });
  const removed: Removed[] = [];
  for (const model of wanted) removed.push(await remove(model));
  return removed;
}

/** The manifest goes first: a model that is half gone is none. */
async function remove(model: LocalModel): Promise<Removed> {
  const { pair, folder } = model;
  const files = filesOf(model);
  try {
    await rm(join(folder, MANIFEST));
    for (const { name } of files) await rm(join(folder, name), { force: true });
  } catch (error) {
    throw diskTrouble(folder, error);
  }
  await rmdir(folder).catch(() => undefined);
  return { pair, folder, freed: files.reduce((sum, { size }) => sum + size, 0) };
}

/** A pair whose model is not there, and those whose are. */
export function missing(
  pair: string,
  { folder, models }: { readonly folder: string; readonly models: readonly LocalModel[] },
): PipelineError {
  const there = models.map((model) => model.pair).join(", ");
  return new PipelineError(
    "model-missing",
    `Cannot find the model "${pair}": it is not in ${resolve(folder)}`,
    {
      advice: there === "" ? `There is none; fetch it with bitekst model pull ${pair}` : `There are ${there}`,
    },
  );
}
