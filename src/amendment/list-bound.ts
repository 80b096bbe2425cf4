import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { findLatestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { AmendmentCase } from './amendment-case.ts';
import type { AcceptanceClause } from './amendment-record.ts';
import type { AmendmentEntryIntoForce } from './determine-amendment-entry-into-force.ts';
import { listAcceptanceSpans } from './tally.ts';

/** From when to when an amendment binds a Party, and why. */
export interface BoundByAmendment {
  readonly participant: ParticipantCode;
  /** The first day, inclusive. */
  readonly from: CivilDate;
  /** The first day no longer. */
  readonly until?: CivilDate;
  /**
   * - `accepted`: it accepted before entry into force;
   * - `accepted-later`: it accepted after, and is bound from the day that the clause names or, where it names none, from its
   *   acceptance (a reading);
   * - `joined-later`: it became a Party after, and so to the treaty as amended (VCLT 40(5)(a));
   * - `binds-all`: the clause binds every Party;
   * - `silent`: it did not object.
   */
  readonly because: 'accepted' | 'accepted-later' | 'joined-later' | 'binds-all' | 'silent';
  readonly article: string;
}

/**
 * Lists whom an amendment binds: those that accepted it, and whoever becomes a Party to the treaty once it is in force; or,
 * where the clause says so, every Party. Of a date that is open between several days it is the latest.
 *
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function listBound(
  amendment: AmendmentCase<AcceptanceClause>,
  { entryIntoForce, metOn }: AmendmentEntryIntoForce,
): readonly BoundByAmendment[] {
  const inForceOn = findLatestDay(entryIntoForce);
  if (inForceOn === undefined) return [];
  const { article, whom, later } = amendment.clause.binding;
  const accepting = listAcceptanceSpans(amendment);
  return amendment.parties.flatMap((span): readonly BoundByAmendment[] => {
    if (span.until !== undefined && span.until <= inForceOn) return [];
    const { participant, from } = span;
    const end = span.until === undefined ? {} : { until: span.until };
    if (from > inForceOn) {
      return [{ participant, from, ...end, because: 'joined-later', article: 'VCLT 40(5)' }];
    }
    if (whom === 'all-parties') return [{ participant, from: inForceOn, ...end, because: 'binds-all', article }];
    const accepted = accepting.find((each) => each.participant === participant && isInSpan(span, each.from));
    if (accepted === undefined) return [];
    if (accepted.from <= inForceOn && (metOn === undefined || accepted.from <= metOn || later === undefined)) {
      return [{ participant, from: inForceOn, ...end, because: 'accepted', article }];
    }
    const own =
      later === undefined
        ? accepted.from
        : findLatestDay(determineDelay(later.article, later.delay, accepted.from, []));
    if (own === undefined || (span.until !== undefined && own >= span.until)) return [];
    const because = 'accepted-later';
    return [{ participant, from: laterOf(inForceOn, own), ...end, because, article: later?.article ?? article }];
  });
}
