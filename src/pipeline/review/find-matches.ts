import { writtenForms } from "../../language/written-forms.ts";
import { rankFuzzy } from "../../leverage/fuzzy/rank-fuzzy.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { MatchView } from "../../model/review-view.ts";
import type { Store } from "../../ports/store.ts";
import { readArticle } from "./read-article.ts";

/** As many as one key each can put in. */
const MOST = 3;

/** What memory has that is like a segment's source, the most alike first; its own approval is left out. */
export async function findMatches(
  store: Store,
  { document, segment }: { readonly document: string; readonly segment: string },
): Promise<readonly MatchView[]> {
  const article = await readArticle(store, document);
  const unit = article?.units.find((each) => each.segment.id === segment);
  if (article === undefined || unit === undefined) return [];
  const { languages } = article.stored.document;
  const text = plainSource(unit.segment.source);
  const forms = writtenForms(languages.source);
  const found = await Promise.all(
    forms.map((source) => store.memory.alike({ source, target: languages.target }, text.toLowerCase())),
  );
  const others = found.flat().filter((entry) => entry.target !== unit.target || entry.document !== document);
  return rankFuzzy(text, others, MOST).map(({ entry, score }) => ({
    source: entry.source,
    target: entry.target,
    score,
    kind: score === 100 ? "exact" : "fuzzy",
    ...(entry.document !== undefined && { document: entry.document }),
    ...(entry.author !== undefined && { author: entry.author }),
  }));
}
