import type { CivilDate } from '../calendar/civil-date.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import { findAdoptionClause, type StepsDone } from './amendment-record.ts';

/** The time that must pass between the communication of a proposal and its adoption, and the article that asks for it. */
export interface NoticeOfAdoption {
  readonly article: string;
  readonly delay: PlainDelay;
}

/** Finds the time that must pass between the communication of a proposal and its adoption; `undefined` where the clause asks for none. */
export function findNoticeOfAdoption(clause: AmendmentProcedure): NoticeOfAdoption | undefined {
  const notBefore = findAdoptionClause(clause)?.notBefore;
  if (notBefore === undefined) return undefined;
  const { article, period, monthEnd } = notBefore;
  return { article, delay: { form: 'period-after', period, monthEnd } };
}

/** Finds the communication of what was proposed, as far as it is on record. */
export function findProposalSent({
  adoption,
  communication,
  proposalCommunication,
}: StepsDone): { readonly on: CivilDate } | undefined {
  // What is sent once it is adopted is the amendment.
  return proposalCommunication ?? (adoption === undefined ? communication : undefined);
}

/**
 * Lists the first day on which a proposal communicated on a day can be adopted: the same-numbered day after the time that the clause asks
 * for, that day itself in time; where the clause refuses to choose a day that the month does not have, each that it can be, in order.
 *
 * @returns an empty list where that day lies outside the calendar
 * @see docs/legal-sources.md#adoption
 */
export function listFirstDaysToAdopt({ article, delay }: NoticeOfAdoption, sentOn: CivilDate): readonly CivilDate[] {
  const first = determineDelay(article, delay, sentOn, []);
  const days = first.kind === 'indeterminate' ? first.candidates : first.kind === 'determined' ? [first] : [];
  return days.map(({ value }) => value).sort();
}
