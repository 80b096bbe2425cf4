import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../../src/export/list-participation-rows.ts';
import type { ParticipationRow } from '../../../src/export/participation-columns.ts';
import { PARTICIPATION_FORMS, writeParticipations } from '../../../src/export/participation-writer.ts';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import type { Act } from '../../../src/treaty/act.ts';
import { findRecord, listTreaties } from '../../support/catalogue.ts';

const AS_OF = { asOf: civilDate('2026-11-24') };

/** The cells of rows, but what the record itself says of how far it goes: a table of participations does not carry it. */
function cellsOf(rows: readonly ParticipationRow[]): readonly Readonly<Record<string, string>>[] {
  return rows.map(({ record_ends_on: _ends, record_lacks: _lacks, ...cells }) => cells);
}

/** What a day rests on there, besides the day of the act. */
const RESTS_ON = {
  'op-crc-sc': 'the day of the act alone',
  apostille: 'the day on which the depositary notified an accession (12); an extension that was taken over',
  'harmonized-system': 'the day that the instrument names (13)',
  att: 'the day on which provisional application was notified (23)',
  npt: 'a denunciation that is disputed',
  ottawa: 'denunciations, and what is known of an armed conflict (20(3))',
  'iccpr-op1': 'denunciations, and a State that came back',
} as const;

describe('what is exported and read again', () => {
  it.each(Object.entries(RESTS_ON))('gives the same dates of %s: %s', (id) => {
    const treaty = listTreaties().find((each) => each.id === id);
    const record = findRecord(id);
    if (treaty === undefined || record === undefined) throw new Error(`no record of ${id}`);
    const rows = listParticipationRows(treaty, record, AS_OF);
    expect(rows.length).toBeGreaterThan(100);
    for (const form of PARTICIPATION_FORMS) {
      const { participants } = treaty.finalClauses.participation;
      const parsed = parseAnyRegister(writeParticipations(form, rows), {
        treatyId: id,
        ...(participants === undefined ? {} : { participants }),
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
      expect(cellsOf(listParticipationRows(treaty, parsed.value, AS_OF))).toEqual(cellsOf(rows));
    }
  });
});

describe('acts that are exported and read again', () => {
  const treaty = listTreaties().find(({ id }) => id === 'op-crc-sc');
  const record = findRecord('op-crc-sc');
  const FURTHER: readonly Act[] = [
    // Neither has any effect on a date: one denunciation was revoked before it took effect, another named a later day (article 15(1)).
    { participant: 'NOR', kind: 'denunciation', on: civilDate('2004-01-05'), effectiveOn: civilDate('2006-06-30') },
    { participant: 'NOR', kind: 'revocation-of-denunciation', on: civilDate('2004-05-01') },
    { participant: 'NOR', kind: 'denunciation', on: civilDate('2010-02-01') },
    { participant: 'NOR', kind: 'revocation-of-denunciation', on: civilDate('2010-03-01') },
    { participant: 'NOR', kind: 'denunciation', on: civilDate('2020-02-01') },
    { participant: 'AUS', kind: 'territorial-extension', territory: 'Norfolk Island', on: civilDate('2010-01-05') },
    {
      participant: 'AUS',
      kind: 'end-of-responsibility',
      territory: 'Norfolk Island',
      on: civilDate('2015-01-05'),
      successor: 'NZL',
    },
  ];

  it.each(PARTICIPATION_FORMS)(
    'keep revoked denunciations, the successor of a territory and the depositary: %s',
    (form) => {
      if (treaty === undefined || record === undefined) throw new Error('no record');
      const deposited = record.acts.map((act) =>
        act.participant === 'NOR' && act.kind === 'ratification' ? { ...act, depositary: 'London' } : act,
      );
      const rows = listParticipationRows(treaty, { ...record, acts: [...deposited, ...FURTHER] }, AS_OF);
      const norway = rows.find(({ participant }) => participant === 'NOR');
      expect([norway?.depositary, norway?.revoked_notices, norway?.end_received_on]).toEqual([
        'London',
        '2004-01-05 (2006-06-30)/2004-05-01; 2010-02-01/2010-03-01',
        '2020-02-01',
      ]);
      const parsed = parseAnyRegister(writeParticipations(form, rows), { treatyId: 'op-crc-sc' });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
      const { acts } = parsed.value;
      expect(acts).toEqual(expect.arrayContaining([...FURTHER]));
      expect(acts.find(({ participant, kind }) => participant === 'NOR' && kind === 'ratification')).toMatchObject({
        depositary: 'London',
      });
      expect(cellsOf(listParticipationRows(treaty, parsed.value, AS_OF))).toEqual(cellsOf(rows));
    },
  );

  it('list what of revoked denunciations cannot be read', () => {
    if (treaty === undefined || record === undefined) throw new Error('no record');
    const [first, ...others] = listParticipationRows(treaty, record, AS_OF);
    if (first === undefined) throw new Error('no rows');
    const left: string[] = [];
    const text = writeParticipations('csv', [{ ...first, revoked_notices: '2004-01-05, later revoked' }, ...others]);
    parseAnyRegister(text, { treatyId: 'op-crc-sc', leave: ({ kind }) => left.push(kind) });
    expect(left).toEqual([`${first.participant}: revoked_notices 2004-01-05, later revoked`]);
  });
});
