// ClickHouse in the process, through chdb, which is no part of the project: it takes half a gigabyte.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dayNumberOf } from '../../../src/calendar/day-number.ts';
import { composeClauseRows } from '../../../src/sql/clause-rows.ts';
import { renderInsertion } from '../../../src/sql/render-rows.ts';
import { ACT_COLUMNS, TABLES } from '../../../src/sql/tables.ts';
import { listViews } from '../../../src/sql/views.ts';
import { adaptQuery, listParts } from './adapt-query.mjs';
import { CLICKHOUSE, PREPARATION } from './dialect.mjs';

/** Opens a database with the clauses of some treaties and their acts; `list` gives rows with days as numbers. */
export function openClickhouse(treaties, acts = []) {
  const { Session } = createRequire(join(resolve(process.env.FC_CLICKHOUSE ?? '.'), 'package.json'))('chdb');
  const folder = mkdtempSync(join(tmpdir(), 'clickhouse-'));
  const session = new Session(folder);
  const run = (statement) => void session.query(statement);
  for (const statement of [...PREPARATION, 'CREATE DATABASE final_clauses']) run(statement);
  const rows = { ...composeClauseRows(treaties), acts };
  for (const [name, columns] of Object.entries({ ...TABLES, acts: ACT_COLUMNS })) {
    run(renderTable(name, columns));
    const numbered = rows[name].map((row) => numberDays(columns, row));
    for (const statement of renderInsertion(CLICKHOUSE, name, columns, numbered)) run(statement);
  }
  const views = listViews(CLICKHOUSE);
  return {
    run,
    /** Works out what some of the views say of what is in the tables, one part after the other. */
    workOut: (names) => {
      const parts = views
        .filter(({ name }) => names.includes(name))
        .flatMap(({ name, query }) => listParts(name, query));
      for (const { name, query } of parts) {
        run(`CREATE TABLE ${CLICKHOUSE.nameOf(name)} ENGINE = Memory AS ${adaptQuery(query)}`);
      }
    },
    list: (query) => JSON.parse(session.query(query, 'JSON')).data,
    close: () => {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function renderTable(name, columns) {
  const lines = Object.entries(columns).map(([column, type]) => `${column} ${CLICKHOUSE.types[type]}`);
  return `CREATE TABLE ${CLICKHOUSE.nameOf(name)} (${lines.join(', ')}) ENGINE = Memory`;
}

function numberDays(columns, row) {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    columns[column] === 'date' && value !== null ? dayNumberOf(value) : value,
  ]);
  return Object.fromEntries(entries);
}
