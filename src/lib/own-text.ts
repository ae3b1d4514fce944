/**
 * The same text in memory of its own. Part of a text is but a place in it, and what keeps a sentence keeps all of its
 * article.
 */
export function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
