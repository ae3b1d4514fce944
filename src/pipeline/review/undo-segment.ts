import type { HistoryEntry } from "../../model/review-record.ts";
import type { SaveOrder, SaveOutcome } from "../../model/review-view.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Kit } from "../kit.ts";
import type { PlannedChange } from "./join-units.ts";
import type { DeskOptions } from "./open-desk.ts";
import { type Article, articleEyes, readArticle } from "./read-article.ts";
import { commitChanges } from "./save-segment.ts";

export type UndoOrder = Pick<SaveOrder, "document" | "segment" | "revision" | "who">;

/** Brings back text and state from before a segment's last change, and those of the other half of a join. */
export async function undoSegment(kit: Kit, options: DeskOptions, order: UndoOrder): Promise<SaveOutcome> {
  const article = await readArticle(kit.store, order.document);
  const unit = article?.units.find(({ segment }) => segment.id === order.segment);
  if (article === undefined || unit === undefined) return { kind: "gone" };
  if (article.marks.get(order.segment)?.revision !== order.revision) {
    return { kind: "stale", segment: articleEyes(article)(unit) };
  }
  const history = await kit.store.review.history(order.document, order.segment);
  const own = backOf(unit, history);
  if (own === undefined) {
    const message = `Cannot undo anything of segment "${order.segment}": nothing was changed`;
    return { kind: "refused", message, advice: "Its history shows what it was before" };
  }
  const others = await changedWith(kit, article, { unit, at: history[0]?.at, action: history[0]?.action });
  return commitChanges(kit, options, { article, order, changes: [own, ...others] });
}

/** What it was before the newest entry; an undone change is passed over, so that undoing again goes further back. */
function backOf(unit: TranslationUnit, history: readonly HistoryEntry[]): PlannedChange | undefined {
  let undone = 0;
  let at = 0;
  while (history[at]?.action === "undo") {
    undone += 1;
    at += 1;
  }
  const before = history[at + undone + 1];
  if (before === undefined || before.source !== unit.segment.source) return undefined;
  const { target, state, origin, review } = before;
  const becomes = { target, state, ...(origin && { origin }), ...(review && { review }) };
  return { unit, becomes, action: "undo" };
}

interface LastChange {
  readonly unit: TranslationUnit;
  readonly at: string | undefined;
  readonly action: HistoryEntry["action"] | undefined;
}

/** The other half of a join or a parting, and segments whose English stands in this one's. */
async function changedWith(
  kit: Kit,
  article: Article,
  { unit, at, action }: LastChange,
): Promise<readonly PlannedChange[]> {
  const { name } = article.stored.document;
  const isOfJoin = action === "join" || action === "part" || action === "split";
  const back: PlannedChange[] = [];
  for (const other of neighboursOf(article, unit)) {
    if (!isOfJoin && other.review?.joined !== unit.segment.id) continue;
    const history = await kit.store.review.history(name, other.segment.id);
    if (history[0]?.at !== at || history[0]?.action !== action) continue;
    back.push(...[backOf(other, history)].filter((change) => change !== undefined));
  }
  return back;
}

function neighboursOf({ units }: Article, unit: TranslationUnit): readonly TranslationUnit[] {
  const index = units.findIndex(({ segment }) => segment.id === unit.segment.id);
  return units
    .slice(Math.max(0, index - 10), index + 11)
    .filter(({ segment }) => segment.id !== unit.segment.id);
}
