import type { InlineCode } from "../model/inline-code.ts";

/** Numbers of which the text has one opening code and, after it, one closing code. */
export function pairedNumbers(codes: readonly InlineCode[]): ReadonlySet<number> {
  const kinds = new Map<number, string>();
  for (const { kind, number } of codes) kinds.set(number, `${kinds.get(number) ?? ""} ${kind}`);
  return new Set([...kinds].filter(([, seen]) => seen === " open close").map(([number]) => number));
}
