import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
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
const SEPARATED = ['VCSSRT 34', 'remark.predecessor-without-act'];
const INDEPENDENT = ['VCSSRT 17', 'remark.predecessor-without-act'];

describe('a succession', () => {
  it('to a Party needs no word: Slovakia to Czechoslovakia, which had acceded', () => {
    expect(remarksOf(act('CSK', 'accession', '1991-06-01'), succeeds('SVK', '1993-05-28', '1993-01-01'))).toEqual([]);
  });

  it('nor to a signatory: its predecessor had done something (VCSSRT 37)', () => {
    expect(remarksOf(act('CSK', 'signature', '1992-12-31'), succeeds('SVK', '1993-05-28', '1993-01-01'))).toEqual([]);
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
    expect(remarksOf(yugoslavia, serbia, succeeds('MNE', '2006-10-23', '2006-06-03'))).toEqual([]);
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
    expect(findPredecessors('NOR')).toBeUndefined();
  });
});
