import { civilDate } from '../calendar/civil-date.ts';
import type { Act } from '../treaty/act.ts';
import type { ActKind } from '../treaty/act-kinds.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';

type PlainKind = Exclude<ActKind, 'succession' | 'territorial-extension' | 'correction'>;

/**
 * One act as the catalogue writes it, so that a register stays one line an act: who, what, the day of signature, deposit
 * or receipt, the id of the source, and what this act alone needs.
 */
export type ActRow =
  | readonly [who: ParticipantCode, kind: PlainKind, on: string, source: string, detail?: { readonly note: string }]
  | readonly [
      who: ParticipantCode,
      kind: 'succession',
      on: string,
      source: string,
      detail?: { readonly effectiveOn?: string; readonly note?: string },
    ]
  | readonly [
      who: ParticipantCode,
      kind: 'territorial-extension',
      on: string,
      source: string,
      detail: { readonly territory: string; readonly note?: string },
    ];

/**
 * Reads the rows of a register of the catalogue as acts, in the order in which they stand.
 *
 * @throws RangeError where a row holds a date that does not exist: a mistake in the catalogue, never in an input
 * @example actsOfRows([['ROU', 'ratification', '2001-10-18', 'untc']]).map((act) => act.kind) // ['ratification']
 */
export function actsOfRows(rows: readonly ActRow[]): readonly Act[] {
  return rows.map(actOfRow);
}

function actOfRow(row: ActRow): Act {
  const common = { participant: row[0], on: civilDate(row[2]), source: row[3], ...noteOf(row[4]) };
  if (row[1] === 'territorial-extension') return { kind: row[1], ...common, territory: row[4].territory };
  if (row[1] !== 'succession') return { kind: row[1], ...common };
  const effectiveOn = row[4]?.effectiveOn;
  return { kind: row[1], ...common, ...(effectiveOn === undefined ? {} : { effectiveOn: civilDate(effectiveOn) }) };
}

function noteOf(detail: { readonly note?: string } | undefined): { readonly note?: string } {
  return detail?.note === undefined ? {} : { note: detail.note };
}
