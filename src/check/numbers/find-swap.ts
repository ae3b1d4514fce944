import { neighbourWords } from "../../language/numbers/neighbour-words.ts";
import type { NumberMention } from "../../language/numbers/number-mention.ts";
import { type NumberToken, numberTokens } from "../../language/numbers/number-token.ts";
import { wordFact } from "../../language/word-fact.ts";
import type { TextSides } from "./compare-numbers.ts";
import type { MentionPair } from "./match-mentions.ts";

/** Two numbers that seem to have changed places. */
export interface Swap {
  readonly first: MentionPair;
  readonly second: MentionPair;
}

/** Later numbers that each one is held against. */
const WINDOW = 6;
/** How much better the other number's surroundings must fit when the order is kept, and when it is not. */
const MARGIN = { kept: 4, crossed: -0.6, crossedYears: 0 };

/** The two numbers whose surroundings best say that they changed places; English also moves clauses as a whole. */
export function findSwap(pairs: readonly MentionPair[], texts: TextSides): Swap | undefined {
  const written = pairs.filter(({ source, target }) => !source.spelled && !target.spelled);
  if (written.length < 2) return undefined;
  const scene = new Scene(texts);
  let best: Swap | undefined;
  let most = 0;
  for (const [at, first] of written.entries()) {
    for (let later = at + 1; later < Math.min(written.length, at + 1 + WINDOW); later += 1) {
      const second = written[later] as MentionPair;
      const doubt = doubtOf({ first, second }, scene, { adjacent: later === at + 1 });
      if (doubt > most) [best, most] = [{ first, second }, doubt];
    }
  }
  return best;
}

/** Above zero: they look swapped. */
function doubtOf({ first, second }: Swap, scene: Scene, { adjacent }: { adjacent: boolean }): number {
  if (isLostScore(first, scene) || scene.hasMonth(first) !== scene.hasMonth(second)) return 0;
  if (first.source.keys.some((key) => second.source.keys.includes(key))) return 0;
  const crossed = first.target.start > second.target.start;
  if (!crossed && !adjacent) return 0;
  if (crossed && scene.tellsShare(first, second)) return 0;
  const as = scene.fit(first.source, first.target) + scene.fit(second.source, second.target);
  const swapped = scene.fit(first.source, second.target) + scene.fit(second.source, first.target);
  const years = isYear(first.source) && isYear(second.source);
  return swapped - as - MARGIN[crossed ? (years ? "crossedYears" : "crossed") : "kept"];
}

/** English moves the clauses that years stand in more than others. */
function isYear({ value, kind, unit }: NumberMention): boolean {
  return kind === "figure" && unit === undefined && value >= 1000 && value < 2200;
}

/** Norwegian says `tapte 1–3`, English `lost 3–1`. */
function isLostScore({ source }: MentionPair, scene: Scene): boolean {
  return source.joined === "dash" && scene.tellsDefeat;
}

interface Neighbour {
  readonly own: WordBeside;
  readonly weight: number;
}

/** A word, or one of a few signs. */
interface WordBeside {
  readonly word: string;
  readonly stem: string;
  /** What the word becomes in English, when it is Norwegian. */
  readonly becomes: ReadonlySet<string>;
}

/** The surroundings of the numbers, looked at once each. */
class Scene {
  readonly #tokens: { readonly source: readonly NumberToken[]; readonly target: readonly NumberToken[] };
  /** Norwegian of a lost match. */
  readonly tellsDefeat: boolean;
  readonly #around = new Map<NumberMention, readonly Neighbour[]>();

  readonly #texts: TextSides;

  constructor(texts: TextSides) {
    const { source, target } = texts;
    this.#texts = texts;
    this.tellsDefeat = /\b(?:tap(?:te|et|er)?|nederlag\w*|slått|under)\b/iu.test(source);
    this.#tokens = { source: numberTokens(source), target: numberTokens(target) };
  }

  /** A day with its month is not taken for an amount. */
  hasMonth({ source, target }: MentionPair): boolean {
    if (source.kind !== "date" || target.kind !== "date") return false;
    return /\p{L}{3}/u.test(this.#texts.target.slice(target.start, target.end));
  }

  /** `Av de 93 er 12 …` is `12 of the 93 …`. */
  tellsShare(whole: MentionPair, part: MentionPair): boolean {
    const before = this.#texts.source.slice(Math.max(0, whole.source.start - 12), whole.source.start);
    const between = this.#texts.target.slice(part.target.end, whole.target.start);
    return /\bav\b/iu.test(before) && /^ (?:out )?of\b.{0,12}$/u.test(between);
  }

  /** How well the surroundings of the one fit those of the other: units, kind, names and words of like meaning. */
  fit(source: NumberMention, target: NumberMention): number {
    let score = unitFit(source, target);
    const there = this.#neighbours(target, "target");
    for (const here of this.#neighbours(source, "source")) {
      let best = 0;
      for (const other of there) {
        const weight = here.weight * other.weight;
        if (weight > best && areAlike(here.own, other.own)) best = weight;
      }
      score += best;
    }
    return score;
  }

  #neighbours(mention: NumberMention, side: "source" | "target"): readonly Neighbour[] {
    const known = this.#around.get(mention);
    if (known !== undefined) return known;
    const found = neighboursOf(mention, this.#tokens[side]);
    this.#around.set(mention, found);
    return found;
  }
}

function unitFit(source: NumberMention, target: NumberMention): number {
  const kind = source.kind === target.kind ? 0.5 : 0;
  const [one, other] = [source.unit?.name, target.unit?.name];
  if (one === undefined && other === undefined) return kind;
  return kind + (one === other ? 2 : 0);
}

const REACH = 5;

const besideNumber = wordFact(
  ({ lower }): WordBeside => ({ word: lower, stem: stemOf(lower), becomes: neighbourWords(lower) }),
);

const NO_WORDS: ReadonlySet<string> = new Set();

function neighboursOf(mention: NumberMention, tokens: readonly NumberToken[]): readonly Neighbour[] {
  const first = firstFrom(tokens, mention.start);
  const next = firstFrom(tokens, mention.end);
  const found: Neighbour[] = [];
  for (const step of [-1, 1]) {
    let [at, count] = [step < 0 ? first - 1 : next, 0];
    while (at >= 0 && at < tokens.length && count < REACH) {
      const { word, text } = tokens[at] as NumberToken;
      at += step;
      if (word === undefined && !"()%".includes(text)) continue;
      count += 1;
      const own = word ? besideNumber(word) : { word: text, stem: text, becomes: NO_WORDS };
      found.push({ own, weight: 1 / count });
    }
  }
  return found;
}

function firstFrom(tokens: readonly NumberToken[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first letters, as both languages write them. */
function stemOf(word: string): string {
  if (word.length < 4) return word;
  return word.slice(0, 4).replaceAll("c", "k").replaceAll("ø", "o").replaceAll("å", "a").replaceAll("æ", "e");
}

function areAlike(source: WordBeside, target: WordBeside): boolean {
  if (source.word.length > 3 ? source.stem === target.stem : source.word === target.word) return true;
  return source.becomes.has(target.word);
}
