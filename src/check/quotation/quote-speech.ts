import { englishAttribution } from "../../language/speech-marks/english-attribution.ts";
import { quoteMarks } from "../../language/speech-marks/quote-marks.ts";
import { speechDashes } from "../../language/speech-marks/speech-dashes.ts";
import { quoteGlyphs } from "./quote-glyphs.ts";
import type { QuotedUnit } from "./quoted-units.ts";

/** What is known of the place of the speech in its block. */
export interface SpeechPlace {
  readonly heading: boolean;
  /** The next unit of the block goes on with the speech. */
  readonly goesOn: boolean;
}

/**
 * The English of speech that a dash opens, in quotation marks up to who said it; `undefined` where that cannot be
 * told: speech that resumes, no end in sight. Where the marks are there already, only the dash goes.
 */
export function quoteSpeech(quoted: QuotedUnit, place: SpeechPlace): string | undefined {
  const parts = quoted.dashes.length === 1 ? speechParts(quoted) : undefined;
  if (parts === undefined) return undefined;
  const [before, speech] = parts;
  const marks = quoteMarks(quoted.unit.target);
  if (marks.length === 2 && /^["“‘']/.test(speech)) return `${before}${speech}`;
  if (marks.length > 0) return undefined;
  const { open, close } = quoteGlyphs(speech, place.heading);
  const closed = closeSpeech(`${open}${speech}`, quoted, { goesOn: place.goesOn, close });
  return closed === undefined ? undefined : `${before}${closed}`;
}

/** English that has its opening mark, with the closing one before who said it, or at its end. */
export function closeSpeech(
  text: string,
  { attribution }: QuotedUnit,
  { goesOn, close }: { readonly goesOn: boolean; readonly close: string },
): string | undefined {
  const end = englishAttribution(text);
  if (attribution >= 0 !== end >= 0) return undefined;
  if (end >= 0) return `${text.slice(0, end)}${close}${text.slice(end)}`;
  return goesOn ? text : `${text.trimEnd()}${close}`;
}

/** What stands before the speech, with its space, and the speech without its dash. */
function speechParts({ unit, dashes }: QuotedUnit): readonly [string, string] | undefined {
  const { target, segment } = unit;
  const left = speechDashes(target);
  if (left.length > 1) return undefined;
  const before = segment.source.slice(0, dashes[0]).trimEnd();
  const at = left[0] ?? (before === "" ? 0 : placeAfterColon(before, target));
  return at < 0 ? undefined : [target.slice(0, at), target.slice(at).replace(/^[–—―−-]{0,2}\s*/u, "")];
}

/** Where the only colon of a text is over; -1 where colons do not tell. */
function placeAfterColon(before: string, target: string): number {
  const colon = target.indexOf(": ");
  return before.endsWith(":") && target.indexOf(": ", colon + 1) < 0 && colon >= 0 ? colon + 2 : -1;
}
