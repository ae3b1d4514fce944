import { afterAll, beforeAll, expect, it } from "vitest";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { postgresDriver } from "../../../src/stores/postgres-driver.ts";
import { openPostgresPool } from "../../../src/stores/postgres-pool.ts";
import { indexMemory } from "../../../src/stores/postgres-shelves/memory-grams.ts";
import { BOKMAAL, entry, file } from "../../contracts/store/samples.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";

const COUNTS = "SELECT gram, entries FROM gram_count WHERE entries <> 0 ORDER BY gram";

describeWithPostgres("memory in PostgreSQL", () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it("finds the one that is alike among six thousand", async () => {
    const store = await openPostgresStore(server.url("many"));
    const others = Array.from({ length: 6000 }, (_, at) =>
      entry(`Kommune nummer ${at} har vedtatt et budsjett på ${at * 37} kroner.`, `Budget ${at}.`),
    );
    const bridge = entry("Brua over Glomma er stengt etter flommen i natt.", "The bridge.");
    await store.memory.replaceFile(file("a.tmx"), [...others, bridge]);
    const found = await store.memory.alike(BOKMAAL, "brua over glomma er åpnet etter flommen i natt.");
    expect(found[0]).toStrictEqual(bridge);
    const budgets = await store.memory.alike(
      BOKMAAL,
      "kommune nummer 4711 har vedtatt et budsjett på 174 000 kroner.",
    );
    expect(budgets).toHaveLength(200);
    expect(budgets).toContainEqual(others[4711]);
    await store.close();
  });

  it("counts three characters in a row as the entries come and go, and anew after a copy", async () => {
    const store = await openPostgresStore(server.url("counted"));
    await store.memory.replaceFile(file("a.tmx"), [
      entry("Hun sang.", "She sang."),
      entry("Hun lo.", "She laughed."),
    ]);
    const counts = await server.query(COUNTS, "counted");
    expect(Math.max(...counts.map(({ entries }) => Number(entries)))).toBe(2);
    await store.memory.replaceFile(file("b.tmx"), [entry("Han sang.", "He sang.")]);
    await store.memory.removeFile("b.tmx");
    expect(await server.query(COUNTS, "counted")).toEqual(counts);
    await server.query("UPDATE memory_entry SET grams = NULL; DELETE FROM gram_count", "counted");
    const pool = openPostgresPool(server.url("counted"));
    await postgresDriver(pool).write((session) => indexMemory(session));
    await pool.end();
    expect(await server.query(COUNTS, "counted")).toEqual(counts);
    expect(await store.memory.alike(BOKMAAL, "hun sang.")).toHaveLength(2);
    await store.close();
  });

  it("imports files side by side", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore(server.url("beside"))));
    await Promise.all(
      stores.map((store, at) => store.memory.replaceFile(file(`${at}.tmx`), [entry("Hun sang.", `${at}`)])),
    );
    expect(await stores[0]?.memory.count()).toBe(3);
    for (const store of stores) await store.close();
  });
});
