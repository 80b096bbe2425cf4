import { addPeriod } from '../calendar/add-period.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { type DenunciationNotice, runsFrom } from './denunciation-notice.ts';
import { findWindow } from './terms.ts';

/** Why a notice cannot be given on its day. */
export interface NoticeRefused {
  readonly article: string;
  readonly reason: string;
  readonly remedy: string;
}

/**
 * Tells why the clause refuses a notice on the day of its receipt: inside a lock-in, or outside the window in which notice can be
 * given. On the same-numbered day that ends a lock-in notice can be given.
 *
 * @returns `undefined` where it is not refused for that, or where the day from which the clause counts is not known
 * @see docs/legal-sources.md#lock-in
 */
export function refuseNotice(clause: DenunciationClause, notice: DenunciationNotice): NoticeRefused | undefined {
  switch (clause.kind) {
    case 'permitted':
    case 'on-a-day-of-the-year': {
      const { lockIn } = clause;
      const first = lockIn === undefined ? undefined : firstDayOfNotice(lockIn, notice);
      if (lockIn === undefined || first === undefined || notice.receivedOn >= first) return undefined;
      const reason = `No notice can be given before ${renderDate(first)}.`;
      return { article: lockIn.article, reason, remedy: 'The State may give notice again from that day on.' };
    }
    case 'in-windows': {
      const window = findWindow(clause, notice);
      if (window === undefined || notice.receivedOn >= window.opensOn) return undefined;
      const reason = `Notice can be given from ${renderDate(window.opensOn)} to ${renderDate(window.lastDay)}, and not before.`;
      return { article: clause.article, reason, remedy: 'The State may give notice again in that time.' };
    }
    default:
      return undefined;
  }
}

type LockIn = NonNullable<Extract<DenunciationClause, { readonly kind: 'permitted' }>['lockIn']>;

function firstDayOfNotice(lockIn: LockIn, notice: DenunciationNotice): CivilDate | undefined {
  const start = runsFrom(lockIn.from, notice);
  const sum = start === undefined ? undefined : addPeriod(start, lockIn.period, lockIn.monthEnd);
  return sum?.kind === 'date' ? sum.date : undefined;
}
