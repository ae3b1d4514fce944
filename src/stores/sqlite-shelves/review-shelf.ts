import type {
  ChangeOutcome,
  DocumentActivity,
  ReviewComment,
  UnitChange,
  UnitMark,
} from "../../model/review-record.ts";
import type { ReviewShelf } from "../../ports/store.ts";
import { type HistoryRow, historyEntryOf } from "../rows/history-row.ts";
import type { SqliteDriver } from "../sqlite-driver.ts";

type UnitRow = [id: number, document: number, revision: number];

const FIND_UNIT = `
  SELECT unit.id, document.id, unit.revision
    FROM unit JOIN document ON document.id = unit.document
   WHERE document.name = ? AND unit.segment = ?`;
// What a run left is kept once, before the first change by a person.
const KEEP_FOUND = `
  INSERT INTO unit_history (document, segment, revision, action, source, target, state, origin, review)
  SELECT document, segment, revision, 'run', source, target, state, origin, review FROM unit
   WHERE id = ? AND NOT EXISTS (SELECT 1 FROM unit_history AS known
     WHERE known.document = unit.document AND known.segment = unit.segment AND known.revision = unit.revision)`;
const CHANGE_UNIT = `
  UPDATE unit SET target = ?, state = ?, origin = ?, review = ?, revision = revision + 1 WHERE id = ?`;
const KEEP_CHANGED = `
  INSERT INTO unit_history (document, segment, revision, action, who, changed_at, source, target, state, origin,
                            review, reason)
  SELECT document, segment, revision, ?, ?, ?, source, target, state, origin, review, ? FROM unit WHERE id = ?`;
const REVISIONS = `
  SELECT unit.segment, unit.revision FROM unit JOIN document ON document.id = unit.document
   WHERE document.name = ? ORDER BY unit.ordinal`;
const LAST_CHANGES = `
  SELECT segment, who, changed_at, max(revision)
    FROM unit_history JOIN document ON document.id = unit_history.document
   WHERE document.name = ? AND who IS NOT NULL GROUP BY segment`;
const COMMENT_COUNTS = `
  SELECT segment, count(*) FROM unit_comment JOIN document ON document.id = unit_comment.document
   WHERE document.name = ? GROUP BY segment`;
const HISTORY = `
  SELECT revision, action, who, changed_at, source, target, state, origin, review, reason
    FROM unit_history JOIN document ON document.id = unit_history.document
   WHERE document.name = ? AND segment = ? ORDER BY revision DESC, unit_history.id DESC`;
const COMMENTS = `
  SELECT unit_comment.id, segment, who, written_at, unit_comment.text
    FROM unit_comment JOIN document ON document.id = unit_comment.document
   WHERE document.name = ? ORDER BY unit_comment.id`;
const PUT_COMMENT = `
  INSERT INTO unit_comment (document, segment, who, written_at, text)
  SELECT id, ?, ?, ?, ? FROM document WHERE name = ? RETURNING id`;
const ACTIVITY = `
  SELECT document.name, who, max(changed_at)
    FROM unit_history JOIN document ON document.id = unit_history.document
   WHERE who IS NOT NULL GROUP BY document.id`;

/** Keeps what people made of units in SQLite: a revision each, old states beside. */
export function reviewShelf(driver: SqliteDriver): ReviewShelf {
  return {
    change: async (changes, { together = false } = {}) =>
      driver.write(
        () =>
          (together ? hindrances(driver, changes) : undefined) ??
          changes.map((change) => changeUnit(driver, change)),
      ),
    marks: async (document) => driver.read(() => marksOf(driver, document)),
    history: async (document, segment) =>
      driver.read(() => driver.all<HistoryRow>(HISTORY, [document, segment])).map(historyEntryOf),
    comments: async (document) =>
      driver
        .read(() => driver.all<[number, string, string, string, string]>(COMMENTS, [document]))
        .map(([id, segment, who, at, text]): ReviewComment => ({ id, segment, who, at, text })),
    comment: async (document, { segment, who, at, text }) =>
      driver.write(
        () => driver.all<[id: number]>(PUT_COMMENT, [segment, who, at, text, document])[0]?.[0] ?? 0,
      ),
    activity: async () =>
      driver
        .read(() => driver.all<[string, string, string]>(ACTIVITY))
        .map(([document, who, at]): DocumentActivity => ({ document, who, at }))
        .sort((one, other) => (one.document < other.document ? -1 : 1)),
  };
}

/** Why not all of these changes can be made; `undefined` when they can. */
function hindrances(
  driver: SqliteDriver,
  changes: readonly UnitChange[],
): readonly ChangeOutcome[] | undefined {
  const outcomes = changes.map(({ document, segment }): ChangeOutcome => {
    const [found] = driver.all<UnitRow>(FIND_UNIT, [document, segment]);
    return found === undefined ? { kind: "gone" } : { kind: "stale", revision: found[2] };
  });
  const isFree = outcomes.every(
    (outcome, index) => outcome.kind !== "gone" && outcome.revision === changes[index]?.revision,
  );
  return isFree ? undefined : outcomes;
}

function changeUnit(driver: SqliteDriver, change: UnitChange): ChangeOutcome {
  const [found] = driver.all<UnitRow>(FIND_UNIT, [change.document, change.segment]);
  if (found === undefined) return { kind: "gone" };
  const [id, , revision] = found;
  if (revision !== change.revision) return { kind: "stale", revision };
  const { target, state, origin, review } = change.unit;
  driver.run(KEEP_FOUND, [id]);
  driver.run(CHANGE_UNIT, [target, state, origin ?? null, review ? JSON.stringify(review) : null, id]);
  driver.run(KEEP_CHANGED, [change.action, change.who, change.at, change.reason ?? null, id]);
  driver.run("DELETE FROM written WHERE name = ?", [change.document]);
  return { kind: "saved", revision: revision + 1 };
}

function marksOf(driver: SqliteDriver, document: string): ReadonlyMap<string, UnitMark> {
  const changes = driver.all<[segment: string, who: string, at: string]>(LAST_CHANGES, [document]);
  const last = new Map(changes.map(([segment, who, at]) => [segment, { who, at }] as const));
  const comments = new Map(driver.all<[segment: string, count: number]>(COMMENT_COUNTS, [document]));
  const rows = driver.all<[segment: string, revision: number]>(REVISIONS, [document]);
  return new Map(
    rows.map(([segment, revision]) => [
      segment,
      { revision, comments: comments.get(segment) ?? 0, ...last.get(segment) },
    ]),
  );
}
