import { withoutCodes } from "../../model/code-characters.ts";

/**
 * The shorter a text, the more it may grow: by 100 to 200 % up to 10 characters, 80 to 100 up to 20, 60 to 80 up to 30,
 * 40 to 60 up to 50, by 30 above 70 (IBM's globalisation guidelines). Here as multiples of what the config says of long
 * texts, at or a little below the lower ends.
 */
const GROWTH = [
  { upTo: 10, times: 3 },
  { upTo: 20, times: 2.5 },
  { upTo: 30, times: 2 },
  { upTo: 50, times: 1.5 },
] as const;

/** Short words that a line may break at, like those of a real text. */
const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** What a text is lengthened by, with the space before it; whole words, so a few characters more at times. */
export function padding(text: string, lengthen: number): string {
  const { length } = [...withoutCodes(text)];
  const times = GROWTH.find(({ upTo }) => length <= upTo)?.times ?? 1;
  const wanted = Math.round((length * times * lengthen) / 100);
  let pad = "";
  for (let place = 0; pad.length < wanted; place += 1) pad += ` ${WORDS[place % WORDS.length] ?? ""}`;
  return pad;
}
