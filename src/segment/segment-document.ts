import { identifyLanguage } from "../language/identify-language.ts";
import type { Block, BlockKind } from "../model/block.ts";
import type { SegmentedDocument, SourceDocument } from "../model/document.ts";
import { cutSegments, type SegmentText } from "./blocks/cut-segments.ts";
import { cutStretch } from "./blocks/cut-stretch.ts";
import { findListItems } from "./blocks/find-list-items.ts";
import { nameBlocks } from "./blocks/name-blocks.ts";
import { readStretches, type Stretch } from "./blocks/read-lines.ts";
import type { SplitOptions } from "./split-sentences.ts";

/** A block's lines, its bullet cut away. */
interface CutBlock {
  readonly lines: Stretch;
  readonly isListItem: boolean;
}

/**
 * Cuts an article into blocks and segments, numbered from `b1` and `s1` in running order. Every character is in
 * exactly one segment or in a gap between them: white space, line breaks, bullets. Text of white space has no blocks.
 * `language` is the one given, else the one identified, else `nb`.
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
  const language = options.language ?? identify(source.text);
  const rules: SplitOptions = language === "nb" || language === "nn" ? { language } : {};
  const blocks = cutBlocks(source.text);
  const segments = blocks.map(({ lines }) => cutSegments(source.text, lines, rules));
  const kinds = nameBlocks(blocks.map((block, index) => asUnnamed(source.text, block, segments[index])));
  return { ...source, language, blocks: numberBlocks(kinds, segments) };
}

function identify(text: string): string {
  const { language } = identifyLanguage(text);
  return language === "undecided" || language === "other" ? "nb" : language;
}

function cutBlocks(text: string): CutBlock[] {
  const blocks = readStretches(text).flatMap((stretch) =>
    cutStretch(text, stretch).map((lines, index) => ({ lines, joined: index > 0 })),
  );
  const markers = findListItems(blocks.map(({ lines, joined }) => ({ ...describe(text, lines), joined })));
  return blocks.map(({ lines }, index) => {
    const marker = markers[index];
    return {
      lines: marker === undefined ? lines : withoutMarker(lines, marker.length),
      isListItem: marker !== undefined,
    };
  });
}

function withoutMarker([first, ...rest]: Stretch, length: number): Stretch {
  return [{ ...first, start: first.start + length }, ...rest];
}

function describe(text: string, lines: Stretch): { firstLine: string; text: string } {
  const [firstLine = "", ...others] = lines.map((line) => text.slice(line.start, line.end));
  return { firstLine, text: [firstLine, ...others].join(" ") };
}

function asUnnamed(text: string, block: CutBlock, segments: readonly SegmentText[] = []) {
  return { text: describe(text, block.lines).text, isListItem: block.isListItem, sentences: segments.length };
}

function numberBlocks(kinds: readonly BlockKind[], texts: readonly (readonly SegmentText[])[]): Block[] {
  let count = 0;
  return texts.map((segments, index) => ({
    id: `b${index + 1}`,
    kind: kinds[index] ?? "paragraph",
    start: segments[0]?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    segments: segments.map(({ source, start, end }) => ({
      id: `s${++count}`,
      source,
      start,
      end,
      codes: [],
    })),
  }));
}
