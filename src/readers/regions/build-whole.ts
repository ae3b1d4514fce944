import type { SourceRegion } from "../../model/source-region.ts";
import { buildRegions } from "./build-regions.ts";
import { pieceEnd, pieceStart, type Run } from "./piece.ts";

/**
 * The region of a value that may need quotes put around it, so that it must be the whole value: none where
 * more than white space is left over at its ends (`alt="&nbsp;Ferja"`).
 */
export function buildWhole(source: string, run: Run): readonly SourceRegion[] {
  const [first, last] = [run.pieces[0], run.pieces.at(-1)];
  const [region, ...others] = buildRegions(source, run);
  if (first === undefined || last === undefined || region === undefined || others.length > 0) return [];
  const before = source.slice(pieceStart(first), region.offsets[0]);
  const after = source.slice(region.offsets.at(-1), pieceEnd(last));
  return /^[ \t\r\n]*$/.test(before + after) ? [region] : [];
}
