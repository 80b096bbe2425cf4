import { addDelay } from '../../calendar/add-delay.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { isCivilDate } from '../../calendar/civil-date.ts';
import { type PlainDelay, plainDelayOf } from '../../calendar/delay.ts';
import { countMonths } from '../../calendar/period.ts';
import { TREATY } from '../../treaty/argument-shapes.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { addPeriods, type DelayOf, type ListedDelay, listDelays } from './list-delays.ts';

/** A clause whose date depends on the rule for a day that the month does not have, and the days of the year on which it does. */
export interface AmbiguousDays {
  /** What the delay is for. */
  readonly of: DelayOf;
  readonly article: string;
  /** The days from which it runs. */
  readonly days: readonly AmbiguousDay[];
}

/** A day of the year, `MM-DD`; `some-years` where it depends on leap years. */
export interface AmbiguousDay {
  readonly day: string;
  readonly in: 'every-year' | 'some-years';
}

/**
 * Lists, without any record, every day of the year on which a deposit, a receipt, a communication or an entry into force would meet the
 * end of a month, so that the date that follows depends on the rule for it: in every year, or in some years, leap years or others.
 *
 * @example listAmbiguousDays(opCrcSc).find(({ article }) => article === '14(2)')?.days.map(({ day }) => day)
 * // ['01-29', '01-30', '01-31', '03-31', '05-31', '08-31', '10-31']
 * @see docs/legal-sources.md#month-ends
 */
export function listAmbiguousDays(treaty: Treaty): readonly AmbiguousDays[] {
  assertArgument('listAmbiguousDays', 'treaty', TREATY, treaty);
  return listDelays(treaty)
    .map((listed) => ({ of: listed.of, article: listed.article, days: listDaysThatMatter(listed) }))
    .filter(({ days }) => days.length > 0);
}

/**
 * Lists the days of the year from which a delay meets the end of a month; where it runs again and again, those from which one of its
 * ends does.
 *
 * @example listDaysThatMatter({ of: { code: 'delay-of.first-report', values: {} }, article: '12(1)', delay: { form: 'period-after', period: { years: 2 }, monthEnd: 'last-day-of-month' }, whereRefused: 'both-dates' })
 * // [{ day: '02-29', in: 'every-year' }]
 */
export function listDaysThatMatter(listed: ListedDelay): readonly AmbiguousDay[] {
  const found = new Map<string, AmbiguousDay['in']>();
  for (const delay of listEnds(listed)) {
    for (const day of MONTH_ENDS) {
      const matters = yearsAround(delay).flatMap((year) => {
        const on = `${year}-${day}`;
        return isCivilDate(on) ? [monthEndMatters(addDelay(on, delay))] : [];
      });
      if (matters.includes(true) && found.get(day) !== 'every-year') {
        found.set(day, matters.includes(false) ? 'some-years' : 'every-year');
      }
    }
  }
  return MONTH_ENDS.flatMap((day) => {
    const years = found.get(day);
    return years === undefined ? [] : [{ day, in: years }];
  });
}

function monthEndMatters(sum: ReturnType<typeof addDelay>): boolean {
  return sum.kind === 'no-such-day' || (sum.kind === 'date' && sum.monthEndMattered);
}

/** The days that not every month has, in their order. */
const MONTH_ENDS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((month) =>
  ['29', '30', '31'].map((day) => `${month}-${day}`).filter((day) => isCivilDate(`2000-${day}`)),
);

/** After four years the months and the leap years come round. */
const MONTHS_OF_A_ROUND = 48;

/** Lists a delay and, where it runs again and again, those that lead to its further ends, until they come round. */
function listEnds({ delay, again }: ListedDelay): readonly PlainDelay[] {
  // A floor or a fixed date can hide the month end of the years before it; the delay itself is asked about.
  const first = plainDelayOf(delay);
  if (again === undefined || first.form !== 'period-after') return [first];
  const ends: PlainDelay[] = [];
  const seen = new Set<number>();
  for (let { period } = first; ; period = addPeriods(period, again)) {
    const place = countMonths(period) % MONTHS_OF_A_ROUND;
    if (seen.has(place)) return ends;
    seen.add(place);
    ends.push({ ...first, period });
  }
}

/**
 * Nine years around one of a century that is no leap year, and the years from which a delay ends in these: every sequence of common and
 * leap years that there is.
 */
function yearsAround(delay: PlainDelay): readonly number[] {
  const years = 'period' in delay ? Math.floor(countMonths(delay.period) / 12) : 0;
  return [...AROUND_2100, ...AROUND_2100.map((year) => year - years)];
}

const AROUND_2100 = [2096, 2097, 2098, 2099, 2100, 2101, 2102, 2103, 2104];
