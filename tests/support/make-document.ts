import type { BlockKind } from "../../src/model/block.ts";
import type { BilingualBlock, BilingualDocument } from "../../src/model/document.ts";
import type { Origin, TranslationUnit, UnitState } from "../../src/model/translation-unit.ts";

/** Source, target, state, origin; a source alone is an untranslated segment. */
export type UnitRow = readonly [source: string, target?: string, state?: UnitState, origin?: Origin];
export type BlockRow = readonly [kind: BlockKind, ...units: UnitRow[]];

/** A document of these blocks, its segments `s1`, `s2` … one space apart, its blocks an empty line. */
export function makeDocument(name: string, rows: readonly BlockRow[]): BilingualDocument {
  let offset = 0;
  let number = 0;
  const makeUnit = ([source, target = "", state, origin]: UnitRow): TranslationUnit => {
    number += 1;
    const segment = { id: `s${number}`, source, start: offset, end: offset + source.length, codes: [] };
    offset = segment.end + 1;
    return target === ""
      ? { segment, target, state: "initial" }
      : { segment, target, state: state ?? "translated", origin: origin ?? "engine:deepl" };
  };
  const blocks = rows.map(([kind, ...unitRows], index): BilingualBlock => {
    const start = offset;
    const units = unitRows.map(makeUnit);
    offset += 1;
    return { id: `b${index + 1}`, kind, start, end: offset - 2, units };
  });
  return { name, format: "text", languages: { source: "nb", target: "en-GB" }, blocks, findings: [] };
}

/** What stands between segments in {@link sourceTextOf}; in no text that tests write. */
export const SOURCE_GAP = "\u{241E}";

/** A source text that fits a made document: each segment at its place, gaps between them. */
export function sourceTextOf({ blocks }: BilingualDocument): string {
  let text = "";
  for (const { segment } of blocks.flatMap(({ units }) => units))
    text += SOURCE_GAP.repeat(segment.start - text.length) + segment.source;
  return `${text || SOURCE_GAP}\n`;
}
