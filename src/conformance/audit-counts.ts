import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { INSTRUMENT_KINDS } from '../treaty/act-kinds.ts';
import type { RowsAudited } from './compare-for-audit.ts';
import type { OpenReason, RowFinding } from './row-finding.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';
import { isToldOfTreatyDate } from './wrong-treaty-date.ts';

/** How many rows of how many treaties were audited, and with what verdicts. */
export interface AuditCounts {
  readonly treaties: number;
  /** The rows of the table, without those of other treaties than the one that is named. */
  readonly rows: number;
  /** The acts of which they tell: more where a row has a signature beside an instrument. What is no act is counted apart, under `noAct`. */
  readonly actsTold: number;
  readonly verdicts: Readonly<Record<RowFinding['verdict'], number>>;
  /** Why no single date follows, of the rows with the verdict `open`. */
  readonly open: Readonly<Record<OpenReason, number>>;
  /** Acts that have their effect and no date to audit: corrections, steps of amendments, reports. */
  readonly acts: number;
  /** Deposits with another depositary, which do not decide; beside them no date is stored. */
  readonly elsewhere: number;
  /** Other rows that need no date, such as signatures. */
  readonly withoutDate: number;
  /** Stored dates that were compared with nothing, because they stand beside an act that has none. */
  readonly notAudited: number;
  /** Rows of what is no act, such as notifications. */
  readonly noAct: number;
  /** Rows that cannot be read and were skipped. */
  readonly unreadable: number;
  /** Rows of other treaties than the one that is named, which were left out. */
  readonly ofOthers: number;
  /** Stored dates that were compared with the computed one, or for which none can be computed. */
  readonly compared: number;
  /** There where the table has no column of stored dates, so that nothing was compared: a finding, where no proposals were asked for. */
  readonly withoutDates?: true;
  /** There where it has one, and no stored date stands where a date follows: a finding in the same way. */
  readonly noneCompared?: true;
  /** Findings in the sense of `isAuditFinding`, those of whole tables, and rows that cannot be read. */
  readonly findings: number;
}

/** Counts that grow with every treaty. */
export interface AuditTally {
  /** Adds the rows of a treaty and what was found of them, in the order of the rows. */
  readonly add: (rows: readonly PublishedRow[], audited: Pick<RowsAudited, 'days' | 'findings' | 'treatyDate'>) => void;
  /** @param table the rows that were passed over, and how many rows the table has; left out, as many as it tells of acts */
  readonly counts: (
    treaties: number,
    table?: Pick<AuditCounts, 'noAct' | 'unreadable' | 'ofOthers'> & { readonly rows?: number },
  ) => AuditCounts;
}

/** Begins to count. */
export function beginAuditTally(): AuditTally {
  const verdicts = {
    agreed: 0,
    'agreed-under-reading': 0,
    'agreed-under-treaty-date': 0,
    disagreed: 0,
    filled: 0,
    open: 0,
    refused: 0,
  };
  const open = {
    'no-day': 0,
    'not-notified': 0,
    'not-in-force': 0,
    'other-treaty': 0,
    'open-question': 0,
    'no-candidate': 0,
    'no-effect': 0,
    'never-made': 0,
  };
  let [all, acts, elsewhere, withoutDate, notAudited, compared, toLookAt] = [0, 0, 0, 0, 0, 0, 0];
  const addFinding = (finding: RowFinding, treatyDate: TreatyDateFinding | undefined): void => {
    verdicts[finding.verdict] += 1;
    if (finding.verdict === 'open') open[finding.reason] += 1;
    if (isAuditFinding(finding) && !isToldOfTreatyDate(finding, treatyDate)) toLookAt += 1;
  };
  const addOther = (row: PublishedRow): void => {
    if ('act' in row) acts += 1;
    else if (CONSENT.has(row.kind) && row.published === undefined && row.depositary !== undefined) elsewhere += 1;
    else withoutDate += 1;
    if (row.published !== undefined) notAudited += 1;
  };
  return {
    add: (rows, { days, findings, treatyDate }) => {
      all += rows.length;
      if (treatyDate !== undefined) toLookAt += 1;
      let next = 0;
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        const finding = findings[next];
        if (row === undefined) continue;
        if (finding?.row === row) {
          addFinding(finding, treatyDate);
          next += 1;
          if (row.published !== undefined) compared += 1;
        } else if (days[index] !== undefined) {
          verdicts[row.published === undefined ? 'filled' : 'agreed'] += 1;
          if (row.published !== undefined) compared += 1;
        } else addOther(row);
      }
    },
    counts: (treaties, { noAct, unreadable, ofOthers, rows } = { noAct: 0, unreadable: 0, ofOthers: 0 }) => {
      const actsTold = all + unreadable;
      const found = { verdicts, open, acts, elsewhere, withoutDate, notAudited, noAct, unreadable, ofOthers, compared };
      return { treaties, rows: rows ?? actsTold + noAct, actsTold, ...found, findings: toLookAt + unreadable };
    },
  };
}

/**
 * Checks if no stored date of a table was compared, though there is an act from which a date follows, or no instrument at all. Where every instrument waits for
 * a date, none can be stored.
 *
 * @param compared how many stored dates were
 */
export function isNothingCompared(
  compared: number,
  verdicts: Readonly<Partial<Record<RowFinding['verdict'], number>>>,
): boolean {
  const instruments = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return compared === 0 && (instruments === 0 || (verdicts.filled ?? 0) > 0);
}

const CONSENT: ReadonlySet<string> = new Set(INSTRUMENT_KINDS);

/**
 * Checks if somebody must look at a finding: a stored date that does not follow from the clauses, an act without effect, an open
 * question. A row without a stored date is none where it waits for an act, because the treaty is not in force or nothing was notified yet, and
 * where its act never takes effect: nothing is stored, and nothing is open.
 *
 * @example isAuditFinding(compareRows(opCrcSc, [{ line: 2, participant: 'NOR', kind: 'ratification', on: civilDate('2001-10-02') }]).findings[0]) // false
 */
export function isAuditFinding(finding: RowFinding): boolean {
  assertArgument('isAuditFinding', 'finding', OBJECT, finding);
  const { verdict, row, answer } = finding;
  switch (verdict) {
    case 'disagreed':
    case 'refused':
      return true;
    case 'open':
      return row.published !== undefined || (answer?.kind !== 'pending' && finding.reason !== 'no-effect');
    case 'agreed':
    case 'agreed-under-reading':
    case 'agreed-under-treaty-date':
    case 'filled':
      return false;
  }
}
