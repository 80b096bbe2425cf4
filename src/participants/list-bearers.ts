import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { listParticipants } from './list-participants.ts';
import { plainFormOf } from './name-key.ts';
import type { Names } from './names/compose-names.ts';
import type { ParticipantCode } from './participant-code.ts';

const IN_BRACKETS = /\s*[(（].*[)）]$/;

/**
 * Lists the codes of those that bear a name in a language, with or without what stands behind it in brackets; capital letters, accents and
 * signs make no difference. For a former State the brackets say that it is one, and without them its name may be another's: until 2003 two
 * States were called Yugoslavia.
 *
 * @param names those of the language, as `loadNames` gives them
 * @returns none where nobody bears it, and several codes where several do: who is meant is not guessed
 * @example listBearers('irán', { IRN: 'Irán (República Islámica del)' }) // ['IRN']
 * @see docs/decisions/0006-names-are-never-guessed.md
 */
export function listBearers(name: string, names: Names): readonly ParticipantCode[] {
  assertArgument('listBearers', 'name', TEXT, name);
  assertArgument('listBearers', 'names', OBJECT, names);
  const wanted = plainFormOf(name);
  if (wanted === '') return [];
  return listParticipants(names)
    .filter(({ name: borne, kind }) => {
      const bare = kind === 'former-state' ? borne : borne.replace(IN_BRACKETS, '');
      return [borne, bare].some((each) => plainFormOf(each) === wanted);
    })
    .map(({ code }) => code);
}
