import type { DocumentShelf } from "../../ports/store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";
import { loadDocuments, loadUnit } from "./load-documents.ts";
import { PAGE } from "./page.ts";
import { saveDocument } from "./save-document.ts";
import { summariseDocuments } from "./summarise-documents.ts";

/** No name is empty. */
const NAMES = "SELECT name FROM document WHERE name > ? ORDER BY name LIMIT ?";

/** Keeps documents in SQLite, their units as rows of their own. */
export function documentShelf(driver: SqliteDriver): DocumentShelf {
  return {
    load: async (names) => driver.read(() => loadDocuments(driver, names)),
    unit: async (document, segment) => driver.read(() => loadUnit(driver, { document, segment })),
    save: async (documents) =>
      driver.write(() =>
        documents.filter((stored) => saveDocument(driver, stored)).map(({ document }) => document.name),
      ),
    // Blocks, units and findings go with their document.
    remove: async (names) =>
      driver.write(() => {
        for (const name of names) driver.run("DELETE FROM document WHERE name = ?", [name]);
      }),
    // By UTF-16 code unit; SQLite sorts by UTF-8 byte.
    names: async () => driver.read(() => [...pagesOfNames(driver)].flat()).sort(),
    summaries: async () => driver.read(() => summariseDocuments(driver)),
  };
}

/** Rows of ten thousand names at once would be more than the names. */
function* pagesOfNames(driver: SqliteDriver): Generator<string[]> {
  for (let after = ""; ; ) {
    const rows = driver.all<[name: string]>(NAMES, [after, PAGE]);
    yield rows.map(([name]) => name);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.[0] ?? after;
  }
}
