import * as fc from 'fast-check';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../../src/calendar/day-number.ts';
import type { Delay, PlainDelay } from '../../../src/calendar/delay.ts';
import { MONTH_END_RULES } from '../../../src/calendar/month-end-rule.ts';
import type { Period } from '../../../src/calendar/period.ts';
import type { Act } from '../../../src/treaty/act.ts';
import { CONSENT_KINDS } from '../../../src/treaty/act-kinds.ts';
import type { EntryIntoForceClause, LaterPartiesClause, Treaty } from '../../../src/treaty/treaty.ts';
import { anyDay, anyLife, STATES } from '../../laws/any-life.ts';

const monthEnd = fc.constantFrom(...MONTH_END_RULES, 'refuse' as const);

/** Periods of some months most often; now and then one that ends about the last day of the calendar. */
const period: fc.Arbitrary<Period> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 15 }).map((months) => ({ months })) },
  { weight: 4, arbitrary: fc.constantFrom({ years: 1 }, { years: 1, months: 2 }, { months: 1, days: 10 }) },
  {
    weight: 2,
    arbitrary: fc.record({
      years: fc.integer({ min: 8004, max: 8009 }),
      months: fc.integer({ min: 0, max: 11 }),
      days: fc.integer({ min: 0, max: 40 }),
    }),
  },
);

/** A delay of any form, with any month-end rule. */
const anyPlainDelay: fc.Arbitrary<PlainDelay> = fc.oneof(
  fc.constant<PlainDelay>({ form: 'same-day' }),
  fc.integer({ min: 1, max: 200 }).map((days): PlainDelay => ({ form: 'days-after', days })),
  { weight: 3, arbitrary: fc.record({ form: fc.constant('period-after' as const), period, monthEnd }) },
  fc.record({ form: fc.constant('day-after-period' as const), period, monthEnd }),
  fc.record({ form: fc.constant('first-of-year-after-period' as const), period, monthEnd }),
  { weight: 2, arbitrary: fc.record({ form: fc.constant('first-of-month-after-period' as const), period, monthEnd }) },
  fc.integer({ min: 1, max: 90 }).map((days): PlainDelay => ({ form: 'first-of-month-after-days', days })),
  fc.integer({ min: 1, max: 6 }).map((months): PlainDelay => ({ form: 'first-of-nth-month', months })),
);

/** A delay that leaves the month end open where it matters, which it does from the month ends of `anyDay`. */
const anyOpenDelay = fc.record({
  form: fc.constantFrom('period-after' as const, 'day-after-period' as const, 'first-of-month-after-period' as const),
  period: fc.constantFrom<Period>({ months: 1 }, { months: 6 }, { years: 8008, months: 1 }),
  monthEnd: fc.constant('refuse' as const),
});

const anyDelay: fc.Arbitrary<Delay> = fc.oneof(
  { weight: 2, arbitrary: anyOpenDelay },
  { weight: 3, arbitrary: anyPlainDelay },
  fc.record({ form: fc.constant('not-before' as const), floor: anyDay, delay: anyPlainDelay }),
  fc.record({ form: fc.constant('fixed-date-or-later' as const), fixedOn: anyDay, otherwise: anyPlainDelay }),
);

const anyLaterParties: fc.Arbitrary<LaterPartiesClause> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      wording: fc.constant('after-entry-into-force' as const),
      article: fc.constant('2(2)'),
      delay: anyPlainDelay,
      prevailing: fc.constantFrom('A' as const, 'B' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      wording: fc.constantFrom('after-condition-met' as const, 'whichever-later' as const),
      article: fc.constant('2(2)'),
      delay: anyPlainDelay,
    }),
  },
  fc.constant<LaterPartiesClause>({ wording: 'not-provided', article: 'VCLT 24(3)' }),
);

const anyCondition = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    of: fc.option(
      fc.oneof(
        fc
          .subarray([...STATES], { minLength: 6 })
          .map((states) => ({ says: 'some', states: states as [string, ...string[]] })),
        fc.subarray([...STATES], { minLength: 1, maxLength: 3 }).map((except) => ({
          says: 'all but some',
          except: except as [string, ...string[]],
        })),
      ),
      { freq: 3, nil: undefined },
    ),
  })
  .map(({ number, of }): EntryIntoForceClause['condition'] => ({
    kind: 'instruments',
    number,
    ...(of === undefined ? {} : { of }),
  }));

const anyNotBefore = fc.option(
  anyDay.map((inForceOn): EntryIntoForceClause['notBefore'] => ({
    article: '2(3)',
    treaty: 'other',
    facts: { kind: 'known', metOn: inForceOn, inForceOn },
  })),
  { freq: 4, nil: undefined },
);

/** A treaty that asks for a number of instruments, and its record; every form, rule and wording that the kernel covers. */
export const anyRegister: fc.Arbitrary<{
  readonly treaty: Treaty;
  readonly register: { readonly acts: readonly Act[] };
}> = fc
  .record({
    life: anyLife,
    condition: anyCondition,
    delay: anyDelay,
    laterParties: anyLaterParties,
    notBefore: anyNotBefore,
    /** After so many days each instrument is notified, every seventh not at all; `undefined` where the clause asks for no notice. */
    notifiedAfter: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6, nil: undefined }),
  })
  .map(({ life: { treaty, acts }, condition, delay, laterParties, notBefore, notifiedAfter }) => {
    const { entryIntoForce } = treaty.finalClauses;
    const leavesOpen = JSON.stringify(delay).includes('"refuse"');
    const clause: EntryIntoForceClause = {
      ...entryIntoForce,
      condition,
      delay,
      ...(notBefore === undefined || leavesOpen ? {} : { notBefore }),
      ...(notifiedAfter === undefined ? {} : { runsFrom: 'notification' as const }),
    };
    return {
      treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: clause, laterParties } },
      register: { acts: notifiedAfter === undefined ? acts : acts.map((act, at) => notify(act, at, notifiedAfter)) },
    };
  });

function notify(act: Act, at: number, after: number): Act {
  if (!isConsent(act) || at % 7 === 6) return act;
  return { ...act, notifiedOn: civilDateOf(dayNumberOf(civilDate(act.on)) + after) };
}

function isConsent(act: Act): act is Extract<Act, { readonly kind: 'ratification' | 'accession' | 'succession' }> {
  return CONSENT_KINDS.some((kind) => kind === act.kind);
}
