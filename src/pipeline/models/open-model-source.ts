import { folderSource } from "../../engines/local/models/folder-source.ts";
import type { ModelSource } from "../../engines/local/models/model-source.ts";
import { serverSource } from "../../engines/local/models/server-source.ts";

/** Where Firefox's translation models are published, with the figures of their training. */
export const FIREFOX_MODELS =
  "https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data";

/** As Mozilla publishes its models; what a mirror or a folder holds is taken for the same. */
export const MODEL_LICENCE = "MPL-2.0";

/** Milliseconds without a byte. */
const PATIENCE = 60_000;

/** Firefox's registry, or the mirror or the folder in its place. */
export function openModelSource(
  from: string | undefined,
  { pairs }: { readonly pairs: readonly string[] },
): ModelSource {
  if (from === undefined) return serverSource(FIREFOX_MODELS, { followsBase: true, patience: PATIENCE });
  if (/^https?:\/\//.test(from)) return serverSource(from, { followsBase: false, patience: PATIENCE });
  return folderSource(from, pairs.length === 1 ? pairs[0] : undefined);
}
