import type { ArticleEntry } from "../../model/review-view.ts";
import type { UnitState } from "../../model/translation-unit.ts";
import type { Store } from "../../ports/store.ts";

/** All articles of the store in figures, sorted by name. */
export async function listArticles({ documents, review }: Store): Promise<readonly ArticleEntry[]> {
  const activity = new Map((await review.activity()).map(({ document, who, at }) => [document, { who, at }]));
  return (await documents.summaries()).map(({ name, languages, units, findings }) => {
    const states: Record<UnitState, number> = { initial: 0, translated: 0, reviewed: 0, final: 0 };
    for (const { state, count } of units) states[state] += count;
    const rejected = units.reduce((sum, each) => sum + (each.rejected ? each.count : 0), 0);
    const segments = Object.values(states).reduce((sum, count) => sum + count, 0);
    return { name, languages, segments, states, rejected, findings, ...activity.get(name) };
  });
}
