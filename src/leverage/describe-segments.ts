import type { SegmentedDocument } from "../model/document.ts";
import type { LanguageCode } from "../model/language.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import { cacheKeyText } from "./cache-key.ts";
import type { DescribedDocument, Digest, EngineView } from "./described-segment.ts";
import { leansOnNeighbours } from "./leans-on-neighbours.ts";

export interface DescribeTools {
  readonly target: LanguageCode;
  readonly engine: EngineView;
  /** Whether answers are shaped by the text around: `false` gives every segment the same, empty context. */
  readonly contextMatters: boolean;
  readonly digest: Digest;
}

/** Looks at each segment once: normalised text, neighbours, cache key. */
export function describeSegments(document: SegmentedDocument, tools: DescribeTools): DescribedDocument {
  const languages = { source: document.language, target: tools.target };
  const segments = document.blocks.flatMap((block) => block.segments);
  const sources = segments.map((segment) => normaliseSource(segment.source));
  return {
    document,
    languages,
    segments: segments.map((segment, index) => {
      const source = sources[index] ?? "";
      const previous = sources[index - 1] ?? "";
      const next = sources[index + 1] ?? "";
      return {
        segment,
        index,
        source,
        previous,
        next,
        leans: leansOnNeighbours(source, languages.source),
        key: tools.digest(cacheKeyText(source, languages, tools.engine)),
        context: tools.contextMatters ? tools.digest(JSON.stringify([previous, next])) : "",
      };
    }),
  };
}
