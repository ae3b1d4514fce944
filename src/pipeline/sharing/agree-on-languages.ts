import type { Config } from "../../config/config.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Store } from "../../ports/store.ts";

/**
 * All that share a store want the same English: two would write over each other's documents. The first one decides. In
 * a store of one machine the language may change, and all is translated anew.
 * @throws PipelineError `config` when others want another one; the store is closed then
 */
export async function agreeOnLanguages(
  store: Store,
  { target, store: place }: Pick<Config, "target" | "store">,
): Promise<void> {
  if (!store.isShared) return;
  const agreed = await store.agreements.agree("target.language", target.language);
  if (agreed === target.language) return;
  await store.close();
  const message = `Cannot use the store "${place}": it holds translations into ${agreed}, and this config wants ${target.language}`;
  const advice = `Set target.language: ${agreed}, or give this config a store of its own, such as the same address with another ?schema=`;
  throw new PipelineError("config", message, { advice });
}
