import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { NoticeRefusal } from '../participation/participation.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { type DenunciationNotice, findStartOfTerms } from './denunciation-notice.ts';
import { addByRule, findWindow } from './terms.ts';

/**
 * Tells why the clause refuses a notice on the day of its receipt: inside a lock-in, or outside the window in which notice can be
 * given. On the same-numbered day that ends a lock-in notice can be given.
 *
 * @returns `undefined` where it is not refused for that, or where the day from which the clause counts is not known
 * @see docs/legal-sources.md#lock-in
 */
export function findNoticeRefusal(clause: DenunciationClause, notice: DenunciationNotice): NoticeRefusal | undefined {
  // Of a notice whose receipt is not known nobody can say that it came too early.
  if (notice.receipt !== undefined) return undefined;
  switch (clause.kind) {
    case 'permitted':
    case 'on-a-day-of-the-year': {
      const { lockIn } = clause;
      if (lockIn === undefined) return undefined;
      const first = findFirstDayOfNotice(lockIn, notice);
      if (first === undefined || notice.receivedOn >= first) return undefined;
      return {
        article: lockIn.article,
        reason: { code: 'reason.no-notice-yet.lock-in', values: { on: first } },
        remedy: { code: 'remedy.give-notice-from-that-day', values: {} },
      };
    }
    case 'in-windows': {
      const window = findWindow(clause, notice);
      if (window === undefined || notice.receivedOn >= window.opensOn) return undefined;
      const { opensOn, lastDay } = window;
      return {
        article: clause.article,
        reason: { code: 'reason.no-notice-yet.window', values: { opensOn, lastDay } },
        remedy: { code: 'remedy.give-notice-in-that-time', values: {} },
      };
    }
    case 'at-end-of-term':
    case 'not-provided':
    case 'not-stated':
      return undefined;
    default:
      return assertNever(clause);
  }
}

type LockIn = NonNullable<Extract<DenunciationClause, { readonly kind: 'permitted' }>['lockIn']>;

/** Finds the first day on which notice can be given under a lock-in; `undefined` where the day from which it runs, or its end, is not known. */
export function findFirstDayOfNotice(
  lockIn: LockIn,
  starts: Parameters<typeof findStartOfTerms>[1],
): CivilDate | undefined {
  const { from, runsNotBefore, period } = lockIn;
  const start = findStartOfTerms(from, starts);
  return start && addByRule(laterOf(start, runsNotBefore ?? start), period, lockIn);
}
