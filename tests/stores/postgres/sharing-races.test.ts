import { afterAll, beforeAll, expect, it } from "vitest";
import { migratePostgres } from "../../../src/stores/migrate-postgres.ts";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { type PostgresDriver, postgresDriver } from "../../../src/stores/postgres-driver.ts";
import { openPostgresPool, type PostgresPool } from "../../../src/stores/postgres-pool.ts";
import { claimShelf } from "../../../src/stores/postgres-shelves/claim-shelf.ts";
import { dueShelf } from "../../../src/stores/postgres-shelves/due-shelf.ts";
import { spendingShelf } from "../../../src/stores/postgres-shelves/spending-shelf.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";

const HOUR = 3_600_000;

describeWithPostgres("many at one PostgreSQL", () => {
  let postgres: TestPostgres;
  const pools: PostgresPool[] = [];

  /** Each has connections of its own, as machines have. */
  async function driversOf(count: number): Promise<readonly PostgresDriver[]> {
    const drivers = Array.from({ length: count }, () => {
      const pool = openPostgresPool(postgres.url("deling"), { connections: 4 });
      pools.push(pool);
      return postgresDriver(pool);
    });
    for (const driver of drivers) await migratePostgres(driver, { schema: "deling" });
    return drivers;
  }

  async function deadlocks(): Promise<number> {
    const [row] = await postgres.query(
      "SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()",
    );
    return Number(row?.deadlocks);
  }

  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => {
    for (const pool of pools) await pool.end();
    await postgres.stop();
  });

  it("never have one text at the same time, and never wait for each other in a ring", async () => {
    const drivers = await driversOf(4);
    const holders = new Map<string, string>();
    const doubles: string[] = [];
    const works = Array.from({ length: 8 }, async (_, number) => {
      const owner = `arbeider ${number}`;
      const claims = claimShelf(drivers[number % 4] ?? unreachable());
      for (let round = 0; round < 25; round += 1) {
        const names = Array.from(
          { length: 120 },
          (_, at) => `tekst ${(at * 37 + round * 11 * number) % 400}`,
        );
        const taken = await claims.take(number % 2 ? names : names.reverse(), { owner, lease: HOUR });
        doubles.push(...[...taken].filter((name) => (holders.get(name) ?? owner) !== owner));
        for (const name of taken) holders.set(name, owner);
        await claims.renew({ owner, lease: HOUR });
        for (const [name, holder] of holders) if (holder === owner) holders.delete(name);
        await claims.release(owner, round % 2 ? undefined : [...taken]);
      }
    });
    await Promise.all(works);
    expect(doubles).toStrictEqual([]);
    expect(await deadlocks()).toBe(0);
    expect((await postgres.query("SELECT FROM claim", "deling")).length).toBe(0);
  });

  it("go on over a restart, with no text twice and no character uncounted", async () => {
    const drivers = await driversOf(3);
    const taken: string[] = [];
    const dues: string[] = [];
    const works = drivers.map(async (driver, number) => {
      const [claims, spending, due] = [claimShelf(driver), spendingShelf(driver), dueShelf(driver)];
      for (let round = 0; round < 60; round += 1) {
        const got = await claims.take([`setning ${round}`], { owner: `maskin ${number}`, lease: HOUR });
        taken.push(...got);
        const id = `${number}-${round}`;
        await spending.reserve({ id, month: "2026-11", characters: 10, run: id });
        await spending.settle(id, 9);
        if (await due.claim({ job: "morgen", due: String(round), who: id, at: "" })) dues.push(id);
        if (number === 0 && round === 20) await postgres.restart();
      }
    });
    await Promise.all(works);
    expect(new Set(taken).size).toBe(60);
    expect(taken).toHaveLength(60);
    expect(dues).toHaveLength(60);
    expect(new Set(dues.map((id) => id.split("-")[1])).size).toBe(60);
    expect(await spendingShelf(drivers[0] ?? unreachable()).month("2026-11")).toStrictEqual({
      billed: 3 * 60 * 9,
      reserved: 0,
    });
  });

  it("lose nothing and count nothing twice when an answer is lost on the way back", async () => {
    const [driver = unreachable()] = await driversOf(1);
    const unlucky = sayingTwice(driver);
    const [claims, spending, due] = [claimShelf(unlucky), spendingShelf(unlucky), dueShelf(unlucky)];
    const reservation = { id: "tapt svar", month: "2026-12", characters: 10, limit: 15, run: "r1" };
    expect(await claims.take(["tapt svar"], { owner: "ada", lease: HOUR })).toStrictEqual(
      new Set(["tapt svar"]),
    );
    expect(await spending.reserve(reservation)).toBe(true);
    expect(await spending.month("2026-12")).toStrictEqual({ billed: 0, reserved: 10 });
    await spending.settle("tapt svar", 8);
    expect(await spending.month("2026-12")).toStrictEqual({ billed: 8, reserved: 0 });
    await spending.updateBacklog({ left: ["k2", "k1"], settled: [] });
    expect(await spending.backlog()).toStrictEqual(["k2", "k1"]);
    const run = { job: "kveld", due: "2026-12-01T17:00:00.000Z", who: "ada", at: "nå" };
    expect(await due.claim(run)).toBe(true);
    expect(await due.claim({ ...run, who: "bo" })).toBe(false);
    expect((await due.latest()).get("kveld")?.who).toBe("ada");
  });

  it("need no right but to read and write rows", async () => {
    await driversOf(1);
    await postgres.query(`CREATE ROLE arbeider LOGIN; GRANT USAGE ON SCHEMA deling TO arbeider;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA deling TO arbeider`);
    const store = await openPostgresStore(postgres.url("deling", { user: "arbeider" }));
    try {
      const run = { id: "r9", startedAt: "2026-03-01T05:00:00.000Z", kind: "work" } as const;
      await store.spending.updateBacklog({ left: ["k9"], settled: ["k2", "k1"] });
      expect(await store.spending.backlog()).toStrictEqual(["k9"]);
      expect((await store.claims.take(["rettighet"], { owner: "cato", lease: HOUR })).size).toBe(1);
      expect(await store.brakes.turn("deepl", { perMinute: 60 })).toBe(0);
      expect(await store.agreements.agree("språk", "nb>en-GB")).toBe("nb>en-GB");
      await store.runs.save(run);
      expect(await store.runs.list(1)).toStrictEqual([run]);
    } finally {
      await store.close();
    }
  });
});

/** As after a connection that breaks at the very end: what was stored is said again. */
function sayingTwice(driver: PostgresDriver): PostgresDriver {
  return {
    ...driver,
    write: async (work, options) => {
      expect(options?.isRepeatable).toBe(true);
      await driver.write(work, options);
      return driver.write(work, options);
    },
    writeOne: async (sql, parameters) => {
      await driver.writeOne(sql, parameters);
      return driver.writeOne(sql, parameters);
    },
  };
}

function unreachable(): never {
  throw new Error("There is a driver for everybody");
}
