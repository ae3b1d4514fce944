import type { NumberMention } from "../../language/numbers/number-mention.ts";

export interface MentionPair {
  readonly source: NumberMention;
  readonly target: NumberMention;
}

export interface MentionMatches {
  /** The same number on both sides, in running order of the source. */
  readonly pairs: readonly MentionPair[];
  /** Left over, in running order. */
  readonly lost: readonly NumberMention[];
  readonly added: readonly NumberMention[];
}

type Mentions = readonly NumberMention[];

/** Finds for every number of the source the same one of the target; figures in digits choose first. */
export function matchMentions(sources: Mentions, targets: Mentions): MentionMatches {
  const partners = new Map<NumberMention, NumberMention>();
  const free = new Set(targets);
  for (const reading of READINGS) {
    if (free.size === 0 || partners.size === sources.length) break;
    const shelf = shelve(free, reading.targets);
    for (const spelled of [false, true]) {
      for (const source of sources) {
        if (partners.has(source) || (source.spelled ?? false) !== spelled) continue;
        const best = choose(source, candidates(source, shelf, { free, keys: reading.sources }));
        if (best === undefined) continue;
        partners.set(source, best);
        free.delete(best);
      }
    }
  }
  const pairs = sources.flatMap((source) => {
    const target = partners.get(source);
    return target ? [{ source, target }] : [];
  });
  return {
    pairs,
    lost: sources.filter((source) => !partners.has(source)),
    added: targets.filter((target) => free.has(target)),
  };
}

const READINGS = [
  { sources: "keys", targets: "keys" },
  { sources: "weak", targets: "keys" },
  { sources: "keys", targets: "weak" },
] as const;

type Shelf = ReadonlyMap<string, readonly NumberMention[]>;

function shelve(mentions: Iterable<NumberMention>, which: "keys" | "weak"): Shelf {
  const shelf = new Map<string, NumberMention[]>();
  for (const mention of mentions) {
    for (const key of mention[which]) {
      const row = shelf.get(key);
      if (row === undefined) shelf.set(key, [mention]);
      else row.push(mention);
    }
  }
  return shelf;
}

/** At most this many of one value are weighed against each other, so that tables of figures stay linear. */
const MOST_WEIGHED = 12;

function candidates(
  source: NumberMention,
  shelf: Shelf,
  { free, keys }: { free: ReadonlySet<NumberMention>; keys: "keys" | "weak" },
): Mentions {
  const found: NumberMention[] = [];
  for (const key of source[keys]) {
    for (const mention of shelf.get(key) ?? []) {
      if (found.length === MOST_WEIGHED) return found;
      if (free.has(mention) && !found.includes(mention)) found.push(mention);
    }
  }
  return found;
}

/** The one of the same unit, kind and writing; else the first. */
function choose(source: NumberMention, found: Mentions): NumberMention | undefined {
  let best: NumberMention | undefined;
  let most = -1;
  for (const target of found) {
    const score =
      (source.unit?.name === target.unit?.name ? 4 : 0) +
      (source.kind === target.kind ? 2 : 0) +
      ((source.spelled ?? false) === (target.spelled ?? false) ? 3 : 0);
    if (score > most) [best, most] = [target, score];
  }
  return best;
}
