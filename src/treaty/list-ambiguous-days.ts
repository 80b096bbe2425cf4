import { addDelay } from '../calendar/add-delay.ts';
import { civilDate } from '../calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../calendar/day-number.ts';
import type { Delay } from '../calendar/delay.ts';
import type { Treaty } from './treaty.ts';

/** A clause whose date depends on the rule for a day that the month does not have, and the days of the year on which it does. */
export interface AmbiguousDays {
  /** What runs: `entry into force`, `later Parties`, `denunciation` … */
  readonly of: string;
  readonly article: string;
  readonly days: readonly AmbiguousDay[];
}

/** A day of the year, `MM-DD`; `in-some-years` where it depends on leap years. */
export interface AmbiguousDay {
  readonly day: string;
  readonly in: 'every-year' | 'some-years';
}

/**
 * Lists, without any record, every day of the year on which a deposit, a receipt or a communication would meet the end of a month, so
 * that the date that follows depends on the rule for it: in every year, or in some years, leap years or others.
 *
 * @example listAmbiguousDays(opCrcSc).find(({ article }) => article === '14(2)')?.days.map(({ day }) => day)
 * // ['01-29', '01-30', '01-31', '03-31', '05-31', '08-31', '10-31']
 * @see docs/legal-sources.md#month-ends
 */
export function listAmbiguousDays(treaty: Treaty): readonly AmbiguousDays[] {
  return listDelays(treaty)
    .map(({ of, article, delay }) => ({ of, article, days: daysOf(delay) }))
    .filter(({ days }) => days.length > 0);
}

/** Lists the delays of a treaty's clauses, with what each is for. */
export function listDelays({
  finalClauses: { participation, entryIntoForce, laterParties, denunciation, amendment },
}: Treaty): readonly { readonly of: string; readonly article: string; readonly delay: Delay }[] {
  const extension = participation.territorialExtension;
  return [
    { of: 'entry into force', article: entryIntoForce.article, delay: entryIntoForce.delay },
    ...(laterParties.wording === 'not-provided'
      ? []
      : [{ of: 'later Parties', article: laterParties.article, delay: laterParties.delay }]),
    ...(extension === undefined ? [] : [{ of: 'territorial extension', ...extension }]),
    ...('delay' in denunciation
      ? [{ of: 'denunciation', article: denunciation.article, delay: denunciation.delay }]
      : []),
    ...(amendment === undefined || amendment.kind === 'not-provided' || amendment.kind === 'by-silence'
      ? []
      : [{ of: 'amendment', article: amendment.acceptance.article, delay: amendment.delay }]),
    ...(amendment?.kind === 'by-silence' ? [{ of: 'amendment', ...amendment.entryIntoForce }] : []),
    ...listWindows(amendment),
  ];
}

function listWindows(amendment: Treaty['finalClauses']['amendment']) {
  const part =
    amendment?.kind === 'conference'
      ? amendment.request
      : amendment?.kind === 'by-silence'
        ? amendment.objection
        : undefined;
  if (part?.within === undefined) return [];
  const { article, within: period, monthEnd } = part;
  return [{ of: 'window for replies', article, delay: { form: 'period-after', period, monthEnd } as const }];
}

/** Nine years around one of a century that is no leap year: every sequence of common and leap years that there is. */
const FIRST = dayNumberOf(civilDate('2096-01-01'));
const LAST = dayNumberOf(civilDate('2104-12-31'));

function daysOf(delay: Delay): readonly AmbiguousDay[] {
  const seen = new Map<string, { met: number; all: number }>();
  for (let day = FIRST; day <= LAST; day += 1) {
    const on = civilDateOf(day);
    const key = on.slice(5);
    const count = seen.get(key) ?? { met: 0, all: 0 };
    seen.set(key, count);
    count.all += 1;
    if (matters(addDelay(on, plain(delay)))) count.met += 1;
  }
  return [...seen]
    .filter(([, { met }]) => met > 0)
    .map(([day, { met, all }]): AmbiguousDay => ({ day, in: met === all ? 'every-year' : 'some-years' }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function matters(sum: ReturnType<typeof addDelay>): boolean {
  return sum.kind === 'no-such-day' || (sum.kind === 'date' && sum.monthEndMattered);
}

/** A floor or a fixed date can hide the month end of the years before it; the delay itself is asked about. */
function plain(delay: Delay): Delay {
  if (delay.form === 'not-before') return delay.delay;
  return delay.form === 'fixed-date-or-later' ? delay.otherwise : delay;
}
