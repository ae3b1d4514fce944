import { type CodeSign, codeSign } from "../../model/code-characters.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { isLineBreak } from "../sentences/characters.ts";

/** A code where it stands in a region's content. */
export interface PlacedCode {
  readonly code: InlineCode;
  /** Index of the other half in the content; absent for codes alone, halves, and pairs that cross another. */
  readonly partner?: number;
  /** A line break of the markup: `<br>`, a hard break of Markdown, `<w:br/>`. */
  readonly breaksLine: boolean;
}

/** A region's content taken apart. */
export interface RegionText {
  /** The text as if its codes were not there, but for line breaks, which end a line. */
  readonly plain: string;
  /** Index into the content for each UTF-16 unit of `plain`. */
  readonly places: readonly number[];
  /** By index into the content. */
  readonly codes: ReadonlyMap<number, PlacedCode>;
}

/** Takes a region's content apart into text and codes. Private-use characters that are no codes are text. */
export function readRegion({ content, codes }: SourceRegion): RegionText {
  const placed = placeCodes(content, codes);
  const places: number[] = [];
  let plain = "";
  for (let at = 0; at < content.length; at++) {
    const code = placed.get(at);
    if (code !== undefined && !code.breaksLine) continue;
    plain += code === undefined ? foldLine(content, at) : "\n";
    places.push(at);
  }
  return { plain, places, codes: placed };
}

/** Line ends of the file's own are white space: what breaks a line is told by codes. */
function foldLine(content: string, at: number): string {
  return isLineBreak(content.charCodeAt(at)) ? " " : (content[at] ?? "");
}

function placeCodes(content: string, codes: readonly InlineCode[]): Map<number, PlacedCode> {
  const waiting = new Map<string, InlineCode[]>();
  for (const code of codes) waiting.set(signOf(code), [...(waiting.get(signOf(code)) ?? []), code]);
  const found: [number, InlineCode][] = [];
  for (let at = 0; at < content.length; at++) {
    const sign = codeSign(content.charCodeAt(at));
    const code = sign && waiting.get(signOf(sign))?.shift();
    if (code !== undefined) found.push([at, code]);
  }
  const partners = findPartners(found);
  return new Map(
    found.map(([at, code]) => {
      const partner = partners.get(at);
      const placed = { code, breaksLine: breaksLine(code) };
      return [at, partner === undefined ? placed : { ...placed, partner }];
    }),
  );
}

/** Both halves of each pair, by their places; a pair that is crossed by one that closed before it has none. */
function findPartners(found: readonly (readonly [number, InlineCode])[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: (readonly [number, InlineCode])[] = [];
  for (const each of found) {
    const [at, { kind, number }] = each;
    if (kind === "open") open.push(each);
    const start = kind === "close" ? open.findLastIndex(([, code]) => code.number === number) : -1;
    const [from] = open[start] ?? [];
    if (from === undefined) continue;
    open.length = start;
    partners.set(from, at).set(at, from);
  }
  return partners;
}

const LINE_BREAK = /^(?:<br\b[^>]*>|(?: {2,}|\\)?\r?\n|<\/w:t><w:[bc]r\b[^<>]*><w:t\b[^<>]*>)\s*$/iu;

function breaksLine({ kind, markup }: InlineCode): boolean {
  return kind === "alone" && LINE_BREAK.test(markup);
}

function signOf({ kind, number }: CodeSign): string {
  return `${kind} ${number}`;
}
