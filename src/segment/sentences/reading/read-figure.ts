import type { Before } from "../break-rules.ts";
import { isDash } from "../characters.ts";
import { previousToken, type Token } from "./read-token.ts";
import type { Stop } from "./stop.ts";

const ORDINAL = /^\d{1,3}$/u;
/** `3.–4.`, `11./12.` */
const ORDINALS = /^\d{1,3}\.[-–/]\d{1,3}$/u;
/** `24.12.` */
const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/u;
/** `1.` `2.3.1` before a heading or an item. */
const ITEM = /^\d{1,3}(?:\.\d{1,3}){0,5}$/u;
const JOINING = /^(?:og|eller|til)$/u;
/** `klubbens 5. NM-tittel`, `Norges 2. VM-gull`; names may end in s as well: `Windows 10. Ny versjon`. */
const GENITIVE = /^\p{Ll}.*(?:ens|ets|enes|anes|nes|as)$/u;
const GENITIVE_NAME = /^\p{Lu}.*s$/u;

/** `Vedtak: 1. Det bygges bru. 2. …` */
const FIRST_ITEM = /\p{Ll}:$/u;

/** What a full stop behind a figure means. `opens`: nothing stands before the figure in its sentence. */
export function readFigure({ text, start, words }: Stop, token: Token, opens: boolean): Before {
  if (opens && ITEM.test(token.text)) return "list-mark";
  if (!ORDINAL.test(token.text) && !ORDINALS.test(token.text) && !DAY_AND_MONTH.test(token.text))
    return "word";
  const { text: previous, start: previousStart } = previousToken(text, token.start, start);
  const word = previous.replace(/[.,;:]+$/u, "").toLowerCase();
  if (previous === "§" && previousStart <= start + 1) return "list-mark";
  if (words.lists.labels.has(word)) return "word";
  if (isGroup(token.text, previous)) return "word";
  if (token.text === "1" && FIRST_ITEM.test(previous)) return "list-mark";
  if (isEnumerated(text, token.start, previous)) return "rarely";
  if (words.lists.possessives.has(word) || GENITIVE.test(previous)) return "rarely";
  if (DAY_AND_MONTH.test(token.text) || /\d\.$/u.test(previous)) return "date";
  const pair = JOINING.test(word) && /\d\.$/u.test(previousToken(text, previousStart, start).text);
  return pair || GENITIVE_NAME.test(previous) || words.lists.determiners.has(word) ? "counted" : "figure";
}

/** `12 345`: three digits behind one to three, set off by a space. */
function isGroup(figure: string, previous: string): boolean {
  return figure.length === 3 && /^\d{1,3}$/u.test(previous);
}

/** `1. Klæbo, 2. Golberg`, `1. Klæbo 12.37,2, 2. Golberg`: a comma or colon after a word or a result, or a bracket. */
function isEnumerated(text: string, start: number, previous: string): boolean {
  if (text[start - 1] === "(") return true;
  return /(?:\D|\d[,.]\d+)[,;:]$/u.test(previous) && !isDash(text.charCodeAt(start - 1));
}
