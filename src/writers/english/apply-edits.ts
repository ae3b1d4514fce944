import type { InlineCode } from "../../model/inline-code.ts";
import type { Edit } from "./edit.ts";

/** An edit with those whose places lie inside its own, such as an `alt` in a sentence with a picture. */
interface NestedEdit extends Edit {
  readonly inner: NestedEdit[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The source with all edits made, whatever order they come in.
 * @throws Error when two of them overlap and neither lies inside the other: that is a bug of ours.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  return fill(source, { start: 0, end: source.length }, nest(edits));
}

function nest(edits: readonly Edit[]): readonly NestedEdit[] {
  const outermost: NestedEdit[] = [];
  const open: NestedEdit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const nested = { ...edit, inner: [] };
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= edit.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && around.end < edit.end)
      throw new Error(`Two segments share the place ${edit.start}: this is a bug in bitekst`);
    (around?.inner ?? outermost).push(nested);
    open.push(nested);
  }
  return outermost;
}

function fill(source: string, { start, end }: Range, edits: readonly NestedEdit[]): string {
  const parts: string[] = [];
  let at = start;
  for (const edit of edits) {
    parts.push(source.slice(at, edit.start), write(source, edit));
    at = edit.end;
  }
  return parts.join("") + source.slice(at, end);
}

function write(source: string, edit: NestedEdit): string {
  if (edit.pieces === undefined) return fill(source, edit, edit.inner);
  const places = edit.inner.length === 0 ? new Map<InlineCode, Range>() : placesOf(source, edit);
  return edit.pieces
    .map((piece) => (typeof piece === "string" ? piece : markupOf(source, piece, { edit, places })))
    .join("");
}

/** A code's markup, with the edits that lie in it made. */
function markupOf(
  source: string,
  code: InlineCode,
  { edit, places }: { readonly edit: NestedEdit; readonly places: ReadonlyMap<InlineCode, Range> },
): string {
  const place = places.get(code);
  if (place === undefined) return code.markup;
  const within = edit.inner.filter(({ start, end }) => place.start <= start && end <= place.end);
  return fill(source, place, within);
}

/** Where the markup of each code stands: codes and text follow each other as they do in the source. */
function placesOf(source: string, { start, end, codes }: Edit): ReadonlyMap<InlineCode, Range> {
  const places = new Map<InlineCode, Range>();
  let at = start;
  for (const code of codes) {
    const found = source.slice(0, end).indexOf(code.markup, at);
    if (found < 0) continue;
    at = found + code.markup.length;
    places.set(code, { start: found, end: at });
  }
  return places;
}
