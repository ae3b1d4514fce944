import { commandOf, type Place } from "../keys/command-of.ts";
import { openHelp } from "../keys/help.ts";
import { element } from "../page/element.ts";
import { applyTheme, keepPreferences, type Preferences } from "../page/preferences.ts";
import type { StatusLine } from "../page/status-line.ts";
import { openDrafts } from "../save/drafts.ts";
import { languageName } from "../text/wording.ts";
import { ask, documentPath } from "../wire/api.ts";
import type { ArticleList, PageArticle } from "../wire/shapes.ts";
import { makeActs } from "./acts.ts";
import { fileButtons } from "./file-buttons.ts";
import { followOthers } from "./follow-others.ts";
import { arrange } from "./layout.ts";
import { isApproved, type Line, type Sheet } from "./line.ts";
import { openSheet } from "./open-sheet.ts";
import { openConcordance } from "./panels/concordance.ts";
import { openGoTo } from "./panels/go-to.ts";
import { openPlace } from "./place-in-address.ts";
import { restoreDrafts } from "./restore-drafts.ts";
import { openRowDesk, type RowDesk } from "./row-desk.ts";
import { openRowFilter } from "./row-filter.ts";
import { watchSaving } from "./saving-line.ts";
import { placeOn, resumeAt, type ScreenPlace } from "./screen-place.ts";
import { openToolbar, pageButtons } from "./toolbar.ts";
import { noticeText, progressText, showTrouble } from "./troubles.ts";
import { openWalk } from "./walk.ts";

export interface ArticleScreen {
  readonly element: HTMLElement;
  /** Goes to a segment, or to the first that is open; called when the screen is on the page. */
  start(segment?: string): void;
  /** Where the person is, to be there again on a screen in the place of this one. */
  place(): ScreenPlace;
  resume(place: ScreenPlace): void;
  close(): void;
}

export interface ArticleScreenOptions extends Pick<ArticleList, "as" | "reviewers" | "formats"> {
  readonly preferences: Preferences;
  readonly status: StatusLine;
  /** A run gave the article other segments. */
  onReshaped(): void;
}

