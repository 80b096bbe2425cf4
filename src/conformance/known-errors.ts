import { addDelay } from '../calendar/add-delay.ts';
import { addPeriod } from '../calendar/add-period.ts';
import { DAY, DELAY, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import {
  civilDateOf,
  dayNumberOf,
  fieldsOfDayNumber,
  firstDayOfYearFrom,
  isInCalendar,
} from '../calendar/day-number.ts';
import { type Delay, plainDelayOf } from '../calendar/delay.ts';
import { countMonths } from '../calendar/period.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';

/** The errors that are known to produce wrong dates, each by its name, in the order in which they are likely. */
export const KNOWN_ERRORS = [
  'overflow',
  'sticky-month-end',
  'other-month-end',
  'days-for-months',
  'months-for-days',
  'first-day-counted',
  'one-day-late',
  'day-after-the-period',
  'no-delay',
  'not-moved-to-the-first',
  'delay-of-the-treaty',
  'own-period-for-founder',
  'delay-for-a-succession',
  'treaty-date-for-late-joiner',
  'before-the-treaty',
  'organisation-counted',
  'former-state-missing',
  'shifted-neighbour',
  'another-participation',
  'deposit-elsewhere',
  'deposit-for-notification',
  'other-treaty-overlooked',
  'armed-conflict-overlooked',
  'later-day-in-notice',
  'day-and-month-changed',
  'one-month-off',
  'another-year',
  'from-a-later-day',
] as const;

export type KnownError = (typeof KNOWN_ERRORS)[number];

/** Each error as a message. Written out, because a union of so many is not told apart by its code. */
const MESSAGES: { readonly [Error in KnownError]: Message<`error.${Error}`> } = {
  overflow: { code: 'error.overflow', values: {} },
  'sticky-month-end': { code: 'error.sticky-month-end', values: {} },
  'other-month-end': { code: 'error.other-month-end', values: {} },
  'days-for-months': { code: 'error.days-for-months', values: {} },
  'months-for-days': { code: 'error.months-for-days', values: {} },
  'first-day-counted': { code: 'error.first-day-counted', values: {} },
  'one-day-late': { code: 'error.one-day-late', values: {} },
  'day-after-the-period': { code: 'error.day-after-the-period', values: {} },
  'no-delay': { code: 'error.no-delay', values: {} },
  'not-moved-to-the-first': { code: 'error.not-moved-to-the-first', values: {} },
  'delay-of-the-treaty': { code: 'error.delay-of-the-treaty', values: {} },
  'own-period-for-founder': { code: 'error.own-period-for-founder', values: {} },
  'delay-for-a-succession': { code: 'error.delay-for-a-succession', values: {} },
  'treaty-date-for-late-joiner': { code: 'error.treaty-date-for-late-joiner', values: {} },
  'before-the-treaty': { code: 'error.before-the-treaty', values: {} },
  'organisation-counted': { code: 'error.organisation-counted', values: {} },
  'former-state-missing': { code: 'error.former-state-missing', values: {} },
  'shifted-neighbour': { code: 'error.shifted-neighbour', values: {} },
  'another-participation': { code: 'error.another-participation', values: {} },
  'deposit-elsewhere': { code: 'error.deposit-elsewhere', values: {} },
  'deposit-for-notification': { code: 'error.deposit-for-notification', values: {} },
  'other-treaty-overlooked': { code: 'error.other-treaty-overlooked', values: {} },
  'armed-conflict-overlooked': { code: 'error.armed-conflict-overlooked', values: {} },
  'later-day-in-notice': { code: 'error.later-day-in-notice', values: {} },
  'day-and-month-changed': { code: 'error.day-and-month-changed', values: {} },
  'one-month-off': { code: 'error.one-month-off', values: {} },
  'another-year': { code: 'error.another-year', values: {} },
  'from-a-later-day': { code: 'error.from-a-later-day', values: {} },
};

/**
 * Describes what a known error does, as a message.
 *
 * @example describeError('overflow') // { code: 'error.overflow', values: {} }
 */
export function describeError(error: KnownError): Message<CodeOf<'error'>> {
  assertArgument('describeError', 'error', TEXT, error);
  return MESSAGES[error];
}

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
  assertArgument('listWrongDates', 'delay', DELAY, delay);
  assertArgument('listWrongDates', 'from', DAY, from);
  const plain = plainDelayOf(delay);
  const sum = addDelay(from, plain);
  const right = sum.kind === 'date' ? sum.date : undefined;
  const found: WrongDate[] = [];
  const add = (error: KnownError, date: CivilDate | undefined): void => {
    if (date !== undefined && date !== right) found.push({ error, date });
  };
  const moved = (day: CivilDate | undefined): CivilDate | undefined => {
    if (day === undefined) return undefined;
    if (plain.form.startsWith('first-of-month')) return firstOfNextMonth(day);
    if (plain.form === 'first-of-year-after-period') return firstOfYearFrom(day);
    return plain.form === 'day-after-period' ? plusDays(day, 1) : day;
  };
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
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period': {
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
    default:
      return assertNever(plain);
  }
  return found;
}

/**
 * Tells how a stored date differs from the right one where only one of its parts is wrong, as a slip of the pen leaves it.
 *
 * @example listSlips(civilDate('2004-03-05'), civilDate('2004-02-05')) // ['one-month-off']
 * @example listSlips(civilDate('2008-05-03'), civilDate('2008-03-05')) // ['day-and-month-changed']
 */
export function listSlips(stored: CivilDate, right: CivilDate): readonly KnownError[] {
  const [is, should] = [fieldsOfDayNumber(dayNumberOf(stored)), fieldsOfDayNumber(dayNumberOf(right))];
  const isChanged = is.year === should.year && is.day === should.month && is.month === should.day;
  if (isChanged && is.day !== is.month) return ['day-and-month-changed'];
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

function firstOfYearFrom(from: CivilDate): CivilDate | undefined {
  const day = firstDayOfYearFrom(dayNumberOf(from));
  return isInCalendar(day) ? civilDateOf(day) : undefined;
}

function firstOfNextMonth(from: CivilDate): CivilDate | undefined {
  return firstOfMonthAfter(from, 1);
}
