import { expect } from "vitest";
import { codeCharacter, codeSign } from "../../src/model/code-characters.ts";
import type { SourceRegion } from "../../src/model/source-region.ts";

/** Holds what every region of a document promises, whatever the document. */
export function checkRegions(source: string, regions: readonly SourceRegion[]): void {
  for (const region of regions) checkRegion(source, region);
  checkOrder(source, regions);
}

function checkRegion(source: string, { content, offsets, codes }: SourceRegion): void {
  expect(offsets.length).toBe(content.length + 1);
  expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
  expect(offsets[0]).toBeGreaterThanOrEqual(0);
  expect(offsets.at(-1)).toBeLessThanOrEqual(source.length);
  expect(content).toMatch(/[\p{L}\p{N}]/u);
  expect(content).toBe(content.trim());
  expect(content).not.toMatch(/[ \t\n\r\f]{2}|[\t\n\r\f]/);
  const places = Array.from({ length: content.length }, (_, at) => at).filter(
    (at) => codeSign(content.charCodeAt(at)) !== undefined,
  );
  expect(codes.map(codeCharacter)).toEqual(places.map((at) => content.charAt(at)));
  expect(new Set(codes.filter(({ kind }) => kind !== "close").map(({ number }) => number)).size).toBe(
    codes.filter(({ kind }) => kind !== "close").length,
  );
  for (const [index, at] of places.entries()) {
    // A Markdown link that is found by its own text gets its name behind it: `[lov]` closes with `][lov]`.
    const markup = codes[index]?.markup.replace(/^\]\[[\s\S]+\]$/, "]");
    expect(source.slice(offsets[at], offsets[at + 1])).toContain(markup);
  }
}

/** In running order; one that begins inside another lies in the markup of one of its codes. */
function checkOrder(source: string, regions: readonly SourceRegion[]): void {
  const around: SourceRegion[] = [];
  for (const region of regions) {
    const [start, end] = placeOf(region);
    while (around.length > 0 && placeOf(around.at(-1) as SourceRegion)[1] <= start) around.pop();
    const outer = around.at(-1);
    if (outer !== undefined) expect(isInCode(outer, [start, end]), source.slice(start, end)).toBe(true);
    around.push(region);
  }
  const starts = regions.map((region) => placeOf(region)[0]);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
}

function placeOf({ offsets }: SourceRegion): readonly [start: number, end: number] {
  return [offsets[0] ?? 0, offsets.at(-1) ?? 0];
}

function isInCode({ content, offsets }: SourceRegion, [start, end]: readonly [number, number]): boolean {
  return Array.from({ length: content.length }, (_, at) => at).some((at) => {
    const isCode = codeSign(content.charCodeAt(at)) !== undefined;
    return isCode && (offsets[at] ?? 0) <= start && end <= (offsets[at + 1] ?? 0);
  });
}
