import type { AgreementShelf } from "../../ports/shared-store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";

// The update changes nothing: it makes the value that stands come back, even when another said it this moment.
const AGREE = `
  INSERT INTO agreement (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = agreement.value
  RETURNING value`;
const FORGET = "DELETE FROM agreement WHERE name = $1";

/** Keeps in PostgreSQL what all that share the store agreed on. */
export function agreementShelf(driver: PostgresDriver): AgreementShelf {
  return {
    agree: async (name, value) =>
      (await driver.writeOne<[value: string]>(AGREE, [name, value]))[0]?.[0] ?? value,
    forget: async (name) => void (await driver.writeOne(FORGET, [name])),
  };
}
