import { doubtRank, isShown } from "./filter-lines.ts";
import { arrange, showOnly } from "./layout.ts";
import { isApproved, type Sheet, shownTarget } from "./line.ts";
import { openFindings } from "./row.ts";
import type { Toolbar } from "./toolbar.ts";
import type { Walk } from "./walk.ts";

export interface RowFilter {
  /** Shows what filter and find field ask for. */
  apply(): void;
  /** Puts rows in the order asked for. */
  order(): void;
  goToFirst(): void;
}

export function openRowFilter(
  sheet: Sheet,
  walk: Walk,
  { host, toolbar }: { host: HTMLElement; toolbar(): Toolbar },
): RowFilter {
  const apply = () => {
    const [filter, wanted] = [toolbar().filter(), toolbar().find.value.trim()];
    const shown = showOnly(sheet.lines, (line) =>
      isShown(
        {
          view: line.view,
          target: shownTarget(sheet, line),
          isApproved: isApproved(sheet, line),
          findings: openFindings(line.view).length,
        },
        filter,
        wanted,
      ),
    );
    const isWhole = filter === "all" && wanted === "";
    walk.look();
    toolbar().shown(isWhole ? "" : `${shown} of ${sheet.lines.length} shown`);
  };
  return {
    apply,
    order: () => {
      const isRunning = toolbar().order() === "running";
      walk.sequence = isRunning
        ? sheet.lines
        : sheet.lines.toSorted((one, other) => doubtRank(one.view) - doubtRank(other.view));
      arrange(host, walk.sequence);
      apply();
    },
    goToFirst: () => {
      const first = walk.sequence.find(({ row }) => !row.element.hidden);
      if (first !== undefined) walk.go(first, { mode: "row" });
    },
  };
}
