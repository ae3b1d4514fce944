import type { PageSegment } from "../wire/shapes.ts";

export const FILTERS = {
  all: "All",
  open: "Open",
  findings: "With findings",
  edited: "Edited",
  commented: "Commented",
} as const;

export type Filter = keyof typeof FILTERS;

/** A line as filters look at it. */
export interface FilteredLine {
  readonly view: PageSegment;
  /** As the person sees it. */
  readonly target: string;
  readonly isApproved: boolean;
  readonly findings: number;
}

/** Whether a line is shown: by a filter, and by words that both sides are searched for. */
export function isShown(line: FilteredLine, filter: Filter, wanted: string): boolean {
  return passes(line, filter) && (wanted === "" || contains(line, wanted));
}

function passes({ view, isApproved, findings }: FilteredLine, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "open":
      return !isApproved;
    case "findings":
      return findings > 0;
    case "edited":
      return view.origin === "human" || view.rejected !== undefined;
    case "commented":
      return view.comments > 0;
  }
}

function contains({ view, target }: FilteredLine, wanted: string): boolean {
  const sought = wanted.toLowerCase();
  return view.source.toLowerCase().includes(sought) || target.toLowerCase().includes(sought);
}

const DOUBT_RANK = { doubtful: 0, look: 1, ok: 2 } as const;
const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const;

/** How doubtful a segment is, the most doubtful lowest: by its level, then by what was found. */
export function doubtRank({ doubt, findings }: PageSegment): number {
  const found = Math.min(3, ...findings.map(({ severity }) => SEVERITY_RANK[severity]));
  return doubt === undefined ? found : DOUBT_RANK[doubt.level] * 4 + found;
}
