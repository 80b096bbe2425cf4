import { laterOf } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { findLatestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import { findLaterRule } from './acceptance-terms.ts';
import type { AmendmentCase } from './amendment-case.ts';
import type { BoundByAmendment } from './bound-by-amendment.ts';
import type { AmendmentEntryIntoForce } from './determine-amendment-entry-into-force.ts';
import { determineBindingOnLaterParty, listInOrderOfJoining } from './later-party-binding.ts';
import { listAcceptanceSpans } from './tally.ts';

/**
 * Lists whom an amendment binds: those that accepted it, and whoever becomes a Party to the treaty once it is in force; or,
 * where the clause says so, every Party. An amendment in force Party by Party binds nobody who has not accepted it. Of a date that is open between several days it is the latest.
 *
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function listBound(
  amendment: AmendmentCase<AcceptanceClause>,
  { entryIntoForce, metOn }: AmendmentEntryIntoForce,
): readonly BoundByAmendment[] {
  const inForceOn = findLatestDay(entryIntoForce);
  if (inForceOn === undefined) return [];
  const { article, whom } = amendment.clause.binding;
  const later = findLaterRule(amendment.clause);
  const isForEach = amendment.clause.acceptance.kind === 'party-by-party';
  const accepting = listAcceptanceSpans(amendment);
  return listInOrderOfJoining(amendment.parties, (span, bound): BoundByAmendment | undefined => {
    if (span.until !== undefined && span.until <= inForceOn) return undefined;
    const { participant, from } = span;
    const end = span.until === undefined ? {} : { until: span.until };
    const isNew = from > inForceOn && !(isForEach && span.succeeds === undefined);
    const joined = isNew ? determineBindingOnLaterParty(span, amendment.parties, bound) : undefined;
    if (joined !== undefined) return joined;
    if (whom === 'all-parties')
      return { participant, from: laterOf(from, inForceOn), ...end, because: 'binds-all', article };
    const accepted = accepting.find((each) => each.participant === participant && isInSpan(span, each.from));
    if (accepted === undefined) return undefined;
    if (accepted.from <= inForceOn && (metOn === undefined || accepted.from <= metOn || later === undefined)) {
      return { participant, from: inForceOn, ...end, because: 'accepted', article };
    }
    const own =
      later === undefined
        ? accepted.from
        : findLatestDay(determineDelay(later.article, later.delay, accepted.from, []));
    if (own === undefined || (span.until !== undefined && own >= span.until)) return undefined;
    const because = 'accepted-later';
    return { participant, from: laterOf(inForceOn, own), ...end, because, article: later?.article ?? article };
  });
}
