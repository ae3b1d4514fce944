import type { CodeSign } from "../../model/code-characters.ts";
import type { CodeGroup } from "../../model/group-codes.ts";
import { isSameSign, type Mark, type MarkedText } from "./marked-text.ts";

/**
 * A text without the codes that cannot be meant: unknown ones, halves of a pair without the other, a second copy
 * at the same place, and copies of a pair around nothing beside one around words.
 */
export function dropMarks({ plain, marks }: MarkedText, groups: readonly CodeGroup[]): MarkedText {
  const kept = new Set<Mark>();
  for (const { signs } of groups) {
    const [sign, closing] = signs;
    if (sign === undefined) continue;
    const copies = closing === undefined ? copiesOf(marks, sign) : pairsOf(marks, sign.number);
    for (const mark of distinct(copies, plain).flat()) kept.add(mark);
  }
  return { plain, marks: marks.filter((mark) => kept.has(mark)) };
}

function copiesOf(marks: readonly Mark[], sign: CodeSign): Mark[][] {
  return marks.filter((mark) => isSameSign(mark.sign, sign)).map((mark) => [mark]);
}

/** Each opening half with the next closing one. */
function pairsOf(marks: readonly Mark[], number: number): Mark[][] {
  const pairs: Mark[][] = [];
  let open: Mark | undefined;
  for (const mark of marks.filter(({ sign }) => sign.number === number)) {
    if (mark.sign.kind === "open") open ??= mark;
    if (mark.sign.kind !== "close" || open === undefined) continue;
    pairs.push([open, mark]);
    open = undefined;
  }
  return pairs;
}

function distinct(copies: readonly (readonly Mark[])[], plain: string): readonly (readonly Mark[])[] {
  const worded = copies.filter((copy) => copy.length === 1 || hasWords(copy, plain));
  const meant = worded.length > 0 ? worded : copies.slice(0, 1);
  return meant.filter(([mark], index) => {
    const [before] = meant[index - 1] ?? [];
    return before === undefined || mark === undefined || plain.slice(before.at, mark.at).trim() !== "";
  });
}

function hasWords([open, close]: readonly Mark[], plain: string): boolean {
  return plain.slice(open?.at, close?.at).trim() !== "";
}
