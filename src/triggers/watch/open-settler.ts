/** Milliseconds. */
export interface SettleTimes {
  /** A run starts when nothing has changed for so long. */
  readonly debounce: number;
  /** A file is settled when it is the same at two looks this far apart. */
  readonly settle: number;
  /** A file that goes on changing for so long is not waited for. */
  readonly patience: number;
  /** A settled file waits no longer than this for others to come to rest. */
  readonly longest: number;
}

export interface Settled {
  /** Whether there is something new to run over. */
  readonly isReady: boolean;
  /** Files that are still changing. */
  readonly unsettled: readonly string[];
  /** Milliseconds until another look tells more; absent when nothing is in motion. */
  readonly next?: number;
}

export interface Settler {
  /** Takes in what lies there at a moment, in milliseconds from anywhere. */
  see(stamps: ReadonlyMap<string, string>, now: number): Settled;
  /** What was seen last is run over, but for what was unsettled. */
  take(): void;
  /** A file that the run itself wrote: what it is now is no news. */
  own(path: string, stamp: string): void;
}

/** A file that is not as it was at the last run. */
interface Change {
  /** `undefined`: it is gone. */
  readonly stamp: string | undefined;
  /** When it was first seen as it is. */
  readonly since: number;
  /** When it was first seen changed. */
  readonly first: number;
}

/** Tells when changed files have come to rest, from looks at their sizes and times alone. */
export function openSettler(times: SettleTimes): Settler {
  let known: ReadonlyMap<string, string> = new Map();
  let seen: ReadonlyMap<string, string> = new Map();
  let changes: ReadonlyMap<string, Change> = new Map();
  let unsettled: readonly string[] = [];
  return {
    see(stamps, now) {
      seen = stamps;
      changes = followChanges(changes, { known, stamps, now });
      unsettled = [...changes].filter(([, { since }]) => now - since < times.settle).map(([path]) => path);
      return judge([...changes.values()], { now, times, unsettled });
    },
    take() {
      const taken = new Map(seen);
      for (const path of unsettled) restore(taken, path, known.get(path));
      changes = new Map([...changes].filter(([path]) => unsettled.includes(path)));
      known = taken;
    },
    own(path, stamp) {
      known = new Map([...known, [path, stamp]]);
    },
  };
}

function restore(stamps: Map<string, string>, path: string, stamp: string | undefined): void {
  if (stamp === undefined) stamps.delete(path);
  else stamps.set(path, stamp);
}

interface Look {
  readonly known: ReadonlyMap<string, string>;
  readonly stamps: ReadonlyMap<string, string>;
  readonly now: number;
}

function followChanges(
  before: ReadonlyMap<string, Change>,
  { known, stamps, now }: Look,
): ReadonlyMap<string, Change> {
  const changed = [...stamps.keys()].filter((path) => known.get(path) !== stamps.get(path));
  const gone = [...known.keys()].filter((path) => !stamps.has(path));
  return new Map(
    [...changed, ...gone].map((path) => {
      const stamp = stamps.get(path);
      const earlier = before.get(path);
      if (earlier !== undefined && earlier.stamp === stamp) return [path, earlier];
      return [path, { stamp, since: now, first: earlier?.first ?? now }];
    }),
  );
}

interface Judging {
  readonly now: number;
  readonly times: SettleTimes;
  readonly unsettled: readonly string[];
}

function judge(changes: readonly Change[], { now, times, unsettled }: Judging): Settled {
  if (changes.length === 0) return { isReady: false, unsettled };
  const { debounce, settle, patience, longest } = times;
  const rest = Math.max(debounce, settle);
  const settled = changes.filter(({ since }) => now - since >= settle);
  const restless = changes.filter(({ since, first }) => now - since < settle && now - first >= patience);
  const awaited = changes.filter((change) => !restless.includes(change));
  const isQuiet = awaited.every(({ since }) => now - since >= rest);
  const hasWaited = settled.some(({ first }) => now - first >= longest);
  const isReady = settled.length > 0 && (isQuiet || hasWaited);
  const moments = awaited.map(({ since }) => since + rest - now).filter((wait) => wait > 0);
  return { isReady, unsettled, next: moments.length > 0 ? Math.min(...moments) : RESTLESS };
}

/** Milliseconds between looks at files that do not come to rest. */
const RESTLESS = 1_000;
