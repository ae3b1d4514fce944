import { PipelineError } from "../model/pipeline-error.ts";
import type { GatheredSources } from "./gather-sources.ts";

/** What to ask the engine for anew, among the documents of the run. */
export interface Retranslation {
  /** One segment's id; all segments when left out. */
  readonly segment?: string;
}

/**
 * Which segments the plan must ask for whatever the cache holds; memory still comes first.
 * @throws PipelineError `usage` when no document of the run has the segment
 */
export function askAnew(
  { segment }: Retranslation,
  { documents }: GatheredSources,
): (document: string, segment: string) => boolean {
  if (segment === undefined) return () => true;
  const segments = documents.flatMap(({ document }) => document.blocks.flatMap((block) => block.segments));
  if (segments.some(({ id }) => id === segment)) return (_, id) => id === segment;
  const advice =
    "Look the id up in the document's HTML or JSON, or leave it out to have the whole document asked anew";
  throw new PipelineError("usage", `Cannot retranslate "${segment}": the document has no such segment`, {
    advice,
  });
}
