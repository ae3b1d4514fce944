import type { BilingualDocument } from "../../src/model/document.ts";
import type { InlineCode } from "../../src/model/inline-code.ts";
import { coded } from "./coded.ts";
import { type BlockRow, makeDocument, type UnitRow } from "./make-document.ts";

/** A document of one paragraph whose units, written as {@link coded} reads them, all have these codes where they stand. */
export function codedDocument(units: readonly UnitRow[], codes: readonly InlineCode[]): BilingualDocument {
  const rows = units.map(
    ([source, target = "", ...rest]): UnitRow => [coded(source), coded(target), ...rest],
  );
  const document = makeDocument("seeds/sak.html", [["paragraph", ...rows] satisfies BlockRow]);
  const blocks = document.blocks.map((block) => ({
    ...block,
    units: block.units.map((unit) => {
      const own = codes.filter((code) => unit.segment.source.includes(coded(shown(code))));
      return { ...unit, segment: { ...unit.segment, codes: own } };
    }),
  }));
  return { ...document, format: "html", blocks };
}

function shown({ kind, number }: InlineCode): string {
  if (kind === "alone") return `|${number}|`;
  return kind === "open" ? `‹${number}` : `${number}›`;
}
