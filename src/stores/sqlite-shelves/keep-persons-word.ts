import type { StoredDocument } from "../../model/stored-document.ts";
import { IS_STANDING, keepStanding, STANDING_COLUMNS, type StandingRow } from "../rows/standing-row.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

const STANDING = `SELECT ${STANDING_COLUMNS} FROM unit WHERE document = ? AND ${IS_STANDING}`;

/** The document with what a person said in the place of what is given; the same object when nothing stands against it. */
export function keepPersonsWord(driver: SqliteDriver, id: number, given: StoredDocument): StoredDocument {
  return keepStanding(given, driver.all<StandingRow>(STANDING, [id]));
}
