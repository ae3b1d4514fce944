import { indexTerms, type TermIndex } from "../../leverage/term-index.ts";
import type { Term } from "../../model/glossary.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { Store } from "../../ports/store.ts";
import type { Folder } from "../open-folder.ts";
import { loadGlossary } from "./load-glossary.ts";

export interface ListedTerm extends Term {
  /** Segments of the stored documents that may hold it; absent when there is no store. */
  readonly segments?: number;
}

export interface GlossaryListing {
  /** `null`: there is no glossary. */
  readonly file: string | null;
  /** In the order of the file. */
  readonly terms: readonly ListedTerm[];
}

/** Documents that are looked through at a time. */
const TOGETHER = 64;

/**
 * The glossary of the config, with how often its terms occur in the documents of the store.
 * @throws PipelineError `glossary-file`
 */
export async function listGlossary(folder: Folder): Promise<GlossaryListing> {
  const glossary = await loadGlossary(folder);
  if (glossary === undefined) return { file: null, terms: [] };
  const { name: file, terms } = glossary;
  if (folder.store === undefined) return { file, terms };
  const counts = await countTerms(folder.store, indexTerms(terms));
  return { file, terms: terms.map((term) => ({ ...term, segments: counts.get(term) ?? 0 })) };
}

async function countTerms({ documents }: Store, index: TermIndex): Promise<ReadonlyMap<Term, number>> {
  const counts = new Map<Term, number>();
  const names = await documents.names();
  for (let start = 0; start < names.length; start += TOGETHER) {
    const loaded = await documents.load(names.slice(start, start + TOGETHER));
    const units = [...loaded.values()].flatMap(({ document }) =>
      document.blocks.flatMap((block) => block.units),
    );
    for (const { segment } of units)
      for (const term of index.termsIn(plainSource(segment.source)))
        counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
