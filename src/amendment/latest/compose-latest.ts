import { type CivilDate, earlierOf, LAST_DAY } from '../../calendar/civil-date.ts';
import { dayAfter } from '../../calendar/day-number.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Awaited, Determination, Excluded } from '../../determination/determination.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { Step } from '../../determination/step.ts';
import type { AmendmentKind } from '../../treaty/act-kinds.ts';
import { findFirstDayToPropose } from '../find-first-day-to-propose.ts';
import type { AmendmentWanted } from './amendment-wanted.ts';

/** A step of a procedure, and the last day on which it is in time: it is done, or still to be done. */
export interface TimedStep {
  readonly article: string;
  readonly by: CivilDate;
  readonly done?: { readonly kind: AmendmentKind; readonly on: CivilDate };
  /** What is said of it where it is still to be done. */
  readonly needed: Step;
}

/** Says of something that is awaited by when it must be there. */
export function composeNeeded(what: Awaited, by: CivilDate): TimedStep {
  const { article } = what;
  return { article, by, needed: { article, code: 'step.needed-by', values: { what, by } } };
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
  const value = open.map(({ by }) => by).reduce(earlierOf);
  if (last === -1) {
    const firstDay = findFirstDayToPropose(wanted);
    if (firstDay !== undefined && firstDay.on > value) {
      const { on } = firstDay;
      return composeTooLate(firstDay.article, wanted, { code: 'why.proposed-only-from', values: { on } });
    }
  }
  const forward = lead(value);
  const basis = [...open.map(({ needed }) => needed), prove(article, value, forward)];
  if (value < LAST_DAY) basis.push(prove(article, dayAfter(value), lead(dayAfter(value))));
  return {
    kind: 'determined',
    value,
    article,
    monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
    basis,
  };
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

/** States where it leads if all that is still to be done is done on a day, so that the answer can be checked forwards. */
function prove(article: string, doneOn: CivilDate, forward: Determination<CivilDate>): Step {
  switch (forward.kind) {
    case 'determined':
      return { article, code: 'step.done-on-leads-to', values: { doneOn, on: forward.value } };
    case 'excluded':
      return { article, code: 'step.done-on-leads-nowhere', values: { doneOn, reason: forward.reason } };
    case 'pending':
    case 'indeterminate':
      return { article, code: 'step.done-on-open', values: { doneOn } };
    default:
      return assertNever(forward);
  }
}
