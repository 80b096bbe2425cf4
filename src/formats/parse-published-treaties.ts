import Papa from 'papaparse';
import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import type { Issue, Parsed } from '../reading/issues/issue.ts';
import { parseDateText } from '../reading/values/parse-date-text.ts';

/** The date of entry into force of a treaty as it is published, and the day on which its condition was met. */
export interface PublishedTreaty {
  readonly treaty: string;
  /** Left out where it is published that the treaty is not in force. */
  readonly inForceOn?: CivilDate;
  readonly metOn?: CivilDate;
  /** The rule in the words of the source. */
  readonly rule?: string;
  readonly source: string;
}

/**
 * Parses a table of treaties with their published dates: the columns `treaty`, `entry_into_force` (a date, or `NOT IN FORCE`),
 * `nth_date`, `rule` and `source`, in any order.
 *
 * @returns the treaties, or every issue by line
 * @example parsePublishedTreaties('treaty,rule,nth_date,entry_into_force,source\nx,,,NOT IN FORCE,y').ok // true
 */
export function parsePublishedTreaties(text: string): Parsed<readonly PublishedTreaty[]> {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const issues: Issue[] = [];
  const treaties = data.map((row, index): PublishedTreaty => {
    const line = index + 2;
    const readDay = (column: string): CivilDate | undefined => {
      const cell = (row[column] ?? '').trim();
      if (cell === '' || /^not in force$/i.test(cell)) return undefined;
      if (isCivilDate(cell)) return cell;
      const attempt = parseDateText(cell);
      if (attempt.ok) return attempt.value;
      const { code, what, hint } = attempt.fault;
      issues.push({ code, path: ['treaties', index, column], line, value: cell, message: what, hint });
      return undefined;
    };
    const treaty = (row.treaty ?? '').trim();
    if (treaty === '') {
      const hint = 'write the id of the treaty, such as op-crc-sc';
      issues.push({
        code: 'empty-cell',
        path: ['treaties', index, 'treaty'],
        line,
        message: 'the row names no treaty',
        hint,
      });
    }
    const inForceOn = readDay('entry_into_force');
    const metOn = readDay('nth_date');
    const rule = row.rule ?? '';
    return {
      treaty,
      ...(inForceOn === undefined ? {} : { inForceOn }),
      ...(metOn === undefined ? {} : { metOn }),
      ...(rule === '' ? {} : { rule }),
      source: row.source ?? '',
    };
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: treaties };
}
