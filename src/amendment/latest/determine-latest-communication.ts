import { type CivilDate, laterOf } from '../../calendar/civil-date.ts';
import { dayAfter, dayBefore } from '../../calendar/day-number.ts';
import type { Delay } from '../../calendar/delay.ts';
import { latestStartBy } from '../../calendar/latest-start.ts';
import { countKnownPartiesOn } from '../../condition/party-spans.ts';
import { type Determination, findLatestDay } from '../../determination/determination.ts';
import { determineDelay } from '../../determination/determine-delay.ts';
import type { Step } from '../../determination/step.ts';
import type { SilenceClause } from '../amendment-record.ts';
import { type AmendmentWanted, findEndOfAmendment } from './amendment-wanted.ts';
import { composeLatest, composeNeeded, composeNotNeeded, composeTooLate, type TimedStep } from './compose-latest.ts';
import { listNotice } from './list-notice.ts';

/** An amendment that silence accepts. */
type Wanted = AmendmentWanted<SilenceClause>;

/**
 * Determines the latest day on which an amendment that silence accepts may be adopted or communicated to be in force by a day: the exact inverse of
 * `determineBySilence`, back through the time after the last day for objections and through that for objections. Where each Party is
 * bound by its own acceptance, it is the latest day for that, once the amendment is communicated.
 *
 * Outcomes: determined; excluded where no act is in time, where none is needed because the time for objections runs or is over, or where objections have
 * defeated it.
 *
 * @see docs/legal-sources.md#latest-day-for-an-amendment
 */
export function determineLatestCommunication(wanted: Wanted): Determination<CivilDate> {
  const { clause, foreseen, inForceBy } = wanted;
  const { article, delay, from } = clause.entryIntoForce;
  const ended = findEndOfAmendment(wanted);
  if (ended !== undefined) return ended;
  const tooEarly = composeTooLate(article, wanted, { code: 'why.act-before-calendar', values: { on: inForceBy } });
  const start = latestStartBy(delay, inForceBy);
  if (start.kind === 'none') return tooEarly;
  if (clause.binding.whom === 'acceptors') return determineLatestToAccept(wanted, start.date) ?? tooEarly;
  const inForceOn = foreseen && findLatestDay(foreseen.entryIntoForce);
  if (inForceOn !== undefined) {
    if (inForceOn <= inForceBy) return composeNotNeeded(article, inForceOn);
    return composeTooLate(article, wanted, { code: 'why.in-force-only-on', values: { on: inForceOn } });
  }
  const begins = from === 'communication' ? start : latestStartBy(periodOf(clause), start.date);
  if (begins.kind === 'none') return tooEarly;
  return composeLatest(wanted, article, listStepsBefore(wanted, begins.date), (doneOn) => {
    if (from === 'communication') return determineDelay(article, delay, doneOn, []);
    const lastDay = determineDelay(clause.objection.article, periodOf(clause), doneOn, []);
    const day = findLatestDay(lastDay);
    return day === undefined ? lastDay : determineDelay(article, delay, day, []);
  });
}

/** The time for objections, as a delay that ends with its last day. */
function periodOf({ objection: { within: period, monthEnd } }: SilenceClause): Delay {
  return { form: 'period-after', period, monthEnd };
}

/**
 * Determines the latest day where each Party is bound by its own acceptance, which has effect on the day after the last one for
 * objections at the earliest.
 *
 * @param by the last day on which an acceptance takes effect in time
 * @returns `undefined` where the amendment would have to be communicated before the calendar begins
 */
function determineLatestToAccept(wanted: Wanted, by: CivilDate): Determination<CivilDate> | undefined {
  const { clause, parties, foreseen, inForceBy } = wanted;
  const { article, delay } = clause.entryIntoForce;
  const inForceOn = foreseen && findLatestDay(foreseen.entryIntoForce);
  if (inForceOn !== undefined && inForceOn <= inForceBy) {
    const own = determineDelay(article, delay, by, []);
    const from = own.kind === 'determined' ? laterOf(own.value, inForceOn) : inForceOn;
    const binds: Step = { article, code: 'step.acceptance-binds', values: { acceptedOn: by, from } };
    const monthEndMattered = own.kind === 'determined' && own.monthEndMattered;
    return { kind: 'determined', value: by, article, monthEndMattered, basis: [binds] };
  }
  const lastDay = findLastDayForObjections(wanted);
  if (lastDay !== undefined && lastDay >= by) {
    return composeTooLate(article, wanted, { code: 'why.objections-until', values: { until: lastDay } });
  }
  const begins = latestStartBy(periodOf(clause), dayBefore(by));
  if (begins.kind === 'none') return undefined;
  const values = { parties: countKnownPartiesOn(parties, by), required: 1, counted: 0, missing: 1 };
  const accepted = composeNeeded({ article, code: 'awaited.acceptances', values }, by);
  return composeLatest(wanted, article, [...listStepsBefore(wanted, begins.date), accepted], (doneOn) => {
    const over = lastDay ?? findLatestDay(determineDelay(clause.objection.article, periodOf(clause), doneOn, []));
    return determineDelay(article, delay, over === undefined ? doneOn : laterOf(doneOn, dayAfter(over)), []);
  });
}

/** Finds the last day for objections where the time for them runs. */
function findLastDayForObjections({ clause, record }: Wanted): CivilDate | undefined {
  const start = clause.objection.from === 'adoption' && clause.adoption ? record.adoption : record.communication;
  return start && findLatestDay(determineDelay(clause.objection.article, periodOf(clause), start.on, []));
}

/** Lists the steps from which the time for objections runs, each with the last day on which it is in time. */
function listStepsBefore(wanted: Wanted, by: CivilDate): readonly TimedStep[] {
  const { clause, record } = wanted;
  const { proposal, adoption, objection, entryIntoForce } = clause;
  const steps: TimedStep[] = [
    {
      article: proposal.article,
      by,
      before: 'notice',
      ...(record.proposal === undefined ? {} : { done: record.proposal }),
      needed: (day) => ({ article: proposal.article, code: 'step.proposed-by', values: { by: day } }),
    },
    ...listNotice(wanted, by),
  ];
  if (adoption !== undefined) {
    const adopted = composeNeeded({ article: adoption.article, code: 'awaited.adoption-by-meeting', values: {} }, by);
    steps.push(record.adoption === undefined ? adopted : { ...adopted, done: record.adoption });
  }
  if (adoption === undefined || objection.from === 'communication' || entryIntoForce.from === 'communication') {
    const code = adoption === undefined ? 'awaited.communication' : 'awaited.communication-of-amendment';
    const sent = composeNeeded({ article: objection.article, code, values: {} }, by);
    steps.push(record.communication === undefined ? sent : { ...sent, done: record.communication });
  }
  return steps;
}
