import { type DescribeTools, describeSegments } from "../../src/leverage/describe-segments.ts";
import type { DescribedDocument, EngineView } from "../../src/leverage/described-segment.ts";
import type { BlockKind } from "../../src/model/block.ts";
import type { SegmentedDocument } from "../../src/model/document.ts";

/** An engine as the cache key sees it. */
export const ENGINE: EngineView = {
  name: "deepl",
  fingerprint: { model: "quality" },
  languagesFor: ({ source, target }) => ({ source: source === "nn" ? "nb" : source, target }),
};

const TOOLS: DescribeTools = {
  target: "en-GB",
  engine: ENGINE,
  contextMatters: true,
  digest: (text) => text,
};

/** A document of one paragraph whose segments are these sentences, with ids from `s1`. */
export function documentOf(name: string, sentences: readonly string[], language = "nb"): SegmentedDocument {
  const text = sentences.join(" ");
  let start = 0;
  const segments = sentences.map((source, index) => {
    const segment = { id: `s${index + 1}`, source, start, end: start + source.length, codes: [] };
    start = segment.end + 1;
    return segment;
  });
  const block = { id: "b1", kind: "paragraph" as const, start: 0, end: text.length, segments };
  return { name, format: "text", text, encoding: "utf-8", language, blocks: [block] };
}

/** The same, described with a digest that can be read. */
export function describedDocument(
  name: string,
  sentences: readonly string[],
  language = "nb",
): DescribedDocument {
  return describeSegments(documentOf(name, sentences, language), TOOLS);
}

/** A document of one block a sentence, each of the kind that is given. */
export function describedArticle(
  name: string,
  lines: readonly (readonly [kind: BlockKind, sentence: string])[],
): DescribedDocument {
  const sentences = lines.map(([, sentence]) => sentence);
  const { blocks, ...document } = documentOf(name, sentences);
  const segments = blocks.flatMap((block) => block.segments);
  const article = {
    ...document,
    blocks: segments.map((segment, index) => {
      const kind = lines[index]?.[0] ?? "paragraph";
      return { id: `b${index + 1}`, kind, start: segment.start, end: segment.end, segments: [segment] };
    }),
  };
  return describeSegments(article, TOOLS);
}
