import type { Config } from "../../config/config.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { languageName } from "../../lib/language-name.ts";
import type { LanguageCode } from "../../model/language.ts";
import type { DocumentReport, RunReport } from "../../model/run-report.ts";
import { ROUTES } from "../../model/translation-unit.ts";
import { priceOf } from "../../pipeline/price-of.ts";
import { routeWords } from "./route-words.ts";

/** A label, a figure, and what there is to say of it. */
type Row = readonly [label: string, figure: string, remark: string];

/** A run in figures: documents by language, segments by route, characters, cost, findings. No line is longer than 70 columns. */
export function summaryLines(report: RunReport, config: Pick<Config, "price">): string[] {
  const { documents, seconds } = report;
  const rows: Row[] = [
    ["Documents", groupDigits(documents.length), statesOf(documents)],
    ...languageRows(documents),
    ["Segments", groupDigits(sum(documents, ({ segments }) => segments)), ""],
    ...routeRows(report),
    ...pseudoRows(documents),
    ...engineRows(report),
    billRow(report, config),
    findingsRow(documents),
    ["Time", seconds.toFixed(1), "seconds"],
  ];
  const [labels, figures] = [0, 1].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map(([label, number, remark]) =>
    `${label.padEnd(labels ?? 0)}  ${number.padStart(figures ?? 0)}  ${remark}`.trimEnd(),
  );
}

function statesOf(documents: readonly DocumentReport[]): string {
  const parts = (["complete", "incomplete", "failed"] as const)
    .map((state) => ({ state, count: documents.filter((each) => each.state === state).length }))
    .filter(({ count }) => count > 0);
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first.state;
  return parts.map(({ state, count }) => `${groupDigits(count)} ${state}`).join(", ");
}

/** What the documents are written in, the most frequent first; those that could not be read are in nothing. */
function languageRows(documents: readonly DocumentReport[]): Row[] {
  const counts = new Map<string, number>();
  for (const { language } of documents)
    if (language !== "und") counts.set(language, (counts.get(language) ?? 0) + 1);
  const all = sum([...counts], ([, count]) => count);
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([language, count]) => [`  ${shortName(language)}`, groupDigits(count), percentOf(count, all)]);
}

/** `Bokmål`, without the `Norwegian` that goes without saying here. */
function shortName(language: LanguageCode): string {
  return languageName(language).replace(/^Norwegian (?=.)/, "");
}

function routeRows(report: RunReport): Row[] {
  const { documents } = report;
  const words = routeWords(report);
  const all = sum(documents, ({ segments }) => segments);
  return ROUTES.flatMap((route): Row[] => {
    const count = sum(documents, ({ origins }) => origins[route] ?? 0);
    return count === 0 ? [] : [[`  ${words[route]}`, groupDigits(count), percentOf(count, all)]];
  });
}

function pseudoRows(documents: readonly DocumentReport[]): Row[] {
  const count = sum(documents, ({ pseudo = 0 }) => pseudo);
  return count === 0
    ? []
    : [["Pseudo", groupDigits(count), "segments, to look at the layout: no translation"]];
}

/** Never `0 %` of something, nor `100 %` of less than all. */
function percentOf(count: number, all: number): string {
  const percent = Math.round((100 * count) / all);
  if (percent === 0) return "under 1 %";
  return `${percent === 100 && count < all ? 99 : percent} %`;
}

function billRow({ billedCharacters, requests }: RunReport, { price }: Pick<Config, "price">): Row {
  const { amount, currency } = priceOf(billedCharacters, price);
  const cost = `billed in ${countOf(requests, "request")}, about ${amount.toFixed(2)} ${currency}`;
  return ["Characters", groupDigits(billedCharacters), requests === 0 ? "billed: nothing was sent" : cost];
}

/** What each engine did, where there is more than DeepL alone. */
function engineRows({ engines = [] }: RunReport): Row[] {
  return engines.map(({ engine, texts, characters, tokens, price }) => {
    const parts = [
      "sent",
      tokens && `${groupDigits(tokens.input)} + ${groupDigits(tokens.output)} tokens`,
      characters > 0 && tokens === undefined && countOf(characters, "character"),
      price && (price.amount > 0 ? `about ${price.amount.toFixed(2)} ${price.currency}` : undefined),
    ];
    return [`  ${engine}`, groupDigits(texts), parts.filter(Boolean).join(", ")];
  });
}

function findingsRow(documents: readonly DocumentReport[]): Row {
  const counts = {
    error: sum(documents, ({ findings }) => findings.error),
    warning: sum(documents, ({ findings }) => findings.warning),
    note: sum(documents, ({ findings }) => findings.info),
  };
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  const all = parts.reduce((total, [, count]) => total + count, 0);
  return ["Findings", groupDigits(all), parts.map(([noun, count]) => countOf(count, noun)).join(", ")];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
