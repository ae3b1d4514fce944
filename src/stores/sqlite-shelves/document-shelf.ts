import type { DocumentShelf } from "../../ports/store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { loadDocuments } from "./load-documents.ts";
import { saveDocument } from "./save-document.ts";
import { summariseDocuments } from "./summarise-documents.ts";

/** Keeps documents in SQLite, their units as rows of their own. */
export function documentShelf(driver: SqliteDriver): DocumentShelf {
  return {
    load: async (names) => driver.read(() => loadDocuments(driver, names)),
    save: async (documents) =>
      driver.write(() =>
        documents.filter((stored) => saveDocument(driver, stored)).map(({ document }) => document.name),
      ),
    // Blocks, units and findings go with their document.
    remove: async (names) =>
      driver.write(() => {
        for (const name of names) driver.run("DELETE FROM document WHERE name = ?", [name]);
      }),
    names: async () =>
      driver
        .read(() => driver.all<[name: string]>("SELECT name FROM document"))
        .map(([name]) => name)
        // By UTF-16 code unit; SQLite sorts by UTF-8 byte.
        .sort(),
    summaries: async () => driver.read(() => summariseDocuments(driver)),
  };
}
