import { addDelay } from '../calendar/add-delay.ts';
import { addPeriod } from '../calendar/add-period.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf, dayNumberOf, fieldsOfDayNumber, isInCalendar } from '../calendar/day-number.ts';
import { type Delay, plainDelayOf } from '../calendar/delay.ts';
import { countMonths } from '../calendar/period.ts';

/** The errors that are known to produce wrong dates, each by its name. */
export type KnownError = keyof typeof KNOWN_ERRORS;

/** What each known error does, as a finding says it. */
export const KNOWN_ERRORS = {
  overflow: 'the day that the month does not have was carried over into the next month',
  'sticky-month-end': 'the last day of a month was taken to stay the last day of the month',
  'other-month-end': 'another rule for a day that the month does not have was applied',
  'days-for-months': 'months were counted as thirty days each, or years as 365',
  'months-for-days': 'days were counted as months of thirty days',
  'first-day-counted': 'the day of the deposit was counted as the first day',
  'one-day-late': 'the period was counted one day too long',
  'no-delay': 'the date is that of the deposit itself, without any delay',
  'not-moved-to-the-first': 'the date was not moved to the first day of the next month',
  'delay-of-the-treaty': 'the delay of the first Parties was applied to a later one',
  'own-period-for-founder': 'a period of its own was applied to a State among those that brought the treaty into force',
  'delay-for-a-succession': 'a successor State was given the delay of an accession, not its date of succession',
  'general-date-for-late-joiner': 'the general date of the treaty was given to a State that joined later',
  'before-the-treaty': 'the date lies before the treaty itself was in force',
  'organisation-counted': "an organisation's instrument was counted beside those of its members",
  'former-state-missing': 'a State that has ceased to exist was not counted',
  'shifted-neighbour': 'the date is that of a neighbouring row',
  'another-participation': 'the date belongs to another participation of the same State',
  'deposit-elsewhere': 'the date runs from a deposit with another depositary, which does not decide',
  'deposit-for-notification': "the period was counted from the deposit, not from the depositary's notification",
  'armed-conflict-overlooked':
    'the period alone was counted, and the clause by which an armed conflict postpones the effect was overlooked',
  'later-day-in-notice':
    'the clause lets a notice name a later day; where this one did, that day belongs in a column "names"',
  'one-month-off': 'the day and the year are right, the month is one off',
  'another-year': 'the day and the month are right, the year is another',
} as const;

/** One wrong way to reckon, and the date to which it leads. */
export interface WrongDate {
  readonly error: KnownError;
  readonly date: CivilDate;
}

/**
 * Lists the dates to which the known errors of reckoning lead from a day by a delay; the right date is not among them.
 *
 * @example listWrongDates({ form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' }, civilDate('2005-01-31'))[0]
 * // { error: 'overflow', date: '2005-03-03' }
 * @see docs/legal-sources.md#month-ends
 */
export function listWrongDates(delay: Delay, from: CivilDate): readonly WrongDate[] {
  const plain = plainDelayOf(delay);
  const sum = addDelay(from, plain);
  const right = sum.kind === 'date' ? sum.date : undefined;
  const found: WrongDate[] = [];
  const add = (error: KnownError, date: CivilDate | undefined): void => {
    if (date !== undefined && date !== right) found.push({ error, date });
  };
  const moved = (day: CivilDate | undefined): CivilDate | undefined =>
    day === undefined || !plain.form.startsWith('first-of-month') ? day : firstOfNextMonth(day);
  switch (plain.form) {
    case 'same-day':
      break;
    case 'days-after':
    case 'first-of-month-after-days': {
      const { days } = plain;
      add('first-day-counted', moved(plusDays(from, days - 1)));
      add('one-day-late', moved(plusDays(from, days + 1)));
      if (days % 30 === 0) add('months-for-days', moved(plusMonths(from, days / 30)));
      if (plain.form === 'first-of-month-after-days') add('not-moved-to-the-first', plusDays(from, days));
      add('no-delay', from);
      break;
    }
    case 'period-after':
    case 'first-of-month-after-period': {
      const months = countMonths(plain.period);
      add('overflow', moved(overflow(from, months)));
      add('sticky-month-end', moved(sticky(from, months)));
      const other = plain.monthEnd === 'first-day-of-next-month' ? 'last-day-of-month' : 'first-day-of-next-month';
      const otherSum = addPeriod(from, plain.period, other);
      add('other-month-end', moved(otherSum.kind === 'date' ? otherSum.date : undefined));
      const { years = 0 } = plain.period;
      add('days-for-months', moved(plusDays(from, (months - years * 12) * 30 + years * 365)));
      if (years > 0) add('days-for-months', moved(plusDays(from, months * 30)));
      const end = plusMonths(from, months);
      add('first-day-counted', moved(end === undefined ? undefined : plusDays(end, -1)));
      add('one-day-late', moved(end === undefined ? undefined : plusDays(end, 1)));
      if (plain.form === 'first-of-month-after-period') add('not-moved-to-the-first', end);
      add('no-delay', from);
      break;
    }
    case 'first-of-nth-month': {
      const { months } = plain;
      add('not-moved-to-the-first', plusMonths(from, months));
      add('one-month-off', firstOfMonthAfter(from, months - 1));
      add('one-month-off', firstOfMonthAfter(from, months + 1));
      add('no-delay', from);
      break;
    }
  }
  return found;
}

/**
 * Tells how a stored date differs from the right one where only one of its parts is wrong, as a slip of the pen leaves it.
 *
 * @example listSlips(civilDate('2004-03-05'), civilDate('2004-02-05')) // ['one-month-off']
 */
export function listSlips(stored: CivilDate, right: CivilDate): readonly KnownError[] {
  const [is, should] = [fieldsOfDayNumber(dayNumberOf(stored)), fieldsOfDayNumber(dayNumberOf(right))];
  if (is.day !== should.day) return [];
  const months = (is.year - should.year) * 12 + is.month - should.month;
  if (Math.abs(months) === 1) return ['one-month-off'];
  return is.month === should.month && is.year !== should.year ? ['another-year'] : [];
}

function plusDays(from: CivilDate, days: number): CivilDate | undefined {
  const day = dayNumberOf(from) + days;
  return isInCalendar(day) ? civilDateOf(day) : undefined;
}

function plusMonths(from: CivilDate, months: number): CivilDate | undefined {
  const sum = addPeriod(from, { months }, 'last-day-of-month');
  return sum.kind === 'date' ? sum.date : undefined;
}

/** As `Date` in JavaScript and SQLite do: 31 January and a month are 3 March. */
function overflow(from: CivilDate, months: number): CivilDate | undefined {
  const first = firstOfMonthAfter(from, months);
  return first === undefined ? undefined : plusDays(first, Number(from.slice(8)) - 1);
}

/** As `ADD_MONTHS` in Oracle does: from the last day of a month to the last day of a month. */
function sticky(from: CivilDate, months: number): CivilDate | undefined {
  const isLast = plusDays(from, 1)?.slice(8) === '01';
  const next = firstOfMonthAfter(from, months + 1);
  return isLast && next !== undefined ? plusDays(next, -1) : undefined;
}

function firstOfMonthAfter(from: CivilDate, months: number): CivilDate | undefined {
  const sum = addDelay(from, { form: 'first-of-nth-month', months });
  return sum.kind === 'date' ? sum.date : undefined;
}

function firstOfNextMonth(from: CivilDate): CivilDate | undefined {
  return firstOfMonthAfter(from, 1);
}
