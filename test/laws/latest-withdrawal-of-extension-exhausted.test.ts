import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { DenunciationClause, FinalClauses, TerritorialExtensionClause } from '../../src/treaty/treaty.ts';
import { determineLatestWithdrawalOfExtension } from '../../src/what-if/latest-withdrawal-of-extension.ts';
import { EACH_DAY } from '../support/days.ts';
import { nameOf } from './inverse-exhausted.ts';
import { ACCEDED, DAYS, DELAYS, lifeOfTerritory, MEANT, treatyOf } from './territory-exhausted.ts';

type WithdrawalClause = NonNullable<TerritorialExtensionClause['withdrawal']>;

/** The days by which it is to end on which the last notification is not the last in time, or there is none though the first that can be given is. */
function findFailures(
  withdrawal: WithdrawalClause,
  extendedOn: CivilDate,
  clauses: Partial<FinalClauses> = {},
  firstDay: CivilDate = extendedOn,
): readonly string[] {
  const treaty = treatyOf({ article: '5', delay: { form: 'same-day' }, withdrawal }, clauses);
  const extended = { kind: 'territorial-extension', ...MEANT, on: extendedOn } as const;
  const life = composeLife(treaty, { acts: [ACCEDED, extended] });
  const remembered = new Map<CivilDate, string>();
  const endsOn = (on: CivilDate): string => {
    const known = remembered.get(on);
    if (known !== undefined) return known;
    const { until = '9999-12-31' } = lifeOfTerritory(treaty, [
      extended,
      { kind: 'withdrawal-of-extension', ...MEANT, on },
    ]);
    remembered.set(on, until);
    return until;
  };
  return DAYS.filter((by) => {
    const latest = determineLatestWithdrawalOfExtension(life, MEANT, by);
    if (latest.kind !== 'determined') return latest.kind !== 'excluded' || endsOn(firstDay) <= by;
    return endsOn(latest.value) > by || endsOn(dayAfter(latest.value)) <= by;
  }).slice(0, 5);
}

const LONG_BEFORE = civilDate('1841-03-31');

/** The ways of leaving that a withdrawal can follow; the terms of each run from 30 April 1840. */
const DENUNCIATIONS: readonly DenunciationClause[] = [
  {
    kind: 'permitted',
    article: '3',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
  },
  {
    kind: 'at-end-of-term',
    article: '3',
    firstTerm: { years: 5 },
    laterTerms: { years: 3 },
    from: 'entry-into-force-for-the-party',
    noticeBefore: { months: 6 },
    monthEnd: 'last-day-of-month',
  },
  {
    kind: 'on-a-day-of-the-year',
    article: '3',
    receivedBy: { month: 6, day: 30 },
    takesEffect: { month: 12, day: 31 },
  },
];

describe('the latest day to withdraw an extension', () => {
  it.each(DELAYS.map((delay) => [nameOf(delay), delay] as const))(
    `is in time, and the next day is not, for ${EACH_DAY} of 400 years: %s`,
    (_, delay) => {
      // A later day in the notice, where `laterDateInNotice` allows one, brings nothing forward.
      for (const later of [{}, { laterDateInNotice: true }] as const) {
        expect(findFailures({ article: '6', delay, ...later }, LONG_BEFORE)).toEqual([]);
      }
    },
  );

  it.each(DENUNCIATIONS.map((clause) => [clause.kind, clause] as const))(
    `is in time, and the next day is not, as-denunciation, for ${EACH_DAY} of 400 years: %s`,
    (_, denunciation) => {
      expect(findFailures({ article: '6', delay: { form: 'as-denunciation' } }, LONG_BEFORE, { denunciation })).toEqual(
        [],
      );
    },
  );

  it.each([
    // A hundred and fifty years from 29 February 1848, whose February has 28 days.
    ['last-day-of-month', '1998-02-28'],
    ['first-day-of-next-month', '1998-03-01'],
  ] as const)(
    `is none by a day that is too near to the first on which notBefore lets it be withdrawn, for ${EACH_DAY} of 400 years: %s`,
    (monthEnd, first) => {
      const notBefore = { period: { years: 150 }, monthEnd };
      for (const delay of DELAYS) {
        const extendedOn = civilDate('1848-02-29');
        expect(
          findFailures({ article: '6', delay, notBefore }, extendedOn, {}, civilDate(first)),
          nameOf(delay),
        ).toEqual([]);
      }
    },
  );
});
