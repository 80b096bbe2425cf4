import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { act, parties, treatyWith } from '../support/build.ts';
import { listDisagreements } from './list-disagreements.ts';

/** It ends with fewer than four Parties; five are bound from 1 April 1991. */
const TERMINATION = { article: '3(3)', fewerThan: 4 } as const;
const FIVE = parties(5);
const AT_ONCE = { form: 'same-day' } as const;
const BOUND_AT_ONCE = { wording: 'after-condition-met', article: '2(2)', delay: AT_ONCE } as const;
const leaves = (participant: string, on: string) => act(participant, 'denunciation', on);
const treatyThat = (more: Partial<FinalClauses> = {}): Treaty => treatyWith(5, { termination: TERMINATION, ...more });

/** Replays a record to a day, expects the pure functions to say the same, and tells what they say. */
function endAndStatuses(treaty: Treaty, more: readonly Act[], on: string, states: readonly string[]) {
  const register = { acts: [...FIVE, ...more] };
  const day = civilDate(on);
  const life = composeLife(treaty, register, day);
  const replayed = replayRegister(treaty, register, day);
  expect(listDisagreements(replayed.desk, life)).toEqual([]);
  const refused = (all: typeof life.refusals) => all.map(({ act: { participant }, code }) => `${participant}: ${code}`);
  expect(refused(replayed.refusals)).toEqual(refused(life.refusals));
  return [life.end?.on, ...states.map((state) => determineStatus(life, state, day)), ...refused(life.refusals)];
}

describe('a State whose denunciation runs, on the desk and by the record', () => {
  it('has left on its day, however often it deposits anew and withdraws in the meantime', () => {
    const acts = [
      leaves('AGO', '2000-01-01'),
      act('AGO', 'accession', '2000-03-01'),
      act('AGO', 'withdrawal-of-instrument', '2000-04-01'),
      act('AGO', 'accession', '2000-05-01'),
      act('AGO', 'withdrawal-of-instrument', '2000-06-01'),
    ];
    expect(endAndStatuses(treatyThat(), acts, '2000-12-31', ['AGO'])).toEqual([undefined, 'party']);
    expect(endAndStatuses(treatyThat(), acts, '2001-01-01', ['AGO'])).toEqual([undefined, 'former-party']);
  });
});

