import type { Config } from "../../config/config.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import type { RunReport } from "../../model/run-report.ts";
import { priceOf } from "../../pipeline/price-of.ts";

/** A run in one line: `06:30:12  2 of 340 articles translated, 1,204 characters, about 0.02 EUR, 3 findings (1.2 s)`. */
export function runLine(report: RunReport, config: Pick<Config, "price">, at: Date): string {
  const { documents, billedCharacters, seconds } = report;
  const count = (state: string) => documents.filter((each) => each.state === state).length;
  const found = documents.reduce((sum, { findings }) => sum + findings.error + findings.warning, 0);
  const { amount, currency } = priceOf(billedCharacters, config.price);
  const parts = [
    `${countOf(count("complete"), "article")} complete`,
    ...(count("incomplete") > 0 ? [`${count("incomplete")} incomplete`] : []),
    ...(count("failed") > 0 ? [`${count("failed")} failed`] : []),
    billedCharacters === 0
      ? "nothing was paid"
      : `${groupDigits(billedCharacters)} characters billed, about ${amount.toFixed(2)} ${currency}`,
    ...(found > 0 ? [countOf(found, "finding")] : []),
  ];
  return `${timeOf(at)}  ${parts.join(", ")} (${seconds.toFixed(1)} s)`;
}

/** `06:30:12`, in this machine's time zone. */
function timeOf(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
