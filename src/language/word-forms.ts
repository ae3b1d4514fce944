/** Endings of nouns, adjectives and weak verbs in bokmål and nynorsk (Norsk referansegrammatikk, 1997), and genitive -s. */
const ENDINGS = `s es a as e en ens et ets er ers ar ars ene enes ane anes erne erane arane eren aren
  um t te tte de dde ere ast est este`.split(/\s+/u);

/** Those that are asked for, in order, by their last letter: few words need be put to more than some of them. */
const ENDINGS_BY_LAST = byLast(ENDINGS, (ending) => ending);

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

const CHANGES_BY_LAST = byLast(VOWEL_CHANGES, ([plural]) => plural);

/**
 * What a Norwegian word may be a form of: two words that share one of these may be forms of one word. Made to find
 * too much rather than too little; forms of strong verbs (`gikk`, `går`) are not found. The word is in lower case.
 */
export function wordForms(word: string): readonly string[] {
  const forms = new Set<string>();
  addStem(forms, word);
  for (const ending of ENDINGS_BY_LAST.get(word.charCodeAt(word.length - 1)) ?? NONE)
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      addStem(forms, word.slice(0, -ending.length));
  return [...forms];
}

/** programm(et): program; sykkel: sykl(er). */
const DOUBLED = /([^aeiouyæøå\d])\1(?:e([lnr]))?$/u;

/** regl(er): regel. */
const RUN_TOGETHER = /(?<=[^aeiouyæøå\d])[lnr]$/u;

/** With what the stem may be where it ends otherwise. */
function addStem(forms: Set<string>, stem: string): void {
  forms.add(stem);
  const last = stem.charCodeAt(stem.length - 1);
  for (const [plural, singular] of CHANGES_BY_LAST.get(last) ?? NONE)
    if (stem.endsWith(plural)) forms.add(stem.slice(0, -plural.length) + singular);
  const isLiquid = last === L || last === N || last === R;
  if (!isLiquid && last !== stem.charCodeAt(stem.length - 2) && last < FIRST_OF_TWO) return;
  if (DOUBLED.test(stem)) forms.add(stem.replace(DOUBLED, "$1$2"));
  if (isLiquid && RUN_TOGETHER.test(stem)) forms.add(stem.replace(RUN_TOGETHER, "e$&"));
}

const NONE: readonly never[] = [];
const [L, N, R] = [0x6c, 0x6e, 0x72];
/** From here on a unit may be half of a letter. */
const FIRST_OF_TWO = 0xd800;

function byLast<Item>(items: readonly Item[], textOf: (item: Item) => string): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const last = text.charCodeAt(text.length - 1);
    groups.set(last, [...(groups.get(last) ?? []), item]);
  }
  return groups;
}
