import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareInstruments, isSameInstrument } from '../../src/condition/counted-instrument.ts';

const instrument = (participant: string, on: string, kind = 'accession') => ({ participant, kind, on: civilDate(on) });
const NORWAY = instrument('NOR', '1990-02-01');

describe('compareInstruments', () => {
  it('puts the earlier day first, whatever the codes; within a day, the earlier code', () => {
    const order = [
      instrument('ROU', '1990-01-31'),
      instrument('ISL', '1990-02-01'),
      NORWAY,
      instrument('BEN', '1990-02-02'),
    ];
    expect([...order].reverse().sort(compareInstruments)).toEqual(order);
    expect([...order].sort(compareInstruments)).toEqual(order);
  });

  it('leaves two of one participant and one day where they are', () => {
    expect(compareInstruments(NORWAY, instrument('NOR', '1990-02-01', 'ratification'))).toBe(0);
  });
});

describe('isSameInstrument', () => {
  it('is the same of one participant, kind and day, and another where one of the three differs', () => {
    expect(isSameInstrument(NORWAY, { ...NORWAY })).toBe(true);
    expect(isSameInstrument(NORWAY, instrument('ISL', '1990-02-01'))).toBe(false);
    expect(isSameInstrument(NORWAY, instrument('NOR', '1990-02-02'))).toBe(false);
    expect(isSameInstrument(NORWAY, instrument('NOR', '1990-02-01', 'ratification'))).toBe(false);
  });

  it('is the same where neither is there, and not where one is', () => {
    expect(isSameInstrument(undefined, undefined)).toBe(true);
    expect(isSameInstrument(NORWAY, undefined)).toBe(false);
    expect(isSameInstrument(undefined, NORWAY)).toBe(false);
  });
});
