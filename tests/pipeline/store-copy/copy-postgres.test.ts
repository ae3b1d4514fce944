import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { copyStore } from "../../../src/pipeline/store-copy/copy-store.ts";
import { namedPlace } from "../../../src/pipeline/store-copy/named-place.ts";
import { openTables } from "../../../src/pipeline/store-copy/open-tables.ts";
import type { TableStore } from "../../../src/ports/table-store.ts";
import { openPostgresStore } from "../../../src/stores/open-postgres-store.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { STORE_TABLES } from "../../../src/stores/tables/store-tables.ts";
import { makeDesk } from "../../support/desk.ts";
import { fillStore } from "../../support/fill-store.ts";
import { describeWithPostgres, startPostgres, type TestPostgres } from "../../support/postgres.ts";

const LANGUAGES = { source: "nb", target: "en-GB" };

describeWithPostgres("store copy with PostgreSQL", () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  async function tables(name: string, create = false): Promise<TableStore> {
    const opened = await openTables(namedPlace(name, {}), { create });
    onTestFinished(() => opened.close());
    return opened;
  }

  /** A filled store in a file. */
  async function filled(answers: number): Promise<(name: string) => string> {
    const desk = makeDesk();
    const store = await openSqliteStore(desk.path("fra.sqlite"));
    await fillStore(store, { answers });
    await store.close();
    return desk.path;
  }

  test("there and back again: every table the same, and both are stores to work with", async () => {
    const path = await filled(1200);
    const url = postgres.url("fram");
    const there = await copyStore(await tables(path("fra.sqlite")), await tables(url, true));
    const back = await copyStore(await tables(url), await tables(path("til.sqlite"), true));
    expect(back.tables).toEqual(there.tables);
    expect(there.tables.filter(({ rows }) => rows === 0)).toEqual([]);
    for (const store of [await openPostgresStore(url), await openSqliteStore(path("til.sqlite"))]) {
      onTestFinished(() => store.close());
      const [alike] = await store.memory.alike(LANGUAGES, "brua er helt stengt.");
      expect(alike?.target).toBe("The bridge is closed.");
      await store.runs.save({ id: "r3", startedAt: "2026-03-02T10:00:00.000Z" });
      expect((await store.runs.list(1))[0]?.id).toBe("r3");
      expect(await store.agreements.agree("store-copy", "fri")).toBe("fri");
      await store.memory.replaceFile({ name: "ny.tmx", digest: "d" }, [
        { languages: LANGUAGES, source: "Hun lo.", target: "She laughed.", state: "final" },
      ]);
      expect(await store.memory.count()).toBe(3);
    }
  });

  test("every column of PostgreSQL is copied, but those that find alike entries", async () => {
    await tables(postgres.url("kolonner"), true);
    const rows = await postgres.query(
      "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'kolonner'",
    );
    const own = ["gram_count.entries", "gram_count.gram", "memory_entry.grams", "store_format.version"];
    const copied = STORE_TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`));
    expect(rows.map(({ name }) => name).sort()).toEqual([...own, ...copied].sort());
  });

  test("one that was interrupted goes on where it stood", async () => {
    const path = await filled(2500);
    const [from, to] = [await tables(path("fra.sqlite")), await tables(postgres.url("halv"), true)];
    const stop = new AbortController();
    const interrupted = copyStore(from, to, {
      signal: stop.signal,
      onProgress: ({ table }) => table === "answer" && stop.abort(new Error("strømmen gikk")),
    });
    await expect(interrupted).rejects.toThrow("strømmen gikk");
    await expect(copyStore(await tables(postgres.url("annen"), true), to)).rejects.toThrow(
      "it holds the half of another store's copy",
    );
    expect((await copyStore(from, to)).resumed).toBe(true);
    await expect(copyStore(from, to)).rejects.toThrow("it is not empty");
  });

  test("two names of one schema are the same store, and a schema without one is told", async () => {
    const url = postgres.url("selv");
    const [one, other] = [await tables(url, true), await tables(`${url}&application_name=b`)];
    await expect(copyStore(one, other)).rejects.toThrow("it would be copied into itself");
    await expect(tables(postgres.url("ingen", { password: "hemmelig" }))).rejects.toMatchObject({
      code: "store-unusable",
      message: expect.stringMatching(/there is none in the schema "ingen"$/),
    });
    await expect(tables(postgres.url("ingen", { password: "hemmelig" }))).rejects.not.toThrow("hemmelig");
  });
});
