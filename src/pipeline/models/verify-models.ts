import { findModels } from "../../engines/local/models/find-models.ts";
import { type FileDamage, verifyModel } from "../../engines/local/models/verify-model.ts";
import type { Trouble } from "../../model/run-report.ts";
import { missing } from "./remove-model.ts";

export interface VerifiedModel {
  readonly pair: string;
  /** Empty: it is as it was fetched. */
  readonly damage: readonly FileDamage[];
}

export interface VerifiedModels {
  readonly models: readonly VerifiedModel[];
  readonly troubles: readonly Trouble[];
}

/**
 * Reads every file of the models of these pairs, of all where none is named.
 * @throws PipelineError `model-missing`
 */
export async function verifyModels(folder: string, pairs: readonly string[]): Promise<VerifiedModels> {
  const { models, troubles } = await findModels(folder);
  const told = troubles.filter(
    ({ message }) => pairs.length === 0 || pairs.some((pair) => message.includes(`"${pair}"`)),
  );
  const wanted = pairs.length === 0 ? models : models.filter(({ pair }) => pairs.includes(pair));
  const stray = pairs.find(
    (pair) =>
      !wanted.some((model) => model.pair === pair) &&
      !told.some(({ message }) => message.includes(`"${pair}"`)),
  );
  if (stray !== undefined) throw missing(stray, { folder, models });
  const verified: VerifiedModel[] = [];
  for (const model of wanted) verified.push({ pair: model.pair, damage: await verifyModel(model) });
  return { models: verified, troubles: told };
}
