import { readModality } from "../../../language/modality/read-modality.ts";
import { readNegation } from "../../../language/negation/read-negation.ts";
import { type Claim, claimPlaces } from "./claim-places.ts";
import { doubtOfEnglish } from "./doubt-of-english.ts";
import { doubtOfPlaces } from "./doubt-of-places.ts";
import { readSlots, type Slot, type SlotKind } from "./read-slots.ts";
import { renderings } from "./renderings.ts";

/** A sentence of memory, and a new one that is like it; as `normaliseSource` leaves them. */
export interface LikeSentences {
  readonly oldSource: string;
  readonly oldTarget: string;
  readonly source: string;
}

/** What was put into the old English: `100,000` became `120,000`. */
export interface Swap {
  readonly from: string;
  readonly to: string;
}

export type Reuse =
  | { readonly kind: "reused"; readonly target: string; readonly swaps: readonly Swap[] }
  /** `why` in a few words, for tests and for people who wonder. */
  | { readonly kind: "refused"; readonly why: string };

/** Places of one kind and text, which must become one text. */
export interface SlotGroup {
  readonly old: Slot;
  readonly next: Slot;
  /** How often the old source has it. */
  readonly times: number;
}

/**
 * The English of a like sentence with its numbers, dates and names changed for those of the new one: only where all
 * other words are the same, and where each changed one stands in the old English exactly as often as in the old
 * Norwegian, in a form that can be made from the other. Whatever is not certain is refused.
 */
export function reuseTarget({ oldSource, oldTarget, source }: LikeSentences): Reuse {
  const [was, is] = [readSlots(oldSource), readSlots(source)];
  if (was.between.length !== is.between.length) return refused("other words");
  if (was.between.some((text, at) => text !== is.between[at])) return refused("other words");
  const pairs = was.slots.map((old, at) => ({ old, next: is.slots[at] ?? old }));
  if (pairs.some(({ old, next }) => old.kind !== next.kind)) return refused("other words");
  if (!deniesAlike(oldSource, source)) return refused("negation or modality");
  const groups = groupPairs(pairs);
  if (groups === undefined) return refused("one text became two");
  const doubt = doubtOfPlaces(groups);
  return doubt === undefined ? putInto(oldTarget, groups) : refused(doubt);
}

function refused(why: string): Reuse {
  return { kind: "refused", why };
}

/** Names and numbers may hold words that deny or allow. */
function deniesAlike(one: string, other: string): boolean {
  const senses = (text: string) =>
    JSON.stringify([
      readNegation(text, "nb").map(({ sense, kind }) => [sense, kind]),
      readModality(text, "nb").map(({ sense }) => sense),
    ]);
  return senses(one) === senses(other);
}

type Pair = Omit<SlotGroup, "times">;

/** `undefined` when places with the same text became different ones. */
function groupPairs(pairs: readonly Pair[]): readonly SlotGroup[] | undefined {
  const groups = new Map<string, SlotGroup>();
  for (const { old, next } of pairs) {
    const key = `${old.kind} ${old.text}`;
    const known = groups.get(key);
    if (known !== undefined && known.next.text !== next.text) return undefined;
    groups.set(key, { old, next, times: (known?.times ?? 0) + 1 });
  }
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

const ORDER: readonly SlotKind[] = [
  "date",
  "time",
  "ordinal",
  "id",
  "other",
  "name",
  "count",
  "weekday",
  "month",
];

/** What may hold another goes first, longer texts before shorter ones. */
function rank({ old }: SlotGroup): number {
  return ORDER.indexOf(old.kind) * 1000 - Math.min(old.text.length, 999);
}

function putInto(target: string, groups: readonly SlotGroup[]): Reuse {
  const claims: Claim[] = [];
  const swapped: Claim[] = [];
  for (const { old, next, times } of groups) {
    const found = claimPlaces(target, { kind: old.kind, ways: renderings(old, next), taken: claims });
    claims.push(...found);
    if (old.text === next.text) continue;
    if (found.length !== times) return refused(`"${old.text}" is not in the English ${times} times`);
    if (found.some(({ put }) => put === undefined)) return refused(`no certain English for "${next.text}"`);
    swapped.push(...found);
  }
  const doubt = doubtOfEnglish(target, { claims, swapped, groups });
  return doubt === undefined ? made(target, swapped) : refused(doubt);
}

function made(target: string, swapped: readonly Claim[]): Reuse {
  const ordered = [...swapped].sort((one, other) => one.range[0] - other.range[0]);
  let [english, from] = ["", 0];
  for (const { range, put = "" } of ordered) {
    english += target.slice(from, range[0]) + put;
    from = range[1];
  }
  const swaps = new Map(ordered.map(({ find, put = "" }) => [find, put]));
  return {
    kind: "reused",
    target: english + target.slice(from),
    swaps: [...swaps].filter(([old, put]) => old !== put).map(([old, put]) => ({ from: old, to: put })),
  };
}
