import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type CopyProgress, copyStore } from "../../../src/pipeline/store-copy/copy-store.ts";
import { namedPlace } from "../../../src/pipeline/store-copy/named-place.ts";
import { openTables } from "../../../src/pipeline/store-copy/open-tables.ts";
import type { StoreTable, TableStore } from "../../../src/ports/table-store.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { openSqliteDriver } from "../../../src/stores/sqlite-driver.ts";
import { STORE_TABLES } from "../../../src/stores/tables/store-tables.ts";
import { makeDesk } from "../../support/desk.ts";
import { fillStore } from "../../support/fill-store.ts";

const LANGUAGES = { source: "nb", target: "en-GB" };

/** A folder with a filled store. */
async function filledDesk(answers = 3) {
  const desk = makeDesk();
  const store = await openSqliteStore(desk.path("fra.sqlite"));
  await fillStore(store, { answers });
  await store.close();
  return desk;
}

async function tables(path: string, create = false): Promise<TableStore> {
  const opened = await openTables({ kind: "file", path }, { create });
  onTestFinished(() => opened.close());
  return opened;
}

describe("store copy", () => {
  test("every table of SQLite, with every column, is copied; only what finds alike entries is made anew", async () => {
    const desk = await filledDesk();
    const driver = await openSqliteDriver(desk.path("fra.sqlite"), { busyTimeout: 100 });
    onTestFinished(() => driver.close());
    const names = driver.all<[string]>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'memory\\_%gram%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    );
    expect(names.flat().sort()).toEqual(STORE_TABLES.map(({ name }) => name).sort());
    for (const { name, columns, keys } of STORE_TABLES) {
      const there = driver.all<[string, number]>("SELECT name, pk FROM pragma_table_info(?)", [name]);
      expect([name, ...there.map(([column]) => column).sort()]).toEqual([name, ...[...columns].sort()]);
      const key = there.filter(([, place]) => place > 0).sort((one, other) => one[1] - other[1]);
      expect([name, ...key.map(([column]) => column)]).toEqual([name, ...columns.slice(0, keys)]);
    }
  });

  test("a copy holds all that was there, and is a store to work with", async () => {
    const desk = await filledDesk();
    const copy = await copyStore(
      await tables(desk.path("fra.sqlite")),
      await tables(desk.path("ny/til.sqlite"), true),
    );
    expect(copy.resumed).toBe(false);
    expect(copy.tables.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(copy.tables.map(({ table }) => table)).toEqual(STORE_TABLES.map(({ name }) => name));
    const store = await openSqliteStore(desk.path("ny/til.sqlite"));
    onTestFinished(() => store.close());
    const [alike] = await store.memory.alike(LANGUAGES, "brua er helt stengt.");
    expect(alike?.target).toBe("The bridge is closed.");
    expect(await store.agreements.agree("store-copy", "fri")).toBe("fri");
    await store.runs.save({ id: "r3", startedAt: "2026-03-02T10:00:00.000Z" });
    expect((await store.runs.list(1))[0]?.id).toBe("r3");
  });

  test("one that was interrupted goes on where it stood, and nothing is there twice", async () => {
    const desk = await filledDesk(2500);
    const [from, to] = [await tables(desk.path("fra.sqlite")), await tables(desk.path("til.sqlite"), true)];
    const stop = new AbortController();
    const onProgress = ({ table }: CopyProgress) => {
      if (table === "answer") stop.abort(new Error("strømmen gikk"));
    };
    await expect(copyStore(from, to, { signal: stop.signal, onProgress })).rejects.toThrow("strømmen gikk");
    expect(await to.count(STORE_TABLES[2] as StoreTable)).toBe(1000);
    const again = await copyStore(from, to);
    expect(again.resumed).toBe(true);
    expect(again.tables.find(({ table }) => table === "answer")?.rows).toBe(2500);
    const store = await openSqliteStore(desk.path("til.sqlite"));
    onTestFinished(() => store.close());
    expect(await store.memory.alike(LANGUAGES, "brua er stengt.")).toHaveLength(1);
  });

  test("what was written to meanwhile is told apart, and the half stays one", async () => {
    const desk = await filledDesk(1500);
    const [from, to] = [await tables(desk.path("fra.sqlite")), await tables(desk.path("til.sqlite"), true)];
    const others = await openSqliteStore(desk.path("fra.sqlite"));
    onTestFinished(() => others.close());
    const changing: TableStore = {
      ...to,
      putRows: async (table, rows) => {
        await to.putRows(table, rows);
        if (table.name === "agreement") await others.agreements.agree("sent", "inn");
      },
    };
    await expect(copyStore(from, changing)).rejects.toMatchObject({
      code: "store-unusable",
      message: expect.stringContaining("is not like it: agreement (2 rows there, 1 here)"),
    });
    await expect(copyStore(to, await tables(desk.path("tredje.sqlite"), true))).rejects.toThrow(
      "it is the half of a copy itself",
    );
  });

  test("only an empty store, or the half of the same copy, is copied into", async () => {
    const desk = await filledDesk();
    const from = await tables(desk.path("fra.sqlite"));
    await expect(copyStore(from, from)).rejects.toThrow("it would be copied into itself");
    const full = await tables(desk.path("full.sqlite"), true);
    await copyStore(from, full);
    await expect(copyStore(from, full)).rejects.toThrow(/it is not empty \(memory_file has 1 rows\)$/);
    const half = await tables(desk.path("halv.sqlite"), true);
    await half.mark.set("en annen");
    await expect(copyStore(from, half)).rejects.toThrow("it holds the half of another store's copy");
  });

  test("a run that is under way on either is waited for by the person", async () => {
    const desk = await filledDesk();
    const [from, to] = [await tables(desk.path("fra.sqlite")), await tables(desk.path("til.sqlite"), true)];
    for (const one of [from, to]) {
      const release = await one.lockRun();
      await expect(copyStore(from, to)).rejects.toMatchObject({ code: "store-busy" });
      await release();
    }
    await copyStore(from, to);
  });

  test("files that are no store, or of another format, are left alone", async () => {
    const desk = await filledDesk();
    await expect(tables(desk.path("borte.sqlite"))).rejects.toThrow("there is no such file");
    const driver = await openSqliteDriver(desk.path("fremmed.sqlite"), { busyTimeout: 100 });
    driver.exec("CREATE TABLE lager (id INTEGER)");
    driver.close();
    for (const create of [true, false])
      await expect(tables(desk.path("fremmed.sqlite"), create)).rejects.toThrow("another program's database");
    const old = await openSqliteDriver(desk.path("fra.sqlite"), { busyTimeout: 100 });
    old.exec("PRAGMA user_version = 4");
    old.close();
    await expect(tables(desk.path("fra.sqlite"))).rejects.toThrow(/its format is 4, this bitekst's is \d+$/);
    writeFileSync(join(desk.root, "tekst.sqlite"), "Brua er stengt. ".repeat(100));
    await expect(tables(desk.path("tekst.sqlite"))).rejects.toMatchObject({ code: "store-unusable" });
  });

  test("a database may be named by a variable of the environment", () => {
    const url = "postgres://bitekst:hemmelig@db/ntb";
    expect(namedPlace(`\${BITEKST_STORE}`, { BITEKST_STORE: url })).toEqual({ kind: "postgres", url });
    expect(namedPlace(`/srv/\${NAVN}.sqlite`, { NAVN: "ntb" })).toMatchObject({ path: "/srv/ntb.sqlite" });
    expect(() => namedPlace(`\${BITEKST_STORE}`, {})).toThrow(`\${BITEKST_STORE} is not set`);
  });
});
