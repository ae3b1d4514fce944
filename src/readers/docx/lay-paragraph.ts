import type { AlonePiece, BreakPiece, Piece, Shown, TagPiece } from "../regions/piece.ts";
import { runOf } from "./join-fields.ts";
import type { ParagraphItem } from "./paragraph-item.ts";
import { runFormat } from "./run-format.ts";
import type { TextOutput } from "./text-output.ts";

/** Text stands in a run of its own, which markup closes and opens anew: so each code is whole wherever it stands. */
const TEXT_START = '<w:t xml:space="preserve">';
const TEXT_END = "</w:t>";

/**
 * Writes what a paragraph holds and gives its pieces: runs of one format are one, what differs from the format of
 * most of the text is a pair of codes, and between two codes there is always a place where text may stand.
 */
export function layParagraph(items: readonly ParagraphItem[], sink: Sink): readonly Piece[] {
  const first = items.findIndex(opensText);
  const last = items.findLastIndex(closesText);
  const addAll = (around: readonly ParagraphItem[]) => sink.addMarkup(around.map(runOf).join(""));
  if (first < 0) {
    addAll(items);
    return [];
  }
  addAll(items.slice(0, first));
  const pieces = layText(items.slice(first, last + 1), sink);
  addAll(items.slice(last + 1));
  return pieces;
}

/** Where a paragraph is written to. */
export interface Sink {
  readonly output: TextOutput;
  /** Writes what is no text; there may be text boxes in it. */
  addMarkup(markup: string): void;
}

function opensText({ kind }: ParagraphItem): boolean {
  return kind === "text" || kind === "open";
}

function closesText({ kind }: ParagraphItem): boolean {
  return kind === "text" || kind === "close";
}

/** A paragraph, or a link in it: the properties that its text returns to. */
interface Level {
  readonly base: string;
  /** The format that a pair of codes gives the text just now; absent: that of the base. */
  format?: string | undefined;
}

function layText(items: readonly ParagraphItem[], { output, addMarkup }: Sink): readonly Piece[] {
  const pieces: Piece[] = [];
  const levels: Level[] = [{ base: baseOf(items, -1) }];
  const level = () => levels.at(-1) ?? { base: "" };
  const put = (markup: string, piece: PieceKind) => {
    const start = output.length;
    addMarkup(markup);
    pieces.push({ ...piece, start, end: output.length });
  };
  const endFormat = () => {
    if (level().format === undefined) return;
    put(betweenRuns("", level().base), { kind: "close", name: "format" });
    level().format = undefined;
  };
  const startFormat = (run: string) => {
    if (formatIn(level()) === runFormat(run)) return;
    endFormat();
    if (runFormat(level().base) === runFormat(run)) return;
    put(betweenRuns("", run), { kind: "open", name: "format" });
    level().format = runFormat(run);
  };
  output.add(`<w:r>${level().base}${TEXT_START}`);
  for (const [index, item] of items.entries()) {
    switch (item.kind) {
      case "text":
        if (!staysIn(level(), item, items[index + 1])) startFormat(item.run);
        pieces.push(output.addText(item.text));
        break;
      case "break":
        put(TEXT_END + item.xml + TEXT_START, { kind: "break" });
        break;
      case "open":
        endFormat();
        levels.push({ base: baseOf(items, index) });
        put(betweenRuns(item.xml, level().base), { kind: "open", name: "around" });
        break;
      case "close":
        endFormat();
        if (levels.length > 1) levels.pop();
        put(betweenRuns(item.xml, level().base), { kind: "close", name: "around" });
        break;
      default:
        endFormat();
        put(betweenRuns(runOf(item), level().base), { kind: "alone", shows: shownOf(item) });
    }
  }
  endFormat();
  output.add(`${TEXT_END}</w:r>`);
  return pieces;
}

/** White space looks alike in nearly every format: it starts none, and ends one only where that ends. */
function staysIn(level: Level, { text, run }: { text: string; run: string }, next?: ParagraphItem): boolean {
  if (text.trim() !== "") return false;
  const goesOn = next?.kind === "text" && runFormat(next.run) === formatIn(level);
  return goesOn || runFormat(run) !== runFormat(level.base);
}

type PieceKind =
  | Pick<AlonePiece, "kind" | "shows">
  | Pick<BreakPiece, "kind">
  | Pick<TagPiece, "kind" | "name">;

function formatIn({ base, format }: Level): string {
  return format ?? runFormat(base);
}

function betweenRuns(markup: string, next: string): string {
  return `${TEXT_END}</w:r>${markup}<w:r>${next}${TEXT_START}`;
}

function shownOf(item: ParagraphItem): Shown {
  return "shows" in item ? item.shows : "nothing";
}

/** The properties of most of the text behind an opening (−1: of the whole), down to where that closes. */
function baseOf(items: readonly ParagraphItem[], opening: number): string {
  const lengths = new Map<string, { run: string; length: number }>();
  let depth = 0;
  for (const item of items.slice(opening + 1)) {
    if (item.kind === "open") depth += 1;
    if (item.kind === "close") depth -= 1;
    if (depth < 0) break;
    if (item.kind !== "text" || depth > 0) continue;
    const format = runFormat(item.run);
    const { run, length } = lengths.get(format) ?? { run: item.run, length: 0 };
    lengths.set(format, { run, length: length + item.text.trim().length });
  }
  const [most] = [...lengths.values()].sort((one, other) => other.length - one.length);
  return most?.run ?? "";
}
