import { REVIEW_TABLES } from "./sqlite-review-tables.ts";
import { SHARING_TABLES } from "./sqlite-sharing-tables.ts";

/** One step from the format before it to its own. A released step is never edited: a new one is added. */
export interface SqliteMigration {
  /** 1, 2, 3 … without a gap; kept in `user_version`. */
  readonly version: number;
  readonly sql: string;
}

/**
 * Texts are kept as `encodeText` leaves them; offsets are UTF-16 units; absent fields are NULL.
 * A text that is looked up by itself has a short hash beside it, so that its index stays small with
 * ten million of them.
 */
export const SQLITE_MIGRATIONS: readonly SqliteMigration[] = [
  {
    version: 1,
    sql: `
-- Memory: what people approved or gave. A file keeps its id, and so its place, when it is imported anew.
CREATE TABLE memory_file (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE memory_entry (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES memory_file ON DELETE CASCADE,
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  source_hash INTEGER NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  state TEXT NOT NULL,
  previous TEXT,
  next TEXT,
  author TEXT,
  document TEXT,
  note TEXT
) STRICT;
CREATE INDEX memory_entry_by_source ON memory_entry (source_hash);
CREATE INDEX memory_entry_by_file ON memory_entry (file);

-- Cache: what engines answered, doubtful answers included.
CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  context TEXT NOT NULL,
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  engine TEXT NOT NULL,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  billed_characters INTEGER NOT NULL,
  document TEXT NOT NULL,
  run TEXT NOT NULL,
  doubt TEXT,
  asked INTEGER NOT NULL,
  UNIQUE (key, context)
) STRICT;

-- Documents as the last run or review left them.
-- digest: of the document as it was saved whole; NULL when a unit was changed alone since then.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  format TEXT NOT NULL,
  source_language TEXT NOT NULL,
  target_language TEXT NOT NULL,
  text TEXT NOT NULL,
  next_segment INTEGER NOT NULL,
  digest TEXT
) STRICT;

CREATE TABLE block (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

-- A unit keeps its id as long as its segment lives. block: ordinal of its block; ordinal: place in the document.
-- answer_*: which answer of the cache it was taken from.
-- revision: counts changes of its text, target, state and origin, not of its place.
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  segment TEXT NOT NULL,
  block INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  source TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  codes TEXT,
  target TEXT NOT NULL,
  state TEXT NOT NULL,
  origin TEXT,
  answer_key TEXT,
  answer_context TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  UNIQUE (document, segment)
) STRICT;

CREATE TRIGGER unit_changed AFTER UPDATE ON unit BEGIN
  UPDATE document SET digest = NULL WHERE id = NEW.document AND digest IS NOT NULL;
END;

CREATE TABLE finding (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  segment TEXT NOT NULL,
  check_code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  source_start INTEGER,
  source_end INTEGER,
  target_start INTEGER,
  target_end INTEGER,
  fix TEXT,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  run_end TEXT,
  report TEXT
) STRICT;
CREATE INDEX run_by_start ON run (started_at);
`,
  },
  {
    version: 2,
    sql: `
-- Inline codes of both sides, and how a block's text is written in its file.
ALTER TABLE memory_entry ADD COLUMN codes TEXT;
ALTER TABLE block ADD COLUMN form TEXT;
`,
  },
  {
    version: 3,
    sql: `
-- What the last run wrote of a complete document: lets the next one see that nothing has changed.
CREATE TABLE written (
  name TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  files TEXT NOT NULL,
  report TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
  },
  {
    version: 4,
    sql: `
-- The glossary that lies at an engine for us. remote_id: its id there; digest: of the terms that were put into it.
CREATE TABLE engine_glossary (
  engine TEXT PRIMARY KEY,
  remote_id TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
  },
  {
    version: 5,
    sql: `
-- What a segment is written in, where that is not the document's language.
ALTER TABLE unit ADD COLUMN language TEXT;
`,
  },
  {
    version: 6,
    sql: `
-- What people found right although a check spoke. digest: of both texts at that time. It stays when its document goes.
CREATE TABLE dismissal (
  document TEXT NOT NULL,
  segment TEXT NOT NULL,
  check_code TEXT NOT NULL,
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT,
  PRIMARY KEY (document, segment, check_code)
) STRICT, WITHOUT ROWID;
ALTER TABLE finding ADD COLUMN dismissed_reason TEXT;
ALTER TABLE finding ADD COLUMN dismissed_by TEXT;
`,
  },
  {
    version: 7,
    sql: REVIEW_TABLES,
  },
  {
    version: 8,
    sql: `
-- Which entries of memory hold which three characters, to find those that are alike; rowid: of the entry.
CREATE VIRTUAL TABLE memory_trigram USING fts5(source, tokenize = 'trigram', content = '', contentless_delete = 1, detail = none);

CREATE TABLE memory_gram (
  gram TEXT PRIMARY KEY,
  entries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO memory_trigram (rowid, source) SELECT id, source FROM memory_entry;
CREATE VIRTUAL TABLE gram_vocabulary USING fts5vocab(memory_trigram, row);
INSERT INTO memory_gram (gram, entries) SELECT term, doc FROM gram_vocabulary;
DROP TABLE gram_vocabulary;
`,
  },
  {
    version: 9,
    sql: SHARING_TABLES,
  },
  {
    version: 10,
    sql: `
-- Which command ran it, for which job of the schedule, where.
ALTER TABLE run ADD COLUMN kind TEXT;
ALTER TABLE run ADD COLUMN job TEXT;
ALTER TABLE run ADD COLUMN host TEXT;
`,
  },
  {
    version: 11,
    sql: `
-- The text in the language between, where an engine went by one, and that language: JSON.
ALTER TABLE answer ADD COLUMN pivot TEXT;
`,
  },
];
