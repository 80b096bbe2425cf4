import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { findName } from './find-name.ts';
import type { Names } from './names/compose-names.ts';
import type { ParticipantCode } from './participant-code.ts';
import { PARTICIPANT_CODES } from './participant-codes.ts';
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
 * @param names those of a language, as `loadNames` gives them; without them, the names are English
 * @example listParticipants()[0] // { code: 'ABW', name: 'Aruba', kind: 'territory' }
 */
export function listParticipants(names?: Names): readonly Participant[] {
  if (names !== undefined) assertArgument('listParticipants', 'names', OBJECT, names);
  return PARTICIPANT_CODES.map((code) => {
    const name = names === undefined ? nameOfParticipant(code) : findName(names, code);
    return { code, name, kind: kindOfParticipant(code) };
  });
}
