import type { Filter } from "./filter-lines.ts";
import type { Sheet } from "./line.ts";
import type { LineOrder, Toolbar } from "./toolbar.ts";
import type { Mode, Walk } from "./walk.ts";

/** Where a person is in an article: to stay there when its screen is made anew. */
export interface ScreenPlace {
  readonly segment: string | undefined;
  /** As people count; taken when the segment is gone. */
  readonly number: number;
  readonly mode: Mode;
  readonly hadFocus: boolean;
  readonly selection: readonly [number, number];
  /** Of the row, from the top of the window. */
  readonly top: number;
  readonly shown: { readonly filter: Filter; readonly order: LineOrder; readonly find: string };
}

export function placeOn(sheet: Sheet, walk: Walk, toolbar: Toolbar): ScreenPlace {
  const line = walk.current() ?? sheet.lines[0];
  const field = walk.editor()?.field;
  const { activeElement } = document;
  return {
    segment: line?.view.id,
    number: line?.number ?? 1,
    mode: walk.mode,
    hadFocus:
      activeElement === null || activeElement === document.body || isIn(activeElement, line?.row.element),
    selection: [field?.selectionStart ?? 0, field?.selectionEnd ?? 0],
    top: line?.row.element.getBoundingClientRect().top ?? 0,
    shown: { filter: toolbar.filter(), order: toolbar.order(), find: toolbar.find.value },
  };
}

function isIn(inner: Element, outer: Element | undefined): boolean {
  return outer?.contains(inner) === true;
}

/** Goes where the person was, text cursor and height in the window included. */
export function resumeAt(
  { segment, number, mode, hadFocus, selection, top, shown }: ScreenPlace,
  { sheet, walk, toolbar }: { readonly sheet: Sheet; readonly walk: Walk; readonly toolbar: Toolbar },
): void {
  const known = sheet.line(segment ?? "");
  const line = known ?? sheet.lines[Math.min(number, sheet.lines.length) - 1];
  toolbar.choose(shown);
  if (line === undefined) return;
  walk.go(line, { mode: known === undefined ? "row" : mode, focus: hadFocus });
  if (known === undefined) return;
  if (mode === "field") walk.editor()?.field.setSelectionRange(...selection);
  scrollBy(0, line.row.element.getBoundingClientRect().top - top);
}
