import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { OWN_PARTICIPANTS } from '../participants/argument-shapes.ts';
import type { Language } from '../participants/language.ts';
import type { Names } from '../participants/names/compose-names.ts';
import type { OwnParticipant } from '../participants/own-participant.ts';
import { renderTextIn } from '../participants/text.ts';
import { WORDING } from './argument-shapes.ts';
import { composeWording, type Wording } from './wording.ts';

/**
 * Composes a wording that also names the participants which a treaty declares for itself: in its language where the treaty says their names in it,
 * otherwise in English, marked so. Without it, they are shown by their codes.
 *
 * @param participants `finalClauses.participation.participants` of the treaty
 * @example composeWordingWith(english, [{ code: 'organisation:caricom', name: 'CARICOM' }]).formats.participant('organisation:caricom') // 'CARICOM'
 */
export function composeWordingWith(wording: Wording, participants: readonly OwnParticipant[]): Wording {
  assertArgument('composeWordingWith', 'wording', WORDING, wording);
  assertArgument('composeWordingWith', 'participants', OWN_PARTICIPANTS, participants);
  return composeWordingOfNames(wording, { ...wording.parts.names, ...composeOwnNames(participants, wording.language) });
}

/**
 * Composes a wording with other names of participants.
 *
 * @param names those of all, as `loadNames` gives them, and any others
 * @example composeWordingOfNames(english, { NOR: 'Norge' }).formats.participant('NOR') // 'Norge'
 */
export function composeWordingOfNames(wording: Wording, names: Names): Wording {
  assertArgument('composeWordingOfNames', 'wording', WORDING, wording);
  assertArgument('composeWordingOfNames', 'names', OBJECT, names);
  const { language, parts } = wording;
  return composeWording(language, { ...parts, names });
}

/**
 * Composes the names of participants of a treaty's own in a language, by their codes.
 *
 * @example composeOwnNames([{ code: 'organisation:african-union', name: { en: 'African Union' } }], 'fr') // { 'organisation:african-union': 'African Union [en]' }
 */
export function composeOwnNames(participants: readonly OwnParticipant[], language: Language): Names {
  return Object.fromEntries(participants.map(({ code, name }) => [code, renderTextIn(name, language)]));
}
