import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { act, treatyWith } from '../support/build.ts';

const TREATY = treatyWith(2);
const TWO = [act('NOR', 'accession', '2001-01-01'), act('ISL', 'accession', '2001-02-01')];

describe('a supposed denunciation', () => {
  const ask = (acts: readonly Act[], participant: string, on: string) =>
    determineIfDenounced(TREATY, { acts }, participant, civilDate(on));

  it('that the record holds already is a second one', () => {
    const acts = [...TWO, act('NOR', 'denunciation', '2003-01-01')];
    expect(ask(acts, 'NOR', '2003-01-01')).toMatchObject({ kind: 'excluded', article: '3(1)' });
  });

  it('of a State that another continues is the denunciation of that State, under either code', () => {
    const acts = [act('SCG', 'accession', '2004-01-01'), act('NOR', 'accession', '2004-02-01')];
    expect(ask(acts, 'SRB', '2010-03-01')).toMatchObject({ value: '2011-03-01' });
    expect(ask(acts, 'SCG', '2005-03-01')).toMatchObject({ value: '2006-03-01' });
    expect(determineStatus(composeLife(TREATY, { acts }), 'SCG', civilDate('2010-01-01'))).toBe('party');
  });

  it('is not what a correction of the record corrects', () => {
    const correction: Act = {
      participant: 'NOR',
      kind: 'correction',
      on: civilDate('2004-01-01'),
      corrects: { kind: 'denunciation', on: civilDate('2003-01-01') },
      to: 'never-made',
    };
    expect(ask([...TWO, correction], 'NOR', '2003-01-01')).toMatchObject({ value: '2004-01-01' });
    // The recorded one was never made, so the supposed one of the same day is the first.
    const acts = [...TWO, act('NOR', 'denunciation', '2003-01-01'), correction];
    expect(ask(acts, 'NOR', '2003-01-01')).toMatchObject({ value: '2004-01-01' });
  });
});

describe('a supposed deposit', () => {
  it('is a ratification where the signature stands as corrected, and the record is taken as it stood', () => {
    const acts: readonly Act[] = [...TWO, act('SUN', 'signature', '1990-05-05')];
    expect(determineIfDeposited(TREATY, { acts }, 'RUS', civilDate('2002-01-31'))).toMatchObject({
      value: '2002-02-28',
      basis: [
        { code: 'step.act', values: { act: { participant: 'RUS', kind: 'ratification', on: '2002-01-31' } } },
        { code: 'step.add-period-to-missing-day' },
      ],
    });
    const asOf = civilDate('2001-01-15');
    expect(determineIfDeposited(TREATY, { acts }, 'RUS', civilDate('2001-06-30'), asOf)).toMatchObject({
      value: '2001-09-30',
      article: '2(1)',
    });
  });

  it('of any State is refused before the treaty opens', () => {
    const life = composeLife(TREATY, { acts: TWO });
    expect(determineIfAnyDeposited(life, civilDate('1989-12-31'))).toMatchObject({ kind: 'excluded', article: '1(2)' });
  });
});

describe('determineLatestDeposit', () => {
  const latest = (acts: readonly Act[], by: string) =>
    determineLatestDeposit(composeLife(TREATY, { acts }), civilDate(by));

  it('on a pending treaty is no earlier than the instruments that are in already', () => {
    // Norway is in on 2001-01-01: with a second on that day the treaty is in force on 2001-04-01, and never before.
    const one = TWO.slice(0, 1);
    expect(latest(one, '2001-04-01')).toMatchObject({ value: '2001-01-01', article: '2(1)' });
    expect(latest(one, '2001-03-31')).toMatchObject({ kind: 'excluded', article: '2(1)' });
  });

  it('and never a day before the treaty opens', () => {
    expect(latest([], '1990-04-01')).toMatchObject({ value: '1990-01-01' });
    expect(latest([], '1990-03-31')).toMatchObject({ kind: 'excluded' });
  });

  it('before the date of the treaty is the day on which another instrument would have completed the number', () => {
    // In force on 2001-05-01 by Iceland's deposit on 2001-02-01. A deposit on 2001-01-28 leads to 2001-04-28.
    expect(latest(TWO, '2001-04-30')).toMatchObject({ value: '2001-01-31' });
    expect(latest(TWO, '2001-04-28')).toMatchObject({ value: '2001-01-28' });
    expect(latest(TWO, '2001-03-31')).toMatchObject({ kind: 'excluded' });
  });
});
