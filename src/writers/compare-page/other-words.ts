import { withoutCodes } from "../../model/code-characters.ts";
import type { TextRange } from "../../model/finding.ts";

interface Word {
  readonly text: string;
  readonly range: TextRange;
}

/** Where a text has words that the base has not, in the order in which both run; neighbours are one range. */
export function otherWords(base: string, text: string): readonly TextRange[] {
  const [ours, theirs] = [wordsOf(text), wordsOf(base)];
  const same = commonWords(ours, theirs);
  const ranges: TextRange[] = [];
  let follows = false;
  for (const [at, { range }] of ours.entries()) {
    const last = ranges.at(-1);
    if (same.has(at)) follows = false;
    else if (follows && last) ranges[ranges.length - 1] = [last[0], range[1]];
    else {
      ranges.push(range);
      follows = true;
    }
  }
  return ranges;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\uE000-\uE2FF]+|[^\s\p{L}\p{M}\p{N}\uE000-\uE2FF]/gu)].map(
    (match) => ({
      text: withoutCodes(match[0]),
      range: [match.index, match.index + match[0].length],
    }),
  );
}

/** Indexes of our words that are in a longest run of words common to both, which need not be neighbours. */
function commonWords(ours: readonly Word[], theirs: readonly Word[]): ReadonlySet<number> {
  const width = theirs.length + 1;
  const lengths = new Uint32Array((ours.length + 1) * width);
  const length = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = ours.length - 1; one >= 0; one--)
    for (let other = theirs.length - 1; other >= 0; other--)
      lengths[one * width + other] =
        ours[one]?.text === theirs[other]?.text
          ? length(one + 1, other + 1) + 1
          : Math.max(length(one + 1, other), length(one, other + 1));
  const common = new Set<number>();
  let [one, other] = [0, 0];
  while (one < ours.length && other < theirs.length) {
    if (ours[one]?.text === theirs[other]?.text) {
      common.add(one);
      one += 1;
      other += 1;
    } else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return common;
}
