import { escapeText } from "../../formats/escape-xml.ts";
import type { FieldItem, ParagraphItem } from "./paragraph-item.ts";

/**
 * Settles the fields of a paragraph: a link by field codes is opened and closed like any other, another field (a
 * page number, a cross-reference) is one mark with what it shows. What begins or ends in another paragraph, as a
 * table of contents does, is marks.
 */
export function joinFields(items: readonly ParagraphItem[]): readonly ParagraphItem[] {
  const joined: ParagraphItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as ParagraphItem;
    if (item.kind !== "field") {
      joined.push(item);
      continue;
    }
    const end = item.turn === "begin" ? endOf(items, at) : -1;
    const inside = items.slice(at, end + 1);
    const divider = inside.findIndex((each) => each.kind === "field" && each.turn === "separate");
    if (end < 0) joined.push(markOf([item], "nothing"));
    else if (isLink(inside.slice(0, divider)) && isBalanced(inside)) {
      joined.push({
        kind: "open",
        xml: inside
          .slice(0, divider + 1)
          .map(runOf)
          .join(""),
      });
      joined.push(...joinFields(inside.slice(divider + 1, -1)));
      joined.push({ kind: "close", xml: runOf(items[end] as ParagraphItem) });
      at = end;
    } else if (isBalanced(inside)) {
      joined.push(markOf(inside, "text"));
      at = end;
    } else joined.push(markOf([item], "nothing"));
  }
  return joined;
}

/** Index of the field's end; −1 when it is in another paragraph. */
function endOf(items: readonly ParagraphItem[], begin: number): number {
  let depth = 0;
  for (let at = begin; at < items.length; at++) {
    const item = items[at];
    if (item?.kind !== "field") continue;
    if (item.turn === "begin") depth += 1;
    if (item.turn === "end") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function isLink(instruction: readonly ParagraphItem[]): boolean {
  const texts = instruction.filter(
    (item): item is FieldItem => item.kind === "field" && item.turn === "instruction",
  );
  const isFlat = instruction.filter((item) => item.kind === "field" && item.turn === "begin").length === 1;
  const written = texts.map(({ xml }) => xml.replace(/<[^>]*>/g, "")).join("");
  return isFlat && /^\s*HYPERLINK\b/i.test(written);
}

/** No link or control begins inside and ends outside, or the other way about. */
function isBalanced(items: readonly ParagraphItem[]): boolean {
  let depth = 0;
  for (const { kind } of items) {
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function markOf(items: readonly ParagraphItem[], shows: "text" | "nothing"): ParagraphItem {
  return { kind: "mark", xml: items.map(runOf).join(""), shows };
}

/** An item as it stands by itself between runs. */
export function runOf(item: ParagraphItem): string {
  if (!("run" in item)) return item.xml;
  const content =
    item.kind === "text" ? `<w:t xml:space="preserve">${escapeText(item.text)}</w:t>` : item.xml;
  return `<w:r>${item.run}${content}</w:r>`;
}
