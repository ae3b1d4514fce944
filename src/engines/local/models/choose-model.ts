import type { RegistryModel } from "./read-registry.ts";

/** Smallest first; others come behind these. */
const BY_SIZE = ["tiny", "base-memory", "base"];

/** Of the models for a pair the one to take: what is released goes first, then the smallest. */
export function chooseModel(
  models: readonly RegistryModel[],
  { pair, architecture }: { readonly pair: string; readonly architecture?: string | undefined },
): RegistryModel | undefined {
  const rank = (model: RegistryModel) => [releaseRank(model), sizeRank(model)] as const;
  return models
    .filter((model) => model.pair === pair && (architecture ?? model.architecture) === model.architecture)
    .toSorted((one, other) => {
      const [[release, size], [otherRelease, otherSize]] = [rank(one), rank(other)];
      return release - otherRelease || size - otherSize;
    })[0];
}

function releaseRank({ status }: RegistryModel): number {
  if (status === "Release") return 0;
  return status.startsWith("Release") ? 1 : 2;
}

function sizeRank({ architecture }: RegistryModel): number {
  const at = BY_SIZE.indexOf(architecture);
  return at === -1 ? BY_SIZE.length : at;
}
