import { wordSet } from "../../language/word-set.ts";
import type { Place } from "./side.ts";
import { wordsAlike } from "./words-alike.ts";

/** What stands around a name. */
export interface Surroundings {
  /** The nearest first, in small letters, without articles. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Directly before and after, where it is no letter and no space. */
  readonly opening: string;
  readonly closing: string;
  readonly owns: boolean;
}

/** Code units to either side that are looked at. */
const REACH = 32;
const ARTICLE = /^(?:the|an|a|den|det|de|en|et|ei)$/;
const WORD = /[\p{L}\p{N}]+/gu;

export function surroundingsOf(text: string, [start, end]: Place): Surroundings {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  const owns = /^(?:['’]s?\b|s\b)/.test(right) || /[^s]s$/.test(text.slice(start, end));
  return {
    before: wordsIn(left).reverse().slice(0, 3),
    after: wordsIn(right.replace(/^['’]?s\b/, "")).slice(0, 3),
    opening: sign(left.trimEnd().at(-1)),
    closing: sign(
      right
        .replace(/^['’]?s\b/, "")
        .trimStart()
        .charAt(0),
    ),
    owns,
  };
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => !ARTICLE.test(word));
}

function sign(character = ""): string {
  if (/[«"“”»]/.test(character)) return '"';
  return /[-\p{L}\p{N}]/u.test(character) ? "" : character;
}

/** How well the surroundings in the target go with those in the source; about -6 to 12. */
export function fitOf(source: Surroundings, target: Surroundings): number {
  let fit = 0;
  fit += (isLed(source) ? 3 : 2) * side(source.before, target.before) + 2 * side(source.after, target.after);
  if (source.closing !== "" && source.closing === target.closing) fit += 1;
  if ((source.closing === "") !== (target.closing === "")) fit -= 1;
  if (source.opening !== "" && source.opening === target.opening) fit += 1;
  if ('("'.includes(source.opening || " ") && source.opening !== target.opening) fit -= 1;
  if (target.owns && !source.owns) fit -= 1;
  if (source.owns && (target.owns || target.before[0] === "of")) fit += 1;
  return fit;
}

/** A preposition goes with its name wherever that goes. */
function isLed({ before: [first = ""] }: Surroundings): boolean {
  return PREPOSITIONS.has(first);
}

const PREPOSITIONS = wordSet("i på ved til fra frå av med mot mellom millom hos gjennom nær utenfor utanfor");

function side(source: readonly string[], target: readonly string[]): number {
  const [first = "", second = ""] = source;
  const [nearest = "", next = "", third = ""] = target;
  const direct = wordsAlike(first, nearest);
  if (direct === 1) return 1 + (wordsAlike(second, next) === 1 ? 0.5 : 0);
  if (wordsAlike(first, next) === 1) return 0.6;
  if (wordsAlike(second, nearest) === 1 || wordsAlike(first, third) === 1) return 0.4;
  return direct === -1 ? -0.5 : 0;
}
