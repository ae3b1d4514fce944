import type { SegmentView } from "../../../../model/review-view.ts";
import { button, element } from "../../page/element.ts";
import { signOf } from "../../text/sign-of.ts";
import { wordDiff } from "../../text/word-diff.ts";
import { diffNodes } from "../diff-nodes.ts";
import type { Line } from "../line.ts";
import { openPanel } from "./row-panel.ts";

export interface ConflictOptions {
  readonly mine: string;
  readonly theirs: SegmentView;
  readonly language: string;
  keepMine(): void;
  takeTheirs(): void;
  edit(): void;
}

/** Two people wrote one segment: both texts, and what a person makes of them. */
export function openConflictPanel(line: Line, options: ConflictOptions): void {
  const { mine, theirs, language } = options;
  const { word } = signOf(theirs, () => undefined);
  const who = theirs.who ?? "somebody";
  const choices = [options.keepMine, options.takeTheirs, options.edit].map((act) => () => {
    panel.close();
    act();
  });
  const labels = ["Keep mine", "Take theirs", "Edit both"];
  const content = [
    element(
      "dl",
      { class: "versions", lang: language },
      element("dt", { lang: "en" }, `Theirs (${who}, ${word})`),
      element("dd", { dir: "auto" }, theirs.target === "" ? "no text" : theirs.target),
      element("dt", { lang: "en" }, "Yours, against theirs"),
      element("dd", { dir: "auto" }, ...diffNodes(wordDiff(theirs.target, mine))),
    ),
    element(
      "div",
      { class: "choices" },
      ...labels.map((label, index) => button(label, () => choices[index]?.(), { key: String(index + 1) })),
    ),
  ];
  const panel = openPanel(line, {
    heading: `${who} changed this segment while you wrote`,
    content,
    choices,
    mustAnswer: true,
  });
  panel.element.classList.add("conflict");
}
