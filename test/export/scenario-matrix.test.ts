import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { openScenarioMatrix } from '../../src/export/scenario-matrix.ts';
import { composeScenario } from '../../src/simulation/batch/simulate-scenario.ts';
import type { Act } from '../../src/treaty/act.ts';
import { findRecord, findTreaty, listTreaties } from '../support/catalogue.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';
import { readSheets } from './read-sheets.ts';

const on = civilDate;

const ROMANIA: Act = { participant: 'ROU', kind: 'ratification', on: on('2001-10-18') };

const RECORDED = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  return register === undefined ? [] : [{ id: treaty.id, treaty, register, asOf: register.endsOn ?? '2026-11-24' }];
});

const SCENARIOS: Readonly<Record<string, readonly Act[]>> = {
  'the record': [],
  quick: [ROMANIA],
  slow: [
    { ...ROMANIA, on: on('2001-11-30') },
    { participant: 'UGA', kind: 'accession', on: on('2001-12-31') },
  ],
  leaves: [ROMANIA, { participant: 'NOR', kind: 'denunciation', on: on('2003-01-02') }],
  '=1+1': [{ participant: 'NOR', kind: 'ratification', on: on('2001-10-18') }],
};

/** Writes the matrix of scenarios of a treaty and its record as of a day, and reads it back. */
async function show(id: string, asOf: string, scenarios: Readonly<Record<string, readonly Act[]>> = { record: [] }) {
  const treaty = id === opCrcSc.id ? opCrcSc : findTreaty(id);
  const register = id === opCrcSc.id ? opCrcScRegister : findRecord(id);
  if (treaty === undefined || register === undefined) throw new Error(`no record of ${id}`);
  const matrix = openScenarioMatrix({ legend: [['from', 'What it says.']] });
  for (const [name, acts] of Object.entries(scenarios)) {
    const { outcome, life } = composeScenario(treaty, register, acts, on(asOf));
    const { on: last, parties, refusals } = outcome;
    matrix.add({ name, on: last, life, parties, refused: refusals.length });
  }
  return readSheets(await matrix.load());
}

const rowOf = (sheets: Awaited<ReturnType<typeof show>>, sheet: string, participant: string) =>
  sheets
    .get(sheet)
    ?.rows.find(([code]) => code === participant)
    ?.slice(2);