describe('a treaty that ends, on the desk and by the record', () => {
  const two = [leaves('AGO', '2000-01-01'), leaves('BEN', '2000-06-01')];

  it('has no contracting State from that day on: who would have been bound later is nobody (3(3))', () => {
    // Bound a month after its deposit, on 15 June 2001; a year after 1 June 2000 three of five are left.
    const joins = [...two, act('NOR', 'accession', '2001-05-15')];
    expect(endAndStatuses(treatyThat(), joins, '2001-05-31', ['NOR', 'CUB'])).toEqual([
      '2001-06-01',
      'contracting-state',
      'party',
    ]);
    expect(endAndStatuses(treatyThat(), joins, '2001-06-01', ['NOR', 'CUB'])).toEqual([
      '2001-06-01',
      'none',
      'former-party',
    ]);
  });

  it('ends by denunciations that take effect at once, and these stand, in whatever order they come', () => {
    const atOnce = treatyThat({ denunciation: { kind: 'permitted', article: '3(1)', delay: AT_ONCE } });
    const left = ['AGO', 'BEN', 'CUB'].map((state) => leaves(state, '2000-01-01'));
    const states = ['CUB', 'DZA'];
    for (const acts of [left, left.toReversed()]) {
      expect(endAndStatuses(atOnce, acts, '1999-12-31', states)).toEqual([undefined, 'party', 'party']);
      expect(endAndStatuses(atOnce, acts, '2000-01-01', states)).toEqual([
        '2000-01-01',
        'former-party',
        'former-party',
      ]);
    }
    const later = [...left, leaves('DZA', '2000-01-02')];
    expect(endAndStatuses(atOnce, later, '2000-01-02', states).slice(3)).toEqual(['DZA: treaty-has-ended']);
  });

  it('ends by a denunciation of which the record knows the day of effect alone', () => {
    const known: Act = { ...leaves('BEN', '2001-01-15'), kind: 'denunciation', receipt: 'not-known' };
    const acts = [leaves('AGO', '2000-01-01'), known];
    // By 3(1), a year before: on 15 January 2000 that notice was there at the latest.
    expect(endAndStatuses(treatyThat(), acts, '2000-01-14', ['CUB'])).toEqual([undefined, 'party']);
    expect(endAndStatuses(treatyThat(), acts, '2001-01-14', ['CUB'])).toEqual(['2001-01-15', 'party']);
    expect(endAndStatuses(treatyThat(), acts, '2001-01-15', ['BEN', 'CUB'])).toEqual([
      '2001-01-15',
      'former-party',
      'former-party',
    ]);
  });

  it('goes on where a State joins on that day and is bound at once; who is bound a month later joins too late', () => {
    const joins = [...two, act('NOR', 'accession', '2001-06-01')];
    const boundAtOnce = treatyThat({ laterParties: BOUND_AT_ONCE });
    expect(endAndStatuses(boundAtOnce, joins, '2001-06-01', ['NOR', 'CUB'])).toEqual([undefined, 'party', 'party']);
    expect(endAndStatuses(treatyThat(), joins, '2001-06-01', ['NOR', 'CUB'])).toEqual([
      '2001-06-01',
      'none',
      'former-party',
      'NOR: treaty-has-ended',
    ]);
  });

  it('never binds a State on the day on which an act of that day ends it: the State is what it was before (VCLT 54)', () => {
    const termination: Act = { kind: 'termination', on: civilDate('2001-06-15'), ground: 'consent-of-all-parties' };
    // A month after 15 May; Iceland had signed, and denounces on that very day.
    const joins = [
      act('NOR', 'accession', '2001-05-15'),
      act('ISL', 'signature', '2001-05-15'),
      act('ISL', 'ratification', '2001-05-15'),
      leaves('ISL', '2001-06-15'),
    ];
    const states = ['NOR', 'ISL', 'CUB'];
    expect(endAndStatuses(treatyThat(), [...joins, termination], '2001-06-14', states)).toEqual([
      undefined,
      'contracting-state',
      'contracting-state',
      'party',
    ]);
    expect(endAndStatuses(treatyThat(), joins, '2001-06-15', states)).toEqual([undefined, 'party', 'party', 'party']);
    expect(endAndStatuses(treatyThat(), [...joins, termination], '2001-06-15', states)).toEqual([
      '2001-06-15',
      'none',
      'signatory',
      'former-party',
    ]);
  });

  it('ends by an act where no State is on the desk, on the day that the act names (VCLT 54)', () => {
    const { entryIntoForce } = treatyThat().finalClauses;
    const condition = { kind: 'on-date', on: civilDate('1991-01-01') } as const;
    const treaty = treatyThat({ entryIntoForce: { ...entryIntoForce, condition, delay: AT_ONCE } });
    const machines = defineMachines(treaty);
    const on = civilDate('1995-01-01');
    const termination: Act = {
      kind: 'termination',
      on,
      ground: 'consent-of-all-parties',
      effectiveOn: civilDate('1995-06-01'),
    };
    const entered = enterActs(machines, openDesk(machines, civilDate('1990-01-01')), [termination]).desk;
    const stateOn = (day: string) => reachDate(machines, entered, civilDate(day)).treaty.value;
    expect([stateOn('1995-05-31'), stateOn('1995-06-01')]).toEqual(['inForce', 'ended']);
  });

  it('is looked at anew where an act is entered on a day that has come already', () => {
    const machines = defineMachines(treatyThat({ laterParties: BOUND_AT_ONCE }));
    const day = civilDate('2001-06-01');
    const ended = enterActs(machines, openDesk(machines, civilDate('1990-01-01')), [...FIVE, ...two]).desk;
    const over = enterActs(machines, ended, [leaves('CUB', '2001-06-01')]);
    expect([over.desk.treaty.value, over.refusals.map(({ code }) => code)]).toEqual(['ended', ['treaty-has-ended']]);
    const goesOn = enterActs(machines, over.desk, [act('NOR', 'accession', '2001-06-01')]).desk;
    expect([goesOn.treaty.value, goesOn.participations.DZA?.value, goesOn.asOf]).toEqual(['inForce', 'party', day]);
  });
});
