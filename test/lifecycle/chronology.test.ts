import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { act, treatyWith } from '../support/build.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';

describe('composeChronology', () => {
  it('tells the life of a small treaty in order, each entry with its article', () => {
    // Two instruments, three months, one month for later Parties, one year for a denunciation; worked by hand.
    const acts = [
      act('NOR', 'signature', '2000-01-10'),
      act('NOR', 'ratification', '2000-02-10'),
      act('ISL', 'accession', '2000-11-30'),
      act('BEN', 'accession', '2001-03-31'),
      act('KAZ', 'domestic-ratification', '2001-04-01'),
      act('NOR', 'ratification', '2001-05-01'),
      act('NOR', 'denunciation', '2002-02-28'),
      act('ISL', 'denunciation', '2002-06-01'),
      act('ISL', 'revocation-of-denunciation', '2002-07-01'),
      act('BEN', 'denunciation', '2003-01-01'),
    ];
    const told = composeChronology(composeLife(treatyWith(2), { acts })).map((entry) => [
      entry.on,
      entry.article,
      entry.kind,
      'participant' in entry ? entry.participant : '',
      'act' in entry ? entry.act.kind : '',
    ]);
    expect(told).toEqual([
      ['1990-01-01', '1(1)', 'opened-for-signature', '', ''],
      ['2000-01-10', '1(1)', 'act', 'NOR', 'signature'],
      ['2000-02-10', '1(2)', 'act', 'NOR', 'ratification'],
      ['2000-11-30', '1(2)', 'act', 'ISL', 'accession'],
      ['2000-11-30', '2(1)', 'condition-met', '', ''],
      ['2001-02-28', '2(1)', 'treaty-in-force', '', ''],
      ['2001-02-28', '2(1)', 'party-from', 'ISL', ''],
      ['2001-02-28', '2(1)', 'party-from', 'NOR', ''],
      ['2001-03-31', '1(2)', 'act', 'BEN', 'accession'],
      ['2001-04-01', '1(2)', 'act', 'KAZ', 'domestic-ratification'],
      ['2001-04-30', '2(2)', 'party-from', 'BEN', ''],
      ['2001-05-01', '1(2)', 'act-refused', '', ''],
      ['2002-02-28', '3(1)', 'act', 'NOR', 'denunciation'],
      ['2002-06-01', '3(1)', 'act', 'ISL', 'denunciation'],
      ['2002-07-01', 'VCLT 68', 'act', 'ISL', 'revocation-of-denunciation'],
      ['2003-01-01', '3(1)', 'act', 'BEN', 'denunciation'],
      ['2003-02-28', '3(1)', 'party-no-longer', 'NOR', ''],
      ['2004-01-01', '3(1)', 'party-no-longer', 'BEN', ''],
      ['2004-01-01', 'VCLT 55', 'parties-below-number', '', ''],
    ]);
  });

  it('tells that a State has ceased to exist', () => {
    const acts = [act('CSK', 'accession', '1991-01-01')];
    expect(composeChronology(composeLife(treatyWith(1), { acts })).at(-2)).toEqual({
      kind: 'party-no-longer',
      on: '1993-01-01',
      article: 'VCSSRT 34',
      participant: 'CSK',
      because: 'state-has-ceased',
    });
  });

  it('of OP-CRC-SC holds an entry for every act and for every Party, in order of day', () => {
    const entries = composeChronology(composeLife(opCrcSc, opCrcScRegister));
    expect(entries.filter(({ kind }) => kind === 'act')).toHaveLength(opCrcScRegister.acts.length);
    expect(entries.filter(({ kind }) => kind === 'party-from')).toHaveLength(178);
    const days = entries.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(entries.filter(({ on }) => on === civilDate('2002-01-18')).map(({ kind }) => kind)).toEqual([
      'treaty-in-force',
      ...Array.from({ length: 16 }, () => 'party-from'),
    ]);
  });
});
