import { element } from "../page/element.ts";
import { type Line, type Sheet, shownTarget } from "./line.ts";
import { drawSign, fieldLabel } from "./row.ts";

/** The text field of one line; what is typed belongs to this line, wherever the focus goes. */
export interface Editor {
  readonly line: Line;
  readonly field: HTMLTextAreaElement;
  /** Puts a text in, as if it was typed. */
  put(text: string): void;
  /** Writes words in the place of the selection. */
  write(words: string): void;
  /** Shows the text as it is now, unless something is on its way. */
  refresh(): void;
  close(): void;
}

export interface EditorOptions {
  onInput(line: Line): void;
}

const GROWS_ITSELF = CSS.supports("field-sizing", "content");

export function openEditor(sheet: Sheet, line: Line, { onInput }: EditorOptions): Editor {
  const { view, row, number } = line;
  const field = element("textarea", {
    class: "field",
    rows: "1",
    lang: sheet.languages.target,
    dir: "auto",
    spellcheck: "true",
    autocomplete: "off",
    "aria-label": fieldLabel(sheet.languages.target, number),
  });
  if (row.findings !== undefined) field.setAttribute("aria-describedby", row.findings.id);
  field.value = shownTarget(sheet, line);
  const note = element("p", { class: "field-note", role: "status" });
  const box = element("div", { class: "field-box" }, field, note);
  let isComposing = false;
  const typed = () => {
    if (isComposing) return;
    if (!line.view.source.includes("\n")) keepToOneLine(field);
    sheet.queue.type(view.id, field.value);
    grow(field);
    drawSign(sheet, line);
    const wasApproved = line.view.state === "final" || line.view.state === "reviewed";
    const says = wasApproved && field.value !== line.view.target ? "This takes its approval back." : "";
    if (note.textContent !== says) note.textContent = says;
    onInput(line);
  };
  field.addEventListener("input", typed);
  field.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  field.addEventListener("compositionend", () => {
    isComposing = false;
    typed();
  });
  row.target.hidden = true;
  row.target.after(box);
  grow(field);
  return {
    line,
    field,
    put: (text) => {
      field.value = text;
      typed();
    },
    write: (words) => {
      field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
      typed();
      field.focus();
    },
    refresh: () => {
      if (isComposing) return;
      if (row.findings !== undefined) field.setAttribute("aria-describedby", row.findings.id);
      else field.removeAttribute("aria-describedby");
      const text = shownTarget(sheet, line);
      if (field.value !== text) field.value = text;
      note.textContent = "";
      grow(field);
    },
    close: () => {
      box.remove();
      row.target.hidden = false;
    },
  };
}

/** A sentence of one line stays one, whatever is pasted into it. */
function keepToOneLine(field: HTMLTextAreaElement): void {
  if (!field.value.includes("\n")) return;
  const caret = field.selectionEnd;
  field.value = field.value.replaceAll("\n", " ");
  field.setSelectionRange(caret, caret);
}

/** Browsers that do not size fields by their content are told the height. */
function grow(field: HTMLTextAreaElement): void {
  if (GROWS_ITSELF) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
