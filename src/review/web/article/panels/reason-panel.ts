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
  const panel = openPanel(line, {
    heading: "Approve with an open error? Say why",
    content,
    mustAnswer: true,
  });
  if (takeFocus) focusFirst(panel);
}

export interface DismissPanelOptions {
  dismiss(finding: PageFinding, reason: string): void;
  bringBack(finding: PageFinding): void;
}

/** Dismissing a finding takes a reason too; what was dismissed can be brought back. */
export function openDismissPanel(line: Line, { dismiss, bringBack }: DismissPanelOptions): void {
  const closed = (then: () => void) => {
    panel.close();
    then();
  };
  const open = ({ dismissed }: PageFinding) => dismissed === undefined;
  const sorted = line.view.findings.toSorted((one, other) => Number(open(other)) - Number(open(one)));
  const forms = sorted.map((finding) =>
    element(
      "div",
      {},
      element("p", { class: "findings" }, ...findingText(finding)),
      ...(open(finding)
        ? [lineForm("Why it is right", "Dismiss", (reason) => closed(() => dismiss(finding, reason)))]
        : [
            element("p", { class: "quiet" }, dismissedText(finding)),
            button("Bring back", () => closed(() => bringBack(finding))),
          ]),
    ),
  );
  const panel = openPanel(line, { heading: "Findings", content: forms });
  focusFirst(panel);
}

function dismissedText({ dismissed }: PageFinding): string {
  const by = dismissed?.by === undefined ? "" : ` by ${dismissed.by}`;
  return `Dismissed${by}: ${dismissed?.reason ?? ""}`;
}
