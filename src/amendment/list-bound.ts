import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import { type PartySpan, spanHolds } from '../participation/party-spans.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { AmendmentRecord, ConferenceClause } from './amendment-record.ts';
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
   * - `accepted-later`: it accepted after, and is bound from its acceptance (a reading: the clause names no day);
   * - `joined-later`: it became a Party after, and so to the treaty as amended (VCLT 40(5)(a));
   * - `binds-all`: the clause binds every Party.
   */
  readonly because: 'accepted' | 'accepted-later' | 'joined-later' | 'binds-all';
  readonly article: string;
}

/**
 * Lists whom an amendment binds: those that accepted it, and whoever becomes a Party to the treaty once it is in force; or,
 * where the clause says so, every Party.
 *
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function listBound(
  clause: ConferenceClause,
  record: AmendmentRecord,
  entryIntoForce: Determination<CivilDate>,
  parties: readonly PartySpan[],
): readonly BoundByAmendment[] {
  if (entryIntoForce.kind !== 'determined') return [];
  const inForceOn = entryIntoForce.value;
  const { article, whom } = clause.binding;
  const accepting = listAcceptanceSpans(record, parties);
  return parties.flatMap((span): readonly BoundByAmendment[] => {
    if (span.until !== undefined && span.until <= inForceOn) return [];
    const { participant, from } = span;
    const end = span.until === undefined ? {} : { until: span.until };
    if (from > inForceOn) {
      return [{ participant, from, ...end, because: 'joined-later', article: 'VCLT 40(5)' }];
    }
    if (whom === 'all-parties') return [{ participant, from: inForceOn, ...end, because: 'binds-all', article }];
    const accepted = accepting.find((each) => each.participant === participant && spanHolds(span, each.from));
    if (accepted === undefined) return [];
    const because = accepted.from <= inForceOn ? 'accepted' : 'accepted-later';
    return [{ participant, from: laterOf(inForceOn, accepted.from), ...end, because, article }];
  });
}
