import { isCloser, isDigit, isLineBreak, isOfKind, isStop, isWhite, KINDS } from "./characters.ts";

/** A stretch of white space at which a sentence may end. */
export interface Gap {
  /** What stands before it: a stop; a colon; or anything, where only rules of one's own can end a sentence. */
  readonly behind: "stop" | "colon" | "any";
  /** Where the stops begin (`.`, `?!`, `…»`). */
  readonly stop: number;
  /** Where stops, closing marks and smileys end and white space begins. */
  readonly end: number;
  /** The first character after the white space. */
  readonly next: number;
  /** A blank line: it ends a sentence whatever stands beside it. */
  readonly blank: boolean;
  /** A smiley or an emoji stands behind the stop. */
  readonly smiley: boolean;
}

/** An emoji or a smiley of punctuation, as a word of its own. */
const SMILEY =
  /(?:[:;=]-?[)(DPp3/|]|<3|[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]{1,40})(?=\s|$)/uy;

/** Which gaps there are, besides those behind stops and at blank lines. */
export interface WantedGaps {
  readonly colons: boolean;
  /** All white space. */
  readonly spaces: boolean;
}

/** The first gap at or after `from`; none at the end of the text. Reads every character once. */
export function nextGap(text: string, from: number, { colons, spaces }: WantedGaps): Gap | undefined {
  const wanted = KINDS.stop | (spaces ? KINDS.white : KINDS.lineBreak) | (colons ? KINDS.colon : 0);
  for (let at = nextMark(text, from, wanted); at < text.length; ) {
    const end = endOfMark(text, at);
    if (!isWhite(text.charCodeAt(end))) {
      at = nextMark(text, end, wanted);
      continue;
    }
    const gap = isStop(text.charCodeAt(at)) ? gapAtStop(text, at, end) : gapAtSpace(text, at, end);
    if (gap.next === text.length) return undefined;
    if (gap.behind !== "any" || gap.blank || spaces) return gap;
    at = nextMark(text, gap.next, wanted);
  }
  return undefined;
}

function endOfMark(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isStop(code)) return endOfClosers(text, at);
  return isWhite(code) ? at : at + 1;
}

/** Where the next character of these kinds stands; the text's length when there is none. */
function nextMark(text: string, from: number, kinds: number): number {
  let at = from;
  while (at < text.length && !isOfKind(text.charCodeAt(at), kinds)) at++;
  return at;
}

function gapAtStop(text: string, stop: number, closed: number): Gap {
  let end = closed;
  let space = readSpace(text, end);
  if (isSpacedCloser(text, space.next)) {
    end = endOfClosers(text, space.next);
    space = readSpace(text, end);
  }
  let smiley = false;
  for (let length = smileyAt(text, space, end); length > 0; length = smileyAt(text, space, end)) {
    smiley = true;
    end = space.next + length;
    space = readSpace(text, end);
  }
  return { behind: "stop", stop, end, smiley, ...space };
}

/** White space behind a colon, or behind anything. */
function gapAtSpace(text: string, stop: number, end: number): Gap {
  return { behind: end > stop ? "colon" : "any", stop, end, smiley: false, ...readSpace(text, end) };
}

/** Behind stops and closing marks in any order, and notes such as `[1]`. */
function endOfClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isStop(code) || isCloser(code)) end++;
    else if (code === 0x5b && isDigit(text.charCodeAt(end + 1))) {
      const close = noteEnd(text, end);
      if (close === end) break;
      end = close;
    } else break;
  }
  return end;
}

function noteEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < from + 5 && isDigit(text.charCodeAt(at))) at++;
  return text[at] === "]" ? at + 1 : from;
}

/** `« Nei! » skriver`: a closing mark set off by a space. */
function isSpacedCloser(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "»" && mark !== "”" && mark !== ")") return false;
  return at + 1 === text.length || isWhite(text.charCodeAt(at + 1)) || ",.;:".includes(text[at + 1] ?? "");
}

function smileyAt(text: string, space: { next: number; lines: number }, end: number): number {
  if (space.next === end || space.lines > 0 || space.next >= text.length) return 0;
  const code = text.charCodeAt(space.next);
  if (code > 0x3d ? code < 0x2190 : code < 0x3a) return 0;
  SMILEY.lastIndex = space.next;
  return SMILEY.exec(text)?.[0].length ?? 0;
}

function readSpace(text: string, from: number): { next: number; lines: number; blank: boolean } {
  let [at, lines] = [from, 0];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isWhite(code)) break;
    if (!isLineBreak(code) || (code === 10 && at > from && text.charCodeAt(at - 1) === 13)) continue;
    lines += code === 0x2029 ? 2 : 1;
  }
  return { next: at, lines, blank: lines > 1 };
}
