import { afterAll, beforeAll, expect, it } from "vitest";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { postgresDriver } from "../../../src/stores/postgres-driver.ts";
import { openPostgresPool } from "../../../src/stores/postgres-pool.ts";
import { entry, file } from "../../contracts/store/samples.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";

const END_ALL = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bitekst'`;

const HOLDER = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted";

describeWithPostgres("a PostgreSQL that goes and comes back", () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it("is worked with across restarts as if nothing had been", async () => {
    const store = await openPostgresStore(server.url("a"));
    let isOver = false;
    let imports = 0;
    const importOne = async () => {
      imports += 1;
      await store.memory.replaceFile(file("a.tmx", `${imports}`), [entry("Hun sang.", `${imports}`)]);
      expect(await store.memory.count()).toBe(1);
    };
    await importOne();
    const work = (async () => {
      while (!isOver) await importOne();
    })();
    await server.restart();
    await server.kill();
    const waiting = store.memory.files();
    await server.revive();
    expect(await waiting).toHaveLength(1);
    isOver = true;
    await work;
    expect(await store.memory.files()).toEqual([file("a.tmx", `${imports}`)]);
    await store.close();
  });

  it("is given up after a while, in one line", async () => {
    const store = await openPostgresStore(server.url("b"), { patience: 200 });
    await server.kill();
    await expect(store.memory.count()).rejects.toMatchObject({
      code: "store-unusable",
      message: expect.stringMatching(/^Cannot read store "postgres:.*": the database does not answer$/u),
      advice: expect.stringContaining("pipeline.config.yaml"),
    });
    await server.revive();
    expect(await store.memory.count()).toBe(0);
    await store.close();
  });

  it("does work again that broke on the way, and at its end only work that may be done twice", async () => {
    const pool = openPostgresPool(server.url("public"));
    const driver = postgresDriver(pool);
    await server.query("CREATE TABLE tried (way text)");
    let tries = 0;
    await driver.write(async (session) => {
      tries += 1;
      await session.run("INSERT INTO tried VALUES ('on the way')");
      if (tries === 1) await server.query(END_ALL);
      await session.run("SELECT 1");
    });
    expect(tries).toBe(2);
    expect(await server.query("SELECT way FROM tried")).toEqual([{ way: "on the way" }]);
    for (const isRepeatable of [true, false]) {
      tries = 0;
      const ending = driver.write(
        async (session) => {
          tries += 1;
          await session.run("SELECT 1");
          // The next thing that is sent is COMMIT.
          if (tries === 1) await server.query(END_ALL);
        },
        { isRepeatable },
      );
      if (isRepeatable) await ending;
      else {
        await expect(ending).rejects.toMatchObject({
          code: "store-unusable",
          message: expect.stringContaining("whether it did is not known"),
        });
      }
      expect(tries).toBe(isRepeatable ? 2 : 1);
    }
    await pool.end();
  });

  it("does the work again of which two were in each other's way", async () => {
    const pool = openPostgresPool(server.url("public"));
    const driver = postgresDriver(pool);
    await server.query(
      "CREATE TABLE pair (name text PRIMARY KEY, count int); INSERT INTO pair VALUES ('a', 0), ('b', 0)",
    );
    const add = "UPDATE pair SET count = count + 1 WHERE name = $1";
    let met = 0;
    let meet = () => {};
    const both = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const cross = (first: string, second: string) =>
      driver.write(async (session) => {
        await session.run(add, [first]);
        met += 1;
        if (met === 2) meet();
        await both;
        await session.run(add, [second]);
      });
    await Promise.all([cross("a", "b"), cross("b", "a")]);
    expect(await server.query("SELECT count FROM pair")).toEqual([{ count: 2 }, { count: 2 }]);
    expect(met).toBeGreaterThan(2);
    await pool.end();
  });

  it("keeps the right to run when the connection that holds it breaks", async () => {
    const store = await openPostgresStore(server.url("c"));
    const release = await store.lockRun();
    const [before] = await server.query(HOLDER);
    await server.query(END_ALL);
    await expect.poll(async () => (await server.query(HOLDER))[0] ?? before).not.toEqual(before);
    expect(await store.isRunUnderWay()).toBe(true);
    await release();
    expect(await store.isRunUnderWay()).toBe(false);
    await store.close();
  });
});
