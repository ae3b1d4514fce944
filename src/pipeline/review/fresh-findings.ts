import { checkDocument } from "../../check/check-document.ts";
import type { CheckSettings } from "../../model/check-settings.ts";
import type { Finding } from "../../model/finding.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { markDismissed } from "../findings/mark-dismissed.ts";
import type { Article } from "./read-article.ts";

/** By segment id, units as they are or are to be. */
type Units = ReadonlyMap<string, TranslationUnit>;

/** Findings about these units of an article alone, in the light of the blocks they stand in. */
export function freshFindings(
  { stored: { document }, dismissals }: Article,
  units: Units,
  settings: CheckSettings,
): readonly Finding[] {
  const blocks = document.blocks
    .filter((block) => block.units.some(({ segment }) => units.has(segment.id)))
    .map((block) => ({ ...block, units: block.units.map((unit) => units.get(unit.segment.id) ?? unit) }));
  const some = { ...document, blocks, findings: [] };
  const found = markDismissed({ ...some, findings: checkDocument(some, { settings }) }, dismissals);
  return found.findings.filter(({ segment }) => units.has(segment));
}

/** The article with the findings of some segments as they are now; the whole is checked when its outputs follow. */
export function withFreshFindings(
  article: Article,
  ids: readonly string[],
  settings: CheckSettings,
): Article {
  const { stored, units } = article;
  const asked = units.filter(({ segment }) => ids.includes(segment.id));
  const own = new Map(asked.map((unit) => [unit.segment.id, unit]));
  const others = stored.document.findings.filter(({ segment }) => !own.has(segment));
  const findings = [...others, ...freshFindings(article, own, settings)];
  return { ...article, stored: { ...stored, document: { ...stored.document, findings } } };
}
