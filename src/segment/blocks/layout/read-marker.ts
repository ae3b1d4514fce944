import { isBullet, isDash, isWhite } from "../../sentences/characters.ts";

/** What a list item opens with. A dash opens dialogue as well. */
export interface Marker {
  readonly kind: "bullet" | "dash" | "number" | "letter";
  /** 1 for `1.` and `a)`; 0 where there is nothing to count. */
  readonly value: number;
  /** UTF-16 units from the line's start to its text. */
  readonly length: number;
}

/** Initials have a stop as well, but in capitals. */
const NUMBER = /^(?:(\d{1,2})[.)]|([A-ZÆØÅa-zæøå])\)|([a-zæøå])\.)\s+/u;
const LONGEST = 12;
const ASTERISK = 0x2a;
const STOP = 0x2e;
const CLOSING_BRACKET = 0x29;

/** The marker that text opens with, if something stands behind it. */
export function readMarker(text: string): Marker | undefined {
  const code = text.charCodeAt(0);
  if (isBullet(code) || code === ASTERISK) return marked("bullet", text);
  if (isDash(code)) return marked("dash", text);
  if (!isStopped(text, 1) && !isStopped(text, 2)) return undefined;
  const counted = NUMBER.exec(text.slice(0, LONGEST));
  if (counted === null || counted[0].length >= text.length) return undefined;
  const [whole, figure, bracketed, stopped] = counted;
  const letter = bracketed ?? stopped;
  if (figure !== undefined) return { kind: "number", value: Number(figure), length: whole.length };
  return { kind: "letter", value: (letter ?? "").toLowerCase().charCodeAt(0) - 96, length: whole.length };
}

/** As every number and letter of a list is: `1.`, `12.`, `a)`. */
function isStopped(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === STOP || code === CLOSING_BRACKET;
}

function marked(kind: "bullet" | "dash", text: string): Marker | undefined {
  let length = 1;
  while (length < text.length && isWhite(text.charCodeAt(length))) length++;
  return length > 1 && length < text.length ? { kind, value: 0, length } : undefined;
}
