import type { Command } from "../keys/key-table.ts";
import { button, element } from "../page/element.ts";
import { counted } from "../text/wording.ts";
import type { Editor } from "./editor.ts";
import type { Line, Sheet } from "./line.ts";
import { type ChangesView, openChangesView } from "./panels/changes-view.ts";
import { openCommentsView } from "./panels/comments-view.ts";
import { loadMatches, matchesView } from "./panels/matches-view.ts";
import { openFindings } from "./row.ts";

/** What the row in focus has beside its texts. */
export interface RowDesk {
  readonly line: Line;
  /** The text is another one now. */
  compare(text: string): void;
  showChanges(show: boolean): void;
  showComments(): void;
  insertMatch(index: number): void;
  /** After the line was drawn anew. */
  refresh(): void;
  close(): void;
}

export interface RowDeskOptions {
  readonly editor: Editor;
  act(command: Command): void;
}

const MATCHES_AFTER = 150;

export function openRowDesk(sheet: Sheet, line: Line, { editor, act }: RowDeskOptions): RowDesk {
  const tools = element("div", { class: "tools", role: "toolbar", "aria-label": `Segment ${line.number}` });
  const views = element("div", { class: "views" });
  const doubt = element("p", { class: "doubt quiet" });
  const desk = element("div", { class: "desk" }, tools, doubt, views);
  line.row.element.append(desk);
  line.row.desk = desk;
  const names = { document: sheet.name, segment: line.view.id };
  let changes: ChangesView | undefined;
  let matches: readonly { readonly target: string }[] = [];
  const refresh = () => {
    const { level, why } = line.view.doubt ?? {};
    doubt.textContent = level === "ok" ? `ok – ${why}` : "";
    tools.replaceChildren(...toolButtons(sheet, line, act));
  };
  const timer = window.setTimeout(async () => {
    const found = await loadMatches(sheet.name, line.view.id);
    if (found === undefined || !desk.isConnected) return;
    matches = found.matches;
    const { source } = line.view;
    views.append(
      matchesView(found, { source, languages: sheet.languages, insert: editor.put, write: editor.write }),
    );
  }, MATCHES_AFTER);
  const showChanges = (show: boolean) => {
    changes?.element.remove();
    changes = undefined;
    if (!show) return;
    changes = openChangesView({
      ...names,
      language: sheet.languages.target,
      text: editor.field.value,
      restore: ({ target }) => sheet.queue.wish(line.view.id, { target, state: "translated" }),
    });
    views.prepend(changes.element);
  };
  refresh();
  earlierVersion(sheet, line, views);
  if (sheet.preferences.changes) showChanges(true);
  const comments = () =>
    openCommentsView({
      ...names,
      onAdded: () => sheet.status.say("Comment added"),
      onFailure: (why) => sheet.status.alert(why),
    });
  if (line.view.comments > 0) views.append(comments());
  return {
    line,
    compare: (text) => changes?.compare(text),
    showChanges,
    showComments: () => {
      if (views.querySelector(".talk") === null) views.append(comments());
      views.querySelector<HTMLElement>(".talk input")?.focus();
    },
    insertMatch: (index) => {
      const match = matches[index];
      if (match !== undefined) editor.put(match.target);
    },
    refresh,
    close: () => {
      clearTimeout(timer);
      desk.remove();
      delete line.row.desk;
    },
  };
}

function toolButtons(sheet: Sheet, { view }: Line, act: RowDeskOptions["act"]): readonly HTMLElement[] {
  const findings = openFindings(view);
  const isOffered: Partial<Record<Command, boolean>> = {
    fix: findings.some(({ fix }) => fix !== undefined),
    dismiss: view.findings.length > 0,
    propagate: view.same > 0 && sheet.preferences.propagate,
    undo: view.revision > 1,
    part: view.joined !== undefined,
    join: view.joined === undefined,
    split: view.joined === undefined && view.target !== "",
  };
  const tools: readonly (readonly [Command, string, string])[] = [
    ["approve-next", "Approve", "a"],
    ["reject", "Needs work", "x"],
    ["fix", "Apply fix", "s"],
    ["dismiss", findings.length > 0 ? "Dismiss finding" : "Dismissed finding", "i"],
    ["propagate", `Same source: ${counted(view.same, "more").replace(/s$/, "")}`, "p"],
    ["undo", "Undo", "u"],
    ["changes", "Changes", "F2"],
    ["comment", "Comment", "c"],
    ["blank", view.blank ? "Not empty" : "Empty on purpose", "b"],
    ["join", "Join with next", "m"],
    ["part", "Part", "M"],
    ["split", "Split at cursor", "Alt+Enter"],
  ];
  return tools
    .filter(([command]) => isOffered[command] !== false)
    .map(([command, label, key]) => button(label, () => act(command), { key, class: `tool-${command}` }));
}

/** Of an edited source: the English that stood beside the old one. */
function earlierVersion({ languages }: Sheet, { view }: Line, views: HTMLElement): void {
  const { change } = view;
  if (change?.kind !== "edited" || change.target === undefined || change.target === "") return;
  views.append(
    element(
      "p",
      { class: "earlier" },
      element("span", { class: "quiet" }, "What stood beside the earlier source: "),
      element("span", { lang: languages.target, dir: "auto" }, change.target),
    ),
  );
}
