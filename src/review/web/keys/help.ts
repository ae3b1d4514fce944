import { openDialog } from "../page/dialog.ts";
import { element } from "../page/element.ts";
import type { Preferences } from "../page/preferences.ts";
import { FIELD_KEYS, type KeyLine, ROW_KEYS } from "./key-table.ts";

/** All keys, and the switches that go with them. */
export function openHelp(preferences: Preferences, onChange: () => void): void {
  const box = openDialog(
    "Keys",
    element(
      "div",
      { class: "key-tables" },
      keyTable("In the text field", FIELD_KEYS),
      keyTable("In row mode, after Esc", ROW_KEYS),
    ),
    toggle("Single letters act in row mode", preferences.letters, (on) => {
      preferences.letters = on;
      onChange();
    }),
    toggle("Offer to fill segments with the same source alike", preferences.propagate, (on) => {
      preferences.propagate = on;
      onChange();
    }),
  );
  box.classList.add("help");
}

function keyTable(caption: string, lines: readonly KeyLine[]): HTMLElement {
  const rows = lines.map(({ keys, does }) =>
    element("tr", {}, element("th", { scope: "row" }, ...keys.flatMap(keyCaps)), element("td", {}, does)),
  );
  return element("table", {}, element("caption", {}, caption), element("tbody", {}, ...rows));
}

function keyCaps(chord: string, index: number): readonly (Node | string)[] {
  const named = chord
    .replace("Arrow", "")
    .replace("Down", "↓")
    .replace("Up", "↑")
    .replace("Escape", "Esc")
    .replace("Ctrl", navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl");
  const caps = element("kbd", {}, named);
  return index === 0 ? [caps] : [" ", caps];
}

function toggle(label: string, isOn: boolean, set: (on: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox" });
  box.checked = isOn;
  box.addEventListener("change", () => set(box.checked));
  return element("label", { class: "switch" }, box, label);
}
