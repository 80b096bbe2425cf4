import type { DayNumber } from '../calendar/day-number.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import type { Act } from '../treaty/act.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { listActsOfFormerStates, listParticipantsOf } from './acts-of-former-states.ts';
import {
  compareRows,
  findAgreedTreatyDate,
  listFindings,
  type RowsCompared,
  type TreatyDateFinding,
} from './compare-rows.ts';
import { findConfirmedRows } from './find-confirmed-rows.ts';
import { composePairedOpenRows } from './paired-rows.ts';
import type { RowFinding } from './row-finding.ts';

/** What an audit finds of the rows of a treaty. */
export interface RowsAudited {
  /** For each row that agrees, or lacks a date that follows, the day: found without an answer of the law, and so without a finding below. */
  readonly days: readonly (DayNumber | undefined)[];
  /** What there is to say of the other rows. */
  readonly findings: readonly RowFinding[];
  readonly fromRecord: RowsCompared['fromRecord'];
  readonly treatyDate?: TreatyDateFinding;
  /** Compares every row with the answer of the law, its steps and all; once. */
  readonly compare: () => RowsCompared;
}

/** Compares the rows of a treaty as {@link compareRows} does, but composes the steps of an answer only where a row differs. */
export function compareForAudit(treaty: Treaty, rows: readonly PublishedRow[], record: readonly Act[]): RowsAudited {
  let compared: RowsCompared | undefined;
  const compare = (): RowsCompared => {
    compared ??= compareRows(treaty, rows, record);
    return compared;
  };
  const beside = listActsOfFormerStates(rows, record);
  const confirmed = findConfirmedRows(treaty, rows, beside.map(countedFormOf));
  if (confirmed !== undefined) {
    const { days, life, open } = confirmed;
    const findings = listFindings(treaty, rows, composePairedOpenRows(treaty, confirmed), open);
    const fromRecord = listParticipantsOf(beside);
    const agreed = findAgreedTreatyDate({ treaty, rows, record, life, findings }, beside);
    if (agreed === undefined) return { days, findings, fromRecord, compare };
    // Compared under another date, every row has its finding.
    return { days: agreed.treatyDate.isWrong === true ? days : [], fromRecord, ...agreed, compare };
  }
  const { life: _, ...found } = compare();
  return { days: [], ...found, compare };
}
