/** A sentence in whose two texts the same words are marked. */
export interface MarkedSentence {
  /** As they travel: `Kommunen <x1>Odda</x1> har …`, numbered in the order of the Norwegian. */
  readonly source: string;
  readonly target: string;
  /** The Norwegian in a page. */
  readonly html: string;
}

/** Makes the place a link and the number stand out, or one of them, or none, by turns. */
export function markWords(
  [nb, en]: readonly [nb: string, en: string],
  { place, number }: { readonly place: string; readonly number: number },
): MarkedSentence {
  const words = [...(number % 3 === 0 ? [] : [place]), ...(number % 2 === 0 ? [] : [String(number)])]
    .filter((word) => nb.includes(word) && en.includes(word))
    .sort((one, other) => nb.indexOf(one) - nb.indexOf(other));
  const tagged = (text: string) =>
    words.reduce((said, word, at) => said.replace(word, `<x${at + 1}>${word}</x${at + 1}>`), text);
  const html = words.reduce((said, word) => said.replace(word, elementOf(word, word === place)), nb);
  return { source: tagged(nb), target: tagged(en), html };
}

function elementOf(word: string, isPlace: boolean): string {
  return isPlace ? `<a href="https://avisa.example/sted">${word}</a>` : `<em>${word}</em>`;
}

/** The text alone. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?x\d+\/?>/gu, "");
}
