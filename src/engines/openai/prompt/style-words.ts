import type { HouseStyle } from "../../../model/house-style.ts";

/** How the house writes English, in a sentence for each question that it has an answer to; empty when it has none. */
export function styleWords(style: HouseStyle): readonly string[] {
  const rules = [
    rule(style.percent, (wanted) => `write 5${wanted === "%" ? "%" : ` ${wanted}`}`),
    rule(style.times, (wanted) => `write times of the day as ${wanted}`),
    rule(style.currency, (wanted) => `write sums of Norwegian money as ${wanted}`),
    rule(style.dates, (wanted) => `write dates as ${wanted}`),
    rule(style.headlineQuotes, (wanted) => `in headlines, use ${wanted} quotation marks`),
    ...Object.entries(style.spellings).map(([unwanted, wanted]) => `write ${wanted}, not ${unwanted}`),
  ].filter((each) => each !== undefined);
  return rules.length === 0 ? [] : [`House style: ${rules.join("; ")}.`];
}

function rule(wanted: string, say: (wanted: string) => string): string | undefined {
  return wanted === "any" ? undefined : say(wanted);
}
