import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { OWN_PARTICIPANTS } from './argument-shapes.ts';
import { ALPHA_2 } from './iso-3166.ts';
import { ISO_3166_3 } from './iso-3166-3.ts';
import { findByName } from './known-names.ts';
import { keyOfName } from './name-key.ts';
import { listNearestParticipants, type NearParticipant } from './nearest-participants.ts';
import { findOwn, type OwnParticipant } from './own-participant.ts';
import type { ParticipantCode } from './participant-code.ts';
import { isParticipantCode } from './participant-codes.ts';
import { nameOfParticipant } from './participant-name.ts';
import { UNSETTLED_NAMES, type UnsettledNameId } from './unsettled-names.ts';

/** A participant, or why the text is none and who may have been meant: three at most, the likeliest first. */
export type ParticipantParse =
  | { readonly kind: 'participant'; readonly code: ParticipantCode }
  | { readonly kind: 'empty' | 'unknown' | 'two-letters'; readonly nearest: readonly NearParticipant[] }
  /** A name that stands for no one participant. */
  | { readonly kind: 'unsettled'; readonly name: UnsettledNameId; readonly nearest: readonly NearParticipant[] };

/**
 * Parses a code or an English name into a participant: an alpha-3 code in any case, the ISO 3166-3 code of a former State
 * (`CSHH`), or a name. Case, diacritics, signs, word order, "the", "of", "and" (or "&") and the usual abbreviations ("St.",
 * "Rep.") make no difference; earlier and common names of a State are known ("Swaziland", "Russia").
 *
 * Everything else is `unknown`; a name is never guessed. A name that several bear ("Korea"), and Kosovo, are `unsettled`. Codes of
 * two letters are not read (`two-letters`): alone, these are also words and marks ("VG" is a Dutch succession, "CS" was two States in turn). In a
 * table, where a column as a whole tells what they are, they are read.
 *
 * @param own the participants that a treaty declares for itself, which are read by their codes and their names in every language
 * @example parseParticipant('Iran, Islamic Republic of') // { kind: 'participant', code: 'IRN' }
 * @see docs/glossary.md
 */
export function parseParticipant(text: string, own: readonly OwnParticipant[] = []): ParticipantParse {
  assertArgument('parseParticipant', 'text', TEXT, text);
  assertArgument('parseParticipant', 'own', OWN_PARTICIPANTS, own);
  return parseSettled(text, own) ?? { kind: 'unknown', nearest: listNearestParticipants(text.trim()) };
}

/**
 * Parses a code or an English name as `parseParticipant` does, without looking for the nearest, which takes time.
 *
 * @returns `undefined` where the text is a name that is not known
 * @example parseSettled('Norvège', []) // undefined
 */
export function parseSettled(text: string, own: readonly OwnParticipant[]): ParticipantParse | undefined {
  const trimmed = text.trim();
  const code = findByCode(trimmed.toUpperCase()) ?? findByName(trimmed) ?? findOwn(trimmed, own)?.code;
  return code === undefined ? explainSettled(trimmed) : { kind: 'participant', code };
}

function findByCode(capitals: string): ParticipantCode | undefined {
  if (isParticipantCode(capitals)) return capitals;
  return Object.hasOwn(ISO_3166_3, capitals) ? ISO_3166_3[capitals] : undefined;
}

function explainSettled(text: string): ParticipantParse | undefined {
  if (text === '') return { kind: 'empty', nearest: [] };
  unsettledByKey ??= new Map(UNSETTLED_NAMES.flatMap((each) => each.names.map((name) => [keyOfName(name), each])));
  const unsettled = unsettledByKey.get(keyOfName(text));
  if (unsettled !== undefined) {
    return { kind: 'unsettled', name: unsettled.id, nearest: unsettled.candidates.map(describe) };
  }
  if (/^[a-z]{2}$/i.test(text)) {
    const entry = [...ALPHA_2].find(([, alpha2]) => alpha2 === text.toUpperCase());
    return { kind: 'two-letters', nearest: entry === undefined ? [] : [describe(entry[0])] };
  }
  return undefined;
}

/** The names that stand for no one participant, by their keys; composed when the first name is asked for that is not known. */
let unsettledByKey: ReadonlyMap<string, (typeof UNSETTLED_NAMES)[number]> | undefined;

function describe(code: ParticipantCode): NearParticipant {
  return { code, name: nameOfParticipant(code) };
}
