import type { BeyondLimit } from "../model/beyond-limit.ts";
import { billedLength } from "../model/billed-length.ts";
import type {
  Outgoing,
  PlannedDocument,
  PlannedSegment,
  TranslationPlan,
} from "../model/translation-plan.ts";
import { costOfCare } from "./cost-of-care.ts";
import { openingSegments } from "./opening-segments.ts";

/** A plan that keeps within a budget, and what it had to leave out. */
export interface BudgetFit {
  readonly plan: TranslationPlan;
  readonly left?: BeyondLimit;
}

/**
 * Takes out of a plan what would take the bill past `limit` code points. Headlines and lead paragraphs of all
 * articles come first, then running order; sending ends at the first text that does not fit any more, so that
 * no article is left with scattered sentences. A text that no run under this limit could send is passed over.
 */
export function fitBudget(plan: TranslationPlan, limit = Number.POSITIVE_INFINITY): BudgetFit {
  const chosen = chooseTexts(byUrgency(plan), limit);
  if (chosen.size === plan.outgoing.length) return { plan };
  const outgoing = plan.outgoing.filter(({ id }) => chosen.has(id));
  const documents = plan.documents.map((planned) => leaveOut(planned, chosen));
  return {
    plan: { documents, outgoing, careful: costOfCare(outgoing) },
    left: { limit, ...countLeft(plan, chosen) },
  };
}

function byUrgency(plan: TranslationPlan): readonly Outgoing[] {
  const urgent = new Set(plan.documents.flatMap(textsOfOpening));
  const isUrgent = ({ id }: Outgoing) => urgent.has(id);
  return [...plan.outgoing.filter(isUrgent), ...plan.outgoing.filter((text) => !isUrgent(text))];
}

/** Ids of the texts that a document's opening waits for, wherever they are sent. */
function textsOfOpening({ document, segments }: PlannedDocument): string[] {
  return openingSegments(document).flatMap((id) => {
    const planned = segments.get(id);
    return planned?.kind === "sent" ? [planned.outgoing] : [];
  });
}

function chooseTexts(texts: readonly Outgoing[], limit: number): ReadonlySet<string> {
  const chosen = new Set<string>();
  let left = limit;
  for (const { id, text } of texts) {
    const cost = billedLength(text);
    if (cost > limit) continue;
    if (cost > left) break;
    left -= cost;
    chosen.add(id);
  }
  return chosen;
}

function leaveOut(planned: PlannedDocument, chosen: ReadonlySet<string>): PlannedDocument {
  const segments = [...planned.segments].map(
    ([id, segment]) => [id, isLeft(segment, chosen) ? withoutAnswer(segment) : segment] as const,
  );
  return { ...planned, segments: new Map(segments) };
}

type Sent = Extract<PlannedSegment, { kind: "sent" }>;

function isLeft(segment: PlannedSegment, chosen: ReadonlySet<string>): segment is Sent {
  return segment.kind === "sent" && !chosen.has(segment.outgoing);
}

function withoutAnswer({ fallback }: Sent): PlannedSegment {
  return fallback ?? { kind: "open", route: "none" };
}

function countLeft({ documents, outgoing }: TranslationPlan, chosen: ReadonlySet<string>) {
  const texts = outgoing.filter(({ id }) => !chosen.has(id));
  const segments = documents.flatMap((each) => [...each.segments.values()]);
  return {
    segments: segments.filter((segment) => isLeft(segment, chosen)).length,
    texts: texts.length,
    characters: texts.reduce((sum, { text }) => sum + billedLength(text), 0),
  };
}
