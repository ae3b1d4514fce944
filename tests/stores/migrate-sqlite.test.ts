import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { migrateSqlite } from "../../src/stores/migrate-sqlite.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { openSqliteDriver, type SqliteDriver } from "../../src/stores/sqlite-driver.ts";
import { SQLITE_MIGRATIONS } from "../../src/stores/sqlite-migrations.ts";
import { openBehind, storeFolder } from "./store-folder.ts";

const folder = storeFolder();
const NEWEST = SQLITE_MIGRATIONS.length;

function fileVersion(driver: SqliteDriver): number | undefined {
  return driver.all<[number]>("SELECT user_version FROM pragma_user_version")[0]?.[0];
}

function nextStep(sql: string) {
  return [...SQLITE_MIGRATIONS, { version: NEWEST + 1, sql }];
}

describe("the steps", () => {
  it("are numbered without a gap", () => {
    expect(SQLITE_MIGRATIONS.map(({ version }) => version)).toStrictEqual(
      SQLITE_MIGRATIONS.map((_, index) => index + 1),
    );
  });

  it("are taken one by one, and what was stored stays", async () => {
    const path = join(folder, "stepped.db");
    const store = await openSqliteStore(path);
    await store.runs.save({ id: "r1", startedAt: "2026-01-01T06:00:00.000Z" });
    await store.close();
    const driver = await openBehind(path);
    migrateSqlite(driver, nextStep("ALTER TABLE run ADD COLUMN machine TEXT NOT NULL DEFAULT 'desk';"));
    migrateSqlite(driver, nextStep("ALTER TABLE run ADD COLUMN machine TEXT NOT NULL DEFAULT 'desk';"));
    expect(driver.all("SELECT id, machine FROM run")).toStrictEqual([["r1", "desk"]]);
    expect(fileVersion(driver)).toBe(NEWEST + 1);
    driver.close();
  });

  it("leave the store as it was when one of them fails", async () => {
    const driver = await openBehind(join(folder, "failed.db"));
    expect(() => migrateSqlite(driver, nextStep("CREATE TABLE half (a); CREATE TABLE broken (;"))).toThrow(
      "syntax",
    );
    expect(fileVersion(driver)).toBe(NEWEST);
    expect(driver.all("SELECT name FROM sqlite_schema WHERE name = 'half'")).toStrictEqual([]);
    driver.close();
  });

  it("are not taken twice by two processes that saw the same old store", async () => {
    const path = join(folder, "both.db");
    const [first, second] = [await openBehind(path), await openBehind(path)];
    const steps = nextStep("CREATE TABLE once (a TEXT) STRICT;");
    const late: SqliteDriver = {
      ...second,
      write: (work) => {
        migrateSqlite(first, steps);
        return second.write(work);
      },
    };
    migrateSqlite(late, steps);
    expect(fileVersion(second)).toBe(NEWEST + 1);
    for (const driver of [first, second]) driver.close();
  });
});

describe("a store of another version", () => {
  it("is refused in one line when it is newer, and left alone", async () => {
    const path = join(folder, "newer.db");
    const driver = await openBehind(path);
    migrateSqlite(driver, nextStep("CREATE TABLE later (a TEXT) STRICT;"));
    driver.close();
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: "store-unusable",
      message: `Cannot open store "${path}": a newer bitekst made it (format ${NEWEST + 1}, this one knows ${NEWEST})`,
      advice: 'Update bitekst, or name another file under "store" in pipeline.config.yaml',
    });
  });

  it("is read when it is of version 1", async () => {
    const path = join(folder, "version-1.db");
    const driver = await openSqliteDriver(path, { busyTimeout: 0 });
    driver.exec(readFileSync(join(import.meta.dirname, "fixtures/version-1.sql"), "utf8"));
    driver.close();
    const store = await openSqliteStore(path);
    expect(await store.memory.files()).toStrictEqual([{ name: "seeds/memory/flom.tmx", digest: "d1" }]);
    const languages = { source: "nb", target: "en-GB" };
    expect((await store.memory.find(languages, ["Elva steg."])).get("Elva steg.")).toStrictEqual([
      {
        languages,
        source: "Elva steg.",
        target: "The river rose.",
        state: "final",
        previous: "",
        author: "Kari",
      },
    ]);
    expect((await store.cache.find(["k1"])).get("k1")?.[0]).toStrictEqual({
      key: "k1",
      context: "c1",
      languages,
      engine: "deepl",
      source: "Regnet kom.",
      target: "",
      billedCharacters: 11,
      document: "seeds/flom.txt",
      run: "r1",
      doubt: "empty",
      asked: 1,
    });
    expect((await store.documents.load(["seeds/flom.txt"])).get("seeds/flom.txt")).toStrictEqual(flood());
    expect(await store.runs.list(1)).toStrictEqual([
      { id: "r1", startedAt: "2026-01-01T06:00:00.000Z", end: "incomplete", report: { seconds: 1.5 } },
    ]);
    await store.close();
  });
});

/** What `fixtures/version-1.sql` holds as a document. */
function flood() {
  const rain = { id: "s1", source: "Regnet kom.", start: 0, end: 11, codes: [] };
  const code = { kind: "alone", number: 0, markup: "<br>" };
  const river = { id: "s2", source: "Elva\uE200 steg.", start: 12, end: 23, codes: [code] };
  const units = [
    { segment: rain, target: "", state: "initial" },
    { segment: river, target: "The river\uE200 rose.", state: "final", origin: "human" },
  ];
  const finding = { segment: "s1", check: "empty", severity: "error", message: "no target", source: [0, 11] };
  return {
    document: {
      name: "seeds/flom.txt",
      format: "text",
      languages: { source: "nb", target: "en-GB" },
      blocks: [{ id: "b1", kind: "paragraph", start: 0, end: 23, units }],
      findings: [finding],
    },
    text: "Regnet kom. Elva\u0000 steg.",
    nextSegment: 3,
    answers: { s1: { key: "k1", context: "c1" } },
  };
}
