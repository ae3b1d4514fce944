/** A quotation mark as its neighbours show it; `either` where they do not tell, as in `"-"`. */
export interface QuoteMark {
  /** UTF-16 unit. */
  readonly at: number;
  readonly glyph: string;
  readonly kind: "double" | "single";
  readonly side: "open" | "close" | "either";
  /** An apostrophe or a sign of feet or inches unless a quotation is open that it may close. */
  readonly weak: boolean;
}

const MARKS = /["“”„‟«»‹›‘’']/g;
const OPENS = new Set(["“", "„", "‟", "«", "‹", "‘"]);
const SINGLE = new Set(["‹", "›", "‘", "’", "'"]);
const BEFORE_WORD = /[\s([{—–\-/“"‘'«‹„=]/u;
const AFTER_WORD = /[\s.,;:!?…)\]}—–\-/”"’'»›=]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Words that lose their beginning: `’tis`, `’em`; `'t` and `'s` open Dutch names; `’90s`. */
const CUT =
  /^(?:tis|twas|twere|em|til|till|cause|cos|cuz|n|round|bout|neath|gainst|nuff|ere|tude|[ts])(?![\p{L}\p{N}])|^\d\d(?!\d)/iu;

/** The quotation marks of a text in running order, straight or curly; apostrophes, feet and inches left out. */
export function quoteMarks(text: string): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const { 0: glyph, index } of text.matchAll(MARKS)) {
    const mark = SINGLE.has(glyph) ? singleMark(text, index) : doubleMark(text, index);
    if (mark) marks.push(mark);
  }
  return marks.some(({ weak }) => weak) ? withoutPossessives(text, marks) : marks;
}

function doubleMark(text: string, at: number): QuoteMark {
  const glyph = text.charAt(at);
  const side = sideAt(text, at);
  const weak = glyph === '"' && side !== "open" && /\d/.test(text.charAt(at - 1));
  return { at, glyph, kind: "double", side: side === "either" ? sideOf(glyph) : side, weak };
}

function singleMark(text: string, at: number): QuoteMark | undefined {
  const glyph = text.charAt(at);
  const side = sideAt(text, at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (side === "either") return undefined;
  if (side === "open") {
    const apostrophe = glyph === "’" || CUT.test(text.slice(at + 1, at + 9));
    return apostrophe || !WORD.test(after + text.charAt(at + 2))
      ? undefined
      : { at, glyph, kind: "single", side, weak: false };
  }
  return glyph === "‘" ? undefined : { at, glyph, kind: "single", side, weak: WORD.test(before) };
}

function sideOf(glyph: string): QuoteMark["side"] {
  return glyph === '"' ? "either" : OPENS.has(glyph) ? "open" : "close";
}

/** What stands around tells more than the glyph: `„slik“` and `”slik”` are quotations too. */
function sideAt(text: string, at: number): QuoteMark["side"] {
  const before = at === 0 || BEFORE_WORD.test(text.charAt(at - 1));
  const after = at === text.length - 1 || AFTER_WORD.test(text.charAt(at + 1));
  return before === after ? "either" : before ? "open" : "close";
}

/** `‘the players’ strike’`: a mark after s closes nothing when another one follows that can. */
function withoutPossessives(text: string, marks: readonly QuoteMark[]): readonly QuoteMark[] {
  let later = false;
  const kept = marks.toReversed().filter((mark) => {
    const possessive = mark.weak && later && /s.\s\p{L}/iu.test(text.slice(mark.at - 1, mark.at + 3));
    if (mark.kind === "single") later = mark.side === "close";
    return !possessive;
  });
  return kept.toReversed();
}
