/** By which a file says that it is a store of ours: the letters `fcls`. */
export const APPLICATION_ID = 0x66636c73;

/** The layout of the tables: a file says by which it was written. */
export const LAYOUT = 1;

/** What makes a store of an empty file. What replaces a row removes one without a word, so that a row that is no new one is refused too. */
export const CREATE = `
CREATE TABLE entries (
  sequence INTEGER PRIMARY KEY,
  treaty TEXT NOT NULL,
  version INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  body TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  UNIQUE (treaty, version)
) STRICT;
CREATE TRIGGER entries_are_not_changed BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry of a store is never changed: record a correction'); END;
CREATE TRIGGER entries_are_not_removed BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry of a store is never removed: record a correction'); END;
CREATE TRIGGER entries_follow_one_another BEFORE INSERT ON entries
WHEN NEW.sequence IS NOT (SELECT COALESCE(MAX(sequence), 0) + 1 FROM entries)
BEGIN SELECT RAISE(ABORT, 'an entry of a store follows the last one'); END;
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${LAYOUT};
`;
