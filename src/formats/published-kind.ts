import { parseActKind } from '../reading/values/parse-act-kind.ts';
import { type ActKind, PARTICIPATION_KINDS, type ParticipationKind } from '../treaty/act-kinds.ts';

/** What other tables call an act, beside what registers may call it. */
const OTHER_KINDS: ReadonlyMap<string, ActKind> = new Map([
  ['denunciation-withdrawn', 'revocation-of-denunciation'],
  ['ratification-withdrawn', 'withdrawal-of-instrument'],
  ['withdrawal', 'denunciation'],
]);

/**
 * Finds the kind of an act, as a register has it or as other tables do.
 *
 * @returns `undefined` where it is no kind of act
 * @example findPublishedKind('Instrument of ratification') // 'ratification'
 * @example findPublishedKind('withdrawal') // 'denunciation'
 */
export function findPublishedKind(text: string): ActKind | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
  const other = OTHER_KINDS.get(word);
  if (other !== undefined) return other;
  const kind = parseActKind(text);
  return kind.ok ? kind.value : undefined;
}

const OF_PARTICIPATION: ReadonlySet<string> = new Set(PARTICIPATION_KINDS);

/**
 * Checks if acts of a kind make, or do not make, a State a Party.
 *
 * @example isParticipationKind('correction') // false
 */
export function isParticipationKind(kind: ActKind): kind is ParticipationKind {
  return OF_PARTICIPATION.has(kind);
}
