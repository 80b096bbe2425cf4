import { type CivilDate, type Life, statusOf } from '../../index.ts';
import { kindOfParticipant } from '../../participants.ts';

/** How many have consented to be bound by a treaty that is not in force for them: contracting States, and contracting organisations. */
export interface Contracting {
  readonly states: number;
  readonly organisations: number;
}

/** Counts contracting States and contracting organisations apart (VCLTIO 2(1)(f)). */
export function countContracting({ participants }: Life, asOf: CivilDate): Contracting {
  const contracting = participants.filter((own) => statusOf(own, asOf) === 'contracting-state');
  const organisations = contracting.filter(
    ({ participant }) => kindOfParticipant(participant) === 'organisation',
  ).length;
  return { states: contracting.length - organisations, organisations };
}
