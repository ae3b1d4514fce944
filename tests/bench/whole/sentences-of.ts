/**
 * The sentences of an article of the corpus, found without what is measured: no stop within one has a capital letter
 * behind it.
 */
export function sentencesOf(article: string): readonly string[] {
  return article.trim().split(/\n\n|(?<=\.) (?=\p{Lu})/u);
}
