import type { NameWord } from "./name-word.ts";

const [OTHER, SMALL, CAPITAL, DIGIT] = [0, 1, 2, 3] as const;

/** By code unit up to U+024F, which is all that Latin names need. */
const KINDS: readonly number[] = Array.from({ length: 0x2_50 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (/\p{Lu}/u.test(sign)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(sign)) return SMALL;
  return /\d/.test(sign) ? DIGIT : OTHER;
}

/** Letters of other alphabets, and combining marks, go on with a word. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < KINDS.length) return KINDS[code] ?? OTHER;
  return code < 0x20_00 ? SMALL : OTHER;
}

/** Words with a capital, in running order; parts with hyphens and apostrophes stay together. Linear, without regex. */
export function readNameWords(text: string): readonly NameWord[] {
  const found: NameWord[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    const end = wordEnd(text, at);
    if (kind === CAPITAL) {
      found.push({ text: text.slice(at, end), start: at, end, opens: opensSentence(text, at) });
    }
    at = end;
  }
  return found;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    if (kindAt(text, at) === OTHER && !(isInner(text, at) && kindAt(text, at + 1) !== OTHER)) break;
  }
  return at;
}

/** `-`, `‑`, `'`, `’` inside a word. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x20_11 || code === 0x27 || code === 0x20_19;
}

/** Quotation marks, brackets, dashes of speech and white space are looked through, back to a stop. */
const LOOKED_THROUGH = " \u00a0\u202f\t\n\"'«»“”‘’„([–—-•*";

/** Before a full stop that ends no sentence. */
const TITLE =
  /(?:^|[^\p{L}])(?:Dr|St|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Col|Sgt|Lt|Mt|Ft|kl|nr|bl\.a|f\.eks|adv|red|dir)$/u;

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  let quoted = false;
  while (at >= 0 && LOOKED_THROUGH.includes(text.charAt(at))) {
    quoted ||= '«“„"–—'.includes(text.charAt(at));
    at -= 1;
  }
  if (at < 0 || quoted) return true;
  if (text.charAt(at) === ".")
    return kindAt(text, at - 1) !== CAPITAL && !TITLE.test(text.slice(Math.max(0, at - 5), at));
  return "!?:…;".includes(text.charAt(at));
}
