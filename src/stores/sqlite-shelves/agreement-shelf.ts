import type { AgreementShelf } from "../../ports/shared-store.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

// The update changes nothing: it makes the value that stands come back.
const AGREE = `
  INSERT INTO agreement (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = agreement.value
  RETURNING value`;

/** Keeps in SQLite what all that share the store agreed on. */
export function agreementShelf(driver: SqliteDriver): AgreementShelf {
  return {
    agree: async (name, value) =>
      driver.write(() => driver.all<[value: string]>(AGREE, [name, value])[0]?.[0] ?? value),
    forget: async (name) => driver.write(() => driver.run("DELETE FROM agreement WHERE name = ?", [name])),
  };
}
