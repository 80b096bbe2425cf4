import { DIALECTS } from '../../../src/sql/dialects.ts';
import { renderInsertion } from '../../../src/sql/render-rows.ts';
import type { Database, ReachedEngine } from '../../../src/sql.ts';
import * as crc from '../../published/crc.ts';
import { ledger } from '../../published/ledger.ts';
import * as opCrcSc from '../../published/op-crc-sc.ts';
import { readVectors } from '../../support/vectors.ts';

const COLUMNS = { treaty: 'text', participant: 'text', published_on: 'date' } as const;

/** The dates of entry into force that somebody published: of treaties, under the name `treaty`, and of States; without those that the ledger says are wrong. */
export const PUBLISHED = [
  ...readVectors('entry-into-force')
    .filter(({ source, other_in_force_on }) => source !== 'by the article' && other_in_force_on === undefined)
    .map(({ treaty = '', in_force_on = '' }) => ({ treaty, participant: 'treaty', published_on: in_force_on })),
  ...Object.entries({ crc, 'op-crc-sc': opCrcSc }).flatMap(([treaty, { publishedEntriesIntoForce }]) =>
    publishedEntriesIntoForce.map(({ participant, entersIntoForceOn }) => ({
      treaty,
      participant,
      published_on: entersIntoForceOn,
    })),
  ),
].filter(({ treaty, participant, published_on }) => !isInLedger(treaty, participant, published_on));

function isInLedger(treaty: string, participant: string, publishedOn: string): boolean {
  return ledger.some(
    (entry) => entry.treaty === treaty && entry.participant === participant && entry.published === publishedOn,
  );
}

/** How many published dates were compared, how many of these the views do not cover, and how many are other dates there. */
export interface ComparedWithPublished {
  readonly compared: number;
  readonly notCovered: number;
  readonly differences: number;
}

/** Compares the published dates, in the database, with those of the views. */
export async function comparePublished(engine: ReachedEngine, database: Database): Promise<ComparedWithPublished> {
  const { nameOf, types, literals } = DIALECTS[engine];
  const columns = Object.entries(COLUMNS).map(([column, type]) => `${column} ${types[type]}`);
  await database.run(`CREATE TABLE published (${columns.join(', ')})`);
  const dialect = { nameOf: (name: string) => name, literals };
  for (const statement of renderInsertion(dialect, 'published', COLUMNS, PUBLISHED)) await database.run(statement);
  const isSame = 'v.in_force_from = p.published_on';
  const isLeft = "v.certainty = 'not-covered'";
  // An engine that is not kept from it works a view out for each row that is compared.
  await database.run(`CREATE TABLE answers AS
    SELECT treaty, ${literals.text('treaty')} AS participant, in_force_from, certainty FROM ${nameOf('treaty_dates')}
    UNION ALL SELECT treaty, participant, in_force_from, certainty FROM ${nameOf('participations')}`);
  const [row = {}] = await database.list(`SELECT COUNT(*) AS compared,
    SUM(CASE WHEN ${isLeft} THEN 1 ELSE 0 END) AS not_covered,
    SUM(CASE WHEN ${isLeft} OR ${isSame} THEN 0 ELSE 1 END) AS differences
  FROM published p LEFT JOIN answers v ON v.treaty = p.treaty AND v.participant = p.participant`);
  return {
    compared: Number(row.compared),
    notCovered: Number(row.not_covered),
    differences: Number(row.differences),
  };
}
