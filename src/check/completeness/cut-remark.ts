import type { PlacedWord } from "../../language/placed-words.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import type { UnitWords } from "../words/unit-words.ts";

/** No English sentence ends in one of these, stop or not. */
const NEVER_LAST = new Set("the an and or their its my your our every than because although".split(" "));
/** None ends in one of these without a stop where the source has one. */
const SELDOM_LAST = new Set(
  `a of to in with for by from that which who as at on is are was were be been has have had will would can could should may
  might must his her this these those but if when while not into about between through during after before without`.split(
    /\s+/u,
  ),
);

const CLOSING = "\"”’»')]*_ \u00a0";
const STOPS = ".!?…:";
const SENTENCE_STOPS = ".!?…";
/** Its stop belongs to a word that English writes otherwise: `1000 f.Kr.`, `50 kr.` */
const ABBREVIATED = /(?:\.\p{L}{1,3}|\b(?:kr|osv|etc|mill|mrd|pst|nr|st|mv|mm|as))\.[)"”»]?$/u;
const OPEN_ENDS = ",;-–—";

/** A target that stops in the middle of its sentence. */
export function cutRemark({ segment, target }: TranslationUnit, words: UnitWords): Remark | undefined {
  const last = words.target.at(-1);
  const [there, here] = [lastMark(segment.source), lastMark(target)];
  if (last === undefined || there === undefined || here === undefined) return undefined;
  const isStopped = STOPS.includes(here);
  const lacksStop = SENTENCE_STOPS.includes(there) && !isStopped && !ABBREVIATED.test(segment.source);
  if (endsInNothing(last, lacksStop) || (lacksStop && OPEN_ENDS.includes(here)))
    return {
      message: `The English ends in the middle of a sentence: ${tail(target)}`,
      target: [last.start, target.length],
    };
  if (!lacksStop) return undefined;
  const isShort = target.length < segment.source.length * SHORT;
  const message = `The English ends without the stop of the source (${there}): ${tail(target)}`;
  return { message, target: [last.start, target.length], severity: isShort ? "error" : "warning" };
}

/** Shorter than this hardly any translation is. */
const SHORT = 0.75;

/** The last character that is no closing mark. */
function lastMark(text: string): string | undefined {
  let at = text.length - 1;
  while (at >= 0 && CLOSING.includes(text.charAt(at))) at -= 1;
  return at < 0 ? undefined : text.charAt(at);
}

function endsInNothing(last: PlacedWord, lacksStop: boolean): boolean {
  if (last.written !== last.lower) return false;
  return NEVER_LAST.has(last.lower) || (lacksStop && SELDOM_LAST.has(last.lower));
}

const TAIL = 40;

function tail(target: string): string {
  return target.length > TAIL ? quoteText(`…${target.slice(-TAIL)}`) : quoteText(target);
}
