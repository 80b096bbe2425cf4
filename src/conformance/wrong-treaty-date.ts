import type { CivilDate } from '../calendar/civil-date.ts';
import type { Message } from '../determination/messages/message.ts';
import { describeError } from './known-errors.ts';
import type { RowFinding } from './row-finding.ts';
import type { AgreedOnTreatyDate, TableCompared } from './table-compared.ts';
import type { TreatyDateFinding } from './treaty-date-finding.ts';

/** Fewer rows with the same wrong date may be a chance. */
const FEWEST = 3;

type Disagreed = Extract<RowFinding, { readonly verdict: 'disagreed' }>;

/**
 * Finds the wrong date of the treaty itself that most of its original Parties store: one fault, copied from row to row. The rows stay wrong.
 *
 * @param computed the date of the treaty by the acts of the table
 * @param recorded the same by the catalogue's record
 * @returns nothing where fewer than three rows store one and the same wrong date in its place, or as many store the right one
 */
export function findWrongTreatyDate(
  { rows, findings }: TableCompared,
  computed: CivilDate | undefined,
  recorded: CivilDate | undefined,
): AgreedOnTreatyDate | undefined {
  if (computed === undefined) return undefined;
  const byDate = new Map<CivilDate, Disagreed[]>();
  for (const finding of findings) {
    const { published } = finding.row;
    if (published === undefined || !isInPlaceOf(finding, computed)) continue;
    byDate.set(published, [...(byDate.get(published) ?? []), finding]);
  }
  const [commonest] = [...byDate].sort(([, some], [, others]) => others.length - some.length);
  if (commonest === undefined) return undefined;
  const [stored, wrong] = commonest;
  const right = rows.filter(({ published }) => published === computed).length;
  const [first] = wrong;
  if (first === undefined || wrong.length < FEWEST || wrong.length <= right) return undefined;
  const dates = { computed, stored, ...(recorded === undefined ? {} : { recorded }) };
  const fault = { rows: wrong.length, missing: [], additional: [], why: describeFault(first), isWrong: true } as const;
  return { treatyDate: { ...dates, ...fault }, findings };
}

function isInPlaceOf(finding: RowFinding, computed: CivilDate): finding is Disagreed {
  return finding.verdict === 'disagreed' && finding.computed === computed;
}

function describeFault({
  days,
  causes: [error],
}: Disagreed): Message<'why.treaty-date.wrong' | 'why.treaty-date.wrong-by-error'> {
  const values = { days: Math.abs(days), side: days > 0 ? 'late' : 'early' } as const;
  return error === undefined
    ? { code: 'why.treaty-date.wrong', values }
    : { code: 'why.treaty-date.wrong-by-error', values: { ...values, error: describeError(error) } };
}

/** Checks if what is found of a row is told with the wrong date of the treaty itself, once for all of them. */
export function isToldOfTreatyDate(finding: RowFinding, treatyDate: TreatyDateFinding | undefined): boolean {
  if (treatyDate?.isWrong !== true || treatyDate.computed === undefined) return false;
  return isInPlaceOf(finding, treatyDate.computed) && finding.row.published === treatyDate.stored;
}
