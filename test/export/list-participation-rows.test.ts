import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { clauseVersionOf } from '../../src/export/clause-version.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { PARTICIPATION_COLUMNS, type ParticipationRow } from '../../src/export/participation-columns.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeWithReadingsOfWays } from '../../src/lifecycle/compose-with-readings-of-ways.ts';
import { listTerritories } from '../../src/lifecycle/list-territories.ts';
import type { Completeness } from '../../src/treaty/register.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { readActs } from '../support/read-acts.ts';

const TODAY = civilDate('2026-11-24');

function rowsOf(acts: string, endsOn = '2026-01-01'): readonly ParticipationRow[] {
  const register = { acts: readActs(opCrcSc, acts), endsOn: civilDate(endsOn) };
  return listParticipationRows(opCrcSc, register, { asOf: TODAY, engineVersion: '9.9.9' });
}

function rowOf(rows: readonly ParticipationRow[], code: string): Partial<ParticipationRow> {
  const row = rows.find(({ participant }) => participant === code);
  if (row === undefined) throw new Error(`no row of ${code}`);
  return row;
}

/** The tenth instrument on 18 October 2001 brings it into force three months later (14(1)). */
const TEN = '9 ratification 2001-10-02; NOR ratification 2001-10-18';

/** Worked by hand from OP-CRC-SC 14 and 15. */
const CASES: readonly (readonly [what: string, acts: string, code: string, cells: Partial<ParticipationRow>])[] = [
  [
    'the tenth instrument: three months after it (14(1))',
    TEN,
    'NOR',
    { act: 'ratification', date: '2001-10-18', in_force_from: '2002-01-18', certainty: 'determined', article: '14(1)' },
  ],
  [
    'a later instrument: one month after it; February has no 31st, its last day counts (14(2))',
    `${TEN}; IRL ratification 2005-01-31`,
    'IRL',
    {
      participation: '1',
      in_force_from: '2005-02-28',
      article: '14(2)',
      earliest: '2005-02-28',
      latest: '2005-02-28',
      month_end_mattered: 'yes',
      ended_on: 'none',
      ended_because: 'none',
      ended_certainty: 'none',
    },
  ],
  [
    'nine instruments: the tenth is awaited',
    '9 ratification 2001-10-02; FRA signature 2000-09-06',
    'FRA',
    {
      participation: 'none',
      act: 'signature',
      date: '2000-09-06',
      signed_on: '2000-09-06',
      in_force_from: 'none',
      certainty: 'none',
    },
  ],
  [
    'one of nine: its day is not known',
    '8 ratification 2001-10-02; NOR ratification 2001-10-18',
    'NOR',
    {
      in_force_from: 'not-known',
      certainty: 'pending',
      earliest: 'not-known',
      latest: 'not-known',
      month_end_mattered: 'not-known',
      ended_on: 'none',
    },
  ],
  [
    'a denunciation: one year after it is received (15(1))',
    `${TEN}; NOR denunciation 2010-03-10`,
    'NOR',
    {
      ended_on: '2011-03-10',
      ended_because: 'denounced',
      ended_certainty: 'determined',
      ended_earliest: '2011-03-10',
      ended_latest: '2011-03-10',
      end_received_on: '2010-03-10',
      end_named_on: 'none',
      end_disputed: 'no',
      end_conflict: 'none',
    },
  ],
  [
    'an instrument withdrawn before it took effect',
    `${TEN}; IRL ratification 2005-03-01; IRL withdrawal-of-instrument 2005-03-15`,
    'IRL',
    {
      in_force_from: 'none',
      certainty: 'excluded',
      ended_on: '2005-03-15',
      ended_because: 'withdrawn',
      end_received_on: '2005-03-15',
      notified_on: 'none',
      named_on: 'none',
      succession_on: 'none',
      provisional_notified_on: 'none',
    },
  ],
];

