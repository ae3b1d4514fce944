import type { Block } from "../model/block.ts";
import type { SegmentedDocument, SourceDocument } from "../model/document.ts";
import type { Segment } from "../model/segment.ts";
import { cutText } from "./blocks/cut-text.ts";
import type { NamedBlock } from "./blocks/named-block.ts";
import { identifyArticle } from "./languages/identify-article.ts";
import { type ArticleLanguage, segmentLanguage } from "./languages/segment-language.ts";
import { cutRegion } from "./regions/cut-region.ts";
import { nameRegionLead } from "./regions/name-region-lead.ts";
import type { SplitOptions } from "./split-sentences.ts";

/**
 * Cuts an article into blocks and segments, numbered from `b1` and `s1` in running order. Every character is in
 * exactly one segment or in a gap between them: white space, line breaks, bullets, and whatever of a structured
 * document lies outside its regions. A region in another's markup is a block of its own, and its characters are its
 * own alone. Text of white space has no blocks. `language` is the one given, else the one identified (`und`: none
 * that is known), else `nb`; a segment that surely is in another one has a `language` of its own.
 *
 * @example
 * ```ts
 * const source = { name: "nyhet.txt", format: "text", text: "Ny bru\n\nBrua åpner 3. mai.", encoding: "utf-8" };
 * const { blocks } = segmentDocument(source);
 * blocks.map(({ id, kind }) => [id, kind]); // [["b1", "heading"], ["b2", "paragraph"]]
 * blocks[1].segments[0].start; // 8
 * ```
 */
export function segmentDocument(source: SourceDocument, options: SplitOptions = {}): SegmentedDocument {
  const language = options.language ?? identify(source);
  const rules: SplitOptions = language === "und" ? options : { ...options, language };
  const blocks =
    source.regions === undefined
      ? cutText(source.text, rules)
      : nameRegionLead(source.regions.flatMap((region) => cutRegion(region, source.text, rules)));
  const article = { language, isGiven: options.language !== undefined };
  return { ...source, language, blocks: numberBlocks(blocks, article) };
}

/** From here on a text is surely none of those that are known by name; below, it may be a list of names. */
const SURELY_OTHER = 0.95;

/** Short texts may be anything: here they are what nearly all Norwegian texts are. */
function identify(source: SourceDocument): string {
  const { language, confidence } = identifyArticle(source);
  if (language === "other" && confidence >= SURELY_OTHER) return "und";
  return language === "undecided" || language === "other" ? "nb" : language;
}

function numberBlocks(blocks: readonly NamedBlock[], article: ArticleLanguage): Block[] {
  let count = 0;
  return blocks.map(({ kind, form, segments: texts }, index) => {
    const segments = texts.map((text) => numberSegment(`s${++count}`, text, article));
    const [start, end] = [texts[0]?.start ?? 0, texts.at(-1)?.end ?? 0];
    const block = { id: `b${index + 1}`, kind, start, end, segments };
    return form === undefined ? block : { ...block, form };
  });
}

function numberSegment(id: string, text: Omit<Segment, "id">, article: ArticleLanguage): Segment {
  const { source, start, end, codes } = text;
  const language = segmentLanguage(source, article);
  return language === undefined
    ? { id, source, start, end, codes }
    : { id, source, start, end, codes, language };
}
