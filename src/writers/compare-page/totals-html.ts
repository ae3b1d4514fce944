import { groupDigits } from "../../lib/group-digits.ts";
import type { ComparedCost, ComparedEngine, ComparedScores } from "../../model/comparison.ts";
import { escapeHtml } from "../html/escape-html.ts";

const HEADS = ["Segments", "Errors", "Warnings", "Notes", "To translate all", "Price", "BLEU", "chrF"];

/** A row for each engine: how much it translated, what the checks found, what it would cost, how near it comes. */
export function totalsHtml(engines: readonly ComparedEngine[]): string {
  const heads = ["Engine", ...HEADS].map((head) => `<th scope="col">${head}</th>`).join("");
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="Totals of the engines">`,
    `<table class="totals"><thead><tr>${heads}</tr></thead><tbody>`,
    ...engines.map(engineHtml),
    "</tbody></table></div>",
  ].join("\n");
}

function engineHtml({ name, findings, cost, scores, troubles, pretends, ...counts }: ComparedEngine): string {
  const cells = [
    `${groupDigits(counts.translated)} of ${groupDigits(counts.segments)}`,
    groupDigits(findings.error),
    groupDigits(findings.warning),
    groupDigits(findings.info),
    sizeOf(cost),
    priceOf(cost),
    ...scoresOf(scores),
  ].map((cell) => `<td>${escapeHtml(cell)}</td>`);
  const remark = pretends ? " (for looking at the layout alone)" : "";
  const row = `<tr><th scope="row">${escapeHtml(name + remark)}</th>${cells.join("")}</tr>`;
  const told = troubles.map(({ message, advice }) =>
    advice === undefined ? message : `${message}. ${advice}`,
  );
  if (told.length === 0) return row;
  const why = told.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  return `${row}\n<tr><td class="trouble" colspan="${HEADS.length + 1}">${why}</td></tr>`;
}

function sizeOf({ characters, tokens }: ComparedCost): string {
  if (tokens === undefined) return `${groupDigits(characters)} characters`;
  return `about ${groupDigits(tokens.input)} + ${groupDigits(tokens.output)} tokens`;
}

function priceOf({ price }: ComparedCost): string {
  if (price === undefined) return "–";
  return price.amount === 0 ? "0" : `${price.amount.toFixed(2)} ${price.currency}`;
}

/** What a score rests on stands beside it. */
function scoresOf(scores: ComparedScores | undefined): readonly string[] {
  if (scores === undefined) return ["–", "–"];
  const { units, bleu, chrf } = scores;
  return [`${bleu.toFixed(1)} (${groupDigits(units)} approved)`, chrf.toFixed(1)];
}
