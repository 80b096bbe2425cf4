import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import { findPredecessors } from '../../src/participants/predecessors.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, parties, treatyWith } from '../support/build.ts';

const succeeds = (participant: string, on: string, effectiveOn?: string): Act => ({
  participant,
  kind: 'succession',
  on: civilDate(on),
  ...(effectiveOn === undefined ? {} : { effectiveOn: civilDate(effectiveOn) }),
});

/** What is said of the predecessor of a State that succeeds to a treaty in force since 1 April 1991. */
function remarksOf(...acts: readonly Act[]) {
  const register = { acts: [...parties(5), ...acts] };
  const { remarks } = composeLife(treatyWith(5), register);
  expect(replayRegister(treatyWith(5), register).remarks).toEqual(remarks);
  return remarks.map(({ article, says }) => [article, says.code]);
}

const NOT_KNOWN = ['VCSSRT 17, 34', 'remark.predecessor-not-known'];
const SIGNED = ['VCSSRT 37', 'remark.predecessor-only-signed'];
const SEPARATED = ['VCSSRT 34', 'remark.predecessor-without-act'];
const INDEPENDENT = ['VCSSRT 17', 'remark.predecessor-without-act'];

describe('a succession', () => {
  it('to a Party needs no word: Slovakia to Czechoslovakia, which had acceded', () => {
    expect(remarksOf(act('CSK', 'accession', '1991-06-01'), succeeds('SVK', '1993-05-28', '1993-01-01'))).toEqual([]);
  });

  it('to a signatory is told: its successor may ratify as if it had signed itself (VCSSRT 19, 33, 37)', () => {
    const slovakia = succeeds('SVK', '1993-05-28', '1993-01-01');
    expect(remarksOf(act('CSK', 'signature', '1992-12-31'), slovakia)).toEqual([SIGNED]);
    expect(remarksOf(act('FRA', 'signature', '1991-12-31'), succeeds('VUT', '1992-01-01'))).toEqual([
      ['VCSSRT 19', 'remark.predecessor-only-signed'],
    ]);
    expect(remarksOf(act('YMD', 'signature', '1990-02-01'), succeeds('YEM', '1992-01-01', '1990-05-22'))).toEqual([
      ['VCSSRT 33', 'remark.predecessor-only-signed'],
    ]);
    // Its ratification came too; or was withdrawn before the treaty bound it.
    const ratified = [act('CSK', 'signature', '1991-01-01'), act('CSK', 'ratification', '1992-12-30')];
    expect(remarksOf(...ratified, slovakia)).toEqual([]);
    expect(remarksOf(...ratified, act('CSK', 'withdrawal-of-instrument', '1992-12-31'), slovakia)).toEqual([SIGNED]);
  });

  it('is needed by nobody who succeeds to the signature and ratifies', () => {
    const predecessor = act('CSK', 'signature', '1992-12-31');
    expect(
      remarksOf(predecessor, act('SVK', 'signature', '1993-05-28'), act('SVK', 'ratification', '1994-01-01')),
    ).toEqual([]);
  });

  it('is told where its predecessor had neither signed nor consented by then (VCSSRT 34)', () => {
    expect(remarksOf(succeeds('SVK', '1993-05-28', '1993-01-01'))).toEqual([SEPARATED]);
    const serbia = act('SRB', 'accession', '2006-06-04');
    expect(remarksOf(serbia, succeeds('MNE', '2006-10-23', '2006-06-03'))).toEqual([SEPARATED]);
    expect(remarksOf(serbia, succeeds('MNE', '2006-10-23', '2006-06-04'))).toEqual([]);
  });

  it('and where it had left, or had withdrawn', () => {
    const left = [act('SRB', 'accession', '2000-01-01'), act('SRB', 'denunciation', '2005-06-03')];
    // It takes effect on 3 June 2006.
    expect(remarksOf(...left, succeeds('MNE', '2006-10-23', '2006-06-02'))).toEqual([]);
    expect(remarksOf(...left, succeeds('MNE', '2006-10-23', '2006-06-03'))).toEqual([SEPARATED]);
  });

  it('of a newly independent State is to whoever was responsible for its territory, one of several (VCSSRT 17)', () => {
    expect(remarksOf(succeeds('VUT', '1992-01-01'))).toEqual([INDEPENDENT]);
    expect(remarksOf(act('FRA', 'accession', '1991-12-31'), succeeds('VUT', '1992-01-01'))).toEqual([]);
  });

  it('of a State of which it is not known here whom it succeeds is told too', () => {
    expect(remarksOf(succeeds('TLS', '2003-01-01', '2002-05-20'))).toEqual([NOT_KNOWN]);
  });

  it('of a successor to a successor is to that one', () => {
    const yugoslavia = act('YUG', 'signature', '1991-01-01');
    const serbia = succeeds('SRB', '2001-03-12', '1992-04-27');
    expect(remarksOf(yugoslavia, serbia, succeeds('MNE', '2006-10-23', '2006-06-03'))).toEqual([SIGNED]);
  });
});

