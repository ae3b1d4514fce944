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

export interface BudgetState {
  /** Code points of the limit that were not spent before. */
  readonly left?: number;
  /** Cache keys of texts that go before all others. */
  readonly first?: readonly string[];
  /** Whether a text costs nothing where it goes to: it always fits. */
  readonly isFree?: (text: Outgoing) => boolean;
}

/**
 * Takes out of a plan what would take the bill past `limit` code points. Headlines and lead paragraphs of all
 * articles come first, then running order; sending ends at the first text that does not fit any more, so that
 * no article is left with scattered sentences. A text that no run under this limit could send is passed over.
 */
export function fitBudget(
  plan: TranslationPlan,
  limit = Number.POSITIVE_INFINITY,
  { left = limit, first = [], isFree = () => false }: BudgetState = {},
): BudgetFit {
  const [free, paid] = [plan.outgoing.filter(isFree), plan.outgoing.filter((text) => !isFree(text))];
  const chosen = new Set(free.map(({ id }) => id));
  for (const id of chooseTexts(byUrgency(plan, paid, new Set(first)), { limit, left })) chosen.add(id);
  if (chosen.size === plan.outgoing.length) return { plan };
  const outgoing = plan.outgoing.filter(({ id }) => chosen.has(id));
  const documents = plan.documents.map((planned) => leaveOut(planned, chosen));
  return {
    plan: { documents, outgoing, careful: costOfCare(outgoing) },
    left: { limit, ...countLeft(plan, chosen) },
  };
}

function byUrgency(
  plan: TranslationPlan,
  texts: readonly Outgoing[],
  first: ReadonlySet<string>,
): readonly Outgoing[] {
  const urgent = new Set(plan.documents.flatMap(textsOfOpening));
  const rank = ({ id, key }: Outgoing) => (first.has(key) ? 0 : urgent.has(id) ? 1 : 2);
  return texts.toSorted((one, other) => rank(one) - rank(other));
}

/** Ids of the texts that a document's opening waits for, wherever they are sent. */
function textsOfOpening({ document, segments }: PlannedDocument): string[] {
  return openingSegments(document).flatMap((id) => {
    const planned = segments.get(id);
    return planned?.kind === "sent" ? [planned.outgoing] : [];
  });
}

function chooseTexts(
  texts: readonly Outgoing[],
  budget: { readonly limit: number; readonly left: number },
): ReadonlySet<string> {
  const { limit } = budget;
  const chosen = new Set<string>();
  let { left } = budget;
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
