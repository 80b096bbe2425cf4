import type { CivilDate } from '../calendar/civil-date.ts';
import type { Indeterminate } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import { findTerms } from './acceptance-terms.ts';
import { type AmendableTreaty, isInPart } from './amendment-case.ts';

/** Asks how many Parties there are, where an article counts them and the record is a part. */
export function askHowManyParties(article: string, basis: readonly Step[]): Indeterminate<CivilDate> {
  const questions = [{ code: 'question.how-many-parties', values: {} }] as const;
  return { kind: 'indeterminate', article, questions, candidates: [], basis };
}

/** Checks if it is not known how many acceptances are needed by a day: a part of the Parties must accept, and the record is itself a part. */
export function isNumberOpen(
  amendable: Pick<AmendableTreaty<AcceptanceClause>, 'clause' | 'inPartFrom'>,
  by: CivilDate,
): boolean {
  const base = findTerms(amendable.clause.acceptance)?.base;
  return isInPart(amendable, by) && base !== undefined && base.kind !== 'fixed';
}
