import { serialiseTmx, type TmxUnit } from "../formats/tmx.ts";
import { withoutCodes } from "../model/code-characters.ts";
import type { BilingualDocument } from "../model/document.ts";
import { reviewNotice } from "../model/review-notice.ts";
import type { Writer } from "../ports/writer.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/**
 * The document's translated segments as TMX 1.4, for any translation tool: with state, origin (which tells
 * machine translation from what people wrote), neighbours and document; `tuid` is the segment's id.
 */
export const tmxWriter: Writer = {
  format: "tmx",
  ...OUTPUT_NAMING.tmx,
  write: (document) => {
    const notice = reviewNotice(document);
    return serialiseTmx({ entries: unitsOf(document), notes: notice === undefined ? [] : [notice] });
  },
};

/** Untranslated segments are no units of a memory, but still neighbours of those that are. */
function unitsOf({ name, languages, blocks }: BilingualDocument): readonly TmxUnit[] {
  const units = blocks.flatMap((block) => block.units);
  const sources = units.map((unit) => withoutCodes(unit.segment.source));
  return units.flatMap(({ segment, target, state, origin }, index): TmxUnit[] => {
    if (state === "initial") {
      return [];
    }
    const previous = sources[index - 1] ?? "";
    const next = sources[index + 1] ?? "";
    const { id, source, codes } = segment;
    const known = { ...(origin && { origin }), ...(codes.length > 0 && { codes }) };
    return [{ id, languages, source, target, state, ...known, document: name, previous, next }];
  });
}
