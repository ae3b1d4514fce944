import type { BlockKind } from "../../model/block.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { blockText, type CutBlock, cutBlocks } from "../blocks/cut-blocks.ts";
import { cutSegments } from "../blocks/cut-segments.ts";
import { cutStretch } from "../blocks/layout/cut-stretch.ts";
import { isCredit } from "../blocks/line-shape.ts";
import type { NamedBlock } from "../blocks/named-block.ts";
import { nameByWording } from "../blocks/naming/name-by-wording.ts";
import { type Line, readStretches, type Stretch } from "../blocks/read-lines.ts";
import { isWhite } from "../sentences/characters.ts";
import type { SplitOptions } from "../split-sentences.ts";
import { codedSource } from "./coded-source.ts";
import { type RegionText, readRegion } from "./region-text.ts";
import { type Span, shareCodes } from "./share-codes.ts";

/**
 * Cuts a region into blocks and segments: lines that a break of the markup ends are blocks when they are complete.
 * The structure says what a block is; where it says only `paragraph`, the wording may tell more. Code has no segments.
 */
export function cutRegion(region: SourceRegion, text: string, rules: SplitOptions): NamedBlock[] {
  if (region.kind === "code") return [];
  const read = readRegion(region);
  const blocks = cutLines(region, read.plain)
    .map((block) => ({ ...block, texts: cutSegments(read.plain, block.lines, rules) }))
    .filter(({ texts }) => texts.length > 0);
  const spans = shareCodes(
    blocks.flatMap(({ texts }) => texts.map((each) => spanOf(each, read))),
    { content: region.content, codes: read.codes },
  );
  const left = [...spans];
  return blocks.map(({ lines, kind, texts }) => ({
    kind: kindOf(region.kind, kind, blockText(read.plain, lines)),
    form: region.form,
    segments: left.splice(0, texts.length).map((span) => ({
      ...placeOf(span, region, text),
      ...codedSource(region.content, span, read),
    })),
  }));
}

function kindOf(structure: BlockKind, layout: BlockKind | undefined, text: string): BlockKind {
  if (structure === "caption" && isCredit(text)) return "credit";
  return structure === "paragraph" ? (layout ?? nameByWording(text) ?? structure) : structure;
}

/** Only paragraphs hide lists behind their line breaks; a heading is one block however it is set. */
function cutLines({ kind }: SourceRegion, plain: string): CutBlock[] {
  if (kind === "paragraph") return cutBlocks(plain);
  const stretches = readStretches(plain);
  const [first, ...rest] = stretches.flat();
  if (first === undefined) return [];
  const blocks: Stretch[] =
    kind === "heading" ? [[first, ...rest]] : stretches.flatMap((stretch) => cutStretch(plain, stretch));
  return blocks.map((lines) => ({ lines, kind: undefined, joined: false }));
}

function spanOf({ start, end }: Line, { places }: RegionText): Span {
  return [places[start] ?? 0, (places[end - 1] ?? 0) + 1];
}

/** Where a span of the content lies in the document; white space that the format folds away is left out. */
function placeOf([from, to]: Span, { offsets }: SourceRegion, text: string): Line {
  const start = offsets[from] ?? 0;
  let end = offsets[to] ?? text.length;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
