/** Words whose stop hardly ever ends a sentence, of Norwegian and English. */
const ABBREVIATIONS = new Set(
  `ca kl nr kap jf dvs dr prof hr fr st pga tlf evt inkl bl a f eks mr mrs ms vs etc no e g i u s p m mill mrd pst
  adm dir jan feb mar apr jun jul aug sep sept okt oct nov des dec inc ltd co jr sr gen col lt sgt rev hon ph d b c o l
  art avd vol pp approx dept est osv mv al`.split(/\s+/u),
);

const STOP = 0x2e;

/**
 * About how many sentences a text has: stops that a space and a capital, a figure or an opening mark follow, and the
 * end. Figures and abbreviations before a stop end none; made to compare two texts, not to part one.
 */
export function countSentences(text: string): number {
  let count = 1;
  for (let at = 1; at < text.length - 2; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== STOP && code !== 0x21 && code !== 0x3f) continue;
    const next = nextBeginning(text, at + 1);
    if (next < 0 || !opensSentence(text, next)) continue;
    if (code === STOP && isAbbreviated(text, at)) continue;
    count += 1;
  }
  return count;
}

/** Where text goes on behind closing marks and white space; -1 without white space, or at the end. */
function nextBeginning(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSING.includes(text.charAt(at))) at += 1;
  const gap = at;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at === gap || at >= text.length ? -1 : at;
}

const CLOSING = "\"”’»')]";
const OPENING = "“‘«\"'([–—-";

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x0a || code === 0x09;
}

function opensSentence(text: string, at: number): boolean {
  const first = text.charAt(at);
  return OPENING.includes(first) || (first !== first.toLowerCase() && first === first.toUpperCase());
}

/** An initial, a listed abbreviation, or an ordinal. */
function isAbbreviated(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && stop - start < 8) start -= 1;
  const word = text.slice(start, stop);
  return word.length < 2
    ? /\p{L}/u.test(word)
    : ABBREVIATIONS.has(word.toLowerCase()) || /^\d{1,2}$/u.test(word);
}
