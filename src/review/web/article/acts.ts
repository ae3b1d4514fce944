import type { Command } from "../keys/key-table.ts";
import { PRETENDED } from "../text/sign-of.ts";
import { ask, segmentPath, whyNot } from "../wire/api.ts";
import type { PageFinding, PageSegment } from "../wire/shapes.ts";
import { isApproved, type Line, type Sheet, shownTarget } from "./line.ts";
import { openPropagatePanel } from "./panels/propagate-panel.ts";
import { openDismissPanel, openReasonPanel } from "./panels/reason-panel.ts";
import { openRejectPanel } from "./panels/reject-panel.ts";
import { openFindings } from "./row.ts";
import type { RowDesk } from "./row-desk.ts";
import type { Walk } from "./walk.ts";

export interface ActTools {
  readonly sheet: Sheet;
  readonly walk: Walk;
  readonly desk: () => RowDesk | undefined;
  /** Asks the server for the whole article again. */
  reload(): void;
  /** The tally is another one. */
  onCount(): void;
  find(): void;
  goTo(): void;
  help(): void;
  concordance(line: Line): void;
}

/** What each key does to the line it was pressed in. */
export type Acts = Readonly<Record<Command, (line: Line) => void>>;

export function makeActs(tools: ActTools): Acts {
  const { sheet, walk, desk } = tools;
  /** What one text was just given to: it is open, and comes after all else that is. */
  const filled = new Set<string>();
  const wish = (line: Line, what: Parameters<Sheet["queue"]["wish"]>[1]) => {
    sheet.queue.wish(line.view.id, what);
    sheet.draw(line);
    walk.editor()?.refresh();
    tools.onCount();
  };
  const nextOpen = () => {
    const isOpen = (line: Line) => !isApproved(sheet, line);
    const isNew = (line: Line) => isOpen(line) && !filled.has(line.view.id);
    const next = walk.seek(isNew, { round: true }) ?? walk.seek(isOpen, { round: true });
    if (next === undefined) sheet.status.say("Nothing is left to approve here");
    else walk.go(next);
  };
  const approve = (line: Line, then: () => void) => {
    const text = shownTarget(sheet, line);
    const { view, number } = line;
    if (isApproved(sheet, line)) return then();
    if (text === "" && !view.blank) {
      return sheet.status.alert(
        `Segment ${number} has no text: write it, or mark it as empty on purpose (b)`,
      );
    }
    if (view.origin === PRETENDED && text === view.target)
      return sheet.status.alert(
        `Segment ${number} is not approved: its text is pseudo-translation. Write a translation in its place`,
      );
    const errors =
      text === view.target ? openFindings(view).filter(({ severity }) => severity === "error") : [];
    if (errors.length === 0) {
      wish(line, { state: "final" });
      return then();
    }
    const { mode } = walk;
    openReasonPanel(line, {
      errors,
      takeFocus: true,
      approve: (reason) => {
        wish(line, { state: "final", reason });
        walk.mode = mode;
        then();
      },
      leave: () => walk.go(line),
    });
  };
  const step = (back: boolean) => {
    const next = walk.seek(() => true, { back });
    if (next !== undefined) walk.go(next);
  };
  const nextFinding = (line: Line, back: boolean) => {
    if (selectFinding(line, back)) return;
    const next = walk.seek(({ view }) => openFindings(view).length > 0, { back, round: true });
    if (next === undefined) return sheet.status.say("No other segment has findings");
    walk.go(next);
    selectFinding(next, back, true);
  };
  /** Selects the place of a finding behind (or before) the caret; false when there is none. */
  const selectFinding = ({ view }: Line, back: boolean, fromEdge = false): boolean => {
    const field = walk.editor()?.field;
    if (field === undefined || walk.mode !== "field") return false;
    const ranges = openFindings(view).flatMap(({ target }) => (target === undefined ? [] : [target]));
    const sorted = ranges.toSorted(([one], [other]) => one - other);
    const { selectionStart: caret } = field;
    const range = back
      ? sorted.findLast(([start]) => fromEdge || start < caret)
      : sorted.find(
          ([start]) => fromEdge || start > caret || (start === caret && field.selectionEnd === caret),
        );
    if (range === undefined || field.value !== view.target) return false;
    field.setSelectionRange(...range);
    return true;
  };
  const tellOf = async ({ view }: Line, { id }: PageFinding, said: { readonly reason?: string }) => {
    const act = said.reason === undefined ? "undismiss" : "dismiss";
    const path = `${segmentPath(sheet.name, view.id)}/findings/${encodeURIComponent(id)}/${act}`;
    const answer = await ask<{ segment: PageSegment }>(path, { method: "POST", body: said });
    if (answer.kind === "ok") return sheet.take([answer.value.segment]);
    sheet.status.alert(whyNot(answer));
    tools.reload();
  };
  const insert = (index: number) => () => desk()?.insertMatch(index);
  return {
    "approve-next": (line) => approve(line, nextOpen),
    "approve-stay": (line) => approve(line, () => undefined),
    next: () => step(false),
    previous: () => step(true),
    "next-open": nextOpen,
    "next-finding-row": (line) => {
      const next = walk.seek(({ view }) => openFindings(view).length > 0, { round: true });
      if (next !== undefined && next !== line) walk.go(next);
      else sheet.status.say("No other segment has findings");
    },
    "next-finding": (line) => nextFinding(line, false),
    "previous-finding": (line) => nextFinding(line, true),
    "row-mode": (line) => {
      sheet.queue.lane(line.view.id)?.flush();
      walk.go(line, { mode: "row" });
    },
    edit: (line) => walk.go(line, { mode: "field" }),
    reject: (line) =>
      openRejectPanel(line, (reason) => {
        wish(line, { reject: reason });
        nextOpen();
      }),
    undo: (line) => wish(line, { undo: true }),
    blank: (line) => wish(line, line.view.blank ? { blank: false } : { blank: true, target: "" }),
    join: (line) => wish(line, { join: "next" }),
    part: (line) => wish(line, { join: "none" }),
    split: (line) => {
      const { selectionStart: at = 0, value = "" } = walk.editor()?.field ?? {};
      if (value.slice(0, at).trim() !== "" && value.slice(at).trim() !== "")
        return wish(line, { split: at, target: value });
      walk.go(line, { mode: "field" });
      sheet.status.say("Put the cursor before what belongs to the next segment, then Alt+Enter");
    },
    fix: ({ view }) => {
      const fix = openFindings(view).find((finding) => finding.fix !== undefined)?.fix;
      if (fix === undefined) sheet.status.say("No fix is suggested here");
      else walk.editor()?.put(fix);
    },
    dismiss: (line) => {
      if (line.view.findings.length === 0) return sheet.status.say("Nothing was found here");
      openDismissPanel(line, {
        dismiss: (finding, reason) => void tellOf(line, finding, { reason }),
        bringBack: (finding) => void tellOf(line, finding, {}),
      });
    },
    propagate: (line) => {
      if (!sheet.preferences.propagate)
        return sheet.status.say("Filling alike is switched off in the help (F1)");
      if (line.view.same === 0) return sheet.status.say("No other segment here has this source");
      sheet.queue.lane(line.view.id)?.flush();
      void openPropagatePanel(sheet, line, {
        onFilled: (segments) => {
          for (const segment of segments) filled.add(segment);
          tools.reload();
        },
        onUndone: (segments) => {
          for (const segment of segments) filled.delete(segment);
          tools.reload();
        },
      });
    },
    changes: () => {
      sheet.preferences.changes = !sheet.preferences.changes;
      desk()?.showChanges(sheet.preferences.changes);
    },
    comment: () => desk()?.showComments(),
    "match-1": insert(0),
    "match-2": insert(1),
    "match-3": insert(2),
    concordance: tools.concordance,
    find: tools.find,
    "go-to": tools.goTo,
    help: tools.help,
  };
}
