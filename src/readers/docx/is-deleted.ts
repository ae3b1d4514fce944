import { childrenOf, type Element, nameOf, readParagraph } from "./read-paragraph.ts";

/**
 * Whether an element is gone once tracked changes are accepted: a row, a table of such rows, a paragraph whose text
 * and mark are deleted and which another one follows.
 */
export function isDeleted(element: Element): boolean {
  switch (nameOf(element)) {
    case "w:tr":
      return hasMark(element, ["w:trPr", "w:del"]);
    case "w:tbl": {
      const rows = childrenOf(element).filter((child) => nameOf(child) === "w:tr");
      return rows.length > 0 && rows.every(isDeleted);
    }
    case "w:p":
      return (
        hasMark(element, ["w:pPr", "w:rPr", "w:del"]) &&
        !hasMark(element, ["w:pPr", "w:sectPr"]) &&
        isFollowed(element) &&
        readParagraph(element).length === 0
      );
    default:
      return false;
  }
}

function hasMark(element: Element, [name, ...deeper]: readonly string[]): boolean {
  return childrenOf(element).some(
    (child) => nameOf(child) === name && (deeper.length === 0 || hasMark(child, deeper)),
  );
}

function isFollowed({ xml, tokens, at }: Element): boolean {
  const last = tokens[at]?.last ?? at;
  const next = tokens.slice(last + 1, last + 3).find(({ start, end }) => xml.slice(start, end).trim() !== "");
  return next?.name === "w:p" && next.kind === "open";
}
