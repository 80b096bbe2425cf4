import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { ConsentKind } from '../../src/treaty/act-kinds.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { act, months, treatyWith } from './build.ts';
import { findTreaty } from './catalogue.ts';
import { cellOf, dateOf, type Vector } from './vectors.ts';

const read = parseTreatyJson(readFileSync(new URL('../published/load-lines.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('load-lines.json cannot be read');
const loadLines = read.value;

/** The State and its territory. */
export const MEANT = { participant: 'GBR', territory: 'Bermuda' } as const;

/** The life of the row's treaty, with its own date as known, one State in it, and what this did. */
export function lifeOf(row: Vector, ...more: readonly Act[]): Life {
  const treaty = findTreaty(cellOf(row, 'treaty')) ?? loadLines;
  expect(treaty.id).toBe(row.treaty);
  const { finalClauses } = treaty;
  const known = { metOn: dateOf(row, 'met_on'), inForceOn: dateOf(row, 'in_force_on') };
  const entryIntoForce = { ...finalClauses.entryIntoForce, known };
  const instrument = act(MEANT.participant, cellOf(row, 'kind') as ConsentKind, cellOf(row, 'deposited_on'));
  const notifiedOn = row.state_notified_on === undefined ? {} : { notifiedOn: dateOf(row, 'state_notified_on') };
  const acts = [{ ...instrument, ...notifiedOn } as Act, ...more];
  return composeLife({ ...treaty, finalClauses: { ...finalClauses, entryIntoForce } }, { acts });
}

/** Builds an extension by that State. */
export const extended = (on: string, territory = 'Bermuda'): Act => ({
  kind: 'territorial-extension',
  participant: 'GBR',
  territory,
  on: civilDate(on),
});

/** A day by which something is asked. */
export const BY = civilDate('2030-06-30');

/** Builds the plain treaty with a clause on territories. */
export const treatyExtended = (
  territorialExtension: NonNullable<FinalClauses['participation']['territorialExtension']>,
  more: Partial<FinalClauses> = {},
): Treaty =>
  treatyWith(1, {
    participation: { ...treatyWith(1).finalClauses.participation, territorialExtension },
    ...more,
  });

/** A clause by which the treaty applies to a territory a month after the receipt. */
export const monthLater = { article: '5', delay: months(1) } as const;

/** The instrument of that State. */
export const bound = act('GBR', 'ratification', '2000-01-31');
