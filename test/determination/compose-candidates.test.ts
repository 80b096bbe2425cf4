import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeCandidates } from '../../src/determination/compose-candidates.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { anyWholeLife } from '../laws/any-whole-life.ts';
import { act, treatyWith } from '../support/build.ts';

const onlyIf = (code: 'if.no-armed-conflict' | 'if.effective-when-notified') => ({ code, values: {} }) as const;
const ONE = onlyIf('if.no-armed-conflict');
const OTHER = onlyIf('if.effective-when-notified');

describe('composeCandidates', () => {
  it('makes one of those that have one value, on condition of either, in order of first mention', () => {
    const either = { code: 'if.either', values: { one: ONE, other: OTHER } };
    expect(
      composeCandidates([
        { value: '2001-03-01', if: ONE },
        { value: '2001-02-01', if: ONE },
        { value: '2001-03-01', if: OTHER },
      ]),
    ).toEqual([
      { value: '2001-03-01', if: either },
      { value: '2001-02-01', if: ONE },
    ]);
  });
});

// Ratifications alone count, two of them; on the first day of the second month after. Whether Iceland's instrument of 10 January 2001 is a
// ratification is not known: the number is complete on that day, or with Cuba's of 20 January. Both lead to 1 March.
describe('a treaty whose date is the same on both days on which its number may have been complete', () => {
  const { participation, entryIntoForce } = treatyWith(2).finalClauses;
  const clauses: Partial<FinalClauses> = {
    participation: {
      ...participation,
      consent: { ...participation.consent, accessionOpensAtEntryIntoForce: true },
    },
    entryIntoForce: {
      ...entryIntoForce,
      counts: ['ratification'],
      delay: { form: 'first-of-nth-month', months: 2 },
    },
  };
  const acts = [
    act('NOR', 'ratification', '2001-01-05'),
    act('ISL', 'consent', '2001-01-10'),
    act('CUB', 'ratification', '2001-01-20'),
  ];

  it('is shown once, with both conditions', () => {
    expect(composeLife(treatyWith(2, clauses), { acts }).entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.kind-not-known', values: { participants: ['ISL'] } }],
      candidates: [
        {
          value: '2001-03-01',
          if: {
            code: 'if.either',
            values: {
              one: { code: 'if.was-so-by', values: { on: '2001-01-10' } },
              other: { code: 'if.was-not-so-before', values: { on: '2001-01-20' } },
            },
          },
        },
      ],
    });
  });

  it('is shown twice where the days lead to two: a deposit of 1 February leads to 1 April', () => {
    const later = [...acts.slice(0, 2), act('CUB', 'ratification', '2001-02-01')];
    expect(composeLife(treatyWith(2, clauses), { acts: later }).entryIntoForce).toMatchObject({
      candidates: [{ value: '2001-03-01' }, { value: '2001-04-01' }],
    });
  });
});

describe('no answer of a life', () => {
  it('has two candidates of one day', () => {
    const daysOf = (answer: Determination<string>) =>
      answer.kind === 'indeterminate' ? answer.candidates.map(({ value }) => value) : [];
    fc.assert(
      fc.property(anyWholeLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const owns = life.participants.flatMap(({ participations }) => participations);
        for (const days of [life.entryIntoForce, ...owns.map((own) => own.entryIntoForce)].map(daysOf)) {
          expect(new Set(days).size).toBe(days.length);
        }
      }),
    );
  });
});
