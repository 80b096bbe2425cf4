import type { CivilDate } from '../calendar/civil-date.ts';
import type { Indeterminate } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import { findTerms } from './acceptance-terms.ts';
import type { AmendableTreaty } from './amendment-case.ts';

/** Asks how many Parties there are, where an article counts them and the record is a part. */
export function askHowManyParties(article: string, basis: readonly Step[]): Indeterminate<CivilDate> {
  const questions = [{ code: 'question.how-many-parties', values: {} }] as const;
  return { kind: 'indeterminate', article, questions, candidates: [], basis };
}

/** Checks if it is not known how many acceptances are needed: a part of the Parties must accept, and the record is itself a part. */
export function isNumberOpen({
  clause,
  inPart,
}: Pick<AmendableTreaty<AcceptanceClause>, 'clause' | 'inPart'>): boolean {
  const base = findTerms(clause.acceptance)?.base;
  return inPart === true && base !== undefined && base.kind !== 'fixed';
}
