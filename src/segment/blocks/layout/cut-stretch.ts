import { BLOCK_WORDING } from "../../../language/block-wording.ts";
import { sentenceStarts } from "../../sentences/sentence-starts.ts";
import { findCredits } from "../find-credits.ts";
import { isHeadingLine, isNotice, isStandalone, opensFresh } from "../line-shape.ts";
import type { Line, Stretch } from "../read-lines.ts";
import { type Marker, readMarker } from "./read-marker.ts";

/** A narrower column than this is no editor's: its lines were ended by hand. */
const NARROWEST_COLUMN = 40;

/** A line with what deciding about its end takes, found once. */
interface ShapedLine extends Line {
  readonly text: string;
  /** UTF-16 units of its first word. */
  readonly firstWord: number;
  /** It opens as a line of its own would. */
  readonly fresh: boolean;
  /** A sentence ends with the line. */
  readonly closed: boolean;
  readonly credited: boolean;
  readonly standalone: boolean;
  readonly marker: Marker | undefined;
}

/**
 * Cuts a stretch of lines into blocks: a new one begins where both lines look complete or the next opens a list
 * item or a speech; all other line breaks are hard wraps.
 */
export function cutStretch(text: string, stretch: Stretch): Stretch[] {
  if (stretch.length === 1) return [stretch];
  const lines = shapeLines(text, stretch);
  const setting = readSetting(lines);
  const blocks: [ShapedLine, ...ShapedLine[]][] = [];
  let previous: ShapedLine | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    const starts =
      block === undefined ||
      previous === undefined ||
      countsOn(block[0], line) ||
      startsBlock(previous, line, setting);
    if (!starts) block.push(line);
    else blocks.push([line]);
    previous = line;
  }
  return blocks;
}

/** What a stretch of lines as a whole tells of its line ends. */
interface Setting {
  /** Characters of its widest line. */
  readonly column: number;
  /** A line of it goes on below, in small letters. */
  readonly wrapped: boolean;
  /** Three lines or more, none of them in small letters and half of them short: a list, a programme, results. */
  readonly byHand: boolean;
}

function readSetting(lines: readonly ShapedLine[]): Setting {
  const column = lines.reduce((widest, { text }) => Math.max(widest, text.length), NARROWEST_COLUMN);
  let [wrapped, short] = [false, 0];
  for (const [index, next] of lines.slice(1).entries()) {
    const previous = lines[index] ?? next;
    wrapped ||= !next.fresh && !previous.closed;
    short += isShort(previous, next, column) ? 1 : 0;
  }
  const byHand = lines.length > 2 && lines.every(({ fresh }) => fresh);
  return { column, wrapped, byHand: byHand && short >= (lines.length - 1) / 2 };
}

function startsBlock(previous: ShapedLine, next: ShapedLine, setting: Setting): boolean {
  const marker = next.marker?.kind;
  if (marker === "bullet" || previous.standalone || next.standalone) return true;
  if (isContact(next) && !BLOCK_WORDING.unfinished.test(previous.text)) return true;
  if (next.fresh && isContact(previous)) return true;
  if (setting.byHand && !BLOCK_WORDING.unfinished.test(previous.text)) return true;
  const short = isShort(previous, next, setting.column);
  if (marker !== undefined && (previous.closed || short)) return true;
  // A name that was given a line of its own: below it stands who that is.
  if (short && BLOCK_WORDING.name.test(previous.text)) return true;
  if (!next.fresh) return false;
  if (previous.credited) return true;
  if (!previous.closed) return short && isHeadingLine(previous.text);
  return short || (!setting.wrapped && (next.closed || isHeadingLine(next.text)));
}

/** The next letter or number of a list, however wide its lines are: `a) …`, `b) …`. */
function countsOn(first: ShapedLine, { marker: other }: ShapedLine): boolean {
  const one = first.marker;
  return one !== undefined && one.value > 0 && one.kind === other?.kind && other.value === one.value + 1;
}

/** `Tlf. 22 00 00 00`, `post@avisa.no`; in small letters a wrapped sentence may go on so. */
function isContact({ text, fresh }: ShapedLine): boolean {
  return (fresh || /^\S+$/u.test(text)) && isNotice(text);
}

/** The next line's first word would have fitted: the line was ended by hand. */
function isShort(previous: ShapedLine, next: ShapedLine, column: number): boolean {
  return previous.text.length + 1 + next.firstWord <= column;
}

function shapeLines(text: string, stretch: Stretch): ShapedLine[] {
  const opens = openings(text, stretch);
  return stretch.map(({ start, end }, index) => {
    const own = text.slice(start, end);
    const next = stretch[index + 1];
    const credits = findCredits(own);
    const credited = credits.length > 0;
    const closed =
      credited ||
      (next === undefined ? /[.!?…:»”)"]$/u.test(own) : opens.has(next.start) || own.endsWith(":"));
    return {
      start,
      end,
      text: own,
      firstWord: /^\S{1,80}/u.exec(own.slice(0, 80))?.[0].length ?? 0,
      fresh: opensFresh(own),
      closed,
      credited,
      standalone: isStandalone(own, credits),
      marker: readMarker(own),
    };
  });
}

/** Where the sentences of a stretch begin, as places in the text. */
function openings(text: string, stretch: Stretch): ReadonlySet<number> {
  const from = stretch[0].start;
  const starts = sentenceStarts(text.slice(from, stretch.at(-1)?.end));
  return new Set(starts.map((start) => from + start));
}
