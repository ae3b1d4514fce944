import type { DocumentActivity, ReviewComment } from "../../model/review-record.ts";
import type { ReviewShelf } from "../../ports/store.ts";
import type { PostgresDriver } from "../postgres-driver.ts";
import { type HistoryRow, historyEntryOf } from "../rows/history-row.ts";
import { changeUnits } from "./change-units.ts";

const REVISIONS = `
  SELECT unit.segment, unit.revision, last.who, last.changed_at,
         (SELECT count(*)::int FROM unit_comment
           WHERE unit_comment.document = unit.document AND unit_comment.segment = unit.segment)
    FROM unit JOIN document ON document.id = unit.document
    LEFT JOIN LATERAL (
      SELECT who, changed_at FROM unit_history AS kept
       WHERE kept.document = unit.document AND kept.segment = unit.segment AND who IS NOT NULL
       ORDER BY revision DESC, id DESC LIMIT 1) AS last ON true
   WHERE document.name = $1 ORDER BY unit.ordinal`;
const HISTORY = `
  SELECT revision, action, who, changed_at, source, target, state, origin, review, reason
    FROM unit_history JOIN document ON document.id = unit_history.document
   WHERE document.name = $1 AND segment = $2 ORDER BY revision DESC, unit_history.id DESC`;
const COMMENTS = `
  SELECT unit_comment.id::float8, segment, who, written_at, unit_comment.text
    FROM unit_comment JOIN document ON document.id = unit_comment.document
   WHERE document.name = $1 ORDER BY unit_comment.id`;
const PUT_COMMENT = `
  INSERT INTO unit_comment (document, segment, who, written_at, text)
  SELECT id, $1, $2, $3, $4 FROM document WHERE name = $5 RETURNING id::float8`;
const ACTIVITY = `
  SELECT document.name, last.who, last.changed_at FROM document
    JOIN LATERAL (
      SELECT who, changed_at FROM unit_history AS kept
       WHERE kept.document = document.id AND who IS NOT NULL
       ORDER BY changed_at DESC, id DESC LIMIT 1) AS last ON true`;

type MarkRow = [segment: string, revision: number, who: string | null, at: string | null, comments: number];

/** Keeps what people made of units in PostgreSQL: a revision each, old states beside. */
export function reviewShelf(driver: PostgresDriver): ReviewShelf {
  return {
    change: async (changes, { together = false } = {}) =>
      changes.length === 0 ? [] : driver.write((session) => changeUnits(session, { changes, together })),
    marks: async (document) => marksOf(driver, document),
    history: async (document, segment) => {
      const rows = await driver.readOne<HistoryRow>(HISTORY, [document, segment]);
      return rows.map(historyEntryOf);
    },
    comments: async (document) => {
      const rows = await driver.readOne<[number, string, string, string, string]>(COMMENTS, [document]);
      return rows.map(([id, segment, who, at, text]): ReviewComment => ({ id, segment, who, at, text }));
    },
    comment: async (document, { segment, who, at, text }) => {
      const rows = await driver.write((session) =>
        session.all<[id: number]>(PUT_COMMENT, [segment, who, at, text, document]),
      );
      return rows[0]?.[0] ?? 0;
    },
    activity: async () => {
      const rows = await driver.readOne<[string, string, string]>(ACTIVITY);
      return rows
        .map(([document, who, at]): DocumentActivity => ({ document, who, at }))
        .sort((one, other) => (one.document < other.document ? -1 : 1));
    },
  };
}

async function marksOf(driver: PostgresDriver, document: string): ReturnType<ReviewShelf["marks"]> {
  const rows = await driver.readOne<MarkRow>(REVISIONS, [document]);
  return new Map(
    rows.map(([segment, revision, who, at, comments]) => [
      segment,
      { revision, comments, ...(who !== null && at !== null && { who, at }) },
    ]),
  );
}
