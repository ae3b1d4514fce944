import { type NumberDraft, valueKey } from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";

/** A number in letters over the tokens `first` … `next`, the last excluded. */
export function spelledDraft(
  tokens: readonly NumberToken[],
  value: number,
  { first, next }: { readonly first: number; readonly next: number },
): NumberDraft {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  return {
    kind: "figure",
    value,
    keys: [valueKey(value)],
    weak: [],
    scale: 1,
    start,
    end,
    first,
    next,
    spelled: true,
  };
}
