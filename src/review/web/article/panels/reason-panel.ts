import { button, element } from "../../page/element.ts";
import type { PageFinding } from "../../wire/shapes.ts";
import type { Line } from "../line.ts";
import { findingText } from "../row.ts";
import { focusFirst, lineForm, openPanel } from "./row-panel.ts";

export interface ReasonPanelOptions {
  readonly errors: readonly Pick<PageFinding, "severity" | "message">[];
  /** Whether the person is here: else the panel waits for them. */
  readonly takeFocus: boolean;
  approve(reason: string): void;
  leave(): void;
}

/** Approving with an open error takes a reason, which is stored. */
export function openReasonPanel(line: Line, { errors, takeFocus, approve, leave }: ReasonPanelOptions): void {
  const close = (then: () => void) => {
    panel.close();
    then();
  };
  const content = [
    element("ul", { class: "findings" }, ...errors.map((error) => element("li", {}, ...findingText(error)))),
    lineForm("Reason", "Approve all the same", (reason) => close(() => approve(reason))),
    button("Do not approve", () => close(leave)),
  ];
  const panel = openPanel(line, { heading: "An error is open: approve it why?", content, mustAnswer: true });
  if (takeFocus) focusFirst(panel);
}

/** Dismissing a finding takes a reason too; the first is asked about unless one is chosen. */
export function openDismissPanel(
  line: Line,
  findings: readonly PageFinding[],
  dismiss: (finding: PageFinding, reason: string) => void,
): void {
  const forms = findings.map((finding) =>
    element(
      "div",
      {},
      element("p", { class: "findings" }, ...findingText(finding)),
      lineForm("Why it is none", "Dismiss", (reason) => {
        panel.close();
        dismiss(finding, reason);
      }),
    ),
  );
  const panel = openPanel(line, { heading: "Dismiss a finding", content: forms });
  focusFirst(panel);
}
