import type { CivilDate } from '../calendar/civil-date.ts';
import { LANGUAGES } from './language.ts';
import type { BearersOf } from './list-bearers.ts';
import { keyOfName } from './name-key.ts';
import type { ParticipantCode } from './participant-code.ts';
import { PARTICIPANT_KINDS } from './participant-kind.ts';
import type { Text } from './text.ts';

/** The code of a participant that a treaty declares for itself: no id of a treaty or an amendment has a colon in it. */
export const OWN_CODE = new RegExp(`^(?:${PARTICIPANT_KINDS.join('|')}):[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** A participant that a treaty has of its own: an organisation, an entity or a State that has no code in the table of names. */
export interface OwnParticipant {
  /** Its kind and a word of its own, such as `organisation:caricom`. */
  readonly code: ParticipantCode;
  readonly name: Text;
  /** How registers name it too, in any language. */
  readonly alsoNamed?: readonly string[];
  /** Of a former State: the last day of its existence, inclusive. */
  readonly lastDay?: CivilDate;
  /** Of a former State: the State that it formed by uniting with another (VCSSRT 31). */
  readonly unitedIn?: ParticipantCode;
}

/** How names are read that are not those of our own tables. */
export interface NamesInLanguages {
  /** Who bears a name in other languages than English, as `loadBearersOf` gives it; left out, English names alone are read. */
  readonly bearersOf?: BearersOf | undefined;
  /** Finds the id of the treaty that a row names by a title or a number; left out, ids alone are read, in capitals or not. */
  readonly findTreatyId?: ((written: string) => string | undefined) | undefined;
}

/** What is read beside the names of the table. */
export interface OwnNames extends NamesInLanguages {
  /** The participants that the treaty declares for itself. */
  readonly participants?: readonly OwnParticipant[];
}

/**
 * Lists the names by which a participant of a treaty's own is found: those in every language, and how registers name it too.
 *
 * @example listOwnNames({ code: 'organisation:caricom', name: { en: 'Caribbean Community' }, alsoNamed: ['CARICOM'] }) // ['Caribbean Community', 'CARICOM']
 */
export function listOwnNames({ name, alsoNamed = [] }: OwnParticipant): readonly string[] {
  const named = typeof name === 'string' ? [name] : LANGUAGES.flatMap((language) => name[language] ?? []);
  return [...named, ...alsoNamed];
}

/**
 * Finds the participant of a treaty's own that a text names, by its code or by one of its names; capital letters, accents, signs and the order of
 * the words make no difference.
 *
 * @example findOwn('Caricom', [{ code: 'organisation:caricom', name: 'CARICOM' }])?.code // 'organisation:caricom'
 */
export function findOwn(text: string, participants: readonly OwnParticipant[]): OwnParticipant | undefined {
  if (participants.length === 0) return undefined;
  const [code, key, letters] = [text.trim().toLowerCase(), keyOfName(text), lettersOfAbbreviation(text)];
  // "UN" stands for "united" in other names, and nobody means an organisation by that word.
  const isName = (name: string): boolean =>
    ABBREVIATION.test(name) ? name === letters : key !== '' && keyOfName(name) === key;
  return participants.find((each) => each.code === code || listOwnNames(each).some(isName));
}

/** A name that is nothing but the first letters of a longer one. */
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/** Gives a text as an abbreviation has it: "U.N." and "un" are UN. */
function lettersOfAbbreviation(text: string): string {
  return text.trim().replaceAll('.', '').toUpperCase();
}
