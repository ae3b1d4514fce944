/** Endings of nouns, adjectives and weak verbs in bokmål and nynorsk (Norsk referansegrammatikk, 1997), and genitive -s. */
const ENDINGS = `s es a as e en ens et ets er ers ar ars ene enes ane anes erne erane arane eren aren
  um t te tte de dde ere ast est este`.split(/\s+/u);

/** Shortest stem: `by` in `byen`. */
const SHORTEST = 2;

/** Plural stems whose vowel is not that of the singular; compounds end in them too (`nordmenn`). */
const VOWEL_CHANGES: readonly (readonly [plural: string, singular: string])[] = [
  ["menn", "mann"],
  ["bøk", "bok"],
  ["føtt", "fot"],
  ["røtt", "rot"],
  ["hend", "hånd"],
  ["hend", "hand"],
  ["nett", "natt"],
  ["tenn", "tann"],
  ["kreft", "kraft"],
  ["bønd", "bonde"],
  ["fedr", "far"],
  ["brødr", "bror"],
  ["mødr", "mor"],
  ["døtr", "datter"],
  ["knær", "kne"],
  ["trær", "tre"],
  ["øyn", "øye"],
  ["born", "barn"],
];

/**
 * What a Norwegian word may be a form of: two words that share one of these may be forms of one word. Made to find
 * too much rather than too little; forms of strong verbs (`gikk`, `går`) are not found. The word is in lower case.
 */
export function wordForms(word: string): readonly string[] {
  const endings = ENDINGS.filter(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST,
  );
  const stems = [word, ...endings.map((ending) => word.slice(0, -ending.length))];
  return [...new Set(stems.flatMap((stem) => [stem, ...alternatives(stem)]))];
}

/** programm(et): program; sykkel: sykl(er). */
const DOUBLED = /([^aeiouyæøå\d])\1(?:e([lnr]))?$/u;

/** regl(er): regel. */
const RUN_TOGETHER = /(?<=[^aeiouyæøå\d])[lnr]$/u;

function alternatives(stem: string): readonly string[] {
  const found = VOWEL_CHANGES.filter(([plural]) => stem.endsWith(plural)).map(
    ([plural, singular]) => stem.slice(0, -plural.length) + singular,
  );
  if (DOUBLED.test(stem)) found.push(stem.replace(DOUBLED, "$1$2"));
  if (RUN_TOGETHER.test(stem)) found.push(stem.replace(RUN_TOGETHER, "e$&"));
  return found;
}
