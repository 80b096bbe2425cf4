import type { Act } from '../treaty/act.ts';
import { type ActKind, AMENDMENT_KINDS } from '../treaty/act-kinds.ts';

/**
 * The order of one participant's acts inside a day. A signature comes before the ratification it allows; what ends a
 * participation comes before what begins the next; the steps of an amendment come in the order of the procedure. The order of different participants inside a day changes nothing.
 */
const ORDER_IN_A_DAY = [
  'termination',
  'signature',
  'domestic-ratification',
  'provisional-application',
  'intention-not-to-become-party',
  'definitive-signature',
  'ratification',
  'acceptance',
  'approval',
  'formal-confirmation',
  'accession',
  'consent',
  'succession',
  'withdrawal-of-instrument',
  'denunciation',
  'revocation-of-denunciation',
  'territorial-extension',
  'withdrawal-of-extension',
  'end-of-responsibility',
  'acceptance-of-accession',
  'objection-to-accession',
  'withdrawal-of-objection',
  ...AMENDMENT_KINDS,
  'due-date-set',
  'report',
  'correction',
] as const satisfies readonly ActKind[];

/** The place of each kind; that none is missing, the compiler finds where one is looked up. */
const PLACES: ReadonlyMap<(typeof ORDER_IN_A_DAY)[number], number> = new Map(
  ORDER_IN_A_DAY.map((kind, place) => [kind, place]),
);

/**
 * Compares two acts so that a register in any order is read in one order: by day, then by kind, then by what else tells
 * them apart. Only acts that are alike in everything compare as equal.
 *
 * @see docs/legal-sources.md#counting
 */
export function compareActs(a: Act, b: Act): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return (PLACES.get(a.kind) ?? 0) - (PLACES.get(b.kind) ?? 0);
  const [one = '', other = ''] = [a.recordedAs ?? a.participant, b.recordedAs ?? b.participant];
  if (one !== other) return one < other ? -1 : 1;
  const [left, right] = [JSON.stringify(sorted(a)), JSON.stringify(sorted(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sorted(act: Act): readonly (readonly [string, unknown])[] {
  return Object.entries(act).sort(([a], [b]) => (a < b ? -1 : 1));
}
