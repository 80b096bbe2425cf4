import type { CivilDate } from '../calendar/civil-date.ts';
import { countKnownPartiesOn, type PartySpan } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { AcceptanceClause, AmendmentRecord } from './amendment-record.ts';
import { type Base, countAcceptances } from './find-day-accepted.ts';
import { listCountingSpans, whoseCount } from './tally.ts';

/**
 * Describes what would change the number of acceptances that is missing, apart from an acceptance: how many new Parties raise
 * it, how many leaving Parties complete it, and whose acceptance waits until its State is a Party.
 */
export function describeChange(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  base: Base,
  asOf: CivilDate,
): readonly Step[] {
  const { article, proportion } = clause.acceptance;
  const tally = countAcceptances(clause, record, parties, base, asOf);
  const ended = listCountingSpans(clause, record, parties).filter(
    ({ until }) => until !== undefined && until <= asOf,
  ).length;
  const counts = whoseCount(clause, record, parties);
  const accepted = record.acceptances.filter(({ on, participant }) => on <= asOf && counts(participant)).length;
  const waiting = accepted - tally.counted - ended;
  const remark = (says: string): Step => ({ kind: 'remark', article, says });
  const steps: Step[] = [...remarkOnOthers(clause, record, asOf, counts)];
  if (waiting === 1)
    steps.push(remark('One more acceptance is of a State that is no Party on that day; it counts once it is.'));
  if (waiting > 1) {
    steps.push(
      remark(`${waiting} more acceptances are of States that are no Parties on that day; they count once these are.`),
    );
  }
  if (base !== 'current') return steps;
  const whole = countKnownPartiesOn(parties, asOf);
  const joining = countUp((more) => requiredOf(proportion, whole + more) > tally.required);
  steps.push(remark(`With ${countParties(joining, ' more')} not accepted, one more acceptance is required.`));
  if (tally.required <= tally.counted) return steps;
  const others = Array.from({ length: whole - tally.counted }, (_, index) => index + 1);
  const leaving = others.find((fewer) => requiredOf(proportion, whole - fewer) <= tally.counted);
  if (leaving !== undefined) {
    steps.push(
      remark(`The number would also be complete if ${countParties(leaving)} not accepted ceased to be bound.`),
    );
  }
  return steps;
}

/** Says how many acceptances count for nothing because their States were no Parties on the day of adoption. */
function remarkOnOthers(
  { acceptance: { article, base } }: AcceptanceClause,
  { acceptances }: AmendmentRecord,
  asOf: CivilDate,
  counts: (participant: ParticipantCode) => boolean,
): readonly Step[] {
  if (base.kind !== 'at-adoption' || base.whose === undefined) return [];
  const others = acceptances.filter(({ on, participant }) => on <= asOf && !counts(participant)).length;
  if (others === 0) return [];
  const which = others === 1 ? '1 acceptance is not counted' : `${others} acceptances are not counted`;
  return [{ kind: 'remark', article, says: `${which}: those of the Parties on the day of adoption are asked for.` }];
}

function countParties(count: number, more = ''): string {
  return count === 1 ? `1${more} Party that has` : `${count}${more} Parties that have`;
}

/** Counts up from one to the first number of which something is true. */
function countUp(isTrue: (count: number) => boolean): number {
  let count = 1;
  while (!isTrue(count)) count += 1;
  return count;
}
