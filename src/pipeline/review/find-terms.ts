import { indexTerms, type TermIndex } from "../../leverage/term-index.ts";
import type { Glossary } from "../../model/glossary.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { TermView } from "../../model/review-view.ts";
import type { Kit } from "../kit.ts";
import { readArticle } from "./read-article.ts";

/** One index for each glossary: it is the same object as long as a kit is open. */
const INDEXES = new WeakMap<Glossary, TermIndex>();

/**
 * The glossary's terms that occur in a segment's source, in the order of the glossary.
 * @throws PipelineError `glossary-file`
 */
export async function findTerms(
  { store, glossary }: Kit,
  { document, segment }: { readonly document: string; readonly segment: string },
): Promise<readonly TermView[]> {
  const known = await glossary();
  const article = known && (await readArticle(store, document));
  const unit = article?.units.find((each) => each.segment.id === segment);
  if (known === undefined || unit === undefined) return [];
  const terms = indexOf(known).termsIn(plainSource(unit.segment.source));
  return terms.map(({ source, target, forbidden, note }) => ({
    source,
    target,
    ...(forbidden !== undefined && { forbidden }),
    ...(note !== undefined && { note }),
  }));
}

function indexOf(glossary: Glossary): TermIndex {
  const index = INDEXES.get(glossary) ?? indexTerms(glossary.terms);
  INDEXES.set(glossary, index);
  return index;
}
