import type { RejectReason } from "../../../../model/unit-review.ts";
import { button, element } from "../../page/element.ts";
import type { Line } from "../line.ts";
import { focusFirst, openPanel } from "./row-panel.ts";

const REASONS: readonly { readonly reason: RejectReason; readonly word: string }[] = [
  { reason: "meaning", word: "Meaning" },
  { reason: "language", word: "Language" },
  { reason: "terms", word: "Terms" },
  { reason: "other", word: "Other" },
];

/** Asks why a translation is sent back: 1–4. */
export function openRejectPanel(line: Line, choose: (reason: RejectReason) => void): void {
  const choices = REASONS.map(({ reason }) => () => {
    panel.close();
    choose(reason);
  });
  const buttons = REASONS.map(({ word }, index) =>
    button(word, () => choices[index]?.(), { key: String(index + 1) }),
  );
  const content = [element("div", { class: "choices" }, ...buttons)];
  const panel = openPanel(line, { heading: "Needs work: why?", content, choices });
  focusFirst(panel);
}
