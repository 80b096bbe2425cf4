import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../../src/calendar/day-number.ts';
import { composeNext } from '../../../src/lifecycle/next.ts';
import { simulateScenario } from '../../../src/simulation/batch/simulate-scenario.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { AmendmentClause } from '../../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../../src/what-if/compose-life-supposing.ts';
import { composeWhatIf } from '../../../src/what-if/what-if.ts';
import { act, CONFERENCE, parties, SILENCE, step, TWENTY_STATES, treatyWith } from '../../support/build.ts';

/** Proposed by Angola on 10 January 1992, adopted on 1 June. */
const ADOPTED: readonly Act[] = [
  step('amendment-proposal', '1992-01-10', 'AGO'),
  step('amendment-adoption', '1992-06-01'),
];
/** Approved on 1 December 1992, and accepted by the first so many States on 5 January 1993. */
const accepted = (count: number): readonly Act[] => [
  ...ADOPTED,
  step('amendment-approval', '1992-12-01'),
  ...TWENTY_STATES.slice(0, count).map((state) => step('amendment-acceptance', '1993-01-05', state)),
];
const simulate = (clause: AmendmentClause, record: readonly Act[], supposed: readonly Act[]) => {
  const treaty = treatyWith(1, { amendment: clause });
  const { on, amendments } = simulateScenario(treaty, { acts: record }, supposed, civilDate('1993-02-28'));
  expect(amendments).toHaveLength(1);
  return { on, ...amendments[0] };
};
/** What is awaited while acceptances are missing. */
const acceptances = (parties: number, required: number, counted: number) => ({
  article: '4(2)',
  code: 'awaited.acceptances',
  values: { parties, required, counted, missing: required - counted },
});

