import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { determineStatus, type Status } from '../../src/lifecycle/status-on.ts';
import { enterActs, openDesk, reachDate } from '../../src/machine/advance-desk.ts';
import type { AmendmentState, Desk, ParticipationState, TreatyState } from '../../src/machine/desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { anyDay, STATES } from '../laws/any-life.ts';
import { anyDeeds } from './any-deeds.ts';

const STATUS: Readonly<Record<ParticipationState, readonly Status[]>> = {
  outside: ['none'],
  signatory: ['signatory'],
  contracting: ['contracting-state'],
  party: ['party'],
  denouncing: ['party'],
  formerParty: ['former-party'],
  ceased: ['none'],
};

/** What the pure functions say of a record on a day, in the words of the desk. */
function treatyStateOf(life: Life, asOf: CivilDate): TreatyState {
  const { entryIntoForce, metOn, treaty } = life;
  if (entryIntoForce.kind === 'determined' && entryIntoForce.value <= asOf) return 'inForce';
  if (metOn !== undefined) return 'thresholdReached';
  return treaty.finalClauses.participation.signature.opensOn <= asOf ? 'openForSignature' : 'adopted';
}

const camel = (text: string): string => text.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function expectAgreement(desk: Desk, life: Life): void {
  const { asOf } = desk;
  expect(desk.treaty.value).toBe(treatyStateOf(life, asOf));
  for (const participant of STATES) {
    const state =
      desk.participations[participant]?.value ??
      desk.participations[participant === 'SUN' ? 'RUS' : participant]?.value ??
      'outside';
    expect(STATUS[state]).toContain(determineStatus(life, participant, asOf));
  }
  for (const { record } of life.amendments) {
    const stage: string = camel(determineAmendmentStage(life, record.id, asOf));
    const state: AmendmentState | undefined = desk.amendments[record.id]?.value;
    expect(state).toBe(stage);
    expect(desk.amendments[record.id]?.context.record).toEqual(record);
  }
  expect(Object.keys(desk.amendments).length).toBe(life.amendments.length);
}

const START = civilDate('1989-06-01');

describe('the desk and the pure functions over the same record', () => {
  it('agree on every State and amendment on every day, as acts are entered in order of time and days pass', () => {
    fc.assert(
      fc.property(anyDeeds, fc.array(anyDay, { maxLength: 4 }), ({ treaty, acts }, idle) => {
        const machines = defineMachines(treaty);
        let desk = openDesk(machines, START);
        const days = [...new Set([...acts.map(({ on }) => on), ...idle])].sort();
        for (const day of days) {
          const ofDay = acts.filter(({ on }) => on === day);
          desk = ofDay.length === 0 ? reachDate(machines, desk, day) : enterActs(machines, desk, ofDay).desk;
          expectAgreement(desk, composeLife(treaty, { acts: desk.acts }, day));
        }
      }),
    );
  });

  it('agree when acts are entered in any order, late ones and corrections among them', () => {
    fc.assert(
      fc.property(
        anyDeeds.chain(({ treaty, acts }) =>
          fc.record({ treaty: fc.constant(treaty), acts: fc.shuffledSubarray([...acts]) }),
        ),
        ({ treaty, acts }) => {
          const machines = defineMachines(treaty);
          let desk = openDesk(machines, START);
          for (const act of acts) {
            const advanced = enterActs(machines, desk, [act]);
            const refused = advanced.refusals.some((refusal) => refusal.act === act);
            if (refused) expect({ ...advanced.desk, asOf: desk.asOf }).toMatchObject({ acts: desk.acts });
            desk = advanced.desk;
          }
          expectAgreement(desk, composeLife(treaty, { acts: desk.acts }, desk.asOf));
        },
      ),
    );
  });

  it('a desk that is kept as JSON and taken up again goes on as if it had never been put away', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts }, cut) => {
        const machines = defineMachines(treaty);
        const [early, late] = [acts.filter(({ on }) => on <= cut), acts.filter(({ on }) => on > cut)];
        const desk = reachDate(machines, enterActs(machines, openDesk(machines, START), early).desk, cut);
        const kept: Desk = JSON.parse(JSON.stringify(desk));
        expect(kept).toEqual(desk);
        expect(enterActs(machines, kept, late)).toEqual(enterActs(machines, desk, late));
      }),
    );
  });
});
