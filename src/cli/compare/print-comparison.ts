import { countOf } from "../../lib/count-of.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { EnginePlan } from "../../pipeline/compare/compare-engines.ts";
import { printTrouble } from "../print-trouble.ts";
import type { Terminal } from "../terminal.ts";

/** What is about to be sent to one engine, before it is. */
export function printEnginePlan(
  { engine, texts, characters, price, missing }: EnginePlan,
  terminal: Terminal,
): void {
  if (missing) return;
  const cost = price === undefined ? "" : `, about ${price.amount.toFixed(2)} ${price.currency}`;
  terminal.note(`${engine}: ${countOf(texts, "text")} to send, ${countOf(characters, "character")}${cost}`);
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
  const billed = `${countOf(billedCharacters, "character")} billed`;
  terminal.note(page === undefined ? billed : `${page}, ${billed}`);
}
