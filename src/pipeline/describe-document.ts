import { describeSegments } from "../leverage/describe-segments.ts";
import type { DescribedDocument } from "../leverage/described-segment.ts";
import type { SegmentedDocument } from "../model/document.ts";
import { digest } from "./digest.ts";
import type { Kit } from "./kit.ts";

/** Looks at a document's segments as the config and the engine of this kit have it. */
export function describeDocument(
  { engine, config }: Pick<Kit, "engine" | "config">,
  document: SegmentedDocument,
): DescribedDocument {
  return describeSegments(document, {
    target: config.target.language,
    engine,
    contextMatters: config.deepl.context === "article",
    digest,
  });
}
