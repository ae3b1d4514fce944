import type { BlockKind } from "../../model/block.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { buildWhole } from "../regions/build-whole.ts";
import { decodeEntities } from "../regions/decode-entities.ts";
import { attribute, type Element } from "./page/page-node.ts";

const META: ReadonlyMap<string, BlockKind> = new Map([
  ["description", "lead"],
  ["og:description", "lead"],
  ["twitter:description", "lead"],
  ["og:title", "heading"],
  ["twitter:title", "heading"],
]);
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|pdf|mp4)$/i;

/** The texts in a kept element's `alt` and `title`. */
export function attributeRegions(source: string, element: Element): readonly SourceRegion[] {
  return [
    ...attributeRegion(source, element, { name: "alt", kind: "caption" }),
    ...attributeRegion(source, element, { name: "title", kind: "caption" }),
  ];
}

/** The texts of the page itself: what search engines and links elsewhere show of it. */
export function metaRegions(source: string, meta: Element): readonly SourceRegion[] {
  const name = attribute(meta, "property") ?? attribute(meta, "name") ?? "";
  const kind = META.get(name.toLowerCase());
  return kind === undefined ? [] : attributeRegion(source, meta, { name: "content", kind });
}

function attributeRegion(
  source: string,
  element: Element,
  { name, kind }: { readonly name: string; readonly kind: BlockKind },
): readonly SourceRegion[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  const value = attribute(element, name);
  if (place === undefined || value === undefined || FILE_NAME.test(value.trim())) return [];
  const raw = source.slice(place.startOffset, place.endOffset);
  const [opening = "", quote = ""] = /^[^=]*=\s*(["']?)/.exec(raw) ?? [];
  const [start, end] = [place.startOffset + opening.length, place.endOffset - quote.length];
  const text = decodeEntities(source, { start, end, place: "html-attribute" });
  if (text.text.replaceAll(/\r\n?/g, "\n") !== value) return [];
  return buildWhole(source, { kind, form: "html-attribute", pieces: [text] });
}
