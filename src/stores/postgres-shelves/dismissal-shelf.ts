import type { Dismissal } from "../../model/dismissal.ts";
import type { DismissalShelf } from "../../ports/store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { DISMISSAL_COLUMNS, type DismissalRow, dismissalOf, dismissalRowOf } from "../rows/dismissal-row.ts";
import { columnsOf } from "./columns-of.ts";

const IN_ORDER = 'ORDER BY document COLLATE "C", segment COLLATE "C", check_code COLLATE "C"';
const FIND = `SELECT ${DISMISSAL_COLUMNS} FROM dismissal WHERE document = ANY ($1::text[]) ${IN_ORDER}`;
const LIST = `SELECT ${DISMISSAL_COLUMNS} FROM dismissal ${IN_ORDER}`;
const SAVE = `
  INSERT INTO dismissal (${DISMISSAL_COLUMNS})
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
      AS given (${DISMISSAL_COLUMNS}) ${IN_ORDER}
      ON CONFLICT (document, segment, check_code) DO UPDATE
     SET digest = excluded.digest, reason = excluded.reason, author = excluded.author`;
const REMOVE = `
  DELETE FROM dismissal WHERE (document, segment, check_code) IN (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[]))`;

/** Keeps in PostgreSQL what people found right although a check spoke. */
export function dismissalShelf(driver: PostgresDriver): DismissalShelf {
  return {
    find: async (documents) => (await driver.readOne<DismissalRow>(FIND, [[...documents]])).map(dismissalOf),
    list: async () => (await driver.readOne<DismissalRow>(LIST)).map(dismissalOf),
    save: async (dismissals) => {
      if (dismissals.length === 0) return;
      await driver.writeOne(SAVE, columnsOf(lastOfEach(dismissals).map(dismissalRowOf)));
    },
    remove: async (places) => {
      if (places.length === 0) return;
      const columns = columnsOf(places.map(({ document, segment, check }) => [document, segment, check]));
      await driver.writeOne(REMOVE, columns);
    },
  };
}

/** One statement may change a row once. */
function lastOfEach(dismissals: readonly Dismissal[]): readonly Dismissal[] {
  const last = dismissals.map(
    (each) => [JSON.stringify([each.document, each.segment, each.check]), each] as const,
  );
  return [...new Map(last).values()];
}
