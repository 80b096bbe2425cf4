import { type CivilDate, earlierOf, LAST_DAY, laterOf } from '../../calendar/civil-date.ts';
import { dayAfter } from '../../calendar/day-number.ts';
import { latestStartBy } from '../../calendar/latest-start.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Awaited, Determination, Excluded } from '../../determination/determination.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { Step } from '../../determination/step.ts';
import type { AmendmentKind } from '../../treaty/act-kinds.ts';
import {
  findNoticeOfAdoption,
  findProposalSent,
  listFirstDaysToAdopt,
  type NoticeOfAdoption,
} from '../find-first-day-to-adopt.ts';
import { findFirstDayToPropose } from '../find-first-day-to-propose.ts';
import type { AmendmentWanted } from './amendment-wanted.ts';

/** A step of a procedure, and the last day on which it is in time: it is done, or still to be done. */
export interface TimedStep {
  readonly article: string;
  readonly by: CivilDate;
  readonly done?: { readonly kind: AmendmentKind; readonly on: CivilDate };
  /** There where it comes before the adoption: up to the communication of what is proposed, or after that. */
  readonly before?: 'notice' | 'adoption';
  /** What is said of it where it is still to be done by a day. */
  readonly needed: (by: CivilDate) => Step;
}

/** Says of something that is awaited by when it must be there. */
export function composeNeeded(what: Awaited, by: CivilDate): TimedStep {
  const { article } = what;
  return { article, by, needed: (day) => ({ article, code: 'step.needed-by', values: { what, by: day } }) };
}

/**
 * Composes the latest day from the steps of a procedure, in their order: the earliest of the last days of those that are still to be done. A
 * step that the record leaves out where a later one is recorded is presumed to be done.
 *
 * Outcomes: determined, with the last day of each; excluded where a step was done too late, or where nothing can be proposed so early.
 *
 * @param lead determines where it leads if all of them are done on one day
 */
export function composeLatest(
  wanted: AmendmentWanted,
  article: string,
  steps: readonly TimedStep[],
  lead: (doneOn: CivilDate) => Determination<CivilDate>,
): Determination<CivilDate> {
  const tooLate = steps.find(({ done, by }) => done !== undefined && done.on > by);
  if (tooLate?.done !== undefined) {
    return composeTooLate(tooLate.article, wanted, { code: 'why.step-only-on', values: { act: tooLate.done } });
  }
  const last = steps.findLastIndex(({ done }) => done !== undefined);
  const open = steps.slice(last + 1);
  const [first] = open;
  if (first === undefined) return composeNotNeeded(article, wanted.inForceBy);
  const notice = findNotice(wanted, steps, last);
  const byAll = open.map(({ by }) => by).reduce(earlierOf);
  const fromAdoption = open.flatMap(({ before, by }) => (before === undefined ? [by] : []));
  if (notice?.firstDay !== undefined && notice.firstDay > fromAdoption.reduce(earlierOf, LAST_DAY)) {
    return composeTooLate(notice.article, wanted, { code: 'why.adopted-only-from', values: { on: notice.firstDay } });
  }
  const sending = notice?.isSent === false ? latestStartBy(notice.delay, byAll) : undefined;
  if (sending?.kind === 'none') {
    return composeTooLate(article, wanted, { code: 'why.act-before-calendar', values: { on: wanted.inForceBy } });
  }
  const timed = open.map(({ before, by, needed }) => needed(before === 'notice' && sending ? sending.date : by));
  const value = sending?.date ?? byAll;
  if (last === -1) {
    const firstDay = findFirstDayToPropose(wanted);
    if (firstDay !== undefined && firstDay.on > value) {
      const { on } = firstDay;
      return composeTooLate(firstDay.article, wanted, { code: 'why.proposed-only-from', values: { on } });
    }
  }
  const proveFrom = (doneOn: CivilDate): Step => {
    const adoptedOn = notice?.isSent === false ? listFirstDaysToAdopt(notice, doneOn).at(-1) : notice?.firstDay;
    const from = laterOf(doneOn, adoptedOn ?? doneOn);
    return prove(article, { doneOn, from }, lead(from));
  };
  const forward = lead(byAll);
  const basis = [...timed, proveFrom(value)];
  if (value < LAST_DAY) basis.push(proveFrom(dayAfter(value)));
  return {
    kind: 'determined',
    value,
    article,
    monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
    basis,
  };
}

/** The time between the communication of a proposal and its adoption, where the adoption is still to come. */
interface NoticeRunning extends NoticeOfAdoption {
  /** Whether the proposal is communicated, by the record or because a later step is recorded. */
  readonly isSent: boolean;
  /** The first day for the adoption; left out where it is not known when the proposal was communicated. */
  readonly firstDay?: CivilDate;
}

function findNotice(
  { clause, record }: AmendmentWanted,
  steps: readonly TimedStep[],
  last: number,
): NoticeRunning | undefined {
  const notice = findNoticeOfAdoption(clause);
  if (notice === undefined || record.adoption !== undefined) return undefined;
  const isSent = record.failedVotes.length > 0 || last >= steps.findLastIndex(({ before }) => before === 'notice');
  const sent = findProposalSent(record);
  const firstDay = sent && listFirstDaysToAdopt(notice, sent.on).at(-1);
  return { ...notice, isSent, ...(firstDay === undefined ? {} : { firstDay }) };
}

/** Says that no act brings an amendment into force in time, and why. */
export function composeTooLate(
  article: string,
  { inForceBy }: Pick<AmendmentWanted, 'inForceBy'>,
  why: Message<CodeOf<'why'>>,
): Excluded {
  const reason = { code: 'reason.no-act-in-time', values: { inForceBy, why } } as const;
  return { kind: 'excluded', article, reason, basis: [] };
}

/** Says that nothing need be done for an amendment to be in force on a day. */
export function composeNotNeeded(article: string, on: CivilDate): Excluded {
  return { kind: 'excluded', article, reason: { code: 'reason.no-act-needed', values: { on } }, basis: [] };
}

/**
 * States where it leads if all that is still to be done is done on a day, and what must wait for the first day for the adoption on that
 * day, so that the answer can be checked forwards.
 */
function prove(
  article: string,
  { doneOn, from }: { readonly doneOn: CivilDate; readonly from: CivilDate },
  forward: Determination<CivilDate>,
): Step {
  switch (forward.kind) {
    case 'determined': {
      const { value: on } = forward;
      return from === doneOn
        ? { article, code: 'step.done-on-leads-to', values: { doneOn, on } }
        : { article, code: 'step.done-and-adopted-on-leads-to', values: { doneOn, adoptedOn: from, on } };
    }
    case 'excluded':
      return { article, code: 'step.done-on-leads-nowhere', values: { doneOn, reason: forward.reason } };
    case 'pending':
    case 'indeterminate':
      return { article, code: 'step.done-on-open', values: { doneOn } };
    default:
      return assertNever(forward);
  }
}