describe('openScenarioMatrix', () => {
  // Nine instruments by 3 October 2001, Norway's among them. The tenth on 18 October brings the treaty into force on 18 January 2002, on 30 November on 28 February, the
  // last day of a month that has no 30th (14(1)). Uganda's of 31 December counts with the nine: it stands before that day (14(1)). Norway's denunciation of 2 January 2003 takes effect
  // a year later, on 2 January 2004 (15(1)). A second ratification by Norway is refused.
  it('sets from when each participant is a Party, how certain that is and until when, scenario by scenario', async () => {
    const sheets = await show('op-crc-sc', '2001-10-03', SCENARIOS);
    expect(sheets.get('from')?.rows[0]).toEqual(['participant', 'name', ...Object.keys(SCENARIOS)]);
    expect(rowOf(sheets, 'from', 'NOR')).toEqual([
      'pending',
      '2002-01-18',
      '2002-02-28',
      '2002-01-18 strike',
      'pending',
    ]);
    expect(rowOf(sheets, 'from', 'ROU')).toEqual(['none', '2002-01-18', '2002-02-28', '2002-01-18', 'none']);
    expect(rowOf(sheets, 'from', 'UGA')).toEqual(['none', 'none', '2002-02-28', 'none', 'none']);
    expect(rowOf(sheets, 'certainty', 'NOR')).toEqual(['pending', 'determined', 'determined', 'determined', 'pending']);
    expect(rowOf(sheets, 'until', 'NOR')).toEqual(['none', 'none', 'none', '2004-01-02', 'none']);
    expect(rowOf(sheets, 'until', 'ROU')).toEqual(['none', 'none', 'none', 'none', 'none']);
  });

  it('says of each scenario what becomes of the treaty', async () => {
    const sheets = await show('op-crc-sc', '2001-10-03', SCENARIOS);
    expect(sheets.get('outcome')?.rows).toEqual([
      ['scenario', 'on', 'met', 'in_force', 'certainty', 'earliest', 'latest', 'ended_on', 'parties', 'refused'],
      ['the record', '2001-10-03', 'not-known', 'not-known', 'pending', 'not-known', 'not-known', 'none', '0', '0'],
      ['quick', '2001-10-18', '2001-10-18', '2002-01-18', 'determined', '2002-01-18', '2002-01-18', 'none', '10', '0'],
      ['slow', '2001-12-31', '2001-11-30', '2002-02-28', 'determined', '2002-02-28', '2002-02-28', 'none', '11', '0'],
      ['leaves', '2003-01-02', '2001-10-18', '2002-01-18', 'determined', '2002-01-18', '2002-01-18', 'none', '9', '0'],
      ['=1+1', '2001-10-18', 'not-known', 'not-known', 'pending', 'not-known', 'not-known', 'none', '0', '1'],
    ]);
  });

  // The record of MARPOL 73/78 has Finland's day as one of two readings; the first prevails.
  it('shows the prevailing of several readings in italics, with the days between which it lies', async () => {
    const sheets = await show('marpol-78', '2026-11-24');
    expect(rowOf(sheets, 'from', 'FIN')).toEqual(['1983-10-02 i']);
    expect(rowOf(sheets, 'certainty', 'FIN')).toEqual(['readings 1983-10-02/1983-12-20']);
  });

  // The United States left the Paris Agreement on 4 November 2020, came back on 19 February 2021, and left on 27 January 2026.
  it('has the last participation of whoever left and came back', async () => {
    const sheets = await show('paris', '2026-11-24');
    expect(rowOf(sheets, 'from', 'USA')).toEqual(['2021-02-19 strike']);
    expect(rowOf(sheets, 'until', 'USA')).toEqual(['2026-01-27']);
  });

  // If the withdrawal of the Democratic People's Republic of Korea of 2003 took effect is open.
  it('marks a participation of which it is open if it has ended', async () => {
    const sheets = await show('npt', '2026-11-24');
    expect(rowOf(sheets, 'from', 'PRK')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d strike$/)]);
    expect(rowOf(sheets, 'until', 'PRK')).toEqual(['not-known']);
  });

  it.each(RECORDED)(
    'has for the record of $id alone the days that an export has',
    async ({ id, treaty, register, asOf }) => {
      const sheets = await show(id, asOf);
      const last = new Map(
        listParticipationRows(treaty, register, { asOf: on(asOf) })
          .filter(({ participation }) => participation !== 'none')
          .map((row) => [row.participant, row]),
      );
      for (const [participant, row] of last) {
        const day = /^\d/.test(row.in_force_from) ? row.in_force_from : row.certainty;
        const [shown = ''] = rowOf(sheets, 'from', participant) ?? [];
        expect([participant, shown.replace(/ [a-z ]+$/, ''), rowOf(sheets, 'until', participant)]).toEqual([
          participant,
          day,
          [row.ended_on],
        ]);
        expect(rowOf(sheets, 'certainty', participant)?.[0]?.split(' ')[0]).toBe(row.certainty);
      }
    },
  );

  it('keeps the heads and the names in sight, has widths, and says what it shows', async () => {
    const sheets = await show('op-crc-sc', '2001-10-03', SCENARIOS);
    expect([...sheets.keys()]).toEqual(['from', 'certainty', 'until', 'outcome', 'legend']);
    expect([...sheets.values()].map(({ frozenAt }) => frozenAt)).toEqual(['C2', 'C2', 'C2', 'B2', 'A2']);
    expect(sheets.get('from')?.widths).toEqual(['1-1', '2-2', '3-7']);
    expect(sheets.get('legend')?.rows).toEqual([
      ['of', 'text'],
      ['from', 'What it says.'],
    ]);
  });
});
