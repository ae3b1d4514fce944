import { button, type Child, element } from "./element.ts";

/** A modal box with a heading; the browser puts the focus back where it was when it closes. */
export function openDialog(heading: string, ...children: readonly Child[]): HTMLDialogElement {
  const close = button("Close", () => box.close(), { key: "Esc" });
  const title = element("h2", { id: "dialog-title", tabindex: "-1", autofocus: "" }, heading);
  const box = element("dialog", { "aria-labelledby": "dialog-title" }, title, ...children, close);
  box.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Escape" || event.isComposing) return;
    // A search field would take the key for itself, to be emptied.
    event.preventDefault();
    box.close();
  });
  box.addEventListener("close", () => {
    box.remove();
  });
  document.body.append(box);
  box.showModal();
  return box;
}
