import { type FolderCompared, isExplained, type TreatyConformance, type TreatyFinding } from '../../../conformance.ts';

/**
 * Counts the published dates that differ and that neither the ledger nor a known error explains. A table whose dates follow from another
 * date of the treaty than its acts lead to has one of them.
 */
export function countUnexplained(each: TreatyConformance): number {
  const own = each.own !== undefined && differs(each) && each.ownLedger === undefined ? 1 : 0;
  const isWholeKnown = each.ownLedger !== undefined || each.treatyDateLedger !== undefined;
  const whole = each.treatyDate !== undefined && !isWholeKnown ? 1 : 0;
  return own + whole + each.rows.filter((row) => !isExplained(row, each)).length;
}

/** Checks if a table passes: dates were compared, and every one that differs is explained. */
export function isPassed(each: TreatyConformance): boolean {
  return each.noneCompared !== true && countUnexplained(each) === 0;
}

/** Checks if a folder passes: a table does, and so does every other one, but for those in whose column of stored dates nothing is stored. */
export function isFolderPassed({ treaties }: Pick<FolderCompared, 'treaties'>): boolean {
  const others = treaties.filter((each) => !isPassed(each));
  const isLeft = (each: TreatyConformance): boolean => each.nothingStored === true && countUnexplained(each) === 0;
  return others.length < treaties.length && others.every(isLeft);
}

export function hasSameDate({ verdict }: TreatyFinding): boolean {
  return verdict === 'agreed' || verdict === 'met-on-another-day';
}

function differs({ own }: TreatyConformance): boolean {
  return own?.verdict === 'disagreed' || own?.verdict === 'open' || own?.verdict === 'met-on-another-day';
}
