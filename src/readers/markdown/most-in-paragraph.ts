/** How often a mark stands in the paragraph that has most of them. */
export function mostInParagraph(source: string, mark: RegExp): number {
  let most = 0;
  for (const paragraph of source.split(/\n[ \t]*\r?\n/))
    if (paragraph.length > most) most = Math.max(most, paragraph.match(mark)?.length ?? 0);
  return most;
}
