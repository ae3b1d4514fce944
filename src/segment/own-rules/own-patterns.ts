import type { BreakPattern } from "./break-pattern.ts";

/** How far a pattern sees, in UTF-16 units: whatever it says, a look takes bounded time. */
const REACH = 100;

const compiled = new WeakMap<readonly BreakPattern[], readonly RegExp[]>();

/** Whether one of the patterns holds at the white space that ends where `next` begins. */
export function holdsAt(patterns: readonly BreakPattern[], text: string, next: number): boolean {
  let rules = compiled.get(patterns);
  if (rules === undefined) {
    rules = patterns.map(compile);
    compiled.set(patterns, rules);
  }
  const from = Math.max(0, next - REACH);
  const window = text.slice(from, next + REACH);
  for (const rule of rules) {
    rule.lastIndex = next - from;
    if (rule.test(window)) return true;
  }
  return false;
}

const SPACE = "[\\s\\x85]*";

/**
 * One expression for both sides, to be held against the place behind the white space. Either side may name the white
 * space or leave it out: so it may end, or begin, anywhere in it. What may not follow (`(?!…)`) is a word, though.
 */
function compile({ before, after }: BreakPattern): RegExp {
  const behind = before === undefined ? "" : `(?<=(?:${before})${SPACE})`;
  if (after === undefined) return new RegExp(behind, "uy");
  const ahead = after.startsWith("(?!") ? `(?:${after})` : `(?<=(?=${after})${SPACE})`;
  return new RegExp(behind + ahead, "uy");
}
