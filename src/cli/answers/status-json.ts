import {
  type CivilDate,
  countByStatus,
  type Determination,
  describeAmendmentsHeld,
  describeOnlyParty,
  determineAmendmentStage,
  determineParticipantDate,
  determineStatus,
  determineTextCorrections,
  findLastParticipation,
  isConsentNotKnown,
  type Life,
  listInstrumentsCounted,
  listNotKnown,
  type ParticipantLife,
  type Register,
  textIn,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { countContracting } from '../output/count-contracting.ts';
import { listWithLacking } from '../output/list-with-lacking.ts';
import type { StatusBeside } from '../output/status-page.ts';

/** Finds the date of one that has no instrument on record, where it may have deposited one; of another there is none. */
function findOpenDate(life: Life, participant: string, asOf: CivilDate): Determination<CivilDate> | undefined {
  return isConsentNotKnown(life, participant, asOf) ? determineParticipantDate(life, participant, asOf) : undefined;
}

/** Composes the status of a treaty on a day as plain JSON, with names in the language of the session. */
export function composeStatusJson(
  { words }: Pick<Session, 'words'>,
  life: Life,
  register: Register,
  asOf: CivilDate,
  { reports, territories }: StatusBeside,
): object {
  const { treaty, entryIntoForce, refusals, remarks } = life;
  const { signatory, party, ...counts } = countByStatus(life, asOf);
  const contracting = countContracting(life, asOf);
  const onlyParty = describeOnlyParty(life, asOf);
  return {
    treaty: treaty.id,
    title: textIn(treaty.title, words.language),
    asOf,
    entryIntoForce,
    ...(life.provisionalEntryIntoForce === undefined
      ? {}
      : { provisionalEntryIntoForce: life.provisionalEntryIntoForce }),
    counts: {
      parties: party,
      contractingStates: contracting.states,
      contractingOrganisations: contracting.organisations,
      signatories: signatory,
      formerParties: counts['former-party'],
      notKnown: listNotKnown(life, asOf).length,
      instrumentsCounted: listInstrumentsCounted(life, asOf).length,
    },
    ...(onlyParty === undefined ? {} : { onlyParty }),
    participants: listWithLacking(life, asOf).map((own) => composeParticipantJson({ words }, life, own, asOf)),
    territories: territories?.list ?? [],
    provisional: life.provisional,
    amendments: life.amendments.map(({ record, entryIntoForce: answer }) => ({
      id: record.id,
      title: record.title ?? null,
      stage: determineAmendmentStage(life, record.id, asOf),
      entryIntoForce: answer,
    })),
    amendingAgreements: (life.amendingAgreements ?? []).map(({ bound: _, own: __, ...agreement }) => agreement),
    amendmentsHeld: describeAmendmentsHeld(life),
    ...(register.textCorrections === undefined
      ? {}
      : { textCorrections: determineTextCorrections(life, register, asOf) }),
    reports,
    refusals,
    remarks,
    record: {
      endsOn: register.endsOn ?? null,
      completeness: register.completeness ?? null,
      sources: register.sources,
      leftOut: register.leftOut ?? [],
      actsAfterAsOf: life.actsLater,
    },
  };
}

/** Composes what a participant is on a day as plain JSON: what it signed and deposited, and since when it is bound. */
export function composeParticipantJson(
  { words }: Pick<Session, 'words'>,
  life: Life,
  own: ParticipantLife,
  asOf: CivilDate,
): object {
  const last = findLastParticipation(own.participations);
  return {
    participant: own.participant,
    name: words.formats.participant(own.participant),
    status: determineStatus(life, own.participant, asOf),
    entryIntoForce: last?.entryIntoForce ?? findOpenDate(life, own.participant, asOf) ?? null,
    signedOn: own.signedOn ?? null,
    participations: own.participations,
  };
}
