import type { ActKind } from '../../treaty/act-kinds.ts';
import { whyNobody, withArticle } from '../checks/acts-of-nobody.ts';
import type { Fault } from '../issues/attempt.ts';
import { listKindsOf } from './column-use.ts';
import type { CsvColumn } from './csv-columns.ts';

/** What to write into a cell that must not be empty. */
const WHAT_TO_WRITE: Readonly<Partial<Record<CsvColumn, string>>> = {
  participant: 'write the State or organisation, by its name or by its code of three letters',
  kind: 'write the kind of act, such as ratification or accession',
  date: 'write the day of the act as YYYY-MM-DD; an act whose day is not known belongs under "leftOut" of a JSON register',
  territory: 'write the territory to which the treaty is extended',
  amendment: 'write an id, such as article-43-2, the same for every step of one amendment',
  due: 'write the day by which the next report is due as YYYY-MM-DD; "date" is the day on which it was set',
  corrects: 'write the kind and the date of the act as recorded, such as: ratification 2001-10-18',
  corrected: 'write the true day as YYYY-MM-DD, or "never made"',
};

/**
 * Builds the fault of a cell that is empty where an act needs it, or of the whole column that the table lacks (`empty-cell`).
 *
 * @param kind the kind of the act, `undefined` where that is not known
 * @param isInTable whether the table has the column at all
 * @example faultOfEmptyCell('due', 'due-date-set', true).what // 'a due-date-set needs the column "due", and it is empty'
 */
export function faultOfEmptyCell(column: CsvColumn, kind: ActKind | undefined, isInTable: boolean): Fault {
  const what =
    kind === undefined
      ? 'the cell is empty'
      : `${withArticle(kind)} needs the column "${column}", and ${isInTable ? 'it is empty' : 'the table has none'}`;
  const hint = WHAT_TO_WRITE[column] ?? 'fill it';
  return { code: 'empty-cell', what, hint: isInTable ? hint : `add the column "${column}"; in it ${hint}` };
}

/**
 * Builds the fault of a cell that is filled although no act of the kind has it (`not-for-this-kind`): to pass over it would be
 * to lose what somebody wrote.
 *
 * @example faultOfForeignCell('due', 'report').what // 'only a due-date-set has the column "due"'
 */
export function faultOfForeignCell(column: CsvColumn, kind: ActKind): Fault {
  const code = 'not-for-this-kind';
  if (column === 'effective') {
    return {
      code,
      what: 'only a succession, or a denunciation that names a later day, has an effective date of its own; for every other act this software computes it',
      hint: 'leave the cell empty; to compare with a published date, keep that in another file',
    };
  }
  const nobody = column === 'participant' ? whyNobody(kind) : undefined;
  if (nobody !== undefined) return { code, what: nobody.what, hint: `leave the cell empty, or ${nobody.instead}` };
  if (column === 'amendment') {
    return {
      code,
      what: `only a step of an amendment, or the correction of one, has the column "amendment", and ${withArticle(kind)} is neither`,
      hint: 'leave the cell empty, or write "amendment-acceptance" as the kind where a State accepted the amendment',
    };
  }
  const kinds = listKindsOf(column);
  return {
    code,
    what: `only ${kinds.map(withArticle).join(' or ')} has the column "${column}"`,
    hint: `leave the cell empty, or write ${kinds.map((its) => `"${its}"`).join(' or ')} as the kind`,
  };
}
