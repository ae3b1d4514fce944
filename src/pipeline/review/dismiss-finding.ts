import type { CheckSettings } from "../../model/check-settings.ts";
import type { SegmentView } from "../../model/review-view.ts";
import type { Store } from "../../ports/store.ts";
import { unitDigest } from "../findings/unit-digest.ts";
import { withFreshFindings } from "./fresh-findings.ts";
import { articleEyes, readArticle } from "./read-article.ts";

export interface DismissalKit {
  readonly store: Store;
  readonly settings: CheckSettings;
}

export interface FindingPlace {
  readonly document: string;
  readonly segment: string;
  /** As the segment's view has it. */
  readonly finding: string;
}

/**
 * Puts away all that a finding's check says of its segment, until one of its texts changes. Gives the segment as it
 * is then; `undefined` when there is no such finding.
 */
export async function dismissFinding(
  kit: DismissalKit,
  place: FindingPlace,
  { reason, who }: { readonly reason: string; readonly who: string },
): Promise<SegmentView | undefined> {
  const found = await findFinding(kit, place);
  if (found === undefined) return undefined;
  const { document, segment } = place;
  const digest = unitDigest(found.unit);
  await kit.store.dismissals.save([{ document, segment, check: found.check, digest, reason, by: who }]);
  await kit.store.written.remove([document]);
  return viewOf(kit, place);
}

/** Takes a dismissal back; `undefined` when there is no such finding. */
export async function reopenFinding(
  kit: DismissalKit,
  place: FindingPlace,
): Promise<SegmentView | undefined> {
  const found = await findFinding(kit, place);
  if (found === undefined) return undefined;
  const { document, segment } = place;
  await kit.store.dismissals.remove([{ document, segment, check: found.check }]);
  await kit.store.written.remove([document]);
  return viewOf(kit, place);
}

async function findFinding(kit: DismissalKit, place: FindingPlace) {
  const looked = await look(kit, place);
  const found = looked?.view.findings.find(({ id }) => id === place.finding);
  return looked && found && { unit: looked.unit, check: found.check };
}

async function viewOf(kit: DismissalKit, place: FindingPlace): Promise<SegmentView | undefined> {
  return (await look(kit, place))?.view;
}

async function look({ store, settings }: DismissalKit, { document, segment }: FindingPlace) {
  const article = await readArticle(store, document);
  const unit = article?.units.find((each) => each.segment.id === segment);
  if (article === undefined || unit === undefined) return undefined;
  return { unit, view: articleEyes(withFreshFindings(article, [segment], settings))(unit) };
}
