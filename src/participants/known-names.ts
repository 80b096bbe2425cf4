import { DESIGNATIONS, STATES_RESPONSIBLE } from './composed-names.ts';
import { keyOfName, orderWords, plainFormOf } from './name-key.ts';
import { NAME_VARIANTS } from './name-variants.ts';
import type { ParticipantCode } from './participant-code.ts';
import { PARTICIPANT_CODES } from './participant-codes.ts';
import { nameOfParticipant } from './participant-name.ts';

/** One spelling that stands for one participant. */
export interface KnownName {
  readonly code: ParticipantCode;
  readonly spelling: string;
  /** `composed` where a rule made it of the name and a designation or a State responsible. */
  readonly origin: 'listed' | 'composed';
  readonly plain: string;
  readonly key: string;
}

function listListed(code: ParticipantCode): readonly string[] {
  return [nameOfParticipant(code), ...(NAME_VARIANTS.get(code) ?? [])];
}

function listComposed(code: ParticipantCode): readonly string[] {
  const name = nameOfParticipant(code);
  return [
    ...DESIGNATIONS.filter(([, codes]) => codes.has(code)).map(([designation]) => `${designation} ${name}`),
    ...STATES_RESPONSIBLE.filter(([, codes]) => codes.has(code)).map(([state]) => `${state} (${name})`),
  ];
}

function describe(code: ParticipantCode, spelling: string, origin: KnownName['origin']): KnownName {
  const plain = plainFormOf(spelling);
  return { code, spelling, origin, plain, key: orderWords(plain) };
}

let known: readonly KnownName[] | undefined;
let byKey: ReadonlyMap<string, ParticipantCode> | undefined;

/**
 * Lists every spelling that stands for one participant alone. The list is built at the first call, since most commands
 * read no name.
 *
 * @example listKnownNames().some(({ code, spelling }) => code === 'CIV' && spelling === 'Ivory Coast') // true
 */
export function listKnownNames(): readonly KnownName[] {
  known ??= PARTICIPANT_CODES.flatMap((code) => [
    ...listListed(code).map((spelling) => describe(code, spelling, 'listed')),
    ...listComposed(code).map((spelling) => describe(code, spelling, 'composed')),
  ]);
  return known;
}

/**
 * Finds the participant for which a name stands, or `undefined` where it stands for none.
 *
 * @example findByName('Iran, Islamic Republic of') // 'IRN'
 */
export function findByName(text: string): ParticipantCode | undefined {
  byKey ??= new Map(listKnownNames().map(({ key, code }) => [key, code]));
  return byKey.get(keyOfName(text));
}
