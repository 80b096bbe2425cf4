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
  const steps: Step[] = [...remarkOnOthers(clause, record, asOf, counts)];
  if (waiting > 0) steps.push({ article, code: 'remark.acceptances-waiting', values: { waiting } });
  if (base !== 'current') return steps;
  const whole = countKnownPartiesOn(parties, asOf);
  const joining = countUp((more) => requiredOf(proportion, whole + more) > tally.required);
  steps.push({ article, code: 'remark.more-parties-more-acceptances', values: { joining } });
  if (tally.required <= tally.counted) return steps;
  const others = Array.from({ length: whole - tally.counted }, (_, index) => index + 1);
  const leaving = others.find((fewer) => requiredOf(proportion, whole - fewer) <= tally.counted);
  if (leaving !== undefined) steps.push({ article, code: 'remark.fewer-parties-suffice', values: { leaving } });
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
  return others === 0 ? [] : [{ article, code: 'remark.acceptances-not-counted', values: { others } }];
}

/** Counts up from one to the first number of which something is true. */
function countUp(isTrue: (count: number) => boolean): number {
  let count = 1;
  while (!isTrue(count)) count += 1;
  return count;
}
