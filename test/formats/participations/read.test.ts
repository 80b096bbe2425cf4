import { describe, expect, it } from 'vitest';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { PARTICIPATIONS } from '../samples.ts';

const HEAD =
  'treaty,participant,participation,act,date,signed_on,in_force_from,certainty,ended_on,ended_because,ended_certainty,provisional_from,provisional_until,territory';
const read = (...rows: readonly string[]) => readForeign([HEAD, ...rows].join('\n'));
const codesOf = (text: string) => {
  const parsed = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
  return parsed.ok ? [] : parsed.issues.map(({ line, remedy }) => `${line} ${remedy.code}`);
};
/** A participation that ended on a day, for a reason. */
const ended = (on: string, because: string, certainty = 'determined') =>
  `op-crc-sc,NOR,1,ratification,2001-10-02,none,2002-01-18,determined,${on},${because},${certainty},none,none,none`;

describe('a table of participations', () => {
  it('has the acts of which its rows tell, and its dates as stored ones', () => {
    const { form, acts, issues, left, columnsLeft } = readForeign(PARTICIPATIONS);
    expect([form, issues, left, columnsLeft]).toEqual(['participations', [], [], []]);
    expect(acts).toEqual([
      'NOR signature 2000-06-13',
      'NOR ratification 2001-10-02',
      'BEN accession 2005-01-31',
      'BEN denunciation 2010-03-01',
      'BEN accession 2011-01-31',
      'TCD signature 2002-05-03',
    ]);
    expect(readStoredDates(PARTICIPATIONS)).toEqual([
      'NOR ratification 2001-10-02 → 2002-01-18',
      'BEN accession 2005-01-31 → 2005-02-28',
      'BEN denunciation 2010-03-01 → 2010-03-01',
      'BEN accession 2011-01-31 → 2011-02-28',
    ]);
  });

  it('knows of a denunciation the day of effect alone', () => {
    const parsed = parseAnyRegister(`${HEAD}\n${ended('2010-03-01', 'denounced')}`, { treatyId: 'op-crc-sc' });
    expect(parsed.ok && parsed.value.acts[1]).toEqual({
      participant: 'NOR',
      kind: 'denunciation',
      on: '2010-03-01',
      receipt: 'not-known',
    });
  });

  it.each([
    // An instrument that was withdrawn; what has other readings was a denunciation, received before the treaty was in force.
    [ended('2001-12-01', 'withdrawn'), ['NOR ratification 2001-10-02', 'NOR withdrawal-of-instrument 2001-12-01']],
    [ended('2001-12-01', 'withdrawn', 'readings'), ['NOR ratification 2001-10-02', 'NOR denunciation 2001-12-01']],
    // What follows from another treaty, from the end of this one or of the State (VCSSRT 34) is no act of the participant.
    [ended('2010-03-01', 'treaty-ended'), ['NOR ratification 2001-10-02']],
    [ended('2010-03-01', 'left-with-other-treaty'), ['NOR ratification 2001-10-02']],
    [ended('2010-03-01', 'state-ceased'), ['NOR ratification 2001-10-02']],
    [ended('none', 'none', 'none'), ['NOR ratification 2001-10-02']],
  ])('reads how a participation ended: %s', (row, acts) => {
    const found = read(row);
    expect([found.acts, found.issues, found.left]).toEqual([acts, [], []]);
  });

  it.each([
    ['not-known', 'denounced'],
    ['2010-03-01', 'not-known'],
    ['2010-03-01', 'none'],
    ['2010-03-01', 'a quarrel'],
  ])('does not pass over an end of which it does not tell the act: %s, %s', (on, because) => {
    const found = read(ended(on, because));
    expect([found.acts, found.issues]).toEqual([[], ['2 unknown-kind']]);
    expect(codesOf(`${HEAD}\n${ended(on, because)}`)).toEqual(['2 remedy.name-ending-act']);
  });

  it('lists a denunciation that has no effect on the prevailing reading', () => {
    const found = read(ended('none', 'denounced', 'readings'));
    expect([found.acts, found.left]).toEqual([['NOR ratification 2001-10-02'], ['2 NOR: denounced']]);
  });

  it('reads a territory, the end of responsibility for it, and no withdrawal of which the receipt is not told', () => {
    const row = (on: string, because: string) =>
      `op-crc-sc,GBR,none,territorial-extension,2003-01-02,none,2003-02-02,determined,${on},${because},determined,none,none,Hong Kong`;
    expect(read(row('none', 'none')).acts).toEqual(['GBR territorial-extension 2003-01-02 Hong Kong']);
    expect(read(row('1997-07-01', 'responsibility-ended')).acts).toEqual([
      'GBR territorial-extension 2003-01-02 Hong Kong',
      'GBR end-of-responsibility 1997-07-01 Hong Kong',
    ]);
    expect(read(row('2010-03-01', 'state-left')).acts).toHaveLength(1);
    expect(read(row('2010-03-01', 'withdrawn')).issues).toEqual(['2 unknown-kind']);
  });

  it('reads a provisional application, and the notice that ends it (VCLT 25(2)); not one of which the day of notification is not told', () => {
    const beside =
      'op-crc-sc,NOR,1,ratification,2001-10-02,none,2002-01-18,determined,none,none,none,2001-05-01,2002-01-18,none';
    const { acts, left } = read(beside);
    expect([acts, left]).toEqual([['NOR ratification 2001-10-02'], ['2 NOR: provisional_from 2001-05-01']]);
    const apart =
      'op-crc-sc,NOR,none,provisional-application,2001-04-01,none,none,none,none,none,none,2001-05-01,2001-09-01,none';
    expect(read(apart).acts).toEqual([
      'NOR provisional-application 2001-04-01',
      'NOR intention-not-to-become-party 2001-09-01',
    ]);
  });

  it('keeps the day of a succession that is not later than its notification', () => {
    const parsed = parseAnyRegister(
      `${HEAD}\nop-crc-sc,MNE,1,succession,2006-10-23,none,2006-06-03,determined,none,none,none,none,none,none`,
      { treatyId: 'op-crc-sc' },
    );
    expect(parsed.ok && parsed.value.acts[0]).toMatchObject({ on: '2006-10-23', effectiveOn: '2006-06-03' });
  });

  describe('with what the acts say beside their day', () => {
    const FULL =
      'treaty,participant,participation,act,date,notified_on,named_on,succession_on,in_force_from,certainty,ended_on,ended_because,end_received_on,end_named_on,end_disputed,end_conflict,provisional_notified_on,provisional_from,provisional_until,territory';
    const actsOf = (row: string) => {
      const parsed = parseAnyRegister(`${FULL}\nop-crc-sc,NOR,${row}`, { treatyId: 'op-crc-sc' });
      return parsed.ok
        ? parsed.value.acts.map(({ participant, ...act }) => act)
        : parsed.issues.map(({ code, line }) => `${line} ${code}`);
    };
    const instrument = { kind: 'ratification', on: '2001-10-02' };

    it.each([
      // VCLT 67(2): the notice counts from its receipt, whether or not its effect is known.
      [
        '1,ratification,2001-10-02,none,none,none,2002-01-18,determined,2011-03-10,denounced,2010-03-10,2011-03-10,no,none,none,none,none,none',
        [instrument, { kind: 'denunciation', on: '2010-03-10', effectiveOn: '2011-03-10' }],
      ],
      [
        '1,ratification,2001-10-02,none,none,none,2002-01-18,determined,not-known,denounced,2010-03-10,none,yes,none,none,none,none,none',
        [instrument, { kind: 'denunciation', on: '2010-03-10', standing: 'disputed' }],
      ],
      [
        '1,ratification,2001-10-02,none,none,none,2002-01-18,determined,2010-09-10,denounced,2010-03-10,none,no,not-engaged,none,none,none,none',
        [instrument, { kind: 'denunciation', on: '2010-03-10', armedConflict: 'none' }],
      ],
      [
        '1,ratification,2001-10-02,none,none,none,2002-01-18,determined,2011-03-10,denounced,not-known,none,no,none,none,none,none,none',
        [instrument, { kind: 'denunciation', on: '2011-03-10', receipt: 'not-known' }],
      ],
      [
        '1,ratification,2001-10-02,2001-10-05,2001-12-01,none,2001-12-01,determined,none,none,none,none,none,none,none,none,none,none',
        [{ ...instrument, notifiedOn: '2001-10-05', namedOn: '2001-12-01' }],
      ],
      [
        '1,succession,2006-10-23,none,none,2006-06-03,2006-06-03,determined,none,none,none,none,none,none,none,none,none,none',
        [{ kind: 'succession', on: '2006-10-23', effectiveOn: '2006-06-03' }],
      ],
      // The clause leads to the day of the notification; the record has no day of the succession.
      [
        '1,succession,2006-10-23,none,none,none,2006-10-23,determined,none,none,none,none,none,none,none,none,none,none',
        [{ kind: 'succession', on: '2006-10-23' }],
      ],
      [
        '1,ratification,2001-10-02,none,none,none,2002-01-18,determined,none,none,none,none,none,none,2001-04-01,2001-05-01,2002-01-18,none',
        [{ kind: 'provisional-application', on: '2001-04-01' }, instrument],
      ],
      [
        'none,territorial-extension,2003-01-02,none,none,none,2003-02-02,determined,2010-03-01,withdrawn,2009-03-01,2010-03-01,none,none,none,none,none,Tokelau',
        [
          { kind: 'territorial-extension', on: '2003-01-02', territory: 'Tokelau' },
          { kind: 'withdrawal-of-extension', on: '2009-03-01', territory: 'Tokelau', effectiveOn: '2010-03-01' },
        ],
      ],
    ])('reads them with it: %s', (row, acts) => {
      expect(actsOf(row)).toEqual(acts);
    });
  });

  it('tells once what the record lacks of which it was made, and of whom it is not known if they consented', () => {
    const rows = [1, 2].map(() => `${ended('none', 'none')},consents of SWE since 2001-01-01`);
    expect(readForeign([`${HEAD},record_lacks`, ...rows].join('\n')).left).toEqual([
      '2 record_lacks: consents of SWE since 2001-01-01',
    ]);
    const status = 'treaty,participant,status,signed,participation,act,date,in_force_from,certainty';
    const found = readForeign(
      `${status}\nop-crc-sc,NOR,signatory,2000-06-13,,,,,indeterminate\nop-crc-sc,SWE,not-known,,,,,,indeterminate\n`,
    );
    expect([found.acts, found.left]).toEqual([
      ['NOR signature 2000-06-13'],
      ['2 NOR: signatory, indeterminate', '3 SWE: not-known, indeterminate'],
    ]);
  });

  it('counts the rows of other treaties, and names columns that nobody knows', () => {
    const other = ended('none', 'none').replace('op-crc-sc', 'crc');
    const { others, acts } = read(ended('none', 'none'), other);
    expect([others, acts]).toEqual([{ crc: 1 }, ['NOR ratification 2001-10-02']]);
    expect(readForeign(`${HEAD},remarks\n${ended('none', 'none')},x`).columnsLeft).toEqual(['remarks']);
  });
});
