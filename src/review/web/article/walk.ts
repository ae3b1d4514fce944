import { type Editor, openEditor } from "./editor.ts";
import type { Line, Sheet } from "./line.ts";

/** field: keys write. row: keys act. */
export type Mode = "field" | "row";

/** Where the person is in the article. */
export interface Walk {
  readonly current: () => Line | undefined;
  readonly editor: () => Editor | undefined;
  mode: Mode;
  /** Goes to a line; the one before is saved. */
  go(line: Line, options?: { readonly mode?: Mode; readonly focus?: boolean }): void;
  /** Brings the current line into sight, where it is shown. */
  look(): void;
  /** The next shown line that passes, from the current one on, and round. */
  seek(
    passes: (line: Line) => boolean,
    options?: { readonly back?: boolean; readonly round?: boolean },
  ): Line | undefined;
  /** Lines in the order they are shown in. */
  sequence: readonly Line[];
}

export interface WalkOptions {
  onArrive(line: Line, editor: Editor): void;
  onLeave(line: Line): void;
  onInput(line: Line): void;
}

export function openWalk(sheet: Sheet, { onArrive, onLeave, onInput }: WalkOptions): Walk {
  let editor: Editor | undefined;
  const leave = () => {
    if (editor === undefined) return;
    const { line } = editor;
    sheet.queue.lane(line.view.id)?.flush();
    editor.close();
    editor = undefined;
    line.row.element.classList.remove("current");
    line.row.element.tabIndex = -1;
    onLeave(line);
    sheet.draw(line);
  };
  const walk: Walk = {
    mode: "row",
    sequence: sheet.lines,
    current: () => editor?.line,
    editor: () => editor,
    go: (line, { mode = walk.mode, focus = true } = {}) => {
      walk.mode = mode;
      if (editor?.line !== line) {
        leave();
        line.row.element.hidden = false;
        line.row.element.classList.add("current");
        line.row.element.tabIndex = 0;
        editor = openEditor(sheet, line, { onInput });
        onArrive(line, editor);
      }
      const goal = mode === "field" ? editor?.field : line.row.element;
      if (focus) goal?.focus({ preventScroll: true });
      bringIntoSight(line.row.element);
    },
    look: () => {
      const row = editor?.line.row.element;
      if (row?.hidden === false) bringIntoSight(row);
    },
    seek: (passes, { back = false, round = false } = {}) => {
      const { sequence } = walk;
      const here = editor === undefined ? -1 : sequence.indexOf(editor.line);
      const step = back ? -1 : 1;
      const last = round ? sequence.length : back ? here : sequence.length - 1 - here;
      for (let count = 1; count <= last; count += 1) {
        const line = sequence[(here + step * count + sequence.length) % sequence.length];
        if (line !== undefined && !line.row.element.hidden && line !== editor?.line && passes(line))
          return line;
      }
      return undefined;
    },
  };
  return walk;
}

/** Far rows stand where sections that were never laid out are guessed to end: looked at once more when they are. */
function bringIntoSight(row: HTMLElement): void {
  const { top, bottom } = row.getBoundingClientRect();
  const isFar = bottom < -innerHeight || top > 2 * innerHeight;
  row.scrollIntoView({ block: isFar ? "center" : "nearest" });
  if (isFar) requestAnimationFrame(() => row.scrollIntoView({ block: "center" }));
}
