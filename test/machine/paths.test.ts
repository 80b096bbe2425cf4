import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, type EventObject, initialTransition, transition } from 'xstate';
import { type AdjacencyMap, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { defineAmendmentDecider } from '../../src/lifecycle/deciders/amendment-decider.ts';
import { defineParticipantDecider } from '../../src/lifecycle/deciders/participant-decider.ts';
import { statusOf } from '../../src/lifecycle/status-on.ts';
import { describeChart } from '../../src/machine/describe-chart.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { defineParticipationMachine } from '../../src/machine/participation-machine.ts';
import { composeEmptyRecord } from '../../src/participation/admit-act.ts';
import type { AmendmentAct, ParticipationAct } from '../../src/treaty/act.ts';
import { act, CONFERENCE, months, step, treatyWith } from '../support/build.ts';
import { STATUS_OF } from './list-disagreements.ts';

/** Where the Parties of the last day for replies count, one that joins can raise the number again. */
const AT_END = { ...CONFERENCE, request: { ...CONFERENCE.request, base: 'at-end-of-window' } } as const;
const treaty = treatyWith(2, { amendment: AT_END });
/** Whoever joins later is bound so late that its denunciation has taken effect by then. */
const slow = treatyWith(2, {
  laterParties: { wording: 'whichever-later', article: '2(2)', delay: months(14) },
});
/** In force on the day on which the number is complete, so that it can bind a State, be denounced and end on one day. */
const atOnce = treatyWith(2, {
  entryIntoForce: { ...treaty.finalClauses.entryIntoForce, delay: { form: 'same-day' } },
});
const machines = defineMachines(treaty);
const daysAfter = (on: CivilDate, days: number): CivilDate => civilDateOf(dayNumberOf(on) + days);

/** Names the ways that are taken in a graph. */
function waysTaken<Snapshot extends { readonly value: unknown }, Event extends EventObject>(
  map: AdjacencyMap<Snapshot, Event>,
): readonly string[] {
  return Object.values(map).flatMap(({ state, transitions }) =>
    Object.values<{ readonly state: Snapshot }>(transitions).map((next) => `${state.value} → ${next.state.value}`),
  );
}

/** Names the ways of a statechart: from where to where. */
const waysOf = (machine: AnyStateMachine): readonly string[] =>
  [...new Set(describeChart(machine, '').transitions.map(({ from, to }) => `${from} → ${to}`))].sort();

const statesOf = (machine: AnyStateMachine): readonly string[] =>
  describeChart(machine, '')
    .states.map(({ name }) => name)
    .sort();

describe('the paths through a State’s participation', () => {
  const { participation } = machines;
  type Snapshot = ReturnType<typeof participation.resolveState>;
  const kinds = [
    'signature',
    'accession',
    'withdrawal-of-instrument',
    'denunciation',
    'revocation-of-denunciation',
  ] as const;
  const eventsOf = (code: string, onOneDay: boolean) => (snapshot: Snapshot) => {
    const { asOf, metOn, end } = snapshot.context;
    if (asOf > '1994-06-01') return [];
    const days = [100, 400];
    return [
      ...kinds.flatMap((kind) =>
        [onOneDay ? 0 : 1].map((days) => {
          const event: { type: typeof kind; act: ParticipationAct } = {
            type: kind,
            act: act(code, kind, daysAfter(asOf, days)),
          };
          return event;
        }),
      ),
      // A notice has been received of which the day of effect alone is known.
      {
        type: 'denunciation',
        act: { ...act(code, 'denunciation', daysAfter(asOf, 600)), kind: 'denunciation', receipt: 'not-known' },
        on: asOf,
      } as const,
      ...days.map((count) => ({ type: 'date.reached', on: daysAfter(asOf, count) }) as const),
      ...(metOn === null ? [{ type: 'number.complete', metOn: asOf, end: null, on: asOf } as const] : []),
      ...(metOn !== null && end === null
        ? [
            {
              type: 'number.complete',
              metOn,
              end: { on: daysAfter(asOf, onOneDay ? 0 : 50), article: '3(3)' },
              on: asOf,
            } as const,
          ]
        : []),
    ];
  };
  /** What tells one situation from another: more would make the graph endless, less would hide ways. */
  const situation = ({ value, context: { record, metOn, end, asOf } }: Snapshot): string =>
    JSON.stringify([
      value,
      record.signedOn !== undefined,
      Math.min(2, record.participations.length),
      Math.min(2, record.participations.at(-1)?.notices.length ?? 0),
      metOn !== null,
      end === null ? 'goes on' : end.on <= asOf,
      record.ceasedOn !== undefined && asOf >= record.ceasedOn,
    ]);
  const inputOf = (participant: string) => ({
    record: composeEmptyRecord(participant, {}),
    metOn: null,
    end: null,
    asOf: civilDate('1990-01-01'),
  });
  const optionsOf = (participant: string, onOneDay: boolean) => ({
    input: inputOf(participant),
    events: eventsOf(participant, onOneDay),
    serializeState: situation,
    limit: 1_000_000,
  });

  it('reach every state and take every way, and each, played, is where the law has the State', () => {
    const states = new Set<string>();
    const ways = new Set<string>();
    // Norway, and the German Democratic Republic, which ceases to exist on the way.
    const cases = [
      ['NOR', treaty, false],
      ['NOR', slow, false],
      ['NOR', atOnce, true],
      ['DDR', treaty, false],
    ] as const;
    for (const [participant, { finalClauses }, onOneDay] of cases) {
      const participation = defineParticipationMachine(defineParticipantDecider(finalClauses));
      const paths = getShortestPaths(participation, optionsOf(participant, onOneDay));
      for (const { state, steps } of paths) {
        // The path is played from the start, and looked at after each step, by a decider that keeps no answer of the statechart's.
        let [snapshot] = initialTransition(participation, inputOf(participant));
        for (const { event } of steps.slice(1)) {
          [snapshot] = transition(participation, snapshot, event);
          const life = defineParticipantDecider(finalClauses).lifeOf(snapshot.context);
          expect(STATUS_OF[snapshot.value]).toBe(statusOf(life, snapshot.context.asOf));
        }
        expect(snapshot.value).toEqual(state.value);
        states.add(String(state.value));
      }
      for (const way of waysTaken(getAdjacencyMap(participation, optionsOf(participant, onOneDay)))) ways.add(way);
    }
    expect([...states].sort()).toEqual(statesOf(participation));
    // An event may lead through a state in which nothing stays: an accession that binds at once.
    expect(waysOf(participation).filter((way) => !ways.has(way))).toEqual([]);
  });
});

describe('the paths through a treaty', () => {
  it('reach every state and take every way', () => {
    const machine = machines.treaty;
    const one = { participant: 'ISL', kind: 'accession', on: civilDate('1990-02-01') };
    const two = { participant: 'NOR', kind: 'accession', on: civilDate('1990-03-01') };
    const options = {
      input: { instruments: [], asOf: civilDate('1989-12-01'), endsOn: null, termination: null },
      events: [
        { type: 'instruments.changed', instruments: [one], on: civilDate('1990-02-01') },
        { type: 'instruments.changed', instruments: [one, two], on: civilDate('1990-03-01') },
        { type: 'date.reached', on: civilDate('1990-01-01') },
        { type: 'date.reached', on: civilDate('1990-05-31') },
        { type: 'date.reached', on: civilDate('1990-06-01') },
        { type: 'termination', act: { kind: 'termination', on: civilDate('1990-07-01'), ground: 'later-treaty' } },
        { type: 'end.changed', endsOn: civilDate('1991-06-01'), on: civilDate('1990-06-01') },
        { type: 'date.reached', on: civilDate('1991-06-01') },
      ] as const,
      serializeState: ({ value, context }: { value: unknown; context: object }) => JSON.stringify([value, context]),
    };
    const graph = getAdjacencyMap(machine, options);
    const ways = new Set(waysTaken(graph));
    const map = Object.values(graph);
    expect([...new Set(map.map(({ state }) => String(state.value)))].sort()).toEqual(statesOf(machine));
    expect(waysOf(machine).filter((way) => !ways.has(way))).toEqual([]);
    // Whatever the path, the treaty is in force when the law says: three months after the second instrument.
    for (const { state } of map) {
      if (state.value === 'inForce') expect(state.context.asOf >= '1990-06-01').toBe(true);
    }
  });
});

describe('the paths through an amendment', () => {
  it('reach every state and take every way, and each is the stage that the law finds', () => {
    const machine = machines.amendment;
    if (machine === undefined) throw new Error('the treaty has a procedure for amendments');
    type Snapshot = ReturnType<typeof machine.resolveState>;
    const parties = ['AGO', 'BEN', 'CUB'].map((participant) => ({ participant, from: civilDate('1991-01-01') }));
    const joinedBy = (from: CivilDate) => [
      ...parties,
      ...['DZA', 'ECU', 'FJI'].map((participant) => ({ participant, from })),
    ];
    const vote = (on: CivilDate, inFavour: number): AmendmentAct => ({
      kind: 'amendment-adoption',
      on,
      amendment: 'first',
      votes: { inFavour, against: 1, abstaining: 0 },
    });
    const eventsOf = ({ context: { asOf, parties: now } }: Snapshot) => {
      if (asOf > '1992-06-01') return [];
      const on = daysAfter(asOf, 1);
      const acts = [
        step('amendment-proposal', on, 'AGO'),
        step('amendment-communication', on),
        step('conference-request', on, 'BEN'),
        step('conference-convening', on),
        vote(on, 2),
        vote(on, 1),
        step('amendment-approval', on),
        step('amendment-acceptance', on, 'AGO'),
        step('amendment-acceptance', on, 'BEN'),
        step('amendment-acceptance', on, 'CUB'),
      ];
      return [
        ...acts.map((each) => ({ type: each.kind, act: each })),
        { type: 'date.reached', on: daysAfter(asOf, 130) } as const,
        ...(now.length === 3 ? [{ type: 'parties.changed', parties: joinedBy(on), on: asOf } as const] : []),
      ];
    };
    const situation = ({ value, context: { record, parties: now, asOf } }: Snapshot): string =>
      JSON.stringify([
        value,
        record?.communication !== undefined,
        record?.requests.length,
        record?.acceptances.length,
        record?.approval !== undefined,
        now.length,
        asOf > '1991-08-01',
      ]);
    // The treaty without approval by an organ, too, where an amendment goes from adoption into force.
    const { approval: _, ...withoutApproval } = CONFERENCE;
    const ways = new Set<string>();
    const states = new Set<string>();
    for (const clause of [AT_END, CONFERENCE, withoutApproval]) {
      const { amendment: own = machine } = defineMachines(treatyWith(2, { amendment: clause }));
      const input = { record: null, parties, asOf: civilDate('1991-03-01') };
      const graph = getAdjacencyMap(own, { input, events: eventsOf, serializeState: situation, limit: 1_000_000 });
      for (const way of waysTaken(graph)) ways.add(way);
      for (const { state } of Object.values(graph)) {
        states.add(String(state.value));
        if (state.context.record !== null) {
          const stage = defineAmendmentDecider(clause).stageOn(state.context, state.context.asOf);
          expect(state.value).toBe(stage.replace('in-force', 'inForce'));
        }
      }
    }
    expect([...states].sort()).toEqual(statesOf(machine));
    expect(waysOf(machine).filter((way) => !ways.has(way))).toEqual([]);
  });
});
