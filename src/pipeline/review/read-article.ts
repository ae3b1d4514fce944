import type { Dismissal } from "../../model/dismissal.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { UnitMark } from "../../model/review-record.ts";
import type { ArticleView, SegmentView } from "../../model/review-view.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Store } from "../../ports/store.ts";
import { groupFindings } from "../../writers/group-findings.ts";
import { markDismissed } from "../findings/mark-dismissed.ts";
import { unitView } from "./unit-view.ts";

/** An article of the store with all that lies beside it. */
export interface Article {
  readonly stored: StoredDocument;
  readonly marks: ReadonlyMap<string, UnitMark>;
  readonly dismissals: readonly Dismissal[];
  /** In running order. */
  readonly units: readonly TranslationUnit[];
}

export async function readArticle(store: Store, name: string): Promise<Article | undefined> {
  const stored = (await store.documents.load([name])).get(name);
  if (stored === undefined) return undefined;
  const dismissals = await store.dismissals.find([name]);
  const document = markDismissed(stored.document, dismissals);
  const units = document.blocks.flatMap((block) => block.units);
  return { stored: { ...stored, document }, marks: await store.review.marks(name), dismissals, units };
}

/** Shows each unit of an article in the light of the whole. */
export function articleEyes({ stored, marks, units }: Article): (unit: TranslationUnit) => SegmentView {
  const findings = groupFindings(stored.document.findings);
  const counts = new Map<string, number>();
  for (const unit of units) {
    const source = plainSource(unit.segment.source);
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return (unit) => {
    const { id, source } = unit.segment;
    const same = (counts.get(plainSource(source)) ?? 1) - 1;
    return unitView(unit, { mark: marks.get(id), findings: findings.get(id) ?? [], same });
  };
}

export function articleView(article: Article): ArticleView {
  const { name, format, languages, blocks } = article.stored.document;
  const look = articleEyes(article);
  return {
    name,
    format,
    languages,
    blocks: blocks.map(({ id, kind, units }) => ({ id, kind, segments: units.map(look) })),
  };
}
