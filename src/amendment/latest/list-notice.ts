import type { CivilDate } from '../../calendar/civil-date.ts';
import { findAdoptionClause } from '../amendment-record.ts';
import { findProposalSent } from '../find-first-day-to-adopt.ts';
import type { AmendmentWanted } from './amendment-wanted.ts';
import { composeNeeded, type TimedStep } from './compose-latest.ts';

/**
 * Lists the communication of what is proposed, where a time must pass between it and the adoption. A vote that has been taken presumes it.
 *
 * @param by the last day that is in time for the steps after it
 * @returns an empty list where the clause asks for no such time
 */
export function listNotice({ clause, record }: AmendmentWanted, by: CivilDate): readonly TimedStep[] {
  const notBefore = findAdoptionClause(clause)?.notBefore;
  if (notBefore === undefined) return [];
  const { article, period } = notBefore;
  const what = { article, code: 'awaited.communication-before-adoption', values: { period } } as const;
  const needed: TimedStep = { ...composeNeeded(what, by), before: 'notice' };
  const sent = findProposalSent(record);
  if (sent !== undefined) return [{ ...needed, done: { kind: 'amendment-communication', on: sent.on } }];
  return (record.adoption ?? record.failedVotes[0]) === undefined ? [needed] : [];
}
