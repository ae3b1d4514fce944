import { quoteText } from "../quote-text.ts";
import type { PlaceFault } from "./place-fault.ts";

const PAIRS = [
  ["(", ")"],
  ["[", "]"],
] as const;

/** Brackets that open and do not close, or the other way round, where the source's do. */
export function findBrackets(source: string, target: string): readonly PlaceFault[] {
  if (!/[()[\]]/.test(target)) return [];
  return PAIRS.flatMap(([open, close]) => {
    const [there, here] = [looseBracket(source, { open, close }), looseBracket(target, { open, close })];
    if (here === undefined || there !== undefined) return [];
    const mark = target.charAt(here);
    const state = mark === open ? "never closed" : "never opened";
    const message = `The bracket ${mark} is ${state} in ${quoteText(target.slice(Math.max(0, here - 20)))}`;
    return [{ target: [here, here + 1] as const, message, severity: "warning" as const }];
  });
}

/** Where a bracket without its other half stands; those of lists (`a)`, `1)`) and faces (`:)`) need none. */
function looseBracket(text: string, { open, close }: { open: string; close: string }): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === open) opened.push(at);
    if (mark !== close) continue;
    const needsNone = /(?:^|\s)(?:\p{L}|\d{1,3}|[:;]-?)$/u.test(text.slice(Math.max(0, at - 5), at));
    if (opened.pop() === undefined && !needsNone) return at;
  }
  return opened.at(-1);
}
