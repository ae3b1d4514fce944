import type { QuoteMark } from "./quote-marks.ts";

/** A mark and in which of several texts it stands, counted from 0. */
export interface PlacedMark extends QuoteMark {
  readonly text: number;
}

/** A quotation: what stands between its marks may run over several texts. */
export interface Quotation {
  readonly open: PlacedMark;
  readonly close: PlacedMark;
  /** How many quotations stand around it that are marked the same way. */
  readonly within: number;
}

/** How the marks of texts that belong together go together. */
export interface PairedMarks {
  /** In the order in which they close. */
  readonly quotations: readonly Quotation[];
  readonly unopened: readonly PlacedMark[];
  readonly unclosed: readonly PlacedMark[];
}

/** Opening and closing marks brought together, inner before outer; linear in the number of marks. */
export function pairMarks(marks: readonly PlacedMark[]): PairedMarks {
  const quotations: Quotation[] = [];
  const unopened: PlacedMark[] = [];
  const unclosed: PlacedMark[] = [];
  const open = openMarks();
  for (const mark of marks) {
    const depth = open.depth(mark.kind);
    const opens = mark.side === "open" || (mark.side === "either" && depth === 0 && !mark.weak);
    if (opens) open.push(mark);
    else if (depth > 0)
      quotations.push({ open: open.pop(mark.kind, unclosed), close: mark, within: depth - 1 });
    else if (!mark.weak) unopened.push(mark);
  }
  return { quotations, unopened, unclosed: [...unclosed, ...open.rest] };
}

/** Marks that wait for theirs, and how many of each kind. */
function openMarks() {
  const rest: PlacedMark[] = [];
  const depths = { double: 0, single: 0 };
  return {
    rest,
    depth: (kind: QuoteMark["kind"]) => depths[kind],
    push: (mark: PlacedMark) => {
      depths[mark.kind] += 1;
      rest.push(mark);
    },
    /** The innermost of its kind; those of the other kind inside it stay unclosed. */
    pop: (kind: QuoteMark["kind"], unclosed: PlacedMark[]): PlacedMark => {
      for (;;) {
        const mark = rest.pop() as PlacedMark;
        depths[mark.kind] -= 1;
        if (mark.kind === kind) return mark;
        unclosed.push(mark);
      }
    },
  };
}
