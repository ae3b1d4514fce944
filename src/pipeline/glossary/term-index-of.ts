import { indexTerms, type TermIndex } from "../../leverage/term-index.ts";
import type { Glossary } from "../../model/glossary.ts";

/** Made once for all documents: it remembers the words that it has seen. */
const INDEXES = new WeakMap<Glossary, TermIndex>();

/** What finds a glossary's terms in texts. */
export function termIndexOf(glossary: Glossary): TermIndex {
  const index = INDEXES.get(glossary) ?? indexTerms(glossary.terms);
  INDEXES.set(glossary, index);
  return index;
}
