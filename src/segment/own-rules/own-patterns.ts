import type { BreakPattern } from "./break-pattern.ts";

/** Where the white space lies. */
interface Space {
  readonly end: number;
  readonly next: number;
}

interface CompiledPattern {
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  /** What may not follow is meant to be a word, not the white space before it. */
  readonly afterSpaceOnly: boolean;
}

/** How far a pattern sees, in UTF-16 units: whatever it says, a look takes bounded time. */
const REACH = 100;

const compiled = new WeakMap<readonly BreakPattern[], readonly CompiledPattern[]>();

/** Whether one of the patterns holds at this white space. */
export function holdsAt(patterns: readonly BreakPattern[], text: string, space: Space): boolean {
  let rules = compiled.get(patterns);
  if (rules === undefined) {
    rules = patterns.map(compile);
    compiled.set(patterns, rules);
  }
  return rules.some((rule) => holds(rule, text, space));
}

function compile({ before, after }: BreakPattern): CompiledPattern {
  return {
    before: before === undefined ? undefined : new RegExp(`(?<=${before})`, "uy"),
    after: after === undefined ? undefined : new RegExp(`(?:${after})`, "uy"),
    afterSpaceOnly: after?.startsWith("(?!") ?? false,
  };
}

function holds(
  { before, after, afterSpaceOnly }: CompiledPattern,
  text: string,
  { end, next }: Space,
): boolean {
  if (before !== undefined && !matchesAt(before, text, end) && !matchesAt(before, text, next)) return false;
  if (after === undefined || matchesAt(after, text, next)) return true;
  return !afterSpaceOnly && matchesAt(after, text, end);
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  const from = Math.max(0, at - REACH);
  pattern.lastIndex = at - from;
  return pattern.test(text.slice(from, at + REACH));
}
