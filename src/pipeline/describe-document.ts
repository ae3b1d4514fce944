import { describeSegments } from "../leverage/describe-segments.ts";
import type { DescribedDocument } from "../leverage/described-segment.ts";
import type { SegmentedDocument } from "../model/document.ts";
import { digest } from "./digest.ts";
import { engineView } from "./glossary/engine-view.ts";
import type { Kit } from "./kit.ts";

/**
 * Looks at a document's segments as the config, the engine and the glossary of this kit have it.
 * @throws PipelineError `glossary-file`
 */
export async function describeDocument(
  kit: Pick<Kit, "engine" | "config" | "glossary">,
  document: SegmentedDocument,
): Promise<DescribedDocument> {
  const { config } = kit;
  return describeSegments(document, {
    target: config.target.language,
    engine: await engineView(kit),
    contextMatters: config.deepl.context === "article",
    digest,
  });
}
