import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { LaterPartiesClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestExtension } from '../../src/what-if/latest-extension.ts';
import { EACH_DAY } from '../support/days.ts';
import { nameOf } from './inverse-exhausted.ts';
import { ACCEDED, DAYS, DELAYS, lifeOfTerritory, MEANT, treatyOf } from './territory-exhausted.ts';

/** Days that a notification may name, each with a delay that has one day of its own, with one that may have none, and with one that many days share. */
const MAY_NAME = (['earlier', 'later', 'any'] as const).flatMap((mayNameDay) =>
  DELAYS.filter(
    (delay) =>
      ['same-day', 'first-of-month-after-period'].includes(delay.form) ||
      ('monthEnd' in delay && delay.monthEnd === 'refuse'),
  ).map((delay) => ({ delay, mayNameDay })),
);

const EXTENSIONS = [...DELAYS.map((delay) => ({ delay })), ...MAY_NAME].map(
  (given) => [`${nameOf(given.delay)}, ${'mayNameDay' in given ? given.mayNameDay : 'no'} day named`, given] as const,
);

/** Rules for later Parties by which an extension is dated `as-instrument`. */
const RULES: readonly LaterPartiesClause[] = [
  ...DELAYS.map((delay): LaterPartiesClause => ({ wording: 'after-condition-met', article: '2(2)', delay })),
  { wording: 'not-provided', article: '2(2)' },
];

describe('the latest day to notify an extension', () => {
  /** Checks if an extension received on a day can make the treaty apply by another, on the day that the clause gives or on one that it names. */
  const isInTime = (treaty: Treaty, on: CivilDate, by: CivilDate): boolean => {
    const plain = { kind: 'territorial-extension', ...MEANT, on } as const;
    return [plain, { ...plain, namedOn: by }].some((extension) => {
      const { from, isOpen } = lifeOfTerritory(treaty, [extension]);
      return from !== undefined && !isOpen && from <= by;
    });
  };
  const findFailures = (treaty: Treaty): readonly string[] => {
    const life = composeLife(treaty, { acts: [ACCEDED] });
    return DAYS.filter((by) => {
      const latest = determineLatestExtension(life, MEANT, by);
      if (latest.kind !== 'determined') return true;
      return !isInTime(treaty, latest.value, by) || isInTime(treaty, dayAfter(latest.value), by);
    }).slice(0, 5);
  };

  it.each(EXTENSIONS)(`is in time, and the next day is not, for ${EACH_DAY} of 400 years: %s`, (_, given) => {
    expect(findFailures(treatyOf({ article: '5', ...given }))).toEqual([]);
  });

  it.each(RULES.map((rule) => ['delay' in rule ? nameOf(rule.delay) : rule.wording, rule] as const))(
    `is in time, and the next day is not, dated as an instrument, for ${EACH_DAY} of 400 years: %s`,
    (_, laterParties) => {
      const clause = { article: '5', delay: { form: 'as-instrument' } } as const;
      expect(findFailures(treatyOf(clause, { laterParties }))).toEqual([]);
    },
  );
});
