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
  'intention-not-to-become-party': 3,
  'definitive-signature': 4,
  ratification: 5,
  acceptance: 6,
  approval: 7,
  'formal-confirmation': 8,
  accession: 9,
  succession: 10,
  'withdrawal-of-instrument': 11,
  denunciation: 12,
  'revocation-of-denunciation': 13,
  'territorial-extension': 14,
  'amendment-proposal': 15,
  'amendment-communication': 16,
  'conference-request': 17,
  'conference-convening': 18,
  'amendment-adoption': 19,
  'amendment-approval': 20,
  'amendment-acceptance': 21,
  'amendment-objection': 22,
  'due-date-set': 23,
  report: 24,
  correction: 25,
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
