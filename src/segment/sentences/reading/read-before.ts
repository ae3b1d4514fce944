import type { Before } from "../break-rules.ts";
import {
  isBullet,
  isCloser,
  isDash,
  isDigit,
  isOpeningBracket,
  isOpeningQuote,
  isWhite,
} from "../characters.ts";
import { readFigure } from "./read-figure.ts";
import { previousToken, tokenBefore } from "./read-token.ts";
import { readWord } from "./read-word.ts";
import type { Stop } from "./stop.ts";

/** What the sentence from `start` would end in at this gap. */
export function readBefore(stop: Stop): Before {
  const { text, start, gap } = stop;
  const opening = skipOpening(text, start);
  if (opening.at >= gap.stop) return "nothing";
  if (gap.smiley) return "mark";
  if (gap.end === gap.stop + 1 && text[gap.stop] === ".") return readFullStop(stop, opening);
  if (isCloser(text.charCodeAt(gap.end - 1))) return isWordInBrackets(stop, opening) ? "rarely" : "closed";
  return readRun(stop);
}

function readFullStop(stop: Stop, opening: Opening): Before {
  const { text, start, gap, words } = stop;
  const token = tokenBefore(text, gap.stop, start);
  if (token.text === "") return "word";
  const own = words.own(token.text);
  if (own === "never" || own === "closing") return own;
  const opens = opening.at === token.start && !opening.speech;
  return isDigit(token.text.charCodeAt(0)) ? readFigure(stop, token, opens) : readWord(stop, token, opens);
}

/** `?!`, `...`, `?».` */
function readRun({ text, start, gap, words }: Stop): Before {
  let dotsOnly = true;
  for (let at = gap.stop; at < gap.end && dotsOnly; at++) dotsOnly = text[at] === "." || text[at] === "…";
  const word = previousToken(text, gap.stop, start).text;
  if (dotsOnly) return words.lists.copulas.has(word) ? "rarely" : "ellipsis";
  const name = words.lists.markedNames.has(word);
  return name && gap.end === gap.stop + 1 ? "rarely" : "mark";
}

/** `Fra venstre (f.v.) Kari`, `traff (!) Ola`: a bracket in mid-sentence that holds one word. */
function isWordInBrackets({ text, start, gap }: Stop, opening: Opening): boolean {
  if (gap.end !== gap.stop + 2 || text[gap.end - 1] !== ")") return false;
  const token = tokenBefore(text, gap.stop, start);
  return token.start > opening.at && isOpeningBracket(text.charCodeAt(token.start - 1));
}

interface Opening {
  readonly at: number;
  /** A dash stands first: somebody speaks, so that a figure is an answer and no item's number. */
  readonly speech: boolean;
}

const LONGEST_OPENING = 16;

/** Behind the white space, quotation marks, dashes and bullets that a sentence opens with. */
function skipOpening(text: string, start: number): Opening {
  let speech = false;
  let at = start;
  for (; at < start + LONGEST_OPENING; at++) {
    const code = text.charCodeAt(at);
    if (isDash(code)) speech = true;
    else if (!isWhite(code) && !isOpeningQuote(code) && !isOpeningBracket(code) && !isBullet(code)) break;
  }
  return { at, speech };
}
