import { button, element } from "../../page/element.ts";
import { ask, segmentPath, whyNot } from "../../wire/api.ts";
import type { Propagation } from "../../wire/shapes.ts";
import type { Line, Sheet } from "../line.ts";
import { fill } from "../row.ts";
import { focusFirst, openPanel, type RowPanel } from "./row-panel.ts";

export interface PropagateOptions {
  /** The server does not know how. */
  onMissing(): void;
  /** Other segments were filled. */
  onDone(): void;
}

/** Offers to fill other segments with the same source alike: a preview first, approved ones only when ticked. */
export async function openPropagatePanel(sheet: Sheet, line: Line, options: PropagateOptions): Promise<void> {
  const send = (body: object) =>
    ask<Propagation>(`${segmentPath(sheet.name, line.view.id)}/propagate`, {
      method: "POST",
      body,
      revision: line.view.revision,
    });
  const preview = element("ol", { class: "preview" });
  const ticked = element("input", { type: "checkbox" });
  const show = async (): Promise<boolean> => {
    const answer = await send({ dry: true, approved: ticked.checked });
    if (answer.kind === "status" && answer.status === 404) options.onMissing();
    if (answer.kind !== "ok") {
      sheet.status.alert(whyNot(answer));
      return false;
    }
    fill(
      preview,
      answer.value.would.map((each) => element("li", {}, ...previewed(sheet, each))),
    );
    return true;
  };
  if (!(await show())) return;
  ticked.addEventListener("change", show);
  const apply = button("Apply", async () => {
    const answer = await send({ approved: ticked.checked });
    if (answer.kind !== "ok") return sheet.status.alert(whyNot(answer));
    const { undo, done } = answer.value;
    sheet.status.say(`Filled ${done} alike`);
    options.onDone();
    if (undo === undefined) panel.close();
    else offerUndo(sheet, { line, panel, undo, done, onDone: options.onDone });
  });
  const content = [
    preview,
    element("label", { class: "switch" }, ticked, "approved ones too"),
    element(
      "div",
      { class: "choices" },
      apply,
      button("Cancel", () => panel.close(), { key: "Esc" }),
    ),
  ];
  const panel = openPanel(line, { heading: "Same source: fill these alike", content });
  apply.focus();
}

function previewed(
  sheet: Sheet,
  { document, id, target }: Propagation["would"][number],
): readonly (Node | string)[] {
  const place = document === sheet.name ? `Segment ${sheet.line(id)?.number ?? id}: ` : `${document}: `;
  const was = target === "" ? "no text" : target;
  return [element("span", { class: "quiet" }, place), element("span", { lang: sheet.languages.target }, was)];
}

interface UndoOffer {
  readonly line: Line;
  readonly panel: RowPanel;
  readonly undo: string;
  readonly done: number;
  onDone(): void;
}

/** One undo for all that was filled at once. */
function offerUndo(sheet: Sheet, { line, panel, undo, done, onDone }: UndoOffer): void {
  const back = button(`Undo all ${done}`, async () => {
    const path = `${segmentPath(sheet.name, line.view.id)}/undo`;
    const answer = await ask(path, { method: "POST", body: { token: undo }, revision: line.view.revision });
    if (answer.kind !== "ok") return sheet.status.alert(whyNot(answer));
    undone.close();
    onDone();
  });
  const keep = button("Keep", () => undone.close(), { key: "Esc" });
  panel.close();
  const undone = openPanel(line, {
    heading: `Filled ${done} alike`,
    content: [element("div", { class: "choices" }, keep, back)],
  });
  focusFirst(undone);
}
