/** A stretch of a text that a fault may take hold of. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The groups of the expression; absent ones are empty. */
  readonly groups: readonly string[];
}

/** All places of a global expression, in running order. */
export function placesOf(text: string, expression: RegExp): readonly Place[] {
  return [...text.matchAll(expression)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    groups: match.slice(1).map((group) => group ?? ""),
  }));
}

/** The text with other words at a place, without the doubled spaces that an empty rendering leaves. */
export function putAt(text: string, { start, end }: Pick<Place, "start" | "end">, words: string): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return words === "" ? tidy(before, after) : before + words + after;
}

function tidy(before: string, after: string): string {
  const joined =
    /\s$/u.test(before) && /^[\s.,;:!?)]/u.test(after) ? before.trimEnd() + after : before + after;
  const plain = joined.trimStart();
  return before.trim() === "" ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}