// VCSSRT: treaties in force at the date of succession, 17, 31 and 34; treaties that were not, 18, 32 and 36. In force with the fifth
// accession, of 1 January 1991, three months later: on 1 April 1991.
describe('the article on which a succession rests', () => {
  const articlesOf = (number: number, ...acts: readonly Act[]) => {
    const life = composeLife(treatyWith(number), { acts: [...parties(5), ...acts] });
    const own = life.participants.find(({ participant }) => participant === acts.at(-1)?.participant);
    const [step] = own?.participations.at(-1)?.entryIntoForce.basis ?? [];
    const entry = composeChronology(life).find(
      (each) => each.kind === 'act' && each.act.kind === 'succession' && each.act.participant === own?.participant,
    );
    expect(entry?.article).toBe(step?.article);
    return [step?.article, own?.participations.at(-1)?.partyFrom ?? 'pending'];
  };
  const slovakia = [act('CSK', 'accession', '1991-02-01'), succeeds('SVK', '1993-05-28', '1993-01-01')];

  it('of a State that separated is 34 where the treaty was in force on that day, and 36 where it was not', () => {
    expect(articlesOf(5, ...slovakia)).toEqual(['VCSSRT 34', '1993-01-01']);
    // Eight are asked for, and there are five, Czechoslovakia and Slovakia: a contracting State, as its predecessor was.
    expect(articlesOf(8, ...slovakia)).toEqual(['VCSSRT 36', 'pending']);
    // With seven, Slovakia's notification of 28 May 1993 completes the number: in force on 28 August, and for Slovakia too.
    expect(articlesOf(7, ...slovakia)).toEqual(['VCSSRT 36', '1993-08-28']);
    // Notified once the treaty was in force, from a day on which it was not (36(2)): bound with the treaty.
    expect(articlesOf(5, act('SRB', 'accession', '1991-01-01'), succeeds('MNE', '1995-01-01', '1991-03-31'))).toEqual([
      'VCSSRT 36',
      '1991-04-01',
    ]);
    expect(articlesOf(5, act('SRB', 'accession', '1991-01-01'), succeeds('MNE', '1995-01-01', '1991-04-01'))).toEqual([
      'VCSSRT 34',
      '1991-04-01',
    ]);
  });

  it('of a newly independent State is 17 or 18, of one that is the whole of two 31 or 32, and of whom nothing is known one of two', () => {
    expect(articlesOf(5, succeeds('VUT', '1992-01-01', '1991-04-01'))).toEqual(['VCSSRT 17', '1991-04-01']);
    expect(articlesOf(5, succeeds('VUT', '1992-01-01', '1991-03-31'))).toEqual(['VCSSRT 18', '1991-04-01']);
    const aden = act('YMD', 'accession', '1990-01-01');
    // United on 22 May 1990, before the treaty was in force; had it been on 1 April 1991, the treaty was in force by then.
    expect(articlesOf(5, aden, succeeds('YEM', '1992-01-01', '1990-05-22'))).toEqual(['VCSSRT 32', '1991-04-01']);
    expect(articlesOf(5, aden, succeeds('YEM', '1992-01-01', '1991-04-01'))).toEqual(['VCSSRT 31', '1991-04-01']);
    expect(articlesOf(9, aden, succeeds('YEM', '1992-01-01', '1990-05-22'))).toEqual(['VCSSRT 32', 'pending']);
    expect(articlesOf(5, succeeds('TLS', '2003-01-01', '2002-05-20'))).toEqual(['VCSSRT 17, 34', '2002-05-20']);
    expect(articlesOf(9, succeeds('TLS', '2003-01-01', '2002-05-20'))).toEqual(['VCSSRT 18, 36', 'pending']);
  });

  it('is that of the remark on its predecessor too', () => {
    expect(remarksOf(succeeds('SVK', '1993-05-28', '1991-03-31'))).toEqual([
      ['VCSSRT 36', 'remark.predecessor-without-act'],
    ]);
    expect(remarksOf(succeeds('YEM', '1992-01-01', '1991-04-01'))).toEqual([
      ['VCSSRT 31', 'remark.predecessor-without-act'],
    ]);
  });
});

describe('findPredecessors', () => {
  it('finds who fell apart, from whom a State separated, and who was responsible for its territory', () => {
    expect(findPredecessors('HRV')).toEqual({ by: 'separation', states: ['YUG'] });
    expect(findPredecessors('SRB')).toEqual({ by: 'separation', states: ['YUG'] });
    expect(findPredecessors('MNE')).toEqual({ by: 'separation', states: ['SRB'] });
    expect(findPredecessors('CMR')).toEqual({ by: 'newly-independent', states: ['FRA', 'GBR'] });
    expect(findPredecessors('BGD')).toEqual({ by: 'separation', states: ['PAK'] });
    expect(findPredecessors('SOM')).toEqual({ by: 'newly-independent', states: ['GBR', 'ITA'] });
    expect(findPredecessors('NRU')).toEqual({ by: 'newly-independent', states: ['AUS'] });
    // Two Yemeni States and two Vietnamese ones united, and the German Democratic Republic joined the Federal Republic.
    expect(findPredecessors('YEM')).toEqual({ by: 'uniting', states: ['YMD'] });
    expect(findPredecessors('VNM')).toEqual({ by: 'uniting', states: ['VDR'] });
    expect(findPredecessors('DEU')).toEqual({ by: 'uniting', states: ['DDR'] });
    expect(findPredecessors('NOR')).toBeUndefined();
  });
});
