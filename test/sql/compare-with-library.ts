import type { CivilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { ParticipationLife } from '../../src/lifecycle/life.ts';
import { composeActRow } from '../../src/sql/act-row.ts';
import { DIALECTS } from '../../src/sql/dialects.ts';
import { renderInsertion } from '../../src/sql/render-rows.ts';
import { ACT_COLUMNS } from '../../src/sql/tables.ts';
import { type Database, type ReachedEngine, type DatabaseRow as Row, renderSql } from '../../src/sql.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import type { Platform } from './engines.ts';

/** A treaty and what was done under it. */
export interface TreatyWithActs {
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
}

/** How many answers of a database were compared with those of the library, by what the database says of them, and those that differ. */
export interface Compared {
  readonly treaties: Readonly<Record<string, number>>;
  readonly participations: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

/** Opens a database with treaties and their acts in it. */
export async function openFilled({ engine, open }: Platform, entries: readonly TreatyWithActs[]): Promise<Database> {
  const database = await open();
  await database.run(
    renderSql(
      engine,
      entries.map(({ treaty }) => treaty),
    ),
  );
  const rows = entries.flatMap(({ treaty, acts }) => acts.map((act) => composeActRow(treaty.id, act)));
  for (const statement of renderInsertion(DIALECTS[engine], 'acts', ACT_COLUMNS, rows)) await database.run(statement);
  return database;
}

/** Compares what the views of a database say with what the library composes. */
export async function compareViews(
  engine: ReachedEngine,
  database: Database,
  entries: readonly TreatyWithActs[],
): Promise<Compared> {
  const { nameOf } = DIALECTS[engine];
  return compareRows(entries, {
    treatyDates: await database.list(`SELECT * FROM ${nameOf('treaty_dates')}`),
    participations: await database.list(`SELECT * FROM ${nameOf('participations')}`),
  });
}

/** The rows of the two views. */
export interface RowsOfViews {
  readonly treatyDates: readonly Row[];
  readonly participations: readonly Row[];
}

/** Compares the rows of the views, with days as the library has them, with what the library composes. */
export function compareRows(
  entries: readonly TreatyWithActs[],
  { treatyDates, participations }: RowsOfViews,
): Compared {
  const dates = groupBy(treatyDates, ({ treaty }) => `${treaty}`);
  const rows = groupBy(participations, ({ treaty, participant }) => `${treaty} ${participant}`);
  const counts = { treaties: new Map<string, number>(), participations: new Map<string, number>() };
  const differences: string[] = [];
  const seen = new Set<string>();
  const compare = (what: string, wanted: unknown, given: unknown): void => {
    const [want, got] = [JSON.stringify(wanted), JSON.stringify(given)];
    if (want !== got) differences.push(`${what}: the library says ${want}, the view ${got}`);
  };
  for (const { treaty, acts } of entries) {
    const life = composeLife(treaty, { acts });
    const [date] = dates.get(treaty.id) ?? [];
    add(counts.treaties, `${date?.certainty}`);
    if (date?.certainty !== 'not-covered') {
      compare(
        treaty.id,
        answerOf(life.entryIntoForce),
        date && answerOfRow(date, date.in_force_from, date.in_force_from),
      );
    }
    for (const { participant, participations } of life.participants) {
      const key = `${treaty.id} ${participant}`;
      const own = rows.get(key) ?? [];
      seen.add(key);
      for (const { certainty } of own) add(counts.participations, `${certainty}`);
      if (own.every(({ certainty }) => certainty === 'not-covered') && own.length > 0) continue;
      compare(
        key,
        participations.map(describeLife),
        own.map((row, index) => describeRow(row, participations[index])),
      );
    }
  }
  for (const [key, own] of rows) {
    if (seen.has(key)) continue;
    for (const { certainty } of own) add(counts.participations, `${certainty}`);
    compare(
      key,
      [],
      own.filter(({ certainty }) => certainty !== 'not-covered'),
    );
  }
  return {
    treaties: Object.fromEntries(counts.treaties),
    participations: Object.fromEntries(counts.participations),
    differences,
  };
}

/** What the library says of a participation, in the columns of the view. */
function describeLife({ instrument, entryIntoForce, partyUntil }: ParticipationLife) {
  const { kind, on } = instrument;
  return { act: kind, on, ...answerOf(entryIntoForce), until: partyUntil ?? null };
}

function describeRow(row: Row, own: ParticipationLife | undefined) {
  // An end that is not covered is no answer.
  const until = row.until_certainty === 'not-covered' ? (own?.partyUntil ?? null) : row.party_until;
  return { act: row.act, on: row.act_date, ...answerOfRow(row, row.earliest, row.latest), until };
}

function answerOf(answer: Determination<CivilDate>) {
  const days = listDays(answer);
  const certainty = answer.kind === 'determined' && answer.readings !== undefined ? 'readings' : answer.kind;
  return {
    certainty,
    from: answer.kind === 'determined' ? answer.value : null,
    earliest: days[0] ?? null,
    latest: days.at(-1) ?? null,
    article: answer.article,
    mattered: answer.kind === 'determined' ? answer.monthEndMattered : null,
  };
}

function listDays(answer: Determination<CivilDate>): readonly CivilDate[] {
  if (answer.kind === 'determined') return [answer.value, ...(answer.readings ?? []).map(({ value }) => value)].sort();
  if (answer.kind !== 'indeterminate' || answer.orLater === true) return [];
  return answer.candidates.map(({ value }) => value).sort();
}

function answerOfRow(row: Row, earliest: unknown, latest: unknown) {
  const { month_end_mattered: mattered } = row;
  return {
    certainty: row.certainty,
    from: row.in_force_from,
    earliest,
    latest,
    article: row.article,
    // SQLite and MariaDB say 1 and 0.
    mattered: mattered === null ? null : mattered === true || mattered === 1,
  };
}

/** Groups rows by what is told of each. */
export function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
