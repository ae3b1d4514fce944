import { openTextPart, type TextPart } from "../../formats/docx/text-parts.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { buildRegions } from "../regions/build-regions.ts";
import { layXml } from "./lay-xml.ts";
import type { StyleKinds } from "./style-kinds.ts";
import { TextOutput } from "./text-output.ts";

export interface DocxText {
  /** The parts' XML, each paragraph with text laid out anew (`layParagraph`), all else as it is written. */
  readonly text: string;
  readonly regions: readonly SourceRegion[];
}

/**
 * The texts of a document: paragraphs, lists, tables, text boxes; then those of its other parts (notes, what stands
 * over and under the pages) as far as there is something to translate in them. Tracked changes are taken as accepted,
 * runs that only the editor's bookkeeping divides are joined.
 */
export function docxText(xml: string, styleKinds: StyleKinds, others: readonly TextPart[] = []): DocxText {
  const main = partText(xml, { styleKinds, start: 0 });
  const texts = [main.text];
  const regions = [...main.regions];
  let length = main.text.length;
  for (const { name, text } of others) {
    const opening = openTextPart(name);
    const part = partText(text, { styleKinds, start: length + opening.length });
    if (part.regions.length === 0) continue;
    texts.push(opening, part.text);
    regions.push(...part.regions);
    length += opening.length + part.text.length;
  }
  return { text: texts.join(""), regions };
}

interface PartPlace {
  readonly styleKinds: StyleKinds;
  /** Where the part begins in the whole text. */
  readonly start: number;
}

function partText(xml: string, { styleKinds, start }: PartPlace): DocxText {
  const output = new TextOutput();
  const runs = layXml(xml, { output, styleKinds });
  const text = output.toString();
  const regions = runs
    .flatMap((run) => buildRegions(text, run))
    .map((region) => ({ ...region, offsets: region.offsets.map((offset) => offset + start) }));
  return { text, regions: regions.toSorted((one, other) => startOf(one) - startOf(other)) };
}

function startOf({ offsets }: SourceRegion): number {
  return offsets[0] ?? 0;
}
