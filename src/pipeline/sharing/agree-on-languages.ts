import type { Config } from "../../config/config.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Store } from "../../ports/store.ts";
import { memoryLanguages } from "../memory/memory-languages.ts";

/**
 * All that share a store want the same pair: two would write over each other's documents and memory. The first one
 * decides; bokmål, nynorsk and `auto` are one. In a store of one machine the languages may change, and all is translated
 * anew.
 * @throws PipelineError `config` when others want other ones; the store is closed then
 */
export async function agreeOnLanguages(
  store: Store,
  config: Pick<Config, "source" | "target" | "store">,
): Promise<void> {
  if (!store.isShared) return;
  const { source = "auto", target } = memoryLanguages(config);
  const agreed = await store.agreements.agree("target.language", target);
  if (agreed !== target)
    throw await disagreement(store, config, { key: "target.language", agreed, wanted: target });
  const from = await store.agreements.agree("source.language", source);
  if (from !== source)
    throw await disagreement(store, config, { key: "source.language", agreed: from, wanted: source });
}

interface Disagreement {
  readonly key: "source.language" | "target.language";
  readonly agreed: string;
  readonly wanted: string;
}

async function disagreement(
  store: Store,
  { store: place }: Pick<Config, "store">,
  { key, agreed, wanted }: Disagreement,
): Promise<PipelineError> {
  await store.close();
  const side = key === "target.language" ? "into" : "from";
  const message = `Cannot use the store "${place}": it holds translations ${side} ${named(agreed)}, and this config wants ${named(wanted)}`;
  const advice = `Set ${key}: ${agreed}, or give this config a store of its own, such as the same address with another ?schema=`;
  return new PipelineError("config", message, { advice });
}

function named(language: string): string {
  return language === "auto" ? "Norwegian" : language;
}
