import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { loadSqliteBinding, type SqliteStatement } from "../../src/stores/sqlite-binding.ts";
import { storeFolder } from "./store-folder.ts";

vi.mock("../../src/stores/sqlite-binding.ts", { spy: true });

const folder = storeFolder();
const { DatabaseSync } = await loadSqliteBinding();

class OldSqlite extends DatabaseSync {
  override prepare(sql: string): SqliteStatement {
    return super.prepare(sql.replace("sqlite_version()", "'3.50.4'"));
  }
}

class FailingDisk extends DatabaseSync {
  override exec(sql: string): void {
    if (sql.includes("journal_mode")) throw Object.assign(new Error("disk I/O error"), { errcode: 10 });
    super.exec(sql);
  }
}

it.each([
  ["a SQLite that may damage it", OldSqlite, "SQLite 3.50.4 may damage it"],
  ["a disk that fails on the way", FailingDisk, "the disk failed"],
])("a store is not opened with %s", async (name, Troubled, state) => {
  vi.mocked(loadSqliteBinding).mockResolvedValue({ DatabaseSync: Troubled });
  const path = join(folder, `${name}.db`);
  await expect(openSqliteStore(path)).rejects.toMatchObject({
    code: "store-unusable",
    message: `Cannot open store "${path}": ${state}`,
  });
});
