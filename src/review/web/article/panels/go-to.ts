import { openDialog } from "../../page/dialog.ts";
import { element } from "../../page/element.ts";
import type { Line, Sheet } from "../line.ts";

/** Asks for a number and goes to its segment. */
export function openGoTo(sheet: Sheet, go: (line: Line) => void): void {
  const most = String(sheet.lines.length);
  const field = element("input", { type: "number", min: "1", max: most, required: "", inputmode: "numeric" });
  const form = element(
    "form",
    { class: "line-form" },
    element("label", {}, element("span", {}, `Segment, 1 to ${most}`), field),
    element("button", { type: "submit" }, "Go"),
  );
  const box = openDialog("Go to a segment", form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const line = sheet.lines[field.valueAsNumber - 1];
    if (line === undefined) return;
    box.close();
    go(line);
  });
  field.focus();
}
