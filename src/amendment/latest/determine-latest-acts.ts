import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Determination } from '../../determination/determination.ts';
import type { Step } from '../../determination/step.ts';
import { findAdoptionClause } from '../amendment-record.ts';
import type { AmendmentWanted } from './amendment-wanted.ts';
import { determineLatestAcceptance } from './determine-latest-acceptance.ts';
import { determineLatestCommunication } from './determine-latest-communication.ts';

/**
 * Determines the latest day on which what an amendment still needs may be done for it to be in force by a day, by the procedure of the
 * treaty. A vote that failed ends nothing: it can be taken again, from its own day on, and that is said.
 *
 * @see docs/legal-sources.md#latest-day-for-an-amendment
 */
export function determineLatestActs(wanted: AmendmentWanted): Determination<CivilDate> {
  const { clause, record } = wanted;
  const answer =
    clause.kind === 'by-silence'
      ? determineLatestCommunication({ ...wanted, clause })
      : determineLatestAcceptance({ ...wanted, clause });
  const failed = record.adoption === undefined ? record.failedVotes.at(-1) : undefined;
  const article = findAdoptionClause(clause)?.article;
  if (failed === undefined || article === undefined || answer.kind !== 'determined') return answer;
  const { on } = failed;
  if (answer.value < on) {
    return { kind: 'excluded', article, reason: { code: 'reason.vote-failed', values: { on } }, basis: [] };
  }
  const again: Step = { article, code: 'remark.vote-can-be-taken-again', values: { on } };
  return { ...answer, basis: [again, ...answer.basis] };
}
