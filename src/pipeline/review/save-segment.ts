import { isOpen } from "../../model/is-open.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { SaveOrder, SaveOutcome, SegmentView } from "../../model/review-view.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Kit } from "../kit.ts";
import { asChanged } from "./as-changed.ts";
import { freshFindings, withFreshFindings } from "./fresh-findings.ts";
import type { PlannedChange } from "./join-units.ts";
import type { DeskOptions } from "./open-desk.ts";
import { planSave } from "./plan-save.ts";
import { type Article, articleEyes, readArticle } from "./read-article.ts";

/** Carries out what a person wants of one segment, if it is still as they saw it. */
export async function saveSegment(kit: Kit, options: DeskOptions, order: SaveOrder): Promise<SaveOutcome> {
  const article = await readArticle(kit.store, order.document);
  const index = article?.units.findIndex(({ segment }) => segment.id === order.segment) ?? -1;
  const unit = article?.units[index];
  if (article === undefined || unit === undefined) return { kind: "gone" };
  if (article.marks.get(order.segment)?.revision !== order.revision) {
    return { kind: "stale", segment: articleEyes(article)(unit) };
  }
  const wanted = { ...order, ...approvalOf(order, unit, { article, options }) };
  const history = (segment: string) => kit.store.review.history(order.document, segment);
  const { languages } = article.stored.document;
  const planned = await planSave(wanted, { languages, units: article.units, index, history });
  if (planned.kind === "refused") return planned;
  const errors = openErrors(article, planned.changes, options);
  if (errors.length > 0 && isApproval(planned.changes) && order.reason === undefined) {
    return {
      kind: "reason-needed",
      errors: errors.map((each, at) => ({ id: `${each.check}-${at + 1}`, ...each })),
    };
  }
  return commitChanges(kit, options, { article, order, changes: planned.changes });
}

interface Commit {
  readonly article: Article;
  readonly order: Pick<SaveOrder, "document" | "segment" | "who" | "reason">;
  readonly changes: readonly PlannedChange[];
}

/** Stores changes of an article's units, all or none of them, and shows the result. */
export async function commitChanges(
  kit: Kit,
  { settings }: DeskOptions,
  { article, order, changes }: Commit,
): Promise<SaveOutcome> {
  const at = kit.clock.now().toISOString();
  const outcomes = await kit.store.review.change(
    changes.map(({ unit, becomes, action }): UnitChange => {
      const { document, who, reason } = order;
      const revision = article.marks.get(unit.segment.id)?.revision ?? 1;
      const change = { document, segment: unit.segment.id, revision, unit: becomes, action, who, at };
      return reason === undefined ? change : { ...change, reason };
    }),
    { together: true },
  );
  const changed = changes.map(({ unit }) => unit.segment.id);
  const isSaved = outcomes.every(({ kind }) => kind === "saved");
  const now = isSaved
    ? asChanged(article, changes, { who: order.who, at })
    : await readArticle(kit.store, order.document);
  const look = now && articleEyes(withFreshFindings(now, changed, settings));
  const views = now?.units.filter(({ segment }) => changed.includes(segment.id)).map((unit) => look?.(unit));
  const asked = views?.find((view) => view?.id === order.segment) ?? untouched(now, order.segment);
  if (asked === undefined || outcomes.some(({ kind }) => kind === "gone")) return { kind: "gone" };
  if (!isSaved) return { kind: "stale", segment: asked };
  const others = views?.filter((view) => view !== undefined).filter(({ id }) => id !== order.segment) ?? [];
  return { kind: "saved", segments: [asked, ...others] };
}

/** A unit that nothing was to be changed of. */
function untouched(article: Article | undefined, id: string): SegmentView | undefined {
  const unit = article?.units.find(({ segment }) => segment.id === id);
  return article && unit && articleEyes(article)(unit);
}

/** With two reviewers, the first approval is `reviewed`; only another person makes it `final`. */
function approvalOf(
  { state, who, target }: SaveOrder,
  unit: TranslationUnit,
  { article, options }: { article: Article; options: DeskOptions },
): Pick<SaveOrder, "state"> {
  if (state !== "final" || options.reviewers === 1) return {};
  const isEdited = target !== undefined && target !== unit.target;
  const first = article.marks.get(unit.segment.id)?.who;
  const isSecond = unit.state === "reviewed" && !isEdited && first !== who;
  return { state: isSecond || (unit.state === "final" && !isEdited) ? "final" : "reviewed" };
}

function isApproval(changes: readonly PlannedChange[]): boolean {
  return changes.some(({ becomes }) => becomes.state === "final" || becomes.state === "reviewed");
}

function openErrors(article: Article, changes: readonly PlannedChange[], { settings }: DeskOptions) {
  const units = new Map(
    changes.map(({ unit: { segment }, becomes }) => [segment.id, { segment, ...becomes }] as const),
  );
  const found = freshFindings(article, units, settings).filter(isOpen);
  return found.filter(({ severity }) => severity === "error");
}
