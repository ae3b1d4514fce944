import type { HistoryEntry } from "../../../../model/review-record.ts";
import { button, element } from "../../page/element.ts";
import { signOf } from "../../text/sign-of.ts";
import { wordDiff } from "../../text/word-diff.ts";
import { shortTime } from "../../text/wording.ts";
import { ask, segmentPath } from "../../wire/api.ts";
import { diffNodes } from "../diff-nodes.ts";
import { fill } from "../row.ts";

export interface ChangesView {
  readonly element: HTMLElement;
  /** Compares anew with the text as it is. */
  compare(text: string): void;
}

export interface ChangesOptions {
  readonly document: string;
  readonly segment: string;
  readonly language: string;
  readonly text: string;
  restore(entry: HistoryEntry): void;
}

/** What was done, where the word for it is not the action's own. */
const DONE: Readonly<Partial<Record<HistoryEntry["action"], string>>> = {
  run: "by a run",
  edit: "edited",
  approve: "approved",
  reject: "sent back",
  blank: "left empty",
  join: "joined",
  part: "parted",
  propagate: "filled alike",
  undo: "undone",
  restore: "restored",
  import: "from a file",
};

/** How a text came about: against the machine's, against what was approved last, and every step with a way back. */
export function openChangesView(options: ChangesOptions): ChangesView {
  const { document, segment, language } = options;
  const diffs = element("dl", { class: "versions", lang: language });
  const steps = element("ol", { class: "history" });
  const view = element("section", { class: "changes", "aria-label": "Changes" }, diffs, steps);
  let { text } = options;
  let history: readonly HistoryEntry[] = [];
  const compare = (now: string) => {
    text = now;
    fill(diffs, comparisons(history, now));
  };
  ask<{ history: readonly HistoryEntry[] }>(`${segmentPath(document, segment)}/history`).then((answer) => {
    if (answer.kind !== "ok") return;
    history = answer.value.history;
    compare(text);
    if (history.length === 0) view.append(element("p", { class: "quiet" }, "Nothing was changed here yet."));
    fill(
      steps,
      history.map((entry, index) => step(entry, { ...options, isNow: index === 0 })),
    );
  });
  return { element: view, compare };
}

function comparisons(history: readonly HistoryEntry[], now: string): readonly HTMLElement[] {
  const machine = history.findLast(({ target }) => target !== "");
  const approved = history.find(({ state, target }) => state === "final" && target !== "");
  return [
    ...comparison(
      machine?.origin?.startsWith("engine:") ? "Against the machine's" : "Against the first",
      machine,
      now,
    ),
    ...(approved === machine ? [] : comparison("Against the approved", approved, now)),
  ];
}

function comparison(label: string, entry: HistoryEntry | undefined, now: string): readonly HTMLElement[] {
  if (entry === undefined) return [];
  const shown =
    entry.target === now
      ? [element("span", { class: "quiet", lang: "en" }, "the same")]
      : diffNodes(wordDiff(entry.target, now));
  return [element("dt", { lang: "en" }, label), element("dd", { dir: "auto" }, ...shown)];
}

function step(
  entry: HistoryEntry,
  { language, restore, isNow }: ChangesOptions & { readonly isNow: boolean },
): HTMLElement {
  const { shape, word } = signOf({ ...entry, ...entry.review }, () => undefined);
  const when = entry.at === undefined ? "" : ` ${shortTime(entry.at, new Date())}`;
  const done = DONE[entry.action] ?? entry.action;
  const what = word === done ? `${shape} ${word}` : `${shape} ${word} · ${done}`;
  const who = entry.who === undefined ? "" : ` by ${entry.who}`;
  const reason = entry.reason ?? entry.review?.rejected?.reason;
  return element(
    "li",
    {},
    element("span", { class: "quiet" }, [`${what}${who}${when}`, reason].filter(Boolean).join(" · ")),
    element("span", { lang: language, dir: "auto" }, entry.target === "" ? "no text" : entry.target),
    !isNow &&
      entry.target !== "" &&
      button("Restore", () => restore(entry), { "aria-label": `Restore revision ${entry.revision}` }),
  );
}
