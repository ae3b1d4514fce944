import type { BudgetFit } from "../leverage/fit-budget.ts";
import { billedLength } from "../model/billed-length.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import type { DocumentPlanReport, PlanReport } from "../model/plan-report.ts";
import type { EngineUse } from "../model/run-report.ts";
import type { Outgoing, PlannedDocument, TranslationPlan } from "../model/translation-plan.ts";
import type { Engine } from "../ports/engine.ts";
import { estimateRequests } from "../translate/estimate-requests.ts";
import { articlesOf } from "./articles-of.ts";
import { failedReport, NO_ROUTES } from "./document-report.ts";
import type { GatheredSources } from "./gather-sources.ts";
import type { Kit } from "./kit.ts";
import { nynorskNotice, WOULD_BE_SENT } from "./languages/nynorsk-notice.ts";
import { priceOf } from "./price-of.ts";
import type { FailedSource } from "./read-documents.ts";
import { engineUse } from "./sending/engine-use.ts";

/** The plan in figures: matches, characters to bill, requests, price. */
export function makePlanReport(
  kit: Kit,
  { plan, left }: BudgetFit,
  { failures }: GatheredSources,
): PlanReport {
  const { config, noEngine } = kit;
  const uses = planUses(kit, plan);
  const characters = sumOf(uses.map((use) => use.characters));
  const sent = { plan, isSent: () => true, verb: WOULD_BE_SENT };
  const notices = nynorskNotice(kit, sent);
  const sizes = new Map(
    plan.outgoing.map((text) => [text.id, isFree(kit, text) ? 0 : billedLength(text.text)]),
  );
  const documents = [
    ...plan.documents.map((each) => reportPlanned(each, sizes)),
    ...failures.map(reportFailed),
  ];
  return {
    documents: documents.sort((a, b) => (a.source < b.source ? -1 : 1)),
    texts: plan.outgoing.length,
    requests: sumOf(uses.map((use) => use.requests)),
    characters,
    price: uses.some(({ tokens }) => tokens)
      ? { amount: cents(sumOf(uses.map(({ price }) => price?.amount ?? 0))), currency: config.price.currency }
      : priceOf(characters, config.price),
    ...(uses.some(({ engine }) => engine !== "deepl") ? { engines: uses } : {}),
    careful: plan.careful,
    ...(left ? { beyondLimit: left } : {}),
    ...(notices.length > 0 ? { notices } : {}),
    ...(noEngine ? { noEngine } : {}),
  };
}

function engineOf(kit: Kit, { engine }: Pick<Outgoing, "engine">): Engine {
  return kit.engines?.find((each) => each.engine.name === engine)?.engine ?? kit.engine;
}

function isFree(kit: Kit, text: Outgoing): boolean {
  return engineOf(kit, text).cost.kind === "free";
}

/** What each engine would be asked for, in running order. */
function planUses(kit: Kit, plan: TranslationPlan): readonly EngineUse[] {
  const { context, contextOmits } = kit.config.deepl;
  const articles = articlesOf(plan, contextOmits);
  const names = new Set(plan.outgoing.map(({ engine }) => engine ?? kit.engine.name));
  return [...names].map((name) => {
    const engine = engineOf(kit, { engine: name });
    const own = plan.outgoing.filter((text) => (text.engine ?? kit.engine.name) === name);
    const estimate = estimateRequests(own, { engine, context, articles });
    const characters = engine.cost.kind === "free" ? 0 : estimate.characters;
    return engineUse(engine, { ...estimate, characters }, kit.config.price);
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
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
