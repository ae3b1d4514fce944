import { falseFriends as readFalseFriends } from "../language/false-friends/read-false-friends.ts";
import type { Check } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { HINTS } from "./words/word-hints.ts";
import { wordsToJudge } from "./words/words-to-judge.ts";

/** Words taken for English ones that look alike, and institutions under a wrong name. */
export const falseFriends: Check = {
  code: "false-friends",
  severity: "info",
  look: (unit, context) => {
    const words = wordsToJudge(unit, context);
    if (words === undefined || (words.hints.source & HINTS.falseFriend) === 0) return [];
    return readFalseFriends(words.source, words.target).map(({ source, target, right, meaning }) => ({
      message: `${quoteText(source.written)} (${meaning}) became ${quoteText(target.written)}: ${advice(right)}`,
      source: [source.start, source.end],
      target: [target.start, target.end],
    }));
  },
};

/** Right words that a message names. */
const NAMED = 3;

function advice(right: readonly string[]): string {
  return `rather ${right.slice(0, NAMED).map(quoteText).join(", ")}`;
}
