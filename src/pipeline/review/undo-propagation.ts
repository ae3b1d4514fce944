import type { HistoryEntry, UnitChange } from "../../model/review-record.ts";
import type { Kit } from "../kit.ts";

/** What was taken back, with its new revision. */
export interface UndonePlace {
  readonly document: string;
  readonly id: string;
  readonly revision: number;
}

/** Takes back what one `propagate` changed, but for units that somebody changed since; `token` is what it gave. */
export async function undoPropagation(
  { store, clock }: Kit,
  { token, who }: { readonly token: string; readonly who: string },
): Promise<readonly UndonePlace[]> {
  const changes: UnitChange[] = [];
  const at = clock.now().toISOString();
  for (const { document, at: last } of await store.review.activity()) {
    if (last < token) continue;
    for (const [segment, mark] of await store.review.marks(document)) {
      if (mark.at !== token) continue;
      const [latest, before] = await store.review.history(document, segment);
      if (latest?.action !== "propagate" || before === undefined) continue;
      const { revision } = mark;
      changes.push({ document, segment, revision, action: "undo", who, at, unit: standingOf(before) });
    }
  }
  const outcomes = await store.review.change(changes);
  return outcomes.flatMap((outcome, index) => {
    const change = changes[index];
    if (outcome.kind !== "saved" || change === undefined) return [];
    return [{ document: change.document, id: change.segment, revision: outcome.revision }];
  });
}

function standingOf({ target, state, origin, review }: HistoryEntry): UnitChange["unit"] {
  return { target, state, ...(origin && { origin }), ...(review && { review }) };
}