/** One article, both languages side by side, and all that a person does to it. */
export function openArticleScreen(article: PageArticle, options: ArticleScreenOptions): ArticleScreen {
  const { preferences } = options;
  const drafts = openDrafts(localStorage, article.name);
  let desk: RowDesk | undefined;
  const sheet: Sheet = openSheet(article, {
    ...options,
    drafts,
    onChanged: (line) => {
      if (walk.current() === line) {
        walk.editor()?.refresh();
        desk?.refresh();
      }
      count();
    },
    isUnderCursor: (line) => walk.editor()?.field === document.activeElement && walk.current() === line,
    onTrouble: (trouble) => showTrouble(sheet, walk, trouble),
    onState: () => saving.look(),
  });
  const saving = watchSaving(sheet);
  const notice = element("p", { class: "notice" });
  const count = () => {
    toolbar.progress(progressText(sheet));
    notice.textContent = noticeText(sheet);
    notice.hidden = notice.textContent === "";
  };
  const walk = openWalk(sheet, {
    onArrive: (line, editor) => {
      desk = openRowDesk(sheet, line, { editor, act: (command) => acts[command](line) });
      others.arrive(line);
      place.arrive(line);
    },
    onLeave: (line) => {
      desk?.close();
      sheet.settle(line);
    },
    onInput: () => desk?.compare(walk.editor()?.field.value ?? ""),
  });
  const place = openPlace(sheet);
  const others = followOthers(sheet, {
    presence: (text) => toolbar.presence(text),
    onReshaped: options.onReshaped,
  });
  const help = () =>
    openHelp(preferences, () => {
      keepPreferences(preferences);
      desk?.refresh();
    });
  const acts = makeActs({
    ...{ sheet, walk, help },
    desk: () => desk,
    reload: others.reload,
    onCount: count,
    find: () => toolbar.find.focus(),
    goTo: () => openGoTo(sheet, (line) => walk.go(line, { focus: true })),
    concordance: (line) => openConcordance(sheet, ...selectedWords(line, walk.editor()?.field)),
  });
  const rows = element("div", { class: "rows" });
  const between = sheet.lines.find(({ view }) => view.pivot !== undefined)?.view.pivot?.language;
  const showView = () => {
    const isThere = preferences.view !== "between" || between !== undefined;
    screen.dataset.view = isThere ? preferences.view : "both";
    keepPreferences(preferences);
  };
  const filter = openRowFilter(sheet, walk, { host: rows, toolbar: () => toolbar });
  const toolbar = openToolbar({
    name: article.name,
    sides: {
      source: languageName(sheet.languages.source),
      target: languageName(sheet.languages.target),
    },
    between: between === undefined ? undefined : languageName(between),
    preferences,
    onFilter: filter.apply,
    onOrder: filter.order,
    onView: showView,
    onFound: () => filter.goToFirst(),
    onLeave: () => back(),
  });
  const back = () => {
    const line = walk.current() ?? sheet.lines[0];
    if (line !== undefined) walk.go(line, { mode: "row" });
  };
  const buttons = pageButtons(preferences, {
    onTheme: () => {
      applyTheme(preferences);
      keepPreferences(preferences);
    },
    onHelp: help,
  });
  buttons.prepend(...fileButtons(sheet, { formats: options.formats, onApplied: others.reload }));
  const head = element("header", { class: "article-head" }, toolbar.element, buttons);
  const columns = element(
    "div",
    { class: "columns", "aria-hidden": "true" },
    element("span", {}, languageName(sheet.languages.source)),
    ...(between === undefined ? [] : [element("span", { class: "between" }, languageName(between))]),
    element("span", {}, languageName(sheet.languages.target)),
  );
  const screen = element("div", { class: "article" }, head, element("main", {}, notice, columns, rows));
  const onKey = (event: KeyboardEvent) => {
    const command = commandOf(event, placeOf(event.target), preferences);
    const line = walk.current() ?? sheet.lines[0];
    if (command === undefined || line === undefined || document.querySelector("dialog[open]") !== null)
      return;
    event.preventDefault();
    acts[command](line);
    if (command === "changes") keepPreferences(preferences);
  };
  const onClick = (event: MouseEvent) => {
    const line = lineAt(sheet, event.target);
    if (line === undefined || getSelection()?.isCollapsed === false) return;
    const onText = event.target instanceof Element && event.target.closest(".target, .field") !== null;
    if (onText || line !== walk.current()) walk.go(line, { mode: onText ? "field" : "row" });
  };
  const onFocus = (event: FocusEvent) => {
    if (event.target instanceof HTMLTextAreaElement) walk.mode = "field";
    else if (event.target instanceof Element && event.target.matches(".row")) walk.mode = "row";
  };
  const flush = () => {
    if (document.visibilityState === "hidden") sheet.queue.flush({ keepalive: true });
  };
  document.addEventListener("keydown", onKey);
  document.addEventListener("visibilitychange", flush);
  addEventListener("pagehide", flush);
  rows.addEventListener("click", onClick);
  rows.addEventListener("focusin", onFocus);
  arrange(rows, sheet.lines);
  showView();
  count();
  return {
    element: screen,
    start: (segment) => {
      restoreDrafts(sheet, drafts);
      const line =
        sheet.line(segment ?? "") ?? sheet.lines.find((each) => !isApproved(sheet, each)) ?? sheet.lines[0];
      if (line !== undefined) walk.go(line, { mode: "row" });
    },
    place: () => placeOn(sheet, walk, toolbar),
    resume: (place) => {
      restoreDrafts(sheet, drafts);
      resumeAt(place, { sheet, walk, toolbar });
    },
    close: () => {
      sheet.queue.flush();
      others.close();
      place.close();
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("visibilitychange", flush);
      removeEventListener("pagehide", flush);
    },
  };
}

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return "row";
  if (target.matches("textarea.field")) return "field";
  if (target.matches("input, textarea, select")) return "other";
  return target.matches("button, a[href], summary") ? "control" : "row";
}

function lineAt(sheet: Sheet, target: EventTarget | null): Line | undefined {
  if (!(target instanceof Element) || target.closest("button, input, .panel, .desk") !== null)
    return undefined;
  return sheet.line(target.closest<HTMLElement>(".row")?.dataset.segment ?? "");
}

/** What is selected, and on which side. */
function selectedWords(
  line: Line,
  field: HTMLTextAreaElement | undefined,
): readonly [string, "source" | "target"] {
  const inField = field?.value.slice(field.selectionStart, field.selectionEnd) ?? "";
  if (inField !== "") return [inField, "target"];
  const selection = getSelection();
  return [line.row.source.contains(selection?.anchorNode ?? null) ? String(selection) : "", "source"];
}

/** Loads an article; `undefined` when there is none. */
export async function loadArticle(name: string): Promise<PageArticle | undefined> {
  const answer = await ask<PageArticle>(documentPath(name));
  return answer.kind === "ok" ? answer.value : undefined;
}
