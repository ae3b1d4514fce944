import type { PropagationView, SameSource } from "../../../../model/review-view.ts";
import { button, element } from "../../page/element.ts";
import { ask, segmentPath, whyNot } from "../../wire/api.ts";
import type { Line, Sheet } from "../line.ts";
import { fill } from "../row.ts";
import { focusFirst, openPanel } from "./row-panel.ts";

export interface PropagateOptions {
  /** These segments of the article were filled. */
  onFilled(segments: readonly string[]): void;
  /** They are as they were. */
  onUndone(segments: readonly string[]): void;
}

const NONE = "None but approved ones.";

/** Offers to fill other segments with the same source alike: a preview first, approved ones only when ticked. */
export async function openPropagatePanel(sheet: Sheet, line: Line, options: PropagateOptions): Promise<void> {
  await sheet.queue.settled(line.view.id);
  const send = (body: object) =>
    ask<PropagationView>(`${segmentPath(sheet.name, line.view.id)}/propagate`, {
      method: "POST",
      body,
      revision: line.view.revision,
    });
  const preview = element("ol", { class: "preview" });
  const ticked = element("input", { type: "checkbox" });
  const show = async (): Promise<boolean> => {
    const answer = await send({ dry: true, approved: ticked.checked });
    if (answer.kind !== "ok") {
      sheet.status.alert(whyNot(answer));
      return false;
    }
    const { would } = answer.value;
    const items = would.map((each) => element("li", {}, ...previewed(sheet, each)));
    fill(preview, items.length > 0 ? items : [element("li", { class: "quiet" }, NONE)]);
    return true;
  };
  if (!(await show())) return;
  ticked.addEventListener("change", show);
  const apply = button("Apply", async () => {
    const answer = await send({ approved: ticked.checked });
    if (answer.kind !== "ok") return sheet.status.alert(whyNot(answer));
    const { undo, done, would } = answer.value;
    const own = would.filter(({ document }) => document === sheet.name).map(({ id }) => id);
    sheet.status.say(`Filled ${done} alike`);
    options.onFilled(own);
    panel.close();
    if (undo === undefined) return;
    offerUndo(sheet, { line, undo, done, onUndone: () => options.onUndone(own) });
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

function previewed(sheet: Sheet, { document, id, target }: SameSource): readonly (Node | string)[] {
  const place = document === sheet.name ? `Segment ${sheet.line(id)?.number ?? id}: ` : `${document}: `;
  const was = target === "" ? "no text" : target;
  return [element("span", { class: "quiet" }, place), element("span", { lang: sheet.languages.target }, was)];
}

interface UndoOffer {
  readonly line: Line;
  readonly undo: string;
  readonly done: number;
  onUndone(): void;
}

/** One undo for all that was filled at once. */
function offerUndo(sheet: Sheet, { line, undo, done, onUndone }: UndoOffer): void {
  const back = button(`Undo all ${done}`, async () => {
    const path = `${segmentPath(sheet.name, line.view.id)}/undo`;
    const answer = await ask<{ undone: number }>(path, { method: "POST", body: { token: undo } });
    if (answer.kind !== "ok") return sheet.status.alert(whyNot(answer));
    const left = done - answer.value.undone;
    sheet.status.say(left === 0 ? `Took all ${done} back` : `${left} changed since, so they stay`);
    undone.close();
    onUndone();
  });
  const keep = button("Keep", () => undone.close(), { key: "Esc" });
  const undone = openPanel(line, {
    heading: `Filled ${done} alike`,
    content: [element("div", { class: "choices" }, keep, back)],
  });
  focusFirst(undone);
}
