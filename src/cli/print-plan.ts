import { countOf } from "../lib/count-of.ts";
import { groupDigits } from "../lib/group-digits.ts";
import type { DocumentPlanReport, PlanReport } from "../model/plan-report.ts";
import type { EngineUse } from "../model/run-report.ts";
import { limitTrouble } from "../pipeline/limit-trouble.ts";
import { noticeLine } from "./notice-line.ts";
import { planTable } from "./plan/plan-table.ts";
import type { PrintRunWay } from "./print-run.ts";
import { printTrouble } from "./print-trouble.ts";
import { vanishedLines } from "./run/vanished-lines.ts";

/** Documents that are all listed on a terminal; of more, those that cost something. */
const FEW = 10;

/** A table of the documents, the sum and the price. */
export function printPlan(report: PlanReport, { terminal, json, all }: PrintRunWay): void {
  const { columns } = terminal;
  if (!json) {
    const planned = report.documents.filter(({ state }) => state === "planned");
    const listed = all || columns === undefined ? planned : worthALine(planned);
    for (const line of planTable(listed, columns)) terminal.out(line);
    if (listed.length < planned.length)
      terminal.out(`… ${countOf(planned.length - listed.length, "more document")} (--verbose lists them)`);
    for (const line of sumLines(report)) terminal.out(line);
  }
  if (!json) for (const notice of report.notices ?? []) terminal.note(noticeLine(notice, terminal.notices));
  if (!json) for (const line of vanishedLines(report.vanished ?? [], { all })) terminal.note(line);
  for (const { error } of report.documents) if (error) printTrouble(error, terminal);
  if (report.beyondLimit) printTrouble(limitTrouble(report.beyondLimit), terminal);
  const isWanted = report.texts > 0 || report.documents.some(({ origins }) => origins.none > 0);
  if (report.noEngine && isWanted) printTrouble(report.noEngine, terminal);
}

function worthALine(documents: readonly DocumentPlanReport[]): readonly DocumentPlanReport[] {
  if (documents.length <= FEW) return documents;
  return documents.filter(({ characters }) => characters > 0).slice(0, FEW);
}

function sumLines({ texts, requests, characters, price, careful, engines = [] }: PlanReport): string[] {
  const sent = `${countOf(texts, "text")} to send in ${countOf(requests, "request")}`;
  const care = `${countOf(careful.texts, "text")}, ${countOf(careful.characters, "character")}, for their context (cache.reuse)`;
  return [
    `${sent}: ${countOf(characters, "character")}, about ${price.amount.toFixed(2)} ${price.currency}`,
    ...engines.map(engineLine),
    ...(careful.texts > 0 ? [`Among them ${care}`] : []),
  ];
}

/** `local: 12 texts in 1 request, free`. */
function engineLine({ engine, texts, requests, characters, tokens, price }: EngineUse): string {
  const sent = `${engine}: ${countOf(texts, "text")} in ${countOf(requests, "request")}`;
  if (tokens === undefined && price?.amount === 0 && characters === 0) return `${sent}, free`;
  const what = tokens
    ? `about ${groupDigits(tokens.input)} + ${groupDigits(tokens.output)} tokens`
    : countOf(characters, "character");
  const cost = price
    ? `about ${price.amount.toFixed(2)} ${price.currency}`
    : "price not known (price of the engine)";
  return `${sent}, ${what}, ${cost}`;
}
