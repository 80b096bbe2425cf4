import { latestDateWithinPeriod } from '../calendar/add-period.ts';
import { type CivilDate, earlierOf, parseFields } from '../calendar/civil-date.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { findStartOfTerms } from './denunciation-notice.ts';
import type { NoticeWanted } from './notice-wanted.ts';
import { type ClauseOf, findLastReceipt, nthEndOfTerm, nthWindow } from './terms.ts';

/** A clause that says when a notice takes effect. */
export type EffectClause = Exclude<DenunciationClause, { readonly kind: 'not-provided' | 'not-stated' }>;

/**
 * Lists the days that can be the last on which a notice is received in order to take effect by a day, the latest first: that from which the
 * delay ends in time, the last days of windows, the last days before the ends of terms, the last days of receipt of the years before. A
 * lock-in, and since when the State is a Party, are not looked at.
 *
 * @see docs/legal-sources.md#latest-notice
 */
export function listLastReceipts(clause: EffectClause, wanted: NoticeWanted): readonly CivilDate[] {
  const { outBy } = wanted;
  switch (clause.kind) {
    case 'permitted':
      return listStarts(clause.delay, outBy);
    case 'in-windows': {
      const start = findStartOfTerms(clause.from, wanted);
      return listStarts(clause.delay, outBy).flatMap((last) => [last, ...listClosings(clause, start, last)]);
    }
    case 'at-end-of-term': {
      const start = findStartOfTerms(clause.from, wanted);
      return listEndsBy(clause, start, outBy).flatMap(
        (end) => latestDateWithinPeriod(end, clause.noticeBefore, clause.monthEnd) ?? [],
      );
    }
    case 'on-a-day-of-the-year':
      return listDaysOfEffect(clause, outBy).flatMap((effect) => findLastReceipt(clause, effect) ?? []);
    default:
      return assertNever(clause);
  }
}

function listStarts(delay: PlainDelay, by: CivilDate): readonly CivilDate[] {
  const start = latestStartBy(delay, by);
  return start.kind === 'date' ? [start.date] : [];
}

/** Lists the last days of the windows that have opened by a day, that day in the place of a later one; the latest first. */
function listClosings(
  clause: ClauseOf<'in-windows'>,
  start: CivilDate | undefined,
  by: CivilDate,
): readonly CivilDate[] {
  const closings: CivilDate[] = [];
  for (let windows = 0; start !== undefined; windows += 1) {
    const window = nthWindow(clause, start, windows);
    if (window === undefined || window.opensOn > by) break;
    closings.unshift(earlierOf(window.lastDay, by));
  }
  return closings;
}

/** Lists the ends of terms by a day; the latest first. */
function listEndsBy(
  clause: ClauseOf<'at-end-of-term'>,
  start: CivilDate | undefined,
  by: CivilDate,
): readonly CivilDate[] {
  const ends: CivilDate[] = [];
  for (let terms = 0; start !== undefined; terms += 1) {
    const end = nthEndOfTerm(clause, start, terms);
    if (end === undefined || end > by) break;
    ends.unshift(end);
  }
  return ends;
}

/** Lists the last two days by another on which a notice can take effect, or the one of them that lies in the calendar. */
function listDaysOfEffect(
  { takesEffect: { month, day } }: ClauseOf<'on-a-day-of-the-year'>,
  by: CivilDate,
): readonly CivilDate[] {
  const year = Number(by.slice(0, 4));
  return [year, year - 1].flatMap((each) => parseFields(each, month, day) ?? []).filter((effect) => effect <= by);
}
