import { isWhite } from "../sentences/characters.ts";
import type { PlacedCode, RegionText } from "./region-text.ts";

/** From, to: UTF-16 units into a region's content. */
export type Span = readonly [from: number, to: number];

interface CodedContent extends Pick<RegionText, "codes"> {
  readonly content: string;
}

/**
 * Shares a region's codes among its sentences: closing codes go with the sentence before, opening ones with the
 * sentence after, codes alone with the text they touch; what is left stays in the gaps. Codes at a sentence's very
 * ends that enclose it whole, and perhaps more, are left outside.
 */
export function shareCodes(texts: readonly Span[], coded: CodedContent): Span[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index <= texts.length; index++) {
    const zone: Span = [texts[index - 1]?.[1] ?? 0, texts[index]?.[0] ?? coded.content.length];
    const end = index === 0 ? zone[0] : takeBehind(zone, coded);
    if (index > 0) ends.push(end);
    if (index < texts.length) starts.push(takeAhead([end, zone[1]], zone[0], coded));
  }
  return starts.map((start, index) => stripEnds([start, ends[index] ?? start], coded));
}

/** How far the sentence before reaches into the zone behind it. */
function takeBehind([from, to]: Span, { codes }: CodedContent): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const placed = codes.get(at);
    if (placed === undefined) continue;
    const { kind } = placed.code;
    if (kind === "open" && liesIn(placed.partner, [at, to])) at = placed.partner ?? at;
    else if (kind === "close" || (touches(placed) && at === end)) end = at + 1;
  }
  return end;
}

/** How far the sentence after reaches back into the zone before it; `floor` is where that zone begins. */
function takeAhead([from, to]: Span, floor: number, { codes }: CodedContent): number {
  let start = to;
  for (let at = to - 1; at >= from; at--) {
    const placed = codes.get(at);
    if (placed === undefined) continue;
    const { kind } = placed.code;
    if (kind === "close" && liesIn(placed.partner, [floor, at])) at = placed.partner ?? at;
    else if (kind === "open" || (touches(placed) && at + 1 === start)) start = at;
  }
  return start;
}

function touches({ code, breaksLine }: PlacedCode): boolean {
  return code.kind === "alone" && !breaksLine;
}

function liesIn(place: number | undefined, [from, to]: Span): boolean {
  return place !== undefined && place >= from && place < to;
}

function stripEnds(span: Span, coded: CodedContent): Span {
  let [from, to] = span;
  for (let before = to - from + 1; to - from < before; ) {
    before = to - from;
    const opening = coded.codes.get(from);
    const closing = coded.codes.get(to - 1);
    if (opening?.code.kind === "open" && !liesIn(opening.partner, [from, to - 1])) from++;
    if (closing?.code.kind === "close" && !liesIn(closing.partner, [from, to])) to--;
    while (from < to && isWhite(coded.content.charCodeAt(from))) from++;
    while (from < to && isWhite(coded.content.charCodeAt(to - 1))) to--;
  }
  return [from, to];
}
