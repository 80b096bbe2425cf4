import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import type { AmendmentCase } from './amendment-case.ts';
import type { ConferenceClause, SilenceClause, StepsDone } from './amendment-record.ts';

/** What the last day for replies or for objections is found from. */
type Timed<Clause extends AmendmentProcedure = AmendmentProcedure> = Pick<AmendmentCase<Clause>, 'clause' | 'record'>;

/**
 * Determines the last day on which a Party can reply that it favours a conference: the period of the clause after the
 * communication, that day included. The first day is that of the communication.
 *
 * Outcomes: determined; indeterminate where the clause refuses to choose a day that the month does not have; excluded as the
 * period is.
 *
 * @returns `undefined` where the clause sets no limit, and before the communication
 * @see docs/legal-sources.md#conference
 */
export function determineLastDayForReplies({
  clause,
  record: { communication },
}: Pick<AmendmentCase<ConferenceClause, StepsDone>, 'clause' | 'record'>): Determination<CivilDate> | undefined {
  const { article, within: period, monthEnd } = clause.request;
  if (period === undefined || communication === undefined) return undefined;
  const { kind, on } = communication;
  const before: readonly Step[] = [{ article, code: 'step.act', values: { act: { kind, on } } }];
  return determineDelay(article, { form: 'period-after', period, monthEnd }, on, before);
}

/**
 * Determines the last day on which a Party can object, that day included.
 *
 * Outcomes: determined; pending, with the act that must be done before the period runs; indeterminate or excluded as the period
 * is.
 *
 * @see docs/legal-sources.md#silence
 */
export function determineLastDayForObjections({
  clause: { adoption: adoptionClause, objection, proposal },
  record,
}: Timed<SilenceClause>): Determination<CivilDate> {
  const { article, from, within: period, monthEnd } = objection;
  const { adoption, communication } = record;
  const proposed: Step = { article: proposal.article, code: 'step.act', values: { act: record.proposal } };
  if (adoptionClause === undefined) {
    if (communication === undefined) {
      const awaits = [{ article, code: 'awaited.communication', values: {} }] as const;
      return { kind: 'pending', article, awaits, basis: [proposed] };
    }
    const sent: Step = { article, code: 'step.act', values: { act: communication } };
    return determineDelay(article, { form: 'period-after', period, monthEnd }, communication.on, [proposed, sent]);
  }
  if (adoption === undefined) {
    const { article: adoptedBy } = adoptionClause;
    const awaits = [{ article: adoptedBy, code: 'awaited.adoption-by-meeting', values: {} }] as const;
    return { kind: 'pending', article: adoptedBy, awaits, basis: [proposed] };
  }
  const adopted: Step = { article: adoptionClause.article, code: 'step.act', values: { act: adoption } };
  const start = from === 'adoption' ? adoption : communication;
  if (start === undefined) {
    const awaits = [{ article, code: 'awaited.communication-of-amendment', values: {} }] as const;
    return { kind: 'pending', article, awaits, basis: [adopted] };
  }
  const before: readonly Step[] =
    start === adoption ? [adopted] : [adopted, { article, code: 'step.act', values: { act: start } }];
  return determineDelay(article, { form: 'period-after', period, monthEnd }, start.on, before);
}

/**
 * Determines the last day for replies or for objections, by the procedure of the treaty.
 *
 * @returns `undefined` where the procedure sets none, and as long as its period does not run
 */
export function determineLastDay({ clause, record }: Timed): Determination<CivilDate> | undefined {
  switch (clause.kind) {
    case 'conference':
      return determineLastDayForReplies({ clause, record });
    case 'meeting':
    case 'by-acceptance':
      return undefined;
    case 'by-silence': {
      const lastDay = determineLastDayForObjections({ clause, record });
      return lastDay.kind === 'pending' ? undefined : lastDay;
    }
    default:
      return assertNever(clause);
  }
}

/** Finds the last day for replies or for objections; while the clause leaves it open, the latest it can be. */
export function findLastDay(amendment: Timed): CivilDate | undefined {
  const lastDay = determineLastDay(amendment);
  return lastDay === undefined ? undefined : findLatestDay(lastDay);
}

/**
 * Finds the first day on which a Party can reply that it favours a conference, or object, by the procedure of the treaty: that of the act from which the time runs.
 *
 * @returns `undefined` where the procedure sets no time, and as long as it does not run
 */
export function findFirstDayInTime({
  clause,
  record: { adoption, communication },
}: Timed): { readonly on: CivilDate; readonly article: string } | undefined {
  switch (clause.kind) {
    case 'conference':
      return clause.request.within === undefined ? undefined : dayOf(communication, clause.request.article);
    case 'meeting':
    case 'by-acceptance':
      return undefined;
    case 'by-silence': {
      const { adoption: adoptedBy, objection } = clause;
      const start = adoptedBy !== undefined && objection.from === 'adoption' ? adoption : communication;
      return adoptedBy !== undefined && adoption === undefined ? undefined : dayOf(start, objection.article);
    }
    default:
      return assertNever(clause);
  }
}

function dayOf(
  act: { readonly on: CivilDate } | undefined,
  article: string,
): { readonly on: CivilDate; readonly article: string } | undefined {
  return act === undefined ? undefined : { on: act.on, article };
}