describe('listParticipationRows', () => {
  it.each(CASES)('gives %s', (_, acts, code, cells) => {
    expect(rowOf(rowsOf(acts), code)).toMatchObject(cells);
  });

  it('gives a State that left and came back a row for each time', () => {
    const rows = rowsOf(`${TEN}; NOR denunciation 2010-03-10; NOR accession 2012-05-05`);
    const own = rows.filter(({ participant }) => participant === 'NOR');
    expect(own.map((each) => [each.participation, each.act, each.in_force_from, each.ended_on])).toEqual([
      ['1', 'ratification', '2002-01-18', '2011-03-10'],
      ['2', 'accession', '2012-06-05', 'none'],
    ]);
  });

  it('says of each row whose it is, of which treaty, and on what it rests', () => {
    expect(rowOf(rowsOf(TEN), 'NOR')).toMatchObject({
      treaty: 'op-crc-sc',
      un_number: 'IV-11-c',
      un_registration: '27531',
      name: 'Norway',
      wikidata_item: 'Q20',
      as_of: '2026-11-24',
      record_ends_on: '2026-01-01',
      engine_version: '9.9.9',
      clause_version: clauseVersionOf(opCrcSc.finalClauses),
      territory: 'none',
    });
  });

  it('says that it is not known where the record ends, and with which version the days were computed', () => {
    const [row] = listParticipationRows(opCrcSc, { acts: readActs(opCrcSc, TEN) }, { asOf: TODAY });
    expect(row).toMatchObject({ record_ends_on: 'not-known', engine_version: 'not-known' });
  });

  it.each<[string, Completeness | undefined, string]>([
    ['does not say how whole it is', undefined, 'not-known'],
    ['is whole', { kind: 'complete' }, 'none'],
    ['has rows that were not read', { kind: 'unread', rows: 1, missing: [{ acts: 'consents' }] }, 'consents'],
    [
      'lacks acts of several kinds',
      {
        kind: 'partial',
        lacks: 'Some.',
        missing: [
          { acts: 'consents', of: ['DOM', 'HTI'], since: civilDate('2023-03-23') },
          { acts: 'consents', since: civilDate('2023-04-01') },
          { acts: 'signatures' },
        ],
      },
      'consents of DOM HTI since 2023-03-23; consents since 2023-04-01; signatures',
    ],
  ])('says in each row what a record lacks that %s', (_, completeness, lacks) => {
    const register = { acts: readActs(opCrcSc, TEN), ...(completeness && { completeness }) };
    const rows = listParticipationRows(opCrcSc, register, { asOf: TODAY });
    expect(new Set(rows.map(({ record_lacks }) => record_lacks))).toEqual(new Set([lacks]));
  });

  it('leaves out what was done after the day', () => {
    const register = { acts: readActs(opCrcSc, `${TEN}; IRL ratification 2005-01-31`) };
    const rows = listParticipationRows(opCrcSc, register, { asOf: civilDate('2005-01-30') });
    expect(rows.map(({ participant }) => participant)).not.toContain('IRL');
    expect(rows).toHaveLength(10);
  });
});

describe('listParticipationRows, over the whole catalogue', () => {
  const recorded = listTreaties().flatMap((treaty) => {
    const register = findRecord(treaty.id);
    return register === undefined ? [] : [{ id: treaty.id, treaty, register }];
  });

  it('is asked of many treaties', () => expect(recorded.length).toBeGreaterThan(50));

  it.each(recorded)('gives the days of the library for $id, and no empty cell', ({ treaty, register }) => {
    const asOf = register.endsOn ?? TODAY;
    const rows = listParticipationRows(treaty, register, { asOf });
    const life = composeWithReadingsOfWays(composeLife(treaty, register, asOf), treaty, register, asOf);
    const expected = life.participants.flatMap(({ participant, participations, ceasedOn }) =>
      participations.map(({ instrument, entryIntoForce: answer, partyUntil, withdrawnOn, notices, endedOn }, index) => {
        const isOpen = notices.some(({ effect }) => effect.kind === 'indeterminate');
        return [
          participant,
          String(index + 1),
          instrument.kind,
          instrument.on,
          answer.kind === 'determined' ? answer.value : answer.kind === 'excluded' ? 'none' : 'not-known',
          answer.article,
          isOpen ? 'open' : (withdrawnOn ?? partyUntil ?? endedOn ?? ceasedOn ?? 'none'),
        ];
      }),
    );
    const open = new Set(expected.filter(([, , , , , , end]) => end === 'open').map(([who, nth]) => `${who} ${nth}`));
    const given = rows
      .filter(({ participation }) => participation !== 'none')
      .map((row) => [
        row.participant,
        row.participation,
        row.act,
        row.date,
        row.in_force_from,
        row.article,
        open.has(`${row.participant} ${row.participation}`) ? 'open' : row.ended_on,
      ]);
    expect(given).toEqual(expected);

    const signatories = life.participants.filter(
      (own) => own.participations.length === 0 && own.signedOn !== undefined,
    );
    expect(rows.filter(({ act }) => act === 'signature')).toHaveLength(signatories.length);
    expect(rows.filter(({ act }) => act === 'territorial-extension')).toHaveLength(listTerritories(life, asOf).length);
    const provisional = rows.filter((row) => row.provisional_from !== 'none');
    expect(
      provisional.map((row) => [row.participant, row.provisional_from, row.provisional_until].join()).sort(),
    ).toEqual(life.provisional.map((each) => [each.participant, each.from, each.until ?? 'none'].join()).sort());

    const names = PARTICIPATION_COLUMNS.map(({ name }) => name);
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual([...names].sort());
      expect(Object.values(row).every((cell) => cell.trim() !== '')).toBe(true);
      expect(row.ended_because === 'not-known').toBe(false);
    }
  });
});

describe('clauseVersionOf', () => {
  it('is the same whatever the order of the keys, and another where a clause is another', () => {
    const { finalClauses: clauses } = opCrcSc;
    const { participation, ...others } = clauses;
    expect(clauseVersionOf({ ...others, participation })).toBe(clauseVersionOf(clauses));
    const { reporting: _, ...less } = others;
    expect(clauseVersionOf({ ...less, participation })).not.toBe(clauseVersionOf(clauses));
  });

  it('tells every treaty of the catalogue from every other', () => {
    const versions = listTreaties().map(({ finalClauses }) => clauseVersionOf(finalClauses));
    expect(new Set(versions).size).toBe(versions.length);
  });
});
