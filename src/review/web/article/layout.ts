import { element } from "../page/element.ts";
import { KIND_WORDS } from "../text/wording.ts";
import type { Line } from "./line.ts";

/** Rows in a section: the browser lays out whole sections as they come into sight. */
const SECTION_ROWS = 50;

/** Puts lines into sections and blocks in the order given; neighbours of one block stand in one. */
export function arrange(host: HTMLElement, lines: readonly Line[]): void {
  const sections: HTMLElement[] = [];
  for (let start = 0; start < lines.length; start += SECTION_ROWS) {
    sections.push(section(lines.slice(start, start + SECTION_ROWS)));
  }
  host.replaceChildren(...sections);
}

function section(lines: readonly Line[]): HTMLElement {
  const made = element("section", { class: "batch" });
  let block: HTMLElement | undefined;
  let id: string | undefined;
  let before: string | undefined;
  for (const line of lines) {
    if (block === undefined || line.block.id !== id) {
      const { kind } = line.block;
      block = element(
        "div",
        { class: `block ${kind}` },
        element(
          "p",
          { class: kind === "paragraph" || kind === before ? "unseen" : "kind" },
          KIND_WORDS[kind],
        ),
      );
      before = kind;
      id = line.block.id;
      made.append(block);
    }
    block.append(line.row.element);
  }
  return made;
}

/** Hides rows, and the blocks and sections that have none left. */
export function showOnly(lines: readonly Line[], isShown: (line: Line) => boolean): number {
  const keep = new Set<Element | null>();
  let shown = 0;
  for (const line of lines) {
    const { element: row } = line.row;
    const show = isShown(line);
    if (row.hidden === show) row.hidden = !show;
    if (!show) continue;
    shown += 1;
    keep.add(row.parentElement).add(row.parentElement?.parentElement ?? null);
  }
  const hosts = new Set(
    lines.flatMap(({ row }) => [row.element.parentElement, row.element.parentElement?.parentElement]),
  );
  for (const host of hosts) if (host) host.hidden = !keep.has(host);
  return shown;
}
