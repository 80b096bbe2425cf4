/** The schema of a store, in whatever database it is. */
export const SCHEMA = 'final_clauses_store';

/** The layout of the tables: the table `about` says by which they were written. */
export const LAYOUT = 1;

/** Two that begin a store at once, or write to it, do so one after the other: the number of the lock is the letters `fcls`. */
export const LOCK = `SELECT pg_advisory_xact_lock(${0x66636c73})`;

const INTO_SCHEMA = `${SCHEMA}.`;

/** What makes a store in a database. Triggers that hold always hold for a copy of the database that is kept up to date as well. */
export const CREATE = `
CREATE SCHEMA ${SCHEMA};
CREATE TABLE ${INTO_SCHEMA}about (layout integer NOT NULL);
INSERT INTO ${INTO_SCHEMA}about VALUES (${LAYOUT});
CREATE TABLE ${INTO_SCHEMA}entries (
  sequence bigint PRIMARY KEY,
  treaty text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  id text COLLATE "C" NOT NULL UNIQUE,
  recorded_at text COLLATE "C" NOT NULL,
  recorded_by text NOT NULL,
  body text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL UNIQUE,
  UNIQUE (treaty, version)
);
CREATE FUNCTION ${INTO_SCHEMA}refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an entry of a store is never changed and never removed: record a correction'; END $$;
CREATE TRIGGER entries_are_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON ${INTO_SCHEMA}entries
FOR EACH STATEMENT EXECUTE FUNCTION ${INTO_SCHEMA}refuse_change();
ALTER TABLE ${INTO_SCHEMA}entries ENABLE ALWAYS TRIGGER entries_are_not_changed;
`;

/** Says whether there is a schema of that name, and whether it has our tables. */
export const FIND = `SELECT
  to_regnamespace('${SCHEMA}') IS NOT NULL AS schema,
  to_regclass('${SCHEMA}.about') IS NOT NULL AND to_regclass('${SCHEMA}.entries') IS NOT NULL AS tables`;