describe('simulateScenario, of an amendment whose day comes later than the last act', () => {
  // Of ten Parties seven must accept, and six have. Jordan has not.
  const sixOfTen = [...parties(10), ...accepted(6)];
  const jordanLeaves = act('JOR', 'denunciation', '1993-03-01');

  it('tells the day on which a denunciation takes effect and lowers the number: of nine, six', () => {
    // Denounced on 1 March 1993; a year later, on 1 March 1994, Jordan is no longer a Party.
    expect(simulate(CONFERENCE, sixOfTen, [jordanLeaves])).toMatchObject({
      on: '1993-03-01',
      entryIntoForce: { kind: 'pending', awaits: [acceptances(10, 7, 6)] },
      ifNothingElse: { kind: 'determined', value: '1994-03-01', article: '4(2)' },
    });
  });

  it('and, where the clause has a delay, the day after that: three months more', () => {
    const clause: AmendmentClause = {
      ...CONFERENCE,
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    };
    expect(simulate(clause, sixOfTen, [jordanLeaves])).toMatchObject({ ifNothingElse: { value: '1994-06-01' } });
  });

  it('a number that the last act completes has its date, later or not, and nothing is left to follow', () => {
    const clause: AmendmentClause = {
      ...CONFERENCE,
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    };
    const outcome = simulate(clause, sixOfTen, [step('amendment-acceptance', '1993-03-01', 'GAB')]);
    expect(outcome).toMatchObject({ entryIntoForce: { kind: 'determined', value: '1993-06-01' } });
    expect(outcome).not.toHaveProperty('ifNothingElse');
  });

  it('tells the day on which a State becomes a Party that accepted before', () => {
    // Of eleven eight must accept, and of twelve too. Seven have; Luxembourg accepts as well, accedes on 15 March 1993,
    // and is a Party a month later.
    const supposed = [step('amendment-acceptance', '1993-03-01', 'LUX'), act('LUX', 'accession', '1993-03-15')];
    expect(simulate(CONFERENCE, [...parties(11), ...accepted(7)], supposed)).toMatchObject({
      on: '1993-03-15',
      entryIntoForce: { kind: 'pending', awaits: [acceptances(11, 8, 7)] },
      ifNothingElse: { kind: 'determined', value: '1993-04-15' },
    });
  });

  it('tells nothing where nobody is on the way, nor where who is does not complete the number', () => {
    // Angola, which has accepted, leaves: of nine six are needed, and five are left.
    for (const supposed of [[], [act('AGO', 'denunciation', '1993-03-01')]]) {
      const outcome = simulate(CONFERENCE, sixOfTen, supposed);
      expect(outcome).toMatchObject({ entryIntoForce: { kind: 'pending' } });
      expect(outcome).not.toHaveProperty('ifNothingElse');
    }
  });

  it('takes a period for objections as over: in force in silence, or defeated', () => {
    const record = [...parties(9), ...ADOPTED];
    // Communicated on 15 March 1993: objections until 15 January 1994; six months more, 15 July 1994.
    const sent = step('amendment-communication', '1993-03-15');
    expect(simulate(SILENCE, record, [sent])).toMatchObject({
      entryIntoForce: {
        kind: 'pending',
        awaits: [{ article: '16(3)', code: 'awaited.day', values: { on: '1994-01-16' } }],
      },
      ifNothingElse: { kind: 'determined', value: '1994-07-15', article: '16(4)' },
    });
    // A third of nine is three.
    const three = ['AGO', 'BEN', 'CUB'].map((state) => step('amendment-objection', '1993-04-01', state));
    expect(simulate(SILENCE, record, [sent, ...three])).toMatchObject({
      entryIntoForce: { kind: 'pending' },
      ifNothingElse: { kind: 'excluded', article: '16(3)' },
    });
  });

  it('tells the day that the remarks on what is awaited tell', () => {
    const treaty = treatyWith(1, { amendment: CONFERENCE });
    const asOf = civilDate('1993-02-28');
    const { changes } = composeWhatIf(treaty, { acts: sixOfTen }, [jordanLeaves], asOf);
    expect(changes.flatMap((change) => (change.kind === 'awaits' ? change.after.basis : []))).toContainEqual({
      article: '4(2)',
      code: 'remark.in-force-without-further-acts',
      values: { metOn: '1994-03-01', on: '1994-03-01' },
    });
  });

  it('gives what the life gives once all has come about, and what comes next, whoever joins, leaves or accepts', () => {
    const treaty = treatyWith(1, { amendment: CONFERENCE });
    const asOf = civilDate('1993-02-28');
    const someDay = fc.integer({ min: 1, max: 500 }).map((days) => civilDateOf(dayNumberOf(asOf) + days));
    const someState = fc.constantFrom(...TWENTY_STATES);
    const anyDeed: fc.Arbitrary<Act> = fc.oneof(
      fc.record({ kind: fc.constantFrom('accession', 'denunciation'), participant: someState, on: someDay }),
      fc.record({
        kind: fc.constant('amendment-acceptance'),
        participant: someState,
        on: someDay,
        amendment: fc.constant('first'),
      }),
    );
    let followed = 0;
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 8 }), (supposed) => {
        const { on, amendments } = simulateScenario(treaty, { acts: sixOfTen }, supposed, asOf);
        const life = composeLifeSupposing(treaty, { acts: sixOfTen }, supposed, asOf);
        const settled = composeLifeSupposing(treaty, { acts: sixOfTen }, supposed, asOf, civilDate('9999-12-31'));
        const [now, later] = [life, settled].map((each) => each.amendments[0]?.entryIntoForce);
        const ifNothingElse = now?.kind === 'pending' && later?.kind !== 'pending' ? { ifNothingElse: later } : {};
        expect(amendments).toEqual([{ id: 'first', entryIntoForce: now, ...ifNothingElse }]);
        if (now?.kind === 'pending' && later?.kind === 'determined') {
          followed += 1;
          expect(composeNext(life, on).dated).toContainEqual(
            expect.objectContaining({ kind: 'amendment-in-force', on: later.value }),
          );
        }
      }),
    );
    expect(followed).toBeGreaterThan(0);
  });
});
