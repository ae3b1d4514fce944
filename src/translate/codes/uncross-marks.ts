import type { Mark } from "./marked-text.ts";

/** Puts pairs that cross into each other, where that changes nothing of what they enclose: halves side by side change places. */
export function uncrossMarks(marks: readonly Mark[]): readonly Mark[] {
  let all = marks;
  // Each step settles one crossing; more steps than pairs of codes would be going round in circles.
  for (let steps = marks.length ** 2; steps > 0; steps--) {
    const next = uncrossOne(all);
    if (next === undefined) return all;
    all = next;
  }
  return marks;
}

function uncrossOne(marks: readonly Mark[]): readonly Mark[] | undefined {
  const pairs = pairsOf(marks);
  for (const [from, to] of pairs) {
    const other = pairs.find(([start, end]) => from < start && start < to && to < end);
    if (other === undefined) continue;
    const [start, end] = other;
    if (marks[from]?.at === marks[start]?.at) return moved(marks, start, from);
    if (marks[to]?.at === marks[end]?.at) return moved(marks, end, to);
  }
  return undefined;
}

function pairsOf(marks: readonly Mark[]): (readonly [from: number, to: number])[] {
  return marks.flatMap(({ sign }, from) => {
    const to = marks.findIndex(
      (mark, index) => index > from && mark.sign.kind === "close" && mark.sign.number === sign.number,
    );
    return sign.kind === "open" && to !== -1 ? [[from, to] as const] : [];
  });
}

function moved(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  const [mark] = marks.slice(from, from + 1);
  return mark === undefined ? marks : marks.toSpliced(from, 1).toSpliced(to, 0, mark);
}
