import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Names } from './names/compose-names.ts';
import type { ParticipantCode } from './participant-code.ts';

/**
 * Finds the name of a participant in a language, in the nominative, as a list shows it. A text that is no participant code is
 * returned as it stands.
 *
 * @param names those of the language, as `loadNames` gives them
 * @example findName({ NOR: 'Норвегия' }, 'NOR') // 'Норвегия'
 */
export function findName(names: Names, code: ParticipantCode): string {
  assertArgument('findName', 'names', OBJECT, names);
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
