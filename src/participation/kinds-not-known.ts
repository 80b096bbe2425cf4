import type { CivilDate } from '../calendar/civil-date.ts';
import { findDateOfSuccession } from '../participants/first-day.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { ConsentKind } from '../treaty/act-kinds.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { composeRemark } from './admission.ts';
import type { ParticipantRecord, WhicheverKind } from './participation.ts';
import type { Remark } from './refusal.ts';

/**
 * Lists the kinds that an instrument may be whose kind is not known: those that the clauses provide for its participant, and of one that
 * signed, those of signatories; succession, where it did nothing before and can have succeeded to the treaty.
 *
 * @see docs/legal-sources.md#participation
 */
function listKindsItMayBe(
  { participation: { consent, signature } }: FinalClauses,
  { participant, signedOn, participations }: Pick<ParticipantRecord, 'participant' | 'signedOn' | 'participations'>,
  on: CivilDate,
): readonly ConsentKind[] {
  const { afterSignature, withoutSignature, bySuccession } = consent;
  const isOfSignatory = signedOn !== undefined && afterSignature.length > 0;
  const kinds = new Set([...afterSignature, ...(isOfSignatory ? [] : withoutSignature)]);
  if (kindOfParticipant(participant) !== 'organisation') kinds.delete('formal-confirmation');
  const isFirst = signedOn === undefined && participations.length === 0;
  if (bySuccession && isFirst && canSucceed(participant, signature.opensOn, on)) kinds.add('succession');
  return [...kinds];
}

/**
 * Checks if a State can have notified its succession to a treaty: it took the place of another between the day on which the treaty opened and that of
 * the instrument (VCSSRT 17, 18, 34, 36). Of every State whose predecessor is known here, that day is known, too.
 */
function canSucceed(participant: ParticipantCode, opensOn: CivilDate, by: CivilDate): boolean {
  const on = findDateOfSuccession(participant);
  return on !== undefined && opensOn <= on && on <= by;
}

/** Takes an instrument whose kind is not known as each of those that it may be. */
function composeAsEach(
  act: ConsentAct,
  clauses: FinalClauses,
  record: Pick<ParticipantRecord, 'participant' | 'signedOn' | 'participations'>,
  findOpening: () => ConsentAct['runsFrom'],
): ConsentAct {
  const mayBe = listKindsItMayBe(clauses, record, act.on).map((standsFor) => {
    const effectiveOn = findDateOfSuccession(act.participant);
    if (standsFor === 'succession' && effectiveOn !== undefined) {
      return { ...act, kind: standsFor, standsFor, effectiveOn } as const;
    }
    const runsFrom = standsFor === 'accession' ? findOpening() : undefined;
    return { ...act, standsFor, ...(runsFrom === undefined ? {} : { runsFrom }) };
  });
  return { ...act, mayBe };
}

function remarkOnKinds(act: ConsentAct, { mayBe = [] }: ConsentAct, article: string): Remark {
  const kinds = mayBe.map(({ standsFor }) => standsFor);
  return composeRemark(act, article, 'kind-not-known', { code: 'remark.kind-not-known', values: { kinds } });
}

/** What the law makes of instruments whose kind is not known. */
export const WHICHEVER_KIND: WhicheverKind = { compose: composeAsEach, remark: remarkOnKinds };
