import { element } from "../../page/element.ts";
import type { Line } from "../line.ts";

export interface RowPanel {
  readonly element: HTMLElement;
  close(): void;
}

export interface PanelOptions {
  readonly heading: string;
  readonly content: readonly (Node | string)[];
  /** What digits do while it has the focus: 1 the first. */
  readonly choices?: readonly (() => void)[];
  /** A person who must answer cannot just close it. */
  readonly mustAnswer?: boolean;
}

/** Opens a panel below a row, in the place of the one before. Keys pressed in it are its own. */
export function openPanel(
  { row, number }: Line,
  { heading, content, choices = [], mustAnswer = false }: PanelOptions,
): RowPanel {
  row.panel?.remove();
  const id = `panel-${number}`;
  const title = element("h2", { id }, heading);
  const panel = element("div", { class: "panel", role: "group", "aria-labelledby": id }, title, ...content);
  const close = () => {
    const hadFocus = panel.contains(document.activeElement);
    panel.remove();
    if (row.panel === panel) delete row.panel;
    if (hadFocus) row.element.focus({ preventScroll: true });
  };
  panel.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Escape" && !mustAnswer) close();
    else if (event.key === "Escape") row.element.focus();
    else if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) {
      const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
      if (choice === undefined) return;
      choice();
    } else return;
    event.preventDefault();
  });
  row.element.append(panel);
  row.panel = panel;
  return { element: panel, close };
}

/** A form of one line: what is written and confirmed with Enter. */
export function lineForm(label: string, action: string, say: (text: string) => void): HTMLFormElement {
  const field = element("input", { type: "text", autocomplete: "off", maxlength: "1000", required: "" });
  const form = element(
    "form",
    { class: "line-form" },
    element("label", {}, element("span", {}, label), field),
    element("button", { type: "submit" }, action),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text !== "") say(text);
  });
  return form;
}

export function focusFirst(panel: RowPanel): void {
  panel.element.querySelector<HTMLElement>("input, textarea, button")?.focus();
}
