import { indexTerms, type TermIndex } from "../../leverage/term-index.ts";
import type { Glossary } from "../../model/glossary.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { TermView } from "../../model/review-view.ts";
import type { Kit } from "../kit.ts";

/** One index for each glossary: it is the same object as long as a kit is open. */
const INDEXES = new WeakMap<Glossary, TermIndex>();

/**
 * The glossary's terms that occur in a segment's source, in the order of the glossary.
 * @throws PipelineError `glossary-file`
 */
export async function findTerms({ glossary }: Kit, source: string): Promise<readonly TermView[]> {
  const known = await glossary();
  if (known === undefined) return [];
  const terms = indexOf(known).termsIn(plainSource(source));
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
