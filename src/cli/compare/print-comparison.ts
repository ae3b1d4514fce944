import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { EnginePlan } from "../../pipeline/compare/compare-engines.ts";
import { printTrouble } from "../print-trouble.ts";
import type { Terminal } from "../terminal.ts";

/** What is about to be sent to each engine, before anything is. */
export function printEnginePlans(plans: readonly EnginePlan[], terminal: Terminal): void {
  for (const { engine, texts, missing, ...rest } of plans) {
    if (missing) terminal.note(`${engine}: nothing to send, since it is not ready`);
    else terminal.note(`${engine}: ${countOf(texts, "text")} to send, ${costWords(rest)}`);
  }
}

function costWords({
  characters,
  tokens,
  price,
  isFree,
}: Omit<EnginePlan, "engine" | "texts" | "missing">): string {
  if (isFree) return "free";
  const size = tokens ? `about ${tokenWords(tokens)}` : countOf(characters, "character");
  const cost = price
    ? `about ${price.amount.toFixed(2)} ${price.currency}`
    : "price not known (price of the engine)";
  return `${size}, ${cost}`;
}

function tokenWords({ input, output }: NonNullable<EnginePlan["tokens"]>): string {
  return `${groupDigits(input)} + ${groupDigits(output)} tokens`;
}

export interface Printed {
  readonly terminal: Terminal;
  /** Absent: it was stopped before the page was written. */
  readonly page: string | undefined;
  readonly billedCharacters: number;
}

/** A line for each engine, what kept translations from coming, and where the page is. */
export function printComparison(
  { engines, failures }: Comparison,
  { terminal, page, billedCharacters }: Printed,
): void {
  for (const { name, translated, segments, findings, scores, troubles } of engines) {
    const found = [countOf(findings.error, "error"), countOf(findings.warning, "warning")].join(", ");
    const near =
      scores && `, BLEU ${scores.bleu.toFixed(1)}, chrF ${scores.chrf.toFixed(1)} (${scores.units} approved)`;
    terminal.note(`${name}: ${translated} of ${countOf(segments, "segment")}, ${found}${near ?? ""}`);
    for (const { message, ...rest } of troubles)
      printTrouble({ ...rest, message: `${name}: ${message}` }, terminal);
  }
  for (const { error } of failures) printTrouble(error, terminal);
  const tokens = engines.flatMap(({ name, billed }) =>
    billed.tokens ? [`${tokenWords(billed.tokens)} of ${name}`] : [],
  );
  const billed = `${[countOf(billedCharacters, "character"), ...tokens].join(", ")} billed`;
  terminal.note(page === undefined ? billed : `${page}, ${billed}`);
}
