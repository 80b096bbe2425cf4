import type { BoundByAmendment } from '../amendment/bound-by-amendment.ts';
import { determineBindingOnLaterParty, listInOrderOfJoining } from '../amendment/later-party-binding.ts';
import { LIST, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { laterOf } from '../calendar/civil-date.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import { findLatestDay } from '../determination/determination.ts';
import { LIFE } from './argument-shapes.ts';
import type { AmendingAgreement, BoundOnReading, Life, LifeOfParties, ParticipantLife } from './life.ts';
import { listDatesOf, listOnce, listOtherReadings, positionOf, readDate, readParticipant } from './other-readings.ts';
import { listPartySpans } from './party-spans.ts';

/** The life of a treaty that amends another, or its clauses alone where no record of it is at hand. */
export interface AmendingLife {
  readonly life: Life;
  /** Left out where the life is composed of a record. */
  readonly record?: 'none';
}

/**
 * Links the life of a treaty with those of the treaties that amend it (`amends`): when each is in force, and which Parties it binds. One
 * that is an amendment in the record of the treaty too (`as`) is told by that record.
 *
 * @param agreements the lives as of the same day
 * @example linkAmendments(life, []).amendingAgreements // []
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function linkAmendments(life: Life, agreements: readonly AmendingLife[]): Life {
  assertArgument('linkAmendments', 'life', LIFE, life);
  assertArgument('linkAmendments', 'agreements', LIST, agreements);
  for (const each of agreements) {
    assertArgument('linkAmendments', 'agreements[]', OBJECT, each);
    assertArgument('linkAmendments', 'agreements[].life', LIFE, each.life);
  }
  const own = new Set(life.amendments.map(({ record }) => record.id));
  const linked = agreements.filter(({ life: { treaty } }) => {
    const { amends } = treaty;
    return amends?.treaty === life.treaty.id && (amends.as === undefined || !own.has(amends.as));
  });
  return { ...life, amendingAgreements: linked.map((agreement) => composeAgreement(life, agreement)) };
}

function composeAgreement(life: Life, { life: agreement, record }: AmendingLife): AmendingAgreement {
  const { treaty, entryIntoForce } = agreement;
  const bound = listBound(life, agreement);
  const onOtherReadings = listBoundOnOtherReadings(life, agreement);
  return {
    id: treaty.id,
    title: treaty.shortTitle,
    entryIntoForce,
    bound,
    ...(onOtherReadings.length === 0 ? {} : { onOtherReadings }),
    ...(record === 'none' ? {} : { record: agreement.record }),
    own: agreement,
  };
}

/**
 * Lists whom an amending agreement binds: the Parties to the treaty that are Parties to it (VCLT 40(4)), and whoever becomes a Party to
 * the treaty once it is in force (VCLT 40(5)).
 */
function listBound(
  life: Pick<LifeOfParties, 'participants'>,
  agreement: Pick<LifeOfParties, 'treaty' | 'entryIntoForce' | 'participants'>,
): readonly BoundByAmendment[] {
  const inForceOn = findLatestDay(agreement.entryIntoForce);
  if (inForceOn === undefined) return [];
  const accepted = listPartySpans(agreement.participants);
  const { entryIntoForce, laterParties } = agreement.treaty.finalClauses;
  const parties = listPartySpans(life.participants);
  return listInOrderOfJoining(parties, (span, bound): BoundByAmendment | undefined => {
    if (span.until !== undefined && span.until <= inForceOn) return undefined;
    const joined = span.from > inForceOn ? determineBindingOnLaterParty(span, parties, bound) : undefined;
    if (joined !== undefined) return joined;
    const own = accepted.find((each) => each.participant === span.participant && overlaps(each, span));
    if (own === undefined) return undefined;
    const isLater = own.from > inForceOn;
    const { article } = isLater ? laterParties : entryIntoForce;
    const until = findEarlierEnd(own, span);
    const from = laterOf(own.from, inForceOn);
    return { ...spanOf({ ...span, from, ...until }), because: isLater ? 'accepted-later' : 'accepted', article };
  });
}

/** Lists whom it binds on each reading of a date of either treaty that does not prevail. */
function listBoundOnOtherReadings(life: Life, agreement: Life): readonly BoundOnReading[] {
  const { treaty, entryIntoForce, participants } = agreement;
  const dates = [entryIntoForce, ...listDatesOf(participants), ...listDatesOf(life.participants)];
  return listOnce(listOtherReadings(dates)).map(({ prevailing, other }) => {
    const read = (own: ParticipantLife): ParticipantLife => readParticipant(own, { other });
    const bound = listBound(
      { participants: life.participants.map(read) },
      { treaty, entryIntoForce: readDate(entryIntoForce, { other }), participants: participants.map(read) },
    );
    return { prevailing: positionOf(prevailing), other: positionOf(other), bound };
  });
}

function spanOf({ participant, from, until }: PartySpan): Pick<PartySpan, 'participant' | 'from' | 'until'> {
  return until === undefined ? { participant, from } : { participant, from, until };
}

function overlaps(one: PartySpan, other: PartySpan): boolean {
  const before = (a: PartySpan, b: PartySpan) => a.until === undefined || b.from < a.until;
  return before(one, other) && before(other, one);
}

function findEarlierEnd(one: PartySpan, other: PartySpan): Pick<PartySpan, 'until'> {
  const [first] = [one.until, other.until].filter((each) => each !== undefined).sort();
  return first === undefined ? {} : { until: first };
}
