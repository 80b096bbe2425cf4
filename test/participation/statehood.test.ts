import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { findDateOfSuccession, findFirstDay } from '../../src/participants/first-day.ts';
import { continuingStateOf, FORMER_STATES } from '../../src/participants/former-state.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { findPredecessors } from '../../src/participants/predecessors.ts';
import { listStatehoodRemarks } from '../../src/participation/statehood.ts';
import type { Act } from '../../src/treaty/act.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act, parties, treatyWith } from '../support/build.ts';
import { findRecord, ledger, listTreaties } from '../support/catalogue.ts';

const says = (...acts: readonly Act[]) =>
  listStatehoodRemarks(acts).map(({ act: { participant, on }, article, says: { values } }) => [
    participant,
    on,
    article,
    values,
  ]);

describe('listStatehoodRemarks', () => {
  // Each day by the act by which the State came to be: VCLT 6 gives the capacity to conclude treaties to States alone.
  it.each<[code: string, kind: 'signature' | 'accession' | 'ratification', last: string, first: string]>([
    ['TLS', 'ratification', '2002-05-19', '2002-05-20'],
    ['SSD', 'accession', '2011-07-08', '2011-07-09'],
    ['CZE', 'signature', '1992-12-31', '1993-01-01'],
    ['MNE', 'accession', '2006-06-02', '2006-06-03'],
    ['HRV', 'accession', '1991-06-24', '1991-06-25'],
    ['GHA', 'signature', '1957-03-05', '1957-03-06'],
    ['ZMB', 'accession', '1964-10-23', '1964-10-24'],
  ])('says of %s that a %s of %s comes before it, and nothing of %s', (code, kind, last, first) => {
    const values = { participant: code, on: last, since: first };
    expect(says(act(code, kind, last))).toEqual([[code, last, 'VCLT 6', values]]);
    expect(says(act(code, kind, first))).toEqual([]);
  });

  // The Secretary-General was told on 24 December 1991 that the Russian Federation continues the USSR; Serbia continues Serbia and Montenegro,
  // which Montenegro left on 3 June 2006. What nobody continues, such as Czechoslovakia, is refused where it is admitted, and not remarked here.
  it.each<[code: string, last: string, first: string, continuing: string]>([
    ['SUN', '1991-12-24', '1991-12-25', 'RUS'],
    ['SCG', '2006-06-02', '2006-06-03', 'SRB'],
  ])(
    'says of an act under the name of %s after %s that another continues the State',
    (code, lastDay, on, continuing) => {
      expect(says(act(code, 'ratification', lastDay))).toEqual([]);
      expect(says(act(code, 'ratification', on))).toEqual([
        [continuing, on, 'VCLT 6', { participant: code, on, lastDay, continuing }],
      ]);
      expect(says(act('CSK', 'ratification', '1995-10-02'))).toEqual([]);
    },
  );

  it('says it of whatever a State is said to have done: Timor-Leste in 1990, South Sudan in 2005', () => {
    expect(says(act('TLS', 'accession', '1990-03-12'), act('SSD', 'signature', '2005-07-01'))).toHaveLength(2);
    expect(says(act('SSD', 'denunciation', '2005-07-01'))).toHaveLength(1);
  });

  it('says it of a succession from a day before its State, and not of one notified later', () => {
    const succession = (effectiveOn: string): Act => ({
      kind: 'succession',
      participant: 'SVK',
      on: civilDate('1993-05-28'),
      effectiveOn: civilDate(effectiveOn),
    });
    expect(says(succession('1992-12-31'))).toEqual([
      ['SVK', '1993-05-28', 'VCLT 6', { participant: 'SVK', on: '1992-12-31', since: '1993-01-01' }],
    ]);
    expect(says(succession('1993-01-01'))).toEqual([]);
  });

  it('takes Serbia and Montenegro for the State that Serbia continues', () => {
    expect(says(act('SCG', 'accession', '1992-04-26')).map(([code]) => code)).toEqual(['SRB']);
    expect(says(act('SCG', 'accession', '1992-04-27'))).toEqual([]);
  });

  it('says nothing of an act whose day a correction has moved to when there was the State', () => {
    const wrong = act('TLS', 'accession', '1993-04-16');
    const correction: Act = {
      kind: 'correction',
      participant: 'TLS',
      on: civilDate('2004-01-01'),
      corrects: { kind: 'accession', on: wrong.on },
      to: civilDate('2003-04-16'),
    };
    expect(says(wrong)).toHaveLength(1);
    expect(says(wrong, correction)).toEqual([]);
  });

  it.each(['NAM', 'PSE', 'COK', 'UKR', 'BLR', 'IND', 'VNM', 'YEM', 'NOR', 'EUE', 'HKG'])(
    'says nothing of %s, which took part before, or of which it is not known here',
    (code) => {
      expect(says(act(code, 'accession', '1946-01-01'))).toEqual([]);
    },
  );

  it('is said of supposed acts too', () => {
    const { remarks } = composeWhatIf(
      treatyWith(5),
      { acts: parties(5) },
      [act('TLS', 'accession', '2001-01-01')],
      civilDate('2000-01-01'),
    );
    expect(remarks.map(({ code }) => code)).toContain('before-its-state');
  });
});

describe('findFirstDay', () => {
  it('is the day after its predecessor at the earliest where that one ended by separation into all of its successors', () => {
    const czechoslovakia = FORMER_STATES.find(({ code }) => code === 'CSK');
    expect(czechoslovakia?.lastDay).toBe('1992-12-31');
    expect(['CZE', 'SVK'].map(findFirstDay)).toEqual(['1993-01-01', '1993-01-01']);
  });

  it('is not known of protected States, nor where a treaty had the State as a participant before, nor where no day is agreed on', () => {
    const older = 'BHR BRN DEU DZA FSM IDN KHM KWT LAO LKA MAR MDV MHL MMR NAM PLW QAT TON TUN VNM YEM ZWE'.split(' ');
    expect(older.flatMap((code) => findFirstDay(code) ?? [])).toEqual([]);
  });
});

describe('findDateOfSuccession', () => {
  it('is known of every State whose predecessor is known', () => {
    const successors = PARTICIPANT_CODES.filter((code) => findPredecessors(code) !== undefined);
    expect(successors.length).toBeGreaterThan(90);
    expect(successors.filter((code) => findDateOfSuccession(continuingStateOf(code)) === undefined)).toEqual([]);
  });

  it.each(['DDR', 'VDR', 'YMD'])('is of the State that %s joined the day after its last', (code) => {
    const former = FORMER_STATES.find((each) => each.code === code);
    const successor = former?.successor.kind === 'dissolved' ? former.successor.successors[0] : undefined;
    if (former === undefined || successor === undefined) throw new Error('a State that joined another');
    expect(findDateOfSuccession(successor)).toBe(dayAfter(former.lastDay));
  });
});

describe('the records of the catalogue', () => {
  const early = listTreaties().flatMap(({ id }) =>
    listStatehoodRemarks(findRecord(id)?.acts ?? []).map(
      ({ act: { participant, on } }) => `${id} ${participant} ${on}`,
    ),
  );

  it('have no act before its State but those of which the ledger says who is wrong', () => {
    const inLedger = ledger.map(({ treaty, participant, published }) => `${treaty} ${participant} ${published}`);
    expect(early.length).toBeGreaterThan(0);
    expect(early.filter((each) => !inLedger.includes(each))).toEqual([]);
  });
});
