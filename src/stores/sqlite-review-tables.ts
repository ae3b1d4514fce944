/** What people made of units. */
export const REVIEW_TABLES = `
-- What people said of units besides text and state, and what units were at each revision that a person left or found.
-- By segment, not by unit: history and comments outlive a segment that goes and comes back.
ALTER TABLE unit ADD COLUMN review TEXT;

CREATE TABLE unit_history (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  segment TEXT NOT NULL,
  revision INTEGER NOT NULL,
  action TEXT NOT NULL,
  who TEXT,
  changed_at TEXT,
  source TEXT NOT NULL,
  target TEXT NOT NULL,
  state TEXT NOT NULL,
  origin TEXT,
  review TEXT,
  reason TEXT
) STRICT;
CREATE INDEX unit_history_by_segment ON unit_history (document, segment, revision);

CREATE TABLE unit_comment (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  segment TEXT NOT NULL,
  who TEXT NOT NULL,
  written_at TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX unit_comment_by_segment ON unit_comment (document, segment);
`;
