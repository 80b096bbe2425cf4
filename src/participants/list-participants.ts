import { PARTICIPANT_CODES, type ParticipantCode } from './participant-code.ts';
import { kindOfParticipant, type ParticipantKind } from './participant-kind.ts';
import { nameOfParticipant } from './participant-name.ts';

/** A participant as lists show it. */
export interface Participant {
  readonly code: ParticipantCode;
  readonly name: string;
  readonly kind: ParticipantKind;
}

/**
 * Lists every participant that has a code, in the order of the codes: States, territories, organisations, former States.
 *
 * @example listParticipants()[0] // { code: 'ABW', name: 'Aruba', kind: 'territory' }
 */
export function listParticipants(): readonly Participant[] {
  return PARTICIPANT_CODES.map((code) => ({ code, name: nameOfParticipant(code), kind: kindOfParticipant(code) }));
}
