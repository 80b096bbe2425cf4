import type { CivilDate } from '../calendar/civil-date.ts';
import { listCandidatesIf } from '../determination/compose-candidates.ts';
import type { Determination } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { isReceivedBy } from './is-received-by.ts';

/**
 * Leaves the date of an instrument open where a denunciation of its State, of which the record knows the day of effect alone, can have been received
 * after it as well as before: received before, it runs, and the instrument binds its State anew; received after, the instrument is a second
 * one beside the first, and never binds it.
 *
 * @param own its date if the denunciation was received before
 * @see docs/legal-sources.md#denunciation
 */
export function openIfReceivedAfter(
  own: Determination<CivilDate>,
  clause: DenunciationClause,
  { on, inNotice }: ConsentAct,
): Determination<CivilDate> {
  if (inNotice === undefined || isReceivedBy(clause, inNotice, on)) return own;
  if (own.kind !== 'determined' && own.kind !== 'indeterminate') return own;
  const values = { effectOn: inNotice.on, on };
  const questions: Message[] = own.kind === 'indeterminate' ? [...own.questions] : [];
  questions.unshift({ code: 'question.receipt-or-instrument-first', values });
  return {
    kind: 'indeterminate',
    article: clause.article,
    questions,
    candidates: listCandidatesIf(own, { code: 'if.received-first', values: { on } }),
    orLater: true,
    basis: own.basis,
  };
}
