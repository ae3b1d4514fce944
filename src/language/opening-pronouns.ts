/**
 * Words that, at the head of a sentence, point back at the sentence before it: their translation
 * (he, she, it, they, this, there) hangs on what they point at. Bokmål and nynorsk.
 */
export const OPENING_PRONOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  nb: words(
    "han hun den det de denne dette disse hans hennes dens dets deres ham henne dem slik slike sånn begge sistnevnte førstnevnte",
  ),
  nn: words(
    "han ho den det dei denne dette desse hans hennar deira henne dei slik slike sånn begge sistnemnde førstnemnde",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
