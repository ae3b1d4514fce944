import type { UnitMark } from "../../model/review-record.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { PlannedChange } from "./join-units.ts";
import type { Article } from "./read-article.ts";

/** An article as it is after these changes were stored, without reading it again. */
export function asChanged(
  article: Article,
  changes: readonly PlannedChange[],
  { who, at }: { readonly who: string; readonly at: string },
): Article {
  const byId = new Map(
    changes.map(({ unit: { segment }, becomes }) => [segment.id, { segment, ...becomes }] as const),
  );
  const now = (unit: TranslationUnit): TranslationUnit => byId.get(unit.segment.id) ?? unit;
  const marks = new Map(article.marks);
  for (const id of byId.keys()) marks.set(id, nextMark(marks.get(id), { who, at }));
  const { document } = article.stored;
  const blocks = document.blocks.map((block) =>
    block.units.some(({ segment }) => byId.has(segment.id))
      ? { ...block, units: block.units.map(now) }
      : block,
  );
  const stored = { ...article.stored, document: { ...document, blocks } };
  return { ...article, stored, marks, units: article.units.map(now) };
}

function nextMark(mark: UnitMark | undefined, said: { readonly who: string; readonly at: string }): UnitMark {
  const { comments = 0, revision = 1 } = mark ?? {};
  return { comments, revision: revision + 1, ...said };
}
