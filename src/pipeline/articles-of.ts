import type { Block, BlockKind } from "../model/block.ts";
import { KIND_RULES } from "../model/kind-rules.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import { isCredit } from "../segment/blocks/line-shape.ts";

/**
 * Segment sources, in running order, of the documents that something is sent for; empty for those that engines are
 * not to see around others: blocks of some kinds, and with credits those of captions.
 */
export function articlesOf(
  plan: TranslationPlan,
  omits: readonly BlockKind[],
): ReadonlyMap<string, readonly string[]> {
  const isSeen = (kind: BlockKind) => KIND_RULES[kind].sent && !omits.includes(kind);
  const seen = ({ kind, segments }: Block) =>
    segments.map(({ source }) => (isSeen(kind) && isSeen(isCredit(source) ? "credit" : kind) ? source : ""));
  const needed = new Set(plan.outgoing.map(({ document }) => document));
  const planned = plan.documents.filter(({ document }) => needed.has(document.name));
  return new Map(planned.map(({ document }) => [document.name, document.blocks.flatMap(seen)]));
}
