import type { Preferences } from "../page/preferences.ts";
import type { StatusLine } from "../page/status-line.ts";
import type { Drafts } from "../save/drafts.ts";
import { openSaveQueue } from "../save/save-queue.ts";
import { sendWish } from "../save/send-wish.ts";
import type { Trouble } from "../save/wish.ts";
import type { ArticleList, PageArticle, PageSegment } from "../wire/shapes.ts";
import type { Line, Sheet } from "./line.ts";
import { drawRow, drawSign, makeRow } from "./row.ts";

export interface SheetOptions extends Pick<ArticleList, "as" | "reviewers"> {
  readonly preferences: Preferences;
  readonly status: StatusLine;
  readonly drafts: Drafts;
  /** A line was drawn anew because it changed. */
  onChanged(line: Line): void;
  /** Whether the person's cursor is in the text of a line: it is not changed under it. */
  isUnderCursor(line: Line): boolean;
  onTrouble(trouble: Trouble): void;
  onState(): void;
}

const STARTED_ANEW =
  "bitekst review was started anew: open the link it printed. What is not saved is kept in this browser until then";

/** An article with a row for each of its segments, and the queue that saves them. */
export function openSheet(article: PageArticle, options: SheetOptions): Sheet {
  const { name, languages, blocks } = article;
  const { drafts, onChanged, onTrouble, onState } = options;
  let count = 0;
  const lines = blocks.flatMap((block) =>
    block.segments.map((view): Line => {
      count += 1;
      return { number: count, block, view, row: makeRow(view, count, languages) };
    }),
  );
  const byId = new Map(lines.map((line) => [line.view.id, line]));
  const place = (view: PageSegment) => {
    const line = byId.get(view.id);
    if (line === undefined) return;
    line.view = view;
    drawRow(sheet, line);
    onChanged(line);
  };
  const kept = new Map<string, PageSegment>();
  const keep = ({ number }: Line, view: PageSegment) => {
    kept.set(view.id, view);
    options.status.alert(`Segment ${number} was changed meanwhile: your text stays until you leave the row`);
  };
  const queue = openSaveQueue((segment) => byId.get(segment)?.view.revision ?? 1, {
    drafts,
    send: async (segment, wish, rest) => {
      const answer = await sendWish(name, segment, { wish, ...rest });
      if (answer.kind === "unreachable" && answer.isShut) options.status.alert(STARTED_ANEW);
      return answer;
    },
    after: (milliseconds, run) => {
      const timer = window.setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    onSaved: ([own, ...others]) => {
      if (own !== undefined) place(own);
      for (const view of others) if (queue.seen(view)) place(view);
    },
    onTrouble: (trouble) => {
      const line = byId.get(trouble.segment);
      if (line !== undefined) drawSign(sheet, line);
      onTrouble(trouble);
    },
    onState,
  });
  const sheet: Sheet = {
    ...{ name, languages, lines, queue },
    ...{
      as: options.as,
      reviewers: options.reviewers,
      preferences: options.preferences,
      status: options.status,
    },
    line: (segment) => byId.get(segment),
    draw: (line) => drawRow(sheet, line),
    restore: (segment, revision, text) => {
      const line = byId.get(segment);
      if (line === undefined || line.view.target === text) return drafts.drop(segment);
      drafts.drop(segment);
      queue.restore(segment, revision, text);
      drawRow(sheet, line);
    },
    take: (views) => {
      for (const view of views) {
        const line = byId.get(view.id);
        if (line === undefined || !isNews(line, view)) continue;
        if (options.isUnderCursor(line) && view.target !== line.view.target) keep(line, view);
        else if (queue.seen(view)) place(view);
      }
    },
    settle: ({ view: { id } }) => {
      const view = kept.get(id);
      kept.delete(id);
      if (view !== undefined && isNews(byId.get(id), view) && queue.seen(view)) place(view);
    },
  };
  for (const line of lines) drawRow(sheet, line);
  return sheet;
}

function isNews(line: Line | undefined, view: PageSegment): boolean {
  if (line === undefined || view.revision < line.view.revision) return false;
  return JSON.stringify(line.view) !== JSON.stringify(view);
}
