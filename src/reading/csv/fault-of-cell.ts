import type { ActKind } from '../../treaty/act-kinds.ts';
import { isActOfNobody } from '../checks/acts-of-nobody.ts';
import type { Fault } from '../issues/attempt.ts';
import { listKindsOf } from './column-use.ts';
import type { CsvColumn } from './csv-columns.ts';

/**
 * Builds the fault of a cell that is empty where an act needs it, or of the whole column that the table lacks (`empty-cell`).
 *
 * @param kind the kind of the act, `undefined` where that is not known
 * @param isInTable whether the table has the column at all
 * @example faultOfEmptyCell('due', 'due-date-set', true).what.values // { kind: 'due-date-set', column: 'due' }
 */
export function faultOfEmptyCell(column: CsvColumn, kind: ActKind | undefined, isInTable: boolean): Fault {
  const remedy = { code: 'remedy.fill-cell', values: { column } } as const;
  if (kind === undefined) return { what: { code: 'issue.empty-cell', values: {} }, remedy };
  const values = { kind, column };
  return isInTable
    ? { what: { code: 'issue.empty-cell.of-kind', values }, remedy }
    : {
        what: { code: 'issue.empty-cell.no-column', values },
        remedy: { code: 'remedy.add-column', values: { column, remedy } },
      };
}

/**
 * Builds the fault of a cell that is filled although no act of the kind has it (`not-for-this-kind`): to pass over it would be
 * to lose what somebody wrote.
 *
 * @example faultOfForeignCell('due', 'report').what.values // { column: 'due', kinds: ['due-date-set'] }
 */
export function faultOfForeignCell(column: CsvColumn, kind: ActKind): Fault {
  if (column === 'effective') {
    return {
      what: { code: 'issue.not-for-this-kind.effective', values: {} },
      remedy: { code: 'remedy.empty-cell.computed', values: {} },
    };
  }
  if (column === 'participant' && isActOfNobody(kind)) {
    return {
      what: { code: 'issue.not-for-this-kind.nobody', values: { kind } },
      remedy: { code: 'remedy.empty-cell.nobody', values: { kind } },
    };
  }
  if (column === 'amendment') {
    return {
      what: { code: 'issue.not-for-this-kind.amendment', values: { kind } },
      remedy: { code: 'remedy.empty-cell.or-acceptance', values: {} },
    };
  }
  return {
    what: { code: 'issue.not-for-this-kind', values: { column, kinds: listKindsOf(column) } },
    remedy: { code: 'remedy.empty-cell.or-other-kind', values: {} },
  };
}
