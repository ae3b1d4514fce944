import { inspect } from "node:util";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import { openBossQueue } from "../../../src/queues/open-boss-queue.ts";
import { migratePostgres } from "../../../src/stores/migrate-postgres.ts";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { postgresDriver } from "../../../src/stores/postgres-driver.ts";
import { openPostgresPool } from "../../../src/stores/postgres-pool.ts";
import { entry, file } from "../../contracts/store/samples.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";

const AT_ONCE = { patience: 0, firstPatience: 0 };

async function troubleOf(work: Promise<unknown>): Promise<PipelineError> {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(PipelineError);
  // Whatever is shown of it, on a screen or in a log, has no password.
  expect(`${String(error)} ${(error as PipelineError).advice} ${inspect(error, { depth: 9 })}`).not.toContain(
    "hemmelig",
  );
  return error as PipelineError;
}

test.each([
  ["postgres://desk:hem#melig@db/ntb", "that is not an address"],
  ["postgres://desk:hemmelig%@db/ntb", "that is not an address"],
  ["postgres://desk:hemmelig@db/ntb?schema=Ntb; DROP", '"Ntb; DROP" is no name of a schema'],
  ["postgres://desk:hemmelig@db/ntb?sslmode=strict", 'there is no sslmode "strict"'],
  ["postgres://desk:hemmelig@db/ntb?sslmode=verify-ca&sslrootcert=/gone.pem", "sslrootcert cannot be read"],
])("%s is refused before anything is tried", async (url, state) => {
  const { code, message } = await troubleOf(openPostgresStore(url));
  expect(code).toBe("store-unusable");
  expect(message).toMatch(/^Cannot open store "postgres:\/\/desk:\*\*\*@/u);
  expect(message.endsWith(`: ${state}`)).toBe(true);
});

test("a host that is not there is said at once, a database that is down after a while", async () => {
  const { message } = await troubleOf(openPostgresStore("postgres://desk:hemmelig@db.test.invalid/ntb"));
  expect(message).toMatch(/: (there is no such host|the database does not answer)$/u);
  const url = "postgres://desk:hemmelig@127.0.0.1:9/ntb";
  const before = performance.now();
  const down = await troubleOf(openPostgresStore(url, { firstPatience: 300 }));
  expect(down.message).toBe(
    'Cannot open store "postgres://desk:***@127.0.0.1:9/ntb": the database does not answer',
  );
  expect(performance.now() - before).toBeGreaterThan(140);
});

describeWithPostgres("a PostgreSQL that cannot be used", () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres({ hba: ["local all desk scram-sha-256", "local all stranger reject"] });
    await server.query(
      "CREATE ROLE desk LOGIN PASSWORD 'riktig'; CREATE ROLE stranger LOGIN; CREATE ROLE reader LOGIN",
    );
    await server.query("CREATE DATABASE old ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
  });
  afterAll(() => server?.stop());

  const at = (schema: string, query = "") => `${server.url(schema)}${query}`;

  it.each([
    [
      "a wrong password",
      () => server.url("a", { user: "desk", password: "hemmelig" }),
      "it refuses this user or password",
    ],
    [
      "a user that is shut out",
      () => server.url("a", { user: "stranger" }),
      "it refuses this user or password",
    ],
    [
      "a user that is not there",
      () => server.url("a", { user: "nobody_here" }),
      "it refuses this user or password",
    ],
    ["no such database", () => at("a").replace("/postgres?", "/ntb?"), "there is no such database"],
    ["sslmode=require", () => at("a", "&sslmode=require"), "it has no TLS, which sslmode asks for"],
    ["sslmode=verify-full", () => at("a", "&sslmode=verify-full"), "it has no TLS, which sslmode asks for"],
    ["another encoding", () => at("a").replace("/postgres?", "/old?"), "its database is encoded in LATIN1"],
  ])("says so: %s", async (_, url, state) => {
    const { code, message, advice } = await troubleOf(openPostgresStore(url(), AT_ONCE));
    expect({ code, state: message.slice(message.lastIndexOf('": ') + 3) }).toEqual({
      code: "store-unusable",
      state,
    });
    expect(message).toMatch(/^Cannot open store "postgres:/u);
    expect(advice).toMatch(/\w/u);
  });

  it("tells the lines to say when the user may not make tables", async () => {
    const { message, advice } = await troubleOf(openPostgresStore(server.url("ours", { user: "reader" })));
    expect(message).toMatch(/: its user may not make the tables$/u);
    expect(advice).toContain("CREATE SCHEMA ours AUTHORIZATION");
    expect(advice).toContain("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ours");
  });

  it("works for a role that may only read and write rows, and for no other", async () => {
    const owner = await openPostgresStore(server.url("shared"));
    await expect(
      troubleOf(openPostgresStore(server.url("shared", { user: "reader" }))),
    ).resolves.toMatchObject({
      code: "store-unusable",
      message: expect.stringMatching(/: its user may not do that$/u),
    });
    const queued = { schema: "shared_queue", attempts: 3 };
    await (await openBossQueue({ ...queued, database: owner.database })).close();
    await server.query(
      "GRANT USAGE ON SCHEMA shared, shared_queue TO reader; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA shared, shared_queue TO reader",
    );
    const desk = await openPostgresStore(server.url("shared", { user: "reader" }));
    await desk.memory.replaceFile(file("a.tmx"), [entry("Hun sang.", "She sang.")]);
    await desk.claims.take(["a"], { owner: "w", lease: 1000 });
    const queue = await openBossQueue({ ...queued, database: desk.database });
    await queue.put([{ document: "articles/a.txt", wave: "1" }]);
    const [job] = await queue.take(1);
    expect(job?.document).toBe("articles/a.txt");
    await queue.done([job?.id ?? ""]);
    await queue.close();
    const release = await desk.lockRun();
    expect(await owner.isRunUnderWay()).toBe(true);
    await release();
    expect(await owner.memory.count()).toBe(1);
    await desk.close();
    await owner.close();
  });

  it("leaves another program's schema and a newer bitekst's alone", async () => {
    await server.query("CREATE SCHEMA theirs; CREATE TABLE theirs.orders (id int)");
    const theirs = await troubleOf(openPostgresStore(at("theirs")));
    expect(theirs.message).toMatch(/: another program's tables are in the schema "theirs"$/u);
    const pool = openPostgresPool(at("newer"));
    await migratePostgres(postgresDriver(pool), pool);
    await pool.end();
    await server.query("UPDATE newer.store_format SET version = 999");
    const newer = await troubleOf(openPostgresStore(at("newer")));
    expect(newer.message).toMatch(/: a newer bitekst made it \(format 999, this one knows \d+\)$/u);
  });

  it("comes to one format when twelve open an empty one at the same time", async () => {
    const stores = await Promise.all(
      Array.from({ length: 12 }, () => openPostgresStore(at("crowd"), { connections: 1 })),
    );
    expect(await server.query("SELECT count(*)::int AS rows FROM crowd.store_format")).toEqual([{ rows: 1 }]);
    for (const store of stores) await store.close();
  });

  it("ends a statement that takes too long, and one that waits for a connection too long", async () => {
    const pool = openPostgresPool(at("public"), {
      ...AT_ONCE,
      statementTimeout: 100,
      connections: 1,
      connectTimeout: 150,
    });
    const driver = postgresDriver(pool);
    const slow = await troubleOf(driver.read((session) => session.run("SELECT pg_sleep(9)")));
    expect(slow.message).toMatch(/^Cannot read store .*: a statement took too long$/u);
    const client = await pool.connect();
    const full = await troubleOf(driver.write((session) => session.run("SELECT 1")));
    expect(full.message).toMatch(/^Cannot write to store .*: all connections of this process are in use$/u);
    client.release();
    await driver.write((session) => session.run("SELECT 1"));
    await pool.end();
  });

  it("says what is wrong with it when it is looked through", async () => {
    const store = await openPostgresStore(at("looked"));
    await server.query(
      "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'looked.memory_entry_by_gram'::regclass",
    );
    expect((await store.check()).problems).toEqual([
      "index memory_entry_by_gram is unfinished: REINDEX INDEX looked.memory_entry_by_gram",
    ]);
    await store.close();
  });
});
