import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { defineAmendmentDecider } from '../../src/lifecycle/deciders/amendment-decider.ts';
import { defineParticipantDecider } from '../../src/lifecycle/deciders/participant-decider.ts';
import { defineTreatyDecider } from '../../src/lifecycle/deciders/treaty-decider.ts';
import { act, CONFERENCE, step, treatyWith } from '../support/build.ts';

const { finalClauses } = treatyWith(2, { amendment: CONFERENCE });
const day = civilDate;

describe('defineParticipantDecider', () => {
  const decider = defineParticipantDecider(finalClauses);
  const ratification = act('NOR', 'ratification', '1990-05-31');
  const before = decider.initial('NOR');

  it('begins with a State that has done nothing, and for a former State with the day on which it ceased', () => {
    expect(before).toEqual({ record: { participant: 'NOR', participations: [] }, metOn: null });
    expect(decider.initial('DDR').record.ceasedOn).toBe('1990-10-03');
  });

  it('decides each act once: asked again, it gives the same decision, and a new one where the treaty has moved on', () => {
    const decided = decider.decide(before, ratification);
    expect(decided.kind).toBe('admitted');
    expect(decider.decide({ ...before }, ratification)).toBe(decided);
    expect(decider.decide({ ...before, metOn: day('1990-04-30') }, ratification)).not.toBe(decided);
  });

  it('leaves everything as it was after an act that is refused, and after one that is only recorded', () => {
    const withdrawal = decider.decide(before, act('NOR', 'withdrawal-of-instrument', '1990-06-01'));
    expect(withdrawal.kind).toBe('refused');
    expect(decider.evolve(before, withdrawal)).toBe(before);
    const domestic = decider.decide(before, act('NOR', 'domestic-ratification', '1990-06-01'));
    expect(domestic.kind).toBe('recorded');
    expect(decider.evolve(before, domestic)).toBe(before);
  });

  it('works the dates out anew when the number has become complete, and finds the days on which time alone counts', () => {
    const after = decider.evolve(before, decider.decide(before, ratification));
    expect(decider.nextDay(after, day('1990-05-31'))).toBeUndefined();
    const complete = { ...after, metOn: day('1990-05-31') };
    expect(decider.lifeOf(complete)).toBe(decider.lifeOf(complete));
    // Article 2(1): three months after 31 May is 31 August.
    expect(decider.nextDay(complete, day('1990-05-31'))).toBe('1990-08-31');
    const denounced = decider.evolve(complete, decider.decide(complete, act('NOR', 'denunciation', '1992-02-29')));
    // Article 3(1): a year after 29 February 1992 is the last day of February 1993.
    expect(decider.nextDay(denounced, day('1992-02-29'))).toBe('1993-02-28');
    expect(decider.nextDay(denounced, day('1993-02-28'))).toBeUndefined();
  });
});

describe('defineTreatyDecider', () => {
  const decider = defineTreatyDecider(finalClauses);
  const count = (participant: string, on: string) => ({
    participant,
    counted: { participant, kind: 'ratification' as const, on: day(on) },
    on: day(on),
  });
  const norway = decider.evolve(decider.initial(), decider.decide(decider.initial(), count('NOR', '1990-05-31')));
  const both = decider.evolve(norway, decider.decide(norway, count('ISL', '1990-05-31')));

  it('counts in order of day, and of code within a day, and finds the day on which the number is complete', () => {
    expect(decider.findDayMet(norway)).toBeUndefined();
    expect(both.instruments.map(({ participant }) => participant)).toEqual(['ISL', 'NOR']);
    expect(decider.findDayMet(both)).toBe('1990-05-31');
    expect(decider.findDayInForce(both)).toBe('1990-08-31');
  });

  it('waits for the day from which the treaty is open, then for that of entry into force, and for nothing after it', () => {
    expect(decider.nextDay(decider.initial(), day('1989-12-31'))).toBe('1990-01-01');
    expect(decider.nextDay(both, day('1990-05-31'))).toBe('1990-08-31');
    expect(decider.nextDay(both, day('1990-08-31'))).toBeUndefined();
  });

  it('counts no longer what was withdrawn before entry into force, and leaves the count alone from that day on', () => {
    const withdrawn = { participant: 'NOR', counted: undefined };
    const early = decider.decide(both, { ...withdrawn, on: day('1990-08-30') });
    expect(decider.evolve(both, early).instruments).toHaveLength(1);
    const late = decider.decide(both, { ...withdrawn, on: day('1990-08-31') });
    expect(late).toEqual({ kind: 'unchanged' });
    expect(decider.evolve(both, late)).toBe(both);
  });

  it('says that nothing changed where the same instrument counts', () => {
    expect(decider.decide(norway, count('NOR', '1990-05-31'))).toEqual({ kind: 'unchanged' });
  });
});

describe('defineAmendmentDecider', () => {
  const parties = [{ participant: 'NOR', from: day('1990-08-31') }];
  const proposal = step('amendment-proposal', day('1991-01-01'), 'NOR');

  it('decides each act once, and finds how far the amendment has come', () => {
    const decider = defineAmendmentDecider(CONFERENCE);
    const before = decider.initial(parties);
    expect(decider.stageOn(before, day('1991-01-01'))).toBe('not-proposed');
    const decided = decider.decide(before, proposal);
    expect(decider.decide(before, proposal)).toBe(decided);
    const filed = decider.evolve(before, decided);
    expect(decider.stageOn(filed, day('1991-01-01'))).toBe('filed');
    expect(decider.stageOn(filed, day('1990-12-31'))).toBe('not-proposed');
  });

  it('refuses every act where the treaty has no procedure, and waits for nothing', () => {
    const decider = defineAmendmentDecider(undefined);
    const before = decider.initial(parties);
    const decided = decider.decide(before, proposal);
    expect(decided.kind).toBe('refused');
    expect(decider.evolve(before, decided)).toBe(before);
    expect(decider.nextDay(before, day('1991-01-01'))).toBeUndefined();
  });
});
