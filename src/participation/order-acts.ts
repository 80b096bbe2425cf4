import type { Act } from '../treaty/act.ts';
import type { ActKind } from '../treaty/act-kinds.ts';

/**
 * The order of one participant's acts inside a day. A signature comes before the ratification it allows; what ends a
 * participation comes before what begins the next; the steps of an amendment come in the order of the procedure. The order of different participants inside a day changes nothing.
 */
const ORDER_IN_A_DAY: Readonly<Record<ActKind, number>> = {
  termination: -1,
  signature: 0,
  'domestic-ratification': 1,
  'provisional-application': 2,
  'definitive-signature': 3,
  ratification: 4,
  acceptance: 5,
  approval: 6,
  'formal-confirmation': 7,
  accession: 8,
  succession: 9,
  'withdrawal-of-instrument': 10,
  denunciation: 11,
  'revocation-of-denunciation': 12,
  'territorial-extension': 13,
  'amendment-proposal': 14,
  'amendment-communication': 15,
  'conference-request': 16,
  'conference-convening': 17,
  'amendment-adoption': 18,
  'amendment-approval': 19,
  'amendment-acceptance': 20,
  'amendment-objection': 21,
  'due-date-set': 22,
  report: 23,
  correction: 24,
};

/**
 * Compares two acts so that a register in any order is read in one order: by day, then by kind, then by what else tells
 * them apart. Only acts that are alike in everything compare as equal.
 *
 * @see docs/legal-sources.md#counting
 */
export function compareActs(a: Act, b: Act): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return ORDER_IN_A_DAY[a.kind] - ORDER_IN_A_DAY[b.kind];
  const [one = '', other = ''] = [a.recordedAs ?? a.participant, b.recordedAs ?? b.participant];
  if (one !== other) return one < other ? -1 : 1;
  const [left, right] = [JSON.stringify(sorted(a)), JSON.stringify(sorted(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sorted(act: Act): readonly (readonly [string, unknown])[] {
  return Object.entries(act).sort(([a], [b]) => (a < b ? -1 : 1));
}
