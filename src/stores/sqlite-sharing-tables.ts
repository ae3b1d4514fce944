/** What several processes share. */
export const SHARING_TABLES = `
-- What several processes share. Times ending in _at, _until and _turn are milliseconds since 1970 by the store's clock.
-- Who is at which piece of work.
CREATE TABLE claim (
  name TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  lapses_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_owner ON claim (owner);

-- Unicode code points by month; reserved is the sum of the month's reservations, each of which is settled once.
CREATE TABLE month_spending (
  month TEXT PRIMARY KEY,
  billed INTEGER NOT NULL,
  reserved INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reservation (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL,
  characters INTEGER NOT NULL,
  run TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Cache keys of texts that wait for a budget, in the order they are to go.
CREATE TABLE backlog (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE
) STRICT;

-- stop_end: ISO 8601, as it was said.
CREATE TABLE engine_brake (
  engine TEXT PRIMARY KEY,
  next_turn REAL NOT NULL DEFAULT 0,
  paused_until REAL NOT NULL DEFAULT 0,
  stop_trouble TEXT,
  stop_message TEXT,
  stop_end TEXT
) STRICT, WITHOUT ROWID;

-- Which due times of the schedule were taken up; here times are ISO 8601.
CREATE TABLE due_run (
  job TEXT NOT NULL,
  due TEXT NOT NULL,
  who TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  run_end TEXT,
  PRIMARY KEY (job, due)
) STRICT, WITHOUT ROWID;

-- Articles for workers that do not share a folder.
CREATE TABLE source_file (
  name TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- What all that share the store must agree on.
CREATE TABLE agreement (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
