import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Determination } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import type { DenunciationNotice } from './denunciation-notice.ts';
import { determineDenunciation } from './determine-denunciation.ts';

/** Another first day of a State as a Party: on a reading that does not prevail, or if a question of fact is answered in one way. */
export interface AnotherStart {
  /** On which reading, or under which condition. */
  readonly where: Message<CodeOf<'where'>>;
  readonly partyFrom: CivilDate;
  /** The day of entry into force of the treaty itself, for clauses that run from it. */
  readonly treatyInForceOn: CivilDate | undefined;
}

/** What a notice comes to if its State is a Party from another day: it withdraws the instrument, or it is a denunciation. */
export type OnAnotherStart = { readonly kind: 'premature' } | Determination<CivilDate>;

/**
 * Determines what a notice comes to if its State is a Party from another day. One that is received before that day withdraws the
 * instrument, as it does on the reading that prevails.
 *
 * @param notice without the days from which a clause may count
 * @see docs/legal-sources.md#denunciation
 */
export function determineOnAnotherStart(
  clause: DenunciationClause,
  notice: DenunciationNotice,
  { partyFrom, treatyInForceOn }: AnotherStart,
): OnAnotherStart {
  if (notice.receivedOn < partyFrom) return { kind: 'premature' };
  const inForce = treatyInForceOn === undefined ? {} : { treatyInForceOn };
  return determineDenunciation(clause, { ...notice, ...inForce, partyFrom });
}

/** Says what a notice comes to if its State is a Party from another day. */
export function describeOnAnotherStart(
  { where, partyFrom: from }: AnotherStart,
  comesTo: OnAnotherStart,
): Message<CodeOf<'remark'>> | undefined {
  switch (comesTo.kind) {
    case 'premature':
      return { code: 'remark.otherwise-premature', values: { where, from } };
    case 'determined': {
      const { value: until } = comesTo;
      return { code: 'remark.otherwise-denounced', values: { where, from, until, lastDay: dayBefore(until) } };
    }
    case 'excluded':
      return { code: 'remark.otherwise-without-effect', values: { where, from, reason: comesTo.reason } };
    case 'indeterminate':
      return { code: 'remark.otherwise-open', values: { where, from, questions: comesTo.questions } };
    case 'pending':
      return undefined;
    default:
      return assertNever(comesTo);
  }
}
