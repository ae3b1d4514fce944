import type { ChangeOutcome, UnitChange } from "../../model/review-record.ts";
import type { PostgresSession } from "../postgres-driver.ts";
import { columnsOf } from "./columns-of.ts";

// Documents before their units, as saving a document does; both in an order that all keep.
const LOCK_DOCUMENTS = `
  SELECT 1 FROM document WHERE name = ANY ($1::text[]) ORDER BY id FOR NO KEY UPDATE`;
const FIND_UNITS = `
  SELECT document.name, unit.segment, unit.id::float8, unit.revision
    FROM unit JOIN document ON document.id = unit.document
   WHERE (document.name, unit.segment) IN (SELECT * FROM unnest($1::text[], $2::text[]))
   ORDER BY unit.id FOR UPDATE OF unit`;
// What a run left is kept once, before the first change by a person.
const KEEP_FOUND = `
  INSERT INTO unit_history (document, segment, revision, action, source, target, state, origin, review)
  SELECT document, segment, revision, 'run', source, target, state, origin, review FROM unit
   WHERE id = ANY ($1::bigint[]) AND NOT EXISTS (SELECT FROM unit_history AS known
     WHERE known.document = unit.document AND known.segment = unit.segment AND known.revision = unit.revision)`;
const CHANGE_UNITS = `
  UPDATE unit SET target = given.target, state = given.state, origin = given.origin, review = given.review,
         revision = revision + 1
    FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])
      AS given (id, target, state, origin, review)
   WHERE unit.id = given.id`;
const KEEP_CHANGED = `
  INSERT INTO unit_history (document, segment, revision, action, who, changed_at, source, target, state, origin,
                            review, reason)
  SELECT document, segment, revision, given.action, given.who, given.changed_at, source, target, state, origin,
         review, given.reason
    FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
      AS given (id, action, who, changed_at, reason, place)
    JOIN unit ON unit.id = given.id ORDER BY given.place`;
const FORGET_WRITTEN = "DELETE FROM written WHERE name = ANY ($1::text[])";

type UnitRow = [document: string, segment: string, id: number, revision: number];

interface Unit {
  readonly id: number;
  revision: number;
  /** Changes of this call. */
  changes: number;
}

interface Accepted {
  readonly id: number;
  readonly change: UnitChange;
}

export interface GivenChanges {
  readonly changes: readonly UnitChange[];
  readonly together: boolean;
}

/** Makes the changes that can be made, in a few statements however many they are; an outcome each, in their order. */
export async function changeUnits(
  session: PostgresSession,
  { changes, together }: GivenChanges,
): Promise<readonly ChangeOutcome[]> {
  const units = await lockUnits(session, changes);
  const isFree = changes.every((change) => units.get(keyOf(change))?.revision === change.revision);
  if (together && !isFree) return changes.map((change) => refusalOf(units.get(keyOf(change))));
  // One statement changes a unit once: a second change of it goes into a second round.
  const rounds: Accepted[][] = [];
  const outcomes = changes.map((change): ChangeOutcome => {
    const unit = units.get(keyOf(change));
    if (unit === undefined || unit.revision !== change.revision) return refusalOf(unit);
    rounds[unit.changes] ??= [];
    rounds[unit.changes]?.push({ id: unit.id, change });
    unit.changes += 1;
    unit.revision += 1;
    return { kind: "saved", revision: unit.revision };
  });
  for (const round of rounds) await changeOnce(session, round);
  const changed = rounds.flat().map(({ change }) => change.document);
  await session.run(FORGET_WRITTEN, [[...new Set(changed)].sort()]);
  return outcomes;
}

function keyOf({ document, segment }: Pick<UnitChange, "document" | "segment">): string {
  return JSON.stringify([document, segment]);
}

function refusalOf(unit: Unit | undefined): ChangeOutcome {
  return unit === undefined ? { kind: "gone" } : { kind: "stale", revision: unit.revision };
}

async function lockUnits(
  session: PostgresSession,
  changes: readonly UnitChange[],
): Promise<ReadonlyMap<string, Unit>> {
  const [documents = [], segments = []] = columnsOf(
    changes.map(({ document, segment }) => [document, segment]),
  );
  await session.run(LOCK_DOCUMENTS, [[...new Set(documents)]]);
  const rows = await session.all<UnitRow>(FIND_UNITS, [documents, segments]);
  return new Map(
    rows.map(([document, segment, id, revision]) => [
      keyOf({ document, segment }),
      { id, revision, changes: 0 },
    ]),
  );
}

async function changeOnce(session: PostgresSession, round: readonly Accepted[]): Promise<void> {
  const ids = round.map(({ id }) => id);
  await session.run(KEEP_FOUND, [ids]);
  await session.run(
    CHANGE_UNITS,
    columnsOf(
      round.map(({ id, change: { unit } }) => {
        const review = unit.review ? JSON.stringify(unit.review) : null;
        return [id, unit.target, unit.state, unit.origin ?? null, review];
      }),
    ),
  );
  await session.run(
    KEEP_CHANGED,
    columnsOf(
      round.map(({ id, change: { action, who, at, reason } }) => [id, action, who, at, reason ?? null]),
    ),
  );
}
