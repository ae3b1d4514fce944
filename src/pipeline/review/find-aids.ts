import type { MatchesView } from "../../model/review-view.ts";
import type { Kit } from "../kit.ts";
import { findMatches } from "./find-matches.ts";
import { findTerms } from "./find-terms.ts";

/**
 * What may help with a segment: matches of memory, terms of the glossary.
 * @throws PipelineError `glossary-file`
 */
export async function findAids(
  kit: Kit,
  { document, segment }: { readonly document: string; readonly segment: string },
): Promise<MatchesView> {
  const stored = await kit.store.documents.unit(document, segment);
  if (stored === undefined) return { matches: [], terms: [] };
  const matches = await findMatches(kit.store, { document, ...stored });
  return { matches, terms: await findTerms(kit, stored.unit.segment.source) };
}
