import type { BlockKind } from "../../model/block.ts";
import type { BilingualBlock, BilingualDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { groupFindings } from "../group-findings.ts";
import { pairHtml } from "./pair-html.ts";

/** The article, block by block; list items that follow each other are one list. */
export function blocksHtml(document: BilingualDocument): string {
  const findings = groupFindings(document.findings);
  let html = "";
  let listOpen = false;
  for (const [index, block] of document.blocks.entries()) {
    const isItem = block.kind === "list-item";
    if (isItem !== listOpen) {
      html += isItem ? `<div class="list" role="list">\n` : "</div>\n";
      listOpen = isItem;
    }
    html += blockHtml(block, { document, findings, isHeadline: index === 0 && block.kind === "heading" });
  }
  return html + (listOpen ? "</div>\n" : "");
}

interface BlockPlace {
  readonly document: BilingualDocument;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly isHeadline: boolean;
}

function blockHtml(block: BilingualBlock, { document, findings, isHeadline }: BlockPlace): string {
  const name = isHeadline ? "headline" : block.kind;
  const element = isHeadline ? "h2" : ELEMENTS[block.kind];
  let pairs = "";
  for (const unit of block.units)
    pairs += pairHtml(unit, {
      languages: document.languages,
      element,
      findings: findings.get(unit.segment.id) ?? NONE,
    });
  const role = block.kind === "list-item" ? ` role="listitem"` : "";
  return `<div class="block ${name}"${role}>\n${pairs}</div>\n`;
}

const NONE: readonly Finding[] = [];

const ELEMENTS: Readonly<Record<BlockKind, string>> = {
  heading: "h3",
  lead: "p",
  paragraph: "p",
  dialogue: "p",
  caption: "p",
  credit: "p",
  byline: "p",
  dateline: "p",
  "read-also": "p",
  "list-item": "p",
  quote: "blockquote",
  "table-cell": "p",
  code: "pre",
};
