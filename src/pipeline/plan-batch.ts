import type { DescribedDocument } from "../leverage/described-segment.ts";
import { type PlanKnowledge, type PlanRules, planTranslation } from "../leverage/plan-translation.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import { placeCodes } from "../translate/place-codes.ts";
import { describeDocument } from "./describe-document.ts";
import { findLike } from "./find-like.ts";
import { findMemory } from "./find-memory.ts";
import type { Kit } from "./kit.ts";
import { maySend } from "./languages/may-send.ts";
import { restoreApprovals } from "./restore-approvals.ts";

/** Documents to plan, with what the store kept of them. */
export interface Planned {
  readonly document: SegmentedDocument;
  readonly stored: StoredDocument | undefined;
}

/** Asks the store what it knows and plans the whole run; nothing is sent. */
export async function planBatch(
  kit: Kit,
  documents: readonly Planned[],
  rules: Pick<PlanRules, "canSend" | "askAnew" | "upgrade" | "run">,
): Promise<TranslationPlan> {
  const { config } = kit;
  const described = await Promise.all(documents.map(({ document }) => describeDocument(kit, document)));
  const knowledge = await gatherKnowledge(kit, described, documents);
  const all: PlanRules = {
    reuse: config.cache.reuse,
    placeCodes,
    maySend: (document) => maySend(kit, document),
    ...engineRules(kit),
    ...rules,
  };
  const plan = planTranslation(described, knowledge, all);
  if (config.memory.fuzzy === "off") return plan;
  const like = await findLike(kit, described, { plan, ...(rules.askAnew && { askAnew: rules.askAnew }) });
  return like.size === 0 ? plan : planTranslation(described, { ...knowledge, like }, all);
}

/** Where nothing can be sent to any engine, a plan tells what it would come to if there were the first. */
function engineRules({ engine, engines = [], noEngine }: Kit): Pick<PlanRules, "fits" | "isMissing"> {
  const byName = new Map(engines.map((each) => [each.engine.name, each]));
  return {
    fits: (text, name = engine.name) => {
      const { measure, limits } = byName.get(name)?.engine ?? engine;
      return measure(text) <= limits.maxBytes;
    },
    isMissing: (name) => noEngine === undefined && byName.get(name)?.missing !== undefined,
  };
}

async function gatherKnowledge(
  kit: Kit,
  described: readonly DescribedDocument[],
  documents: readonly Planned[],
): Promise<PlanKnowledge> {
  const keys = described.flatMap(({ segments }) =>
    segments.flatMap(({ key, routes }) => routes?.map((route) => route.key) ?? [key]),
  );
  const stored = documents.flatMap((each) =>
    each.stored ? [[each.document.name, each.stored] as const] : [],
  );
  return {
    memory: await askMemory(kit, described),
    cache: await kit.store.cache.find([...new Set(keys)]),
    stored: await restoreApprovals(kit, described, new Map(stored)),
  };
}

async function askMemory(
  kit: Kit,
  described: readonly DescribedDocument[],
): Promise<PlanKnowledge["memory"]> {
  const memory = new Map<string, ReadonlyMap<string, readonly MemoryEntry[]>>();
  for (const source of new Set(described.map(({ languages }) => languages.source))) {
    const alike = described.filter(({ languages }) => languages.source === source);
    const texts = new Set(alike.flatMap(({ segments }) => segments.map(({ text }) => text)));
    const pair = { source, target: kit.config.target.language };
    memory.set(source, await findMemory(kit, pair, [...texts]));
  }
  return memory;
}
