import type { MatchesView } from "../../model/review-view.ts";
import type { Kit } from "../kit.ts";
import { findMatches } from "./find-matches.ts";
import { findTerms } from "./find-terms.ts";
import { readArticle } from "./read-article.ts";

/**
 * What may help with a segment: matches of memory, terms of the glossary.
 * @throws PipelineError `glossary-file`
 */
export async function findAids(
  kit: Kit,
  { document, segment }: { readonly document: string; readonly segment: string },
): Promise<MatchesView> {
  const article = await readArticle(kit.store, document);
  const unit = article?.units.find((each) => each.segment.id === segment);
  if (article === undefined || unit === undefined) return { matches: [], terms: [] };
  const matches = await findMatches(kit.store, article, unit);
  return { matches, terms: await findTerms(kit, unit.segment.source) };
}
