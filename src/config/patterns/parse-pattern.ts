import type { PatternNode } from "./pattern-node.ts";
import { SlowPattern } from "./slow-pattern.ts";

interface Reading {
  readonly source: string;
  at: number;
}

const ASSERTION = /(?:[\^$]|\\[bB])/uy;
const GROUP = /\((\?(?:<?[=!]|:|<[^=!>][^>]*>))?/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/uy;
const CHARACTER =
  /(?:\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|.)|\[(?:\\.|[^\]\\])*\]|.)/suy;

/**
 * Reads a pattern that `new RegExp(source, "u")` takes.
 * @throws SlowPattern for what cannot be judged: references back to a group, flags inside the pattern
 */
export function parsePattern(source: string): PatternNode {
  return readChoice({ source, at: 0 });
}

function readChoice(reading: Reading): PatternNode {
  const options = [readSequence(reading)];
  while (take(reading, /\|/uy)) options.push(readSequence(reading));
  return options.length === 1 && options[0] !== undefined ? options[0] : { kind: "choice", options };
}

function readSequence(reading: Reading): PatternNode {
  const parts: PatternNode[] = [];
  while (reading.at < reading.source.length && !/[|)]/u.test(reading.source[reading.at] ?? "")) {
    if (!take(reading, ASSERTION)) parts.push(readQuantified(reading));
  }
  return { kind: "sequence", parts };
}

function readQuantified(reading: Reading): PatternNode {
  const body = readAtom(reading);
  const quantifier = take(reading, QUANTIFIER);
  if (quantifier === null) return body;
  const [, sign, least = "", comma, most] = quantifier;
  if (sign !== undefined)
    return {
      kind: "repeat",
      body,
      min: sign === "+" ? 1 : 0,
      max: sign === "?" ? 1 : Number.POSITIVE_INFINITY,
    };
  const max = comma === "" ? least : most === "" ? Number.POSITIVE_INFINITY : most;
  return { kind: "repeat", body, min: Number(least), max: Number(max) };
}

function readAtom(reading: Reading): PatternNode {
  if (/^\\[1-9k]/u.test(reading.source.slice(reading.at, reading.at + 2)))
    throw new SlowPattern("it refers back to a group, of which nobody can say how long it takes");
  const group = take(reading, GROUP);
  if (group === null) return { kind: "character", source: take(reading, CHARACTER)?.[0] ?? "" };
  if (group[1] === undefined && reading.source[reading.at] === "?")
    throw new SlowPattern("it sets flags inside, which not every Node knows; write [Aa] for either case");
  const body = readChoice(reading);
  take(reading, /\)/uy);
  return /^\?<?[=!]/u.test(group[1] ?? "") ? { kind: "look", body } : body;
}

function take(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const match = pattern.exec(reading.source);
  if (match !== null) reading.at = pattern.lastIndex;
  return match;
}
