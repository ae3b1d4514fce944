import type { LanguagePair } from "../../../model/language.ts";
import type { Preferences } from "../page/preferences.ts";
import type { StatusLine } from "../page/status-line.ts";
import type { SaveQueue } from "../save/save-queue.ts";
import type { PageBlock, PageSegment } from "../wire/shapes.ts";

/** A segment of the article on the screen, and what shows it. */
export interface Line {
  /** As people count: from 1, in running order. */
  readonly number: number;
  readonly block: PageBlock;
  view: PageSegment;
  readonly row: RowParts;
  /** Who else is there, in words. */
  here?: string;
}

export interface RowParts {
  readonly element: HTMLElement;
  readonly source: HTMLElement;
  readonly target: HTMLElement;
  readonly sign: HTMLElement;
  findings?: HTMLElement;
  /** What the row in focus has beside its texts. */
  desk?: HTMLElement;
  /** Something a person must say, a conflict for one. */
  panel?: HTMLElement;
}

/** The article that is open, as its parts work with it. */
export interface Sheet {
  readonly name: string;
  /** Who reviews, and how many have to. */
  readonly as: string;
  readonly reviewers: 1 | 2;
  readonly languages: LanguagePair;
  readonly lines: readonly Line[];
  readonly queue: SaveQueue;
  readonly preferences: Preferences;
  readonly status: StatusLine;
  line(segment: string): Line | undefined;
  /** Shows a line anew. */
  draw(line: Line): void;
  /** Takes up a text that was not confirmed when the page was left. */
  restore(segment: string, revision: number, text: string): void;
  /** Takes over segments as the server has them. */
  take(views: readonly PageSegment[]): void;
  /** Takes over what came while the text was under the person's cursor. */
  settle(line: Line): void;
}

/** The text a person sees: theirs, where it is not saved yet. */
export function shownTarget(sheet: Pick<Sheet, "queue">, { view }: Line): string {
  return sheet.queue.lane(view.id)?.shownText ?? view.target;
}

/** Approved, or about to be. */
export function isApproved(sheet: Pick<Sheet, "queue" | "as" | "reviewers">, { view }: Line): boolean {
  const lane = sheet.queue.lane(view.id);
  if (lane?.text !== undefined && lane.text !== view.target) return false;
  const state = lane?.wishedState ?? view.state;
  const isMine = sheet.reviewers === 1 || view.who === sheet.as;
  return state === "final" || (state === "reviewed" && isMine) || view.joined !== undefined;
}
