import type { BudgetFit } from "../leverage/fit-budget.ts";
import { billedLength } from "../model/billed-length.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import type { DocumentPlanReport, PlanReport } from "../model/plan-report.ts";
import type { PlannedDocument } from "../model/translation-plan.ts";
import { estimateRequests } from "../translate/estimate-requests.ts";
import { failedReport, NO_ROUTES } from "./document-report.ts";
import type { GatheredSources } from "./gather-sources.ts";
import type { Kit } from "./kit.ts";
import { nynorskNotice, WOULD_BE_SENT } from "./languages/nynorsk-notice.ts";
import type { FailedSource } from "./read-documents.ts";
import { articlesOf } from "./send-outgoing.ts";

/** The plan in figures: matches, characters to bill, requests, price. */
export function makePlanReport(
  kit: Kit,
  { plan, left }: BudgetFit,
  { failures }: GatheredSources,
): PlanReport {
  const { engine, config, noEngine } = kit;
  const { context, contextOmits } = config.deepl;
  const { requests, characters } = estimateRequests(plan.outgoing, {
    engine,
    context,
    articles: articlesOf(plan, contextOmits),
  });
  const sent = { documents: plan.documents, isSent: () => true, verb: WOULD_BE_SENT };
  const notices = nynorskNotice(kit, sent);
  const sizes = new Map(plan.outgoing.map(({ id, text }) => [id, billedLength(text)]));
  const documents = [
    ...plan.documents.map((each) => reportPlanned(each, sizes)),
    ...failures.map(reportFailed),
  ];
  return {
    documents: documents.sort((a, b) => (a.source < b.source ? -1 : 1)),
    texts: plan.outgoing.length,
    requests,
    characters,
    price: priceOf(characters, config.price),
    careful: plan.careful,
    ...(left ? { beyondLimit: left } : {}),
    ...(notices.length > 0 ? { notices } : {}),
    ...(noEngine ? { noEngine } : {}),
  };
}

/** Price of so many characters, rounded to cents. */
export function priceOf(characters: number, price: Kit["config"]["price"]): PlanReport["price"] {
  const amount = Math.round((characters / 1_000_000) * price.perMillionCharacters * 100) / 100;
  return { amount, currency: price.currency };
}

function reportPlanned(
  { document, segments }: PlannedDocument,
  sizes: ReadonlyMap<string, number>,
): DocumentPlanReport {
  const sources = document.blocks.flatMap((block) =>
    block.segments.map(({ source }) => normaliseSource(source)),
  );
  const origins = { ...NO_ROUTES };
  const matches = { ice: 0, exact: 0 };
  let characters = 0;
  for (const segment of segments.values()) {
    origins[segment.route] += 1;
    if (segment.kind === "settled" && segment.match) matches[segment.match] += 1;
    if (segment.kind === "sent" && segment.route === "engine") characters += sizes.get(segment.outgoing) ?? 0;
  }
  const { name: source, language } = document;
  const distinct = new Set(sources).size;
  return {
    source,
    state: "planned",
    language,
    segments: sources.length,
    distinct,
    origins,
    matches,
    characters,
  };
}

function reportFailed(source: FailedSource): DocumentPlanReport {
  const { blocks: _, findings: __, outputs: ___, ...known } = failedReport(source);
  return { ...known, state: "failed", matches: { ice: 0, exact: 0 }, characters: 0 };
}
