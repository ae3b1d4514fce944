import type { ComparedDocument, ComparedRow } from "../../model/comparison.ts";
import type { LanguagePair } from "../../model/language.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { findingHtml } from "../html/finding-html.ts";
import { inlineHtml } from "../html/inline-html.ts";
import { otherWords } from "./other-words.ts";

export interface RowLook {
  readonly languages: LanguagePair;
  /** Of engines. */
  readonly names: readonly string[];
  /** Whether there is a column of what people approved. */
  readonly hasApproved: boolean;
}

/** One segment: its source, what people approved, and each engine's translation with what the checks found. */
export function rowHtml(row: ComparedRow, { languages, names, hasApproved }: RowLook): string {
  const { segment, source, approved, codes, cells } = row;
  const into = escapeHtml(languages.target);
  const look = { ranges: [], codes };
  const cellHtml = (cell: ComparedRow["cells"][number], column: number) =>
    `<td lang="${into}" data-column="${escapeHtml(names[column] ?? "")}">${targetHtml(row, column)}${findingsHtml(cell)}</td>`;
  const word =
    approved === undefined ? "" : `<span class="approved-word">${inlineHtml(approved, look)}</span>`;
  return [
    `<tr class="${classesOf(row).join(" ")}">`,
    `<th scope="row" lang="${escapeHtml(languages.source)}"><span class="id">${escapeHtml(segment)}</span>${inlineHtml(source, look)}</th>`,
    ...(hasApproved ? [`<td lang="${into}" data-column="approved">${word}</td>`] : []),
    ...cells.map(cellHtml),
    "</tr>",
  ].join("");
}

/** Whether some row of it has what people approved. */
export function hasApproved({ rows }: ComparedDocument): boolean {
  return rows.some(({ approved }) => approved !== undefined);
}

function targetHtml({ cells, codes }: ComparedRow, column: number): string {
  const target = cells[column]?.target ?? "";
  if (target === "") return `<span class="nothing">not translated</span>`;
  const base = cells[0]?.target ?? "";
  const ranges = column === 0 || base === "" ? [] : otherWords(base, target);
  return inlineHtml(target, { ranges, codes });
}

function findingsHtml({ findings }: ComparedRow["cells"][number]): string {
  return findings.length === 0 ? "" : `<ul>${findings.map(findingHtml).join("")}</ul>`;
}

/** What the filters go by. */
function classesOf({ cells }: ComparedRow): readonly string[] {
  const differ = new Set(cells.map(({ target }) => target)).size > 1;
  const found = cells.some(({ findings }) => findings.length > 0);
  return [...(differ ? [] : ["same"]), ...(found ? [] : ["clean"])];
}
