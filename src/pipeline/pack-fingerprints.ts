import { DIGEST_CHARACTERS } from "./digest.ts";

/** What the outputs of documents were made from, by name. */
export type Fingerprints = Pick<ReadonlyMap<string, string>, "get" | "has">;

export interface PackedFingerprints extends Fingerprints {
  /** `name`: one of those that it was made for; `fingerprint`: with its settings. */
  set(name: string, fingerprint: string): void;
}

/**
 * Fingerprints of the same settings, side by side in one piece of memory: as texts in a map, those of ten thousand
 * articles take more than all else that is known of them.
 */
export function packFingerprints(names: readonly string[], settings: string): PackedFingerprints {
  const sorted = names.toSorted();
  const digests = Buffer.alloc(names.length * DIGEST_CHARACTERS);
  const placeOf = openLookup(sorted);
  const startOf = (name: string): number | undefined => {
    const place = placeOf(name);
    return place === undefined || digests[place * DIGEST_CHARACTERS] === 0
      ? undefined
      : place * DIGEST_CHARACTERS;
  };
  return {
    set: (name, fingerprint) => {
      const place = placeOf(name);
      if (place !== undefined)
        digests.write(fingerprint, place * DIGEST_CHARACTERS, DIGEST_CHARACTERS, "latin1");
    },
    has: (name) => startOf(name) !== undefined,
    get: (name) => {
      const start = startOf(name);
      if (start === undefined) return undefined;
      return `${digests.toString("latin1", start, start + DIGEST_CHARACTERS)} ${settings}`;
    },
  };
}

/** Tells where a name stands; asked in their order, as nearly always, at once. */
function openLookup(sorted: readonly string[]): (name: string) => number | undefined {
  let next = 0;
  return (name) => {
    if (sorted[next] !== name) next = firstNotBefore(sorted, name);
    if (sorted[next] !== name) return undefined;
    next += 1;
    return next - 1;
  };
}

function firstNotBefore(sorted: readonly string[], name: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? name) < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
