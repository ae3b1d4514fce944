import type { Trouble } from "../save/wish.ts";
import { PRETENDED } from "../text/sign-of.ts";
import { isApproved, type Line, type Sheet } from "./line.ts";
import { openConflictPanel } from "./panels/conflict-panel.ts";
import { openReasonPanel } from "./panels/reason-panel.ts";
import type { Walk } from "./walk.ts";

/** Puts what the server could not decide before the person, at the row it is about. */
export function showTrouble(sheet: Sheet, walk: Walk, trouble: Trouble): void {
  const line = sheet.line(trouble.segment);
  if (line === undefined) return;
  const lane = sheet.queue.lane(trouble.segment);
  const held = lane?.held;
  switch (trouble.kind) {
    case "refused":
      sheet.status.alert(`Segment ${line.number} is not saved. ${trouble.why}`);
      break;
    case "reason-needed": {
      sheet.status.alert(`Segment ${line.number} is not approved: it has an open error`);
      const { state: _, ...rest } = held ?? {};
      openReasonPanel(line, {
        errors: trouble.errors,
        takeFocus: false,
        approve: (reason) => lane?.release({ ...held, reason }),
        leave: () => lane?.release(rest),
      });
      break;
    }
    case "stale":
      showConflict(sheet, walk, { line, trouble });
  }
}

interface Conflict {
  readonly line: Line;
  readonly trouble: Extract<Trouble, { readonly kind: "stale" }>;
}

function showConflict(sheet: Sheet, walk: Walk, { line, trouble }: Conflict): void {
  const { theirs } = trouble;
  const lane = sheet.queue.lane(trouble.segment);
  const mine = trouble.mine ?? line.view.target;
  const settle = () => {
    sheet.draw(line);
    if (walk.current() === line) walk.editor()?.refresh();
  };
  sheet.status.alert(`Segment ${line.number} was changed by ${theirs.who ?? "somebody"} meanwhile`);
  openConflictPanel(line, {
    ...{ mine, theirs, language: sheet.languages.target },
    keepMine: () => {
      const text = lane?.shownText ?? mine;
      lane?.release({ ...lane.held, target: text }, theirs.revision);
      settle();
    },
    takeTheirs: () => {
      lane?.forget(theirs.revision);
      line.view = theirs;
      settle();
    },
    edit: () => {
      lane?.forget(theirs.revision);
      line.view = theirs;
      walk.go(line, { mode: "field" });
      walk.editor()?.put(mine);
    },
  });
}

/** What is to be known of the whole article before anything is read; `""` where there is nothing. */
export function noticeText(sheet: Sheet): string {
  const pseudo = sheet.lines.filter(({ view }) => view.origin === PRETENDED).length;
  return pseudo === 0
    ? ""
    : `Pseudo-translation, to look at the layout: ${pseudo} of ${sheet.lines.length} segments have no translation yet and cannot be approved`;
}

/** How far the article is, in words. */
export function progressText(sheet: Sheet): string {
  const approved = sheet.lines.filter((line) => isApproved(sheet, line)).length;
  const errors = sheet.lines
    .flatMap(({ view }) => view.findings)
    .filter(({ severity, dismissed }) => severity === "error" && !dismissed);
  const open = errors.length === 0 ? "" : ` · ${errors.length} open error${errors.length === 1 ? "" : "s"}`;
  return `✓ ${approved} of ${sheet.lines.length} approved${open}`;
}
