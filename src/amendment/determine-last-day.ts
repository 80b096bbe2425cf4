import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, latestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { AmendmentRecord, ConferenceClause, StepOf } from './amendment-record.ts';

/**
 * Determines the last day on which a Party can reply that it favours a conference: the period of the clause after the
 * communication, that day included. The first day is that of the communication.
 *
 * @returns `undefined` where the clause sets no limit
 *
 * Outcomes: determined; indeterminate where the clause refuses to choose a day that the month does not have.
 *
 * @see docs/legal-sources.md#conference
 */
export function determineWindow(
  { request }: ConferenceClause,
  communication: StepOf<'amendment-communication'>,
): Determination<CivilDate> | undefined {
  const { article, within: period, monthEnd } = request;
  if (period === undefined) return undefined;
  const act = { kind: communication.kind, on: communication.on };
  const delay = { form: 'period-after', period, monthEnd } as const;
  return determineDelay(article, delay, communication.on, [{ article, code: 'step.act', values: { act } }]);
}

/** Finds the last day of the window; while the clause leaves it open, the latest it can be, and `undefined` before communication. */
export function findLastDay(clause: ConferenceClause, { communication }: AmendmentRecord): CivilDate | undefined {
  const window = communication === undefined ? undefined : determineWindow(clause, communication);
  return window === undefined ? undefined : latestDay(window);
}
