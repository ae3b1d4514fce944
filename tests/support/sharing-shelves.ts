import type {
  AgreementShelf,
  BrakeShelf,
  ClaimShelf,
  DueRun,
  DueShelf,
  EngineStop,
  Reservation,
  SourceShelf,
  SpendingShelf,
} from "../../src/ports/shared-store.ts";

interface Brake {
  readonly nextTurn: number;
  readonly pausedUntil: number;
  readonly stop?: EngineStop | undefined;
}

/** What those who share a store in memory have in common. */
export interface SharingDisk {
  readonly claims: Map<string, { readonly owner: string; readonly lapsesAt: number }>;
  readonly billed: Map<string, number>;
  readonly reservations: Map<string, Reservation>;
  readonly backlog: Set<string>;
  readonly brakes: Map<string, Brake>;
  readonly due: Map<string, DueRun>;
  readonly sources: Map<string, { readonly digest: string; readonly bytes: Uint8Array }>;
  readonly agreements: Map<string, string>;
}

export function emptySharing(): SharingDisk {
  return {
    claims: new Map(),
    billed: new Map(),
    reservations: new Map(),
    backlog: new Set(),
    brakes: new Map(),
    due: new Map(),
    sources: new Map(),
    agreements: new Map(),
  };
}

/** Leases are told by `now`. */
export function memoryClaims({ claims }: SharingDisk, now: () => number): ClaimShelf {
  const ownedBy = (owner: string) => [...claims].filter(([, claim]) => claim.owner === owner);
  return {
    take: async (names, { owner, lease }) => {
      const isFree = (name: string) => {
        const claim = claims.get(name);
        return claim === undefined || claim.owner === owner || claim.lapsesAt <= now();
      };
      const taken = new Set(names.filter(isFree));
      for (const name of taken) claims.set(name, { owner, lapsesAt: now() + lease });
      return taken;
    },
    renew: async ({ owner, lease }) => {
      const owned = ownedBy(owner);
      for (const [name] of owned) claims.set(name, { owner, lapsesAt: now() + lease });
      return owned.length;
    },
    release: async (owner, names) => {
      for (const [name] of ownedBy(owner)) if (names?.includes(name) ?? true) claims.delete(name);
    },
    lapsed: async (prefix) =>
      [...claims]
        .filter(([name, { lapsesAt }]) => name.startsWith(prefix) && lapsesAt <= now())
        .map(([name]) => name)
        .sort(),
  };
}

export function memorySpending({ billed, reservations, backlog }: SharingDisk): SpendingShelf {
  const spendingOf = (month: string) => ({
    billed: billed.get(month) ?? 0,
    reserved: [...reservations.values()]
      .filter((each) => each.month === month)
      .reduce((sum, { characters }) => sum + characters, 0),
  });
  return {
    reserve: async (reservation) => {
      const { id, month, characters, limit = Number.POSITIVE_INFINITY } = reservation;
      const spending = spendingOf(month);
      if (spending.billed + spending.reserved + characters > limit) return false;
      reservations.set(id, reservation);
      return true;
    },
    settle: async (id, characters) => {
      const reservation = reservations.get(id);
      if (reservation === undefined) return;
      reservations.delete(id);
      billed.set(reservation.month, (billed.get(reservation.month) ?? 0) + characters);
    },
    month: async (month) => spendingOf(month),
    backlog: async () => [...backlog],
    updateBacklog: async ({ left, settled }) => {
      for (const key of left) backlog.add(key);
      for (const key of settled) backlog.delete(key);
    },
  };
}

/** Time is told by `now`. */
export function memoryBrakes({ brakes }: SharingDisk, now: () => number): BrakeShelf {
  const brakeOf = (engine: string): Brake => brakes.get(engine) ?? { nextTurn: 0, pausedUntil: 0 };
  const stopOf = (engine: string): EngineStop | undefined => {
    const { stop } = brakeOf(engine);
    return stop !== undefined && Date.parse(stop.until) > now() ? { ...stop } : undefined;
  };
  return {
    turn: async (engine, { perMinute }) => {
      const brake = brakeOf(engine);
      if (perMinute === undefined) return Math.max(0, Math.ceil(brake.pausedUntil - now()));
      const turn = Math.max(now(), brake.nextTurn, brake.pausedUntil);
      brakes.set(engine, { ...brake, nextTurn: turn + 60_000 / perMinute });
      return Math.ceil(turn - now());
    },
    pause: async (engine, milliseconds) => {
      const brake = brakeOf(engine);
      const pausedUntil = Math.max(brake.pausedUntil, now() + milliseconds);
      brakes.set(engine, { ...brake, pausedUntil });
    },
    stop: async (engine, stop) => {
      if (stopOf(engine) === undefined) brakes.set(engine, { ...brakeOf(engine), stop: { ...stop } });
    },
    stopped: async (engine) => stopOf(engine),
    lift: async (engine) => {
      brakes.set(engine, { ...brakeOf(engine), stop: undefined });
    },
  };
}

export function memoryDue({ due: kept }: SharingDisk): DueShelf {
  const keyOf = (job: string, due: string) => JSON.stringify([job, due]);
  return {
    claim: async ({ job, due, who, at }) => {
      const key = keyOf(job, due);
      if (kept.has(key)) return false;
      kept.set(key, { job, due, who, at });
      return true;
    },
    finish: async ({ job, due, endedAt, end }) => {
      const run = kept.get(keyOf(job, due));
      if (run !== undefined) kept.set(keyOf(job, due), { ...run, endedAt, end });
    },
    latest: async () => {
      const rising = [...kept.values()].sort((one, other) => (one.due < other.due ? -1 : 1));
      return new Map(rising.map((run) => [run.job, { ...run }]));
    },
  };
}

export function memorySources({ sources }: SharingDisk): SourceShelf {
  return {
    put: async (given) => {
      for (const { name, digest, bytes } of given) sources.set(name, { digest, bytes: bytes.slice() });
    },
    get: async (names) =>
      new Map(
        [...sources]
          .filter(([name]) => names.includes(name))
          .map(([name, { digest, bytes }]) => [name, { digest, bytes: bytes.slice() }]),
      ),
    digests: async () => new Map([...sources].map(([name, { digest }]) => [name, digest])),
    remove: async (names) => {
      for (const name of names) sources.delete(name);
    },
  };
}

export function memoryAgreements({ agreements }: SharingDisk): AgreementShelf {
  return {
    agree: async (name, value) => {
      if (!agreements.has(name)) agreements.set(name, value);
      return agreements.get(name) ?? value;
    },
    forget: async (name) => {
      agreements.delete(name);
    },
  };
}
