import type { PlacedWord } from "../../language/placed-words.ts";

/** Words that follow themselves. */
export interface Loop {
  readonly start: number;
  readonly end: number;
  /** How many words come again. */
  readonly period: number;
  /** How many times they stand there, two or more. */
  readonly times: number;
}

/** Longer ones are found as a clause that stands twice. */
const LONGEST_PERIOD = 4;

/** The longest loop of one to four words; `undefined` in most texts. Figures may follow themselves. */
export function findLoop(words: readonly PlacedWord[], text: string): Loop | undefined {
  let longest: Loop | undefined;
  for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
    let run = 0;
    for (let place = period; place <= words.length; place += 1) {
      if (place < words.length && isAgain(words, place, period)) {
        run += 1;
        continue;
      }
      const times = Math.floor(run / period) + 1;
      if (times > (longest?.times ?? 1)) {
        const loop = loopAt(words, place - run - period, { period, times, end: place });
        if (times > 2 || isUnparted(words, place - run, text)) longest = loop;
      }
      run = 0;
    }
  }
  return longest;
}

const DIGITS_END = 0x3a;

function isAgain(words: readonly PlacedWord[], place: number, period: number): boolean {
  const lower = words[place]?.lower;
  return lower !== undefined && lower === words[place - period]?.lower && lower.charCodeAt(0) >= DIGITS_END;
}

/** Said twice with a comma between is said on purpose: `the voter, the voter`. */
function isUnparted(words: readonly PlacedWord[], place: number, text: string): boolean {
  return text.slice(words[place - 1]?.end, words[place]?.start).trim() === "";
}

interface Turns {
  readonly period: number;
  readonly times: number;
  readonly end: number;
}

function loopAt(words: readonly PlacedWord[], from: number, { period, times, end }: Turns): Loop {
  return { start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0, period, times };
}
