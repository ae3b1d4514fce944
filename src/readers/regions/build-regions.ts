import { codeCharacter } from "../../model/code-characters.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { cutRuns } from "./cut-runs.ts";
import { layOut } from "./lay-out.ts";
import { pairTags } from "./pair-tags.ts";
import type { Run } from "./piece.ts";
import { trimEdges } from "./trim-edges.ts";
import type { Unit } from "./unit.ts";

/** Numbers of inline codes run from 1 to this in a region. */
const MOST_CODES = 255;
const LETTER = /\p{L}/u;
const FIGURE = /\p{N}/u;

/** The regions of a run in running order; none where no letter stands, but for the figures of a table. */
export function buildRegions(source: string, run: Run): readonly SourceRegion[] {
  return cutRuns(run).flatMap((each) => buildRegion(source, each));
}

function buildRegion(source: string, run: Run): readonly SourceRegion[] {
  const units = trimEdges(layOut(pairTags(run.pieces)));
  if (!isText(textOf(units), run)) return [];
  const numbers = numberCodes(units);
  if (numbers.size > MOST_CODES) return halves(run).flatMap((half) => buildRegion(source, half));
  return [writeRegion(source, run, { units, numbers })];
}

/** The `3 150` of a table reads `3,150` in English. */
function isText(text: string, { kind }: Run): boolean {
  return LETTER.test(text) || (kind === "table-cell" && FIGURE.test(text));
}

function textOf(units: readonly Unit[]): string {
  return units.map((unit) => (unit.kind === "character" ? unit.character : "")).join("");
}

/** By pair, or by the place of a code that stands alone. */
type CodeNumbers = ReadonlyMap<string, number>;

function numberCodes(units: readonly Unit[]): CodeNumbers {
  const numbers = new Map<string, number>();
  for (const unit of units) {
    if (unit.kind !== "character" && unit.kind !== "close") numbers.set(codeKey(unit), numbers.size + 1);
  }
  return numbers;
}

function codeKey(unit: Exclude<Unit, { kind: "character" }>): string {
  return unit.kind === "alone" ? `alone ${unit.start}` : `pair ${unit.pair}`;
}

/** A text that is nothing but code characters of its own is no text. */
function halves(run: Run): readonly Run[] {
  if (run.pieces.length < 2) return [];
  const middle = Math.floor(run.pieces.length / 2);
  return [
    { ...run, pieces: run.pieces.slice(0, middle) },
    { ...run, pieces: run.pieces.slice(middle) },
  ];
}

function writeRegion(
  source: string,
  { kind, form }: Run,
  { units, numbers }: { readonly units: readonly Unit[]; readonly numbers: CodeNumbers },
): SourceRegion {
  const codes: InlineCode[] = [];
  let content = "";
  for (const unit of units) {
    if (unit.kind === "character") {
      content += unit.character;
      continue;
    }
    const code = { kind: unit.kind, number: numbers.get(codeKey(unit)) ?? 0, markup: markupOf(source, unit) };
    codes.push(code);
    content += codeCharacter(code);
  }
  return {
    kind,
    form,
    content,
    codes,
    offsets: [...units.map(({ start }) => start), units.at(-1)?.end ?? 0],
  };
}

function markupOf(source: string, unit: Unit): string {
  if ("pair" in unit) return unit.markup ?? source.slice(unit.start, unit.end);
  const start = unit.kind === "alone" ? (unit.markupStart ?? unit.start) : unit.start;
  return source.slice(start, unit.end);
}
