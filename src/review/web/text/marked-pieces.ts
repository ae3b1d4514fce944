import type { Severity, TextRange } from "../../../model/finding.ts";

export interface Mark {
  readonly range: TextRange;
  readonly severity: Severity;
}

export interface MarkedPiece {
  readonly text: string;
  /** The gravest of the marks that cover it. */
  readonly severity?: Severity;
  /** A mark of formatting, as `<x1>`. */
  readonly code?: true;
}

const RANK: readonly Severity[] = ["info", "warning", "error"];
const CODE = /<\/?x\d{1,3}(?:-\w+)?\s*\/?>/gu;

/** A text cut where marks and formatting begin and end; marks outside of it are left out. */
export function markedPieces(
  text: string,
  marks: readonly Mark[],
  { codes = false }: { readonly codes?: boolean | undefined } = {},
): readonly MarkedPiece[] {
  if (marks.length === 0 && !codes) return text === "" ? [] : [{ text }];
  const spans = codes
    ? [...text.matchAll(CODE)].map(({ index, 0: tag }) => [index, index + tag.length] as const)
    : [];
  const sound = marks.filter(({ range: [start, end] }) => start >= 0 && end > start && end <= text.length);
  const cuts = new Set([0, text.length, ...spans.flat(), ...sound.flatMap(({ range }) => [...range])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const piece = text.slice(start, end);
    const isCode = spans.some(([from, to]) => from <= start && end <= to);
    const severity = gravest(sound.filter(({ range }) => range[0] <= start && end <= range[1]));
    return {
      text: codes && !isCode ? unescaped(piece) : piece,
      ...(severity !== undefined && { severity }),
      ...(isCode && { code: true as const }),
    };
  });
}

function gravest(marks: readonly Mark[]): Severity | undefined {
  return RANK[Math.max(-1, ...marks.map(({ severity }) => RANK.indexOf(severity)))];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? "");
}
