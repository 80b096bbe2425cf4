import type { PublishedRow } from '../formats/published-row.ts';
import type { Act } from '../treaty/act.ts';
import type { Treaty } from '../treaty/treaty.ts';
import type { LifeOfRows } from './life-of-rows.ts';
import type { RowFinding } from './row-finding.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';

/** What a table comes to as it stands. */
export interface TableCompared {
  readonly treaty: Treaty;
  readonly rows: readonly PublishedRow[];
  /** The acts of the treaty as the catalogue has them; none where it has no record. */
  readonly record: readonly Act[];
  readonly life: Pick<LifeOfRows, 'entryIntoForce' | 'metOn'>;
  /** Of every row that does not agree, and perhaps of others. */
  readonly findings: readonly RowFinding[];
}

/** A table whose stored dates agree on a date of the treaty, compared anew by that date. */
export interface AgreedOnTreatyDate {
  readonly treatyDate: TreatyDateFinding;
  readonly findings: readonly RowFinding[];
}
