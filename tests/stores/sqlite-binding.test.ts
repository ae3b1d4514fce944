import { describe, expect, it } from "vitest";
import { loadSqliteBinding } from "../../src/stores/sqlite-binding.ts";
import { isSafeSqlite } from "../../src/stores/sqlite-version.ts";

const shipped = await import("@photostructure/sqlite");
const own = process.getBuiltinModule("node:sqlite");

function versions(node: string, sqlite: string): NodeJS.ProcessVersions {
  return { ...process.versions, node, sqlite };
}

describe("the choice of SQLite", () => {
  it.each([
    ["20.20.2", "0"],
    // There, but experimental: it would warn on every run.
    ["22.20.0", "3.53.0"],
    // Stable, but with the WAL-reset bug.
    ["24.0.0", "3.49.1"],
    ["24.11.0", "3.50.4"],
  ])("on Node %s with SQLite %s is the shipped one", async (node, sqlite) => {
    expect((await loadSqliteBinding(versions(node, sqlite))).DatabaseSync).toBe(shipped.DatabaseSync);
  });

  it("is Node's own where it is stable and safe, if this Node has it", async () => {
    const chosen = await loadSqliteBinding(versions("24.21.0", "3.53.4"));
    expect(chosen.DatabaseSync).toBe(
      (own as typeof shipped | undefined)?.DatabaseSync ?? shipped.DatabaseSync,
    );
  });

  it("is safe on this Node", async () => {
    const { DatabaseSync } = await loadSqliteBinding();
    const connection = new DatabaseSync(":memory:");
    const [row] = connection.prepare("SELECT sqlite_version() AS version").all() as { version: string }[];
    expect(isSafeSqlite(row?.version ?? "")).toBe(true);
    connection.close();
  });
});
