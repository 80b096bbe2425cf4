import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { countChanges, hasSameLetters } from './find-nearest-word.ts';
import { type KnownName, listKnownNames } from './known-names.ts';
import { listParticipants } from './list-participants.ts';
import { findMisled, isOfMany } from './misleading-names.ts';
import { orderWords, plainFormOf } from './name-key.ts';
import type { Names, OtherNames } from './names/compose-names.ts';
import type { ParticipantCode } from './participant-code.ts';
import { nameOfParticipant } from './participant-name.ts';

/** A participant that may have been meant. */
export interface NearParticipant {
  readonly code: ParticipantCode;
  readonly name: string;
}

/** How near a spelling is: letters to change, and by how many the lengths differ. */
interface Nearness {
  readonly letters: number;
  readonly gap: number;
}

const MOST = 3;

/** Below this length every word is near to every other, unless it is a name that has lost a letter. */
const SHORTEST = 5;

/** From this length on, two letters may differ: of eight, Burgundy would be a slip of Burundi. */
const LONG = 9;

/** What a table writes behind a name: the number of a footnote, a remark in brackets. */
const REMARK = /[[(][^\])]*[\])]|[\d,*]+/g;

/** A beginning that fits is nearer than any letter that does not; within a name it stands between one letter and two. */
const AT_BEGINNING = 0.5;
const WITHIN = 1.5;

/** Whoever is further away than the nearest by more than this is not meant. */
const MARGIN = 1;

/**
 * Lists the participants that an unknown text may have meant, the nearest first, three at most, none where nothing is near.
 *
 * Near is a name with which one letter of the text differs, or from nine letters on one in four; a name in which a word begins with
 * the text; and a name to which the text adds no more than numbers and what stands in brackets ("Netherlands 2, 3"): with another word
 * it may be another State ("Yemen del Sur"). Nobody begins a short name wrong, so that "Siberia" is no slip of Liberia. A name that is somebody's in
 * another language is not taken for a slip in that of somebody else ("Alemania"), and words such as "Republic" alone are near to nobody.
 *
 * @example listNearestParticipants('Noway') // [{ code: 'NOR', name: 'Norway' }]
 */
export function listNearestParticipants(text: string): readonly NearParticipant[] {
  assertArgument('listNearestParticipants', 'text', TEXT, text);
  const plain = plainFormOf(text);
  const misled = findMisled(plain) ?? findMisled(plainFormOf(text.replace(REMARK, ' ')));
  if (misled !== undefined) return misled.map(describe);
  return rankNear(text, listKnownNames());
}

/**
 * Lists the participants whose name in a language an unknown text may have meant, as `listNearestParticipants` does in English. In
 * Chinese, where a sign is a word, none is near.
 *
 * @param names those of the language, as `loadNames` gives them
 * @param otherNames the others by which participants are called in it, as `loadOtherNames` gives them
 * @example listNearestIn('Norvege', { NOR: 'Norvège' }, {}) // [{ code: 'NOR', name: 'Norway' }]
 */
export function listNearestIn(text: string, names: Names, otherNames: OtherNames): readonly NearParticipant[] {
  assertArgument('listNearestIn', 'text', TEXT, text);
  assertArgument('listNearestIn', 'names', OBJECT, names);
  assertArgument('listNearestIn', 'otherNames', OBJECT, otherNames);
  if (/\p{Script=Han}/u.test(text)) return [];
  const known = listParticipants(names).flatMap(({ code, name }) =>
    [name, ...(otherNames[code] ?? [])].map((spelling): KnownName => {
      const plain = plainFormOf(spelling);
      return { code, spelling, origin: 'listed', plain, key: orderWords(plain) };
    }),
  );
  return rankNear(text, known);
}

function rankNear(text: string, names: readonly KnownName[]): readonly NearParticipant[] {
  const plain = plainFormOf(text);
  const key = orderWords(plain);
  const bare = plainFormOf(text.replace(REMARK, ' '));
  if (plain.length < SHORTEST - 1 || isOfMany(plain)) return [];
  const nearness = new Map<ParticipantCode, Nearness>();
  for (const known of names) {
    const letters = Math.min(measureSpelling(plain, bare, known), countLetters(key, known.key));
    if (letters === Number.POSITIVE_INFINITY) continue;
    const here = { letters, gap: Math.abs(known.plain.length - plain.length) };
    const best = nearness.get(known.code);
    if (best === undefined || compareNearness(here, best) < 0) nearness.set(known.code, here);
  }
  if (nearness.size > 0) for (const code of listRivals(plain, names)) nearness.set(code, { letters: 1, gap: 0 });
  const ranked = [...nearness].sort(([codeA, a], [codeB, b]) => compareNearness(a, b) || (codeA < codeB ? -1 : 1));
  const nearest = ranked[0]?.[1].letters ?? 0;
  return ranked
    .filter(([, { letters }]) => letters <= nearest + MARGIN)
    .slice(0, MOST)
    .map(([code]) => describe(code));
}

/**
 * Lists whose name has another letter in the place of one of a short text. Of itself that is no slip, but where one is found it may be meant as
 * well: Toga is as much Togo as Tonga.
 */
function listRivals(plain: string, names: readonly KnownName[]): readonly ParticipantCode[] {
  if (plain.length >= SHORTEST) return [];
  return names
    .filter((known) => known.plain.length === plain.length && known.plain[0] === plain[0])
    .filter((known) => countChanges(plain, known.plain, 1) === 1)
    .map(({ code }) => code);
}

function describe(code: ParticipantCode): NearParticipant {
  return { code, name: nameOfParticipant(code) };
}

function compareNearness(a: Nearness, b: Nearness): number {
  return a.letters - b.letters || a.gap - b.gap;
}

/** Measures one spelling. A composed one is compared by its letters only: "United" is not the beginning of Jersey. */
function measureSpelling(plain: string, bare: string, known: KnownName): number {
  if (known.origin === 'listed' && plain.length >= SHORTEST) {
    if (known.plain.startsWith(plain)) return AT_BEGINNING;
    if (` ${known.plain}`.includes(` ${plain}`)) return WITHIN;
    if (known.plain === bare) return WITHIN;
  }
  return countLetters(plain, known.plain);
}

/** Counts the letters to change, or gives infinity where they are more than make a slip. */
function countLetters(text: string, known: string): number {
  const most = countAllowed(text, known);
  const changes = countChanges(text, known, most + 1);
  // Two letters that changed places are one slip.
  const slips = changes === 2 && hasSameLetters(text, known) ? 1 : changes;
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

/** Counts how many letters of a text may differ from a name. */
function countAllowed(text: string, known: string): number {
  const long = text.length >= LONG;
  const most = long ? Math.floor(text.length / 4) : 1;
  if (text[0] !== known[0]) return long || hasSameLetters(text, known) ? 1 : 0;
  // What is as short as this, or stands for a name that is, has lost a letter or doubled one: Java is no slip of Jamaica, nor Lagos of Laos.
  if (text.length < SHORTEST) return known.length === text.length + 1 ? 1 : 0;
  if (known.length < SHORTEST) return text.replace(/(.)\1/gu, '$1') === known ? 1 : 0;
  return most;
}
