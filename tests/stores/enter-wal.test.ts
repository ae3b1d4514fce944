import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { enterWal } from "../../src/stores/enter-wal.ts";
import { openSqliteDriver, type SqliteDriver } from "../../src/stores/sqlite-driver.ts";

let folder: string;
let ours: SqliteDriver;
let theirs: SqliteDriver;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bitekst-wal-"));
  const path = join(folder, "store.db");
  [ours, theirs] = [
    await openSqliteDriver(path, { busyTimeout: 0 }),
    await openSqliteDriver(path, { busyTimeout: 0 }),
  ];
  ours.exec("CREATE TABLE note (text TEXT)");
  theirs.exec("BEGIN IMMEDIATE; INSERT INTO note VALUES ('Ordføreren sa nei.')");
});
afterEach(() => {
  for (const driver of [ours, theirs]) driver.close();
  rmSync(folder, { recursive: true });
});

describe("write-ahead logging of a file", () => {
  it("is waited for while another writes", async () => {
    const entered = enterWal(ours, 60_000);
    theirs.exec("COMMIT");
    await entered;
    expect(
      ours.all("SELECT journal_mode, timeout FROM pragma_journal_mode, pragma_busy_timeout"),
    ).toStrictEqual([["wal", 60_000]]);
  });

  it("is given up when another holds it for longer", async () => {
    const message = `Cannot open store "${join(folder, "store.db")}": another program has held it too long`;
    await expect(enterWal(ours, 30)).rejects.toMatchObject({ code: "store-busy", message });
  });
});
