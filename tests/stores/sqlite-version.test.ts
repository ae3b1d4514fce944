import { describe, expect, it } from "vitest";
import { assertSafeSqlite, isSafeSqlite } from "../../src/stores/sqlite-version.ts";

describe("the version of SQLite", () => {
  it.each([
    ["3.51.3", true],
    ["3.53.0", true],
    ["3.100.0", true],
    ["4.0.0", true],
    ["3.51.2", false],
    ["3.50.4", false],
    ["3.9.99", false],
    ["2.99.99", false],
    ["", false],
    ["unknown", false],
  ])("%s is safe: %s", (version, safe) => {
    expect(isSafeSqlite(version)).toBe(safe);
  });

  it("is refused in one line when it may damage the store", () => {
    const driver = { path: ".bitekst/store.db", all: () => [["3.50.4"]] as never };
    expect(() => assertSafeSqlite(driver)).toThrow(
      expect.objectContaining({
        code: "store-unusable",
        message: 'Cannot open store ".bitekst/store.db": SQLite 3.50.4 may damage it',
        advice: "Run npm ci, which installs a safe SQLite",
      }),
    );
  });
});
