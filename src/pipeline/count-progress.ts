import type { TranslationPlan } from "../model/translation-plan.ts";

/** How far a run has come. */
export interface Reached {
  /** Documents of which no segment waits for an answer any more. */
  readonly documents: number;
  /** Segments that do not wait, or no longer. */
  readonly segments: number;
}

export interface ProgressCount {
  /** All there is to reach. */
  readonly of: Reached;
  reached(): Reached;
  /** Takes note of outgoing texts, by id, that are settled; each is told once. */
  settle(texts: readonly string[]): void;
}

/** Counts documents and segments while the plan's texts are answered: one answer may serve many of both. */
export function countProgress({ documents }: TranslationPlan): ProgressCount {
  const waiting = new Map<string, number[]>();
  const open = documents.map(({ segments }, place) => {
    const sent = [...segments.values()].filter((segment) => segment.kind === "sent");
    for (const { outgoing } of sent) {
      const places = waiting.get(outgoing) ?? [];
      places.push(place);
      waiting.set(outgoing, places);
    }
    return sent.length;
  });
  const segments = documents.reduce((sum, each) => sum + each.segments.size, 0);
  let openSegments = open.reduce((sum, count) => sum + count, 0);
  let openDocuments = open.filter((count) => count > 0).length;
  return {
    of: { documents: documents.length, segments },
    reached: () => ({ documents: documents.length - openDocuments, segments: segments - openSegments }),
    settle(texts) {
      for (const place of texts.flatMap((text) => waiting.get(text) ?? [])) {
        openSegments -= 1;
        const left = (open[place] ?? 0) - 1;
        open[place] = left;
        if (left === 0) openDocuments -= 1;
      }
    },
  };
}
