import { withoutCodes } from "../../model/code-characters.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import type { PlannedDocument, PlannedSegment } from "../../model/translation-plan.ts";
import { describeDocument } from "../describe-document.ts";
import { findMemory } from "../find-memory.ts";
import type { GatheredSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { planBatch } from "../plan-batch.ts";

/** By document, then by segment id. */
export type ApprovedTargets = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What people approved for these segments, in review or in memory, there among other neighbours too. */
export async function approvedTargets(kit: Kit, { documents }: GatheredSources): Promise<ApprovedTargets> {
  const plan = await planBatch(kit, documents, { canSend: false });
  const approved = plan.documents.map(
    async (planned) => [planned.document.name, await approvedOf(kit, planned)] as const,
  );
  return new Map(await Promise.all(approved));
}

async function approvedOf(
  kit: Kit,
  { document, segments }: PlannedDocument,
): Promise<ReadonlyMap<string, string>> {
  const described = (await describeDocument(kit, document)).segments;
  const pair = { source: document.language, target: kit.config.target.language };
  const memory = await findMemory(kit, pair, [...new Set(described.map(({ text }) => text))]);
  const approved = new Map<string, string>();
  for (const { segment, text } of described) {
    const planned = segments.get(segment.id);
    const target = planned && approvedIn(planned, memory.get(text) ?? []);
    if (target !== undefined) approved.set(segment.id, target);
  }
  return approved;
}

/** A unit claims less than its entry where neighbours are others: the text was approved all the same. */
function approvedIn(segment: PlannedSegment, entries: readonly MemoryEntry[]): string | undefined {
  if (segment.route !== "memory") return undefined;
  const { target, state } = segment.kind === "kept" ? segment.standing : segment;
  const known = entries.filter((entry) => withoutCodes(entry.target) === withoutCodes(target));
  const isApproved = [state, ...known.map((entry) => entry.state)].some(
    (each) => each === "reviewed" || each === "final",
  );
  return target !== "" && isApproved ? target : undefined;
}
