import type { Act } from '../treaty/act.ts';
import { ACT_ROLES } from './coverage.ts';
import type { ACT_COLUMNS, Value } from './tables.ts';

/** A row of the table of acts. */
export type ActRow = Readonly<Record<keyof typeof ACT_COLUMNS, Value>>;

/** What of an act the columns hold, or moves no date that the views give. */
const HELD: ReadonlySet<string> = new Set([
  'participant',
  'kind',
  'on',
  'effectiveOn',
  'source',
  'note',
  'depositary',
  'notifiedOn',
  'recordedAs',
]);

/**
 * Composes the row of an act. `further` says that there is more to the act than the columns hold, such as a day that the instrument
 * names, so that its participant is not covered.
 *
 * @example composeActRow('op-crc-sc', { kind: 'ratification', participant: 'ROU', on: civilDate('2001-10-18') }).day // '2001-10-18'
 * @see docs/sql.md
 */
export function composeActRow(treaty: string, act: Act): ActRow {
  const isMore = Object.keys(act).some((key) => !HELD.has(key));
  return {
    treaty,
    participant: act.recordedAs ?? act.participant ?? null,
    kind: act.kind,
    day: act.on,
    effective: 'effectiveOn' in act ? (act.effectiveOn ?? null) : null,
    further: isMore && ACT_ROLES[act.kind] !== 'nothing' ? true : null,
  };
}
