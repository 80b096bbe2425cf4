import { afterEach, describe, expect, it, vi } from 'vitest';
import { createActor, setup, transition } from 'xstate';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import type { Desk } from '../../src/machine/desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import type { Act, ParticipationAct } from '../../src/treaty/act.ts';
import { isParticipationAct } from '../../src/treaty/act-of-kind.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { act } from '../support/build.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';
import { listDisagreements, STATUS_OF } from './list-disagreements.ts';

const ON = civilDate('2002-01-18');
const record = opCrcScRegister.acts;
const life = composeLife(opCrcSc, { acts: record }, ON);
const replayed = (treaty: Treaty, acts: readonly Act[]): Desk => replayRegister(treaty, { acts }, ON).desk;

describe('faults that are injected on purpose are caught by the comparison of desk and record', () => {
  it('without a fault they agree on the day of entry into force and on the day before', () => {
    expect(listDisagreements(replayed(opCrcSc, record), life)).toEqual([]);
    const eve = civilDate('2002-01-17');
    expect(
      listDisagreements(
        replayRegister(opCrcSc, { acts: record }, eve).desk,
        composeLife(opCrcSc, { acts: record }, eve),
      ),
    ).toEqual([]);
  });

  it('a wrong k: eleven instruments instead of ten', () => {
    const { finalClauses } = opCrcSc;
    const wrong: Treaty = {
      ...opCrcSc,
      finalClauses: {
        ...finalClauses,
        entryIntoForce: { ...finalClauses.entryIntoForce, condition: { kind: 'instruments', number: 11 } },
      },
    };
    // The eleventh is the Holy See's of 24 October 2001: in force six days late, on 24 January.
    const found = listDisagreements(replayed(wrong, record), life);
    expect(found).toContain('the treaty: "thresholdReached" on the desk, "inForce" by the record');
    expect(found).toContain('ROU: "contracting-state" on the desk, "party" by the record');
  });

  it('a dropped act: the tenth instrument, of Romania', () => {
    const without = record.filter((each) => each.participant !== 'ROU');
    expect(listDisagreements(replayed(opCrcSc, without), life)).toContain(
      'ROU: "none" on the desk, "party" by the record',
    );
  });

  it('an unsorted register: acts told to the statecharts in the order of the file', () => {
    // In the order of codes Andorra's ratification of 2001 comes before its signature of 2000 once the list is turned round.
    const acts = record
      .filter(isParticipationAct)
      .filter(({ on }) => on <= ON)
      .toReversed();
    const machines = defineMachines(opCrcSc);
    const inFileOrder = (participant: string) => {
      let [snapshot] = [
        machines.participation.resolveState({
          value: 'outside',
          context: { record: { participant, participations: [] }, metOn: civilDate('2001-10-18'), end: null, asOf: ON },
        }),
      ];
      for (const each of acts.filter((own) => own.participant === participant)) {
        [snapshot] = transition(machines.participation, snapshot, { type: each.kind, act: each });
      }
      return snapshot;
    };
    const sorted = replayed(opCrcSc, record).participations.AND?.context.record;
    expect(inFileOrder('AND').context.record).not.toEqual(sorted);
    // The desk itself sorts: the same acts in any order lead to the same desk.
    const desk = reachDate(machines, enterActs(machines, openDesk(machines, opCrcSc.adoptedOn), acts).desk, ON);
    expect(listDisagreements(desk, life)).toEqual([]);
  });

  describe('a delay driven by a timer', () => {
    afterEach(() => vi.useRealTimers());

    it('fires at once where it should wait a year, and is caught', () => {
      // A statechart that denounces by `after`: a year of milliseconds does not fit into 32 bits.
      const year = 365 * 24 * 3600 * 1000;
      const byTimer = setup({ types: { events: {} as { type: 'denunciation' } }, delays: { year } }).createMachine({
        initial: 'party',
        states: {
          party: { on: { denunciation: 'denouncing' } },
          denouncing: { after: { year: 'formerParty' } },
          formerParty: {},
        },
      });
      vi.useFakeTimers();
      const actor = createActor(byTimer).start();
      actor.send({ type: 'denunciation' });
      vi.advanceTimersByTime(24 * 3600 * 1000);
      const value = actor.getSnapshot().value;
      const acts: readonly ParticipationAct[] = [
        ...record.filter(isParticipationAct),
        act('NOR', 'denunciation', '2010-03-01'),
      ];
      const desk = replayRegister(opCrcSc, { acts }, civilDate('2010-03-02')).desk;
      expect(desk.participations.NOR?.value).toBe('denouncing');
      const norway = { ...desk.participations.NOR, value };
      expect(STATUS_OF[norway.value]).toBe('former-party');
      const wrong = { ...desk, participations: { ...desk.participations, NOR: { ...desk.participations.NOR, value } } };
      const truth = composeLife(opCrcSc, { acts }, civilDate('2010-03-02'));
      expect(listDisagreements(JSON.parse(JSON.stringify(wrong)), truth)).toEqual([
        'NOR: "former-party" on the desk, "party" by the record',
      ]);
    });

    it('and none is in the statecharts: no delayed transition anywhere', () => {
      const machines = defineMachines(opCrcSc);
      for (const machine of [machines.treaty, machines.participation, machines.amendment]) {
        expect(JSON.stringify(machine?.config)).not.toContain('"after"');
      }
    });
  });
});
