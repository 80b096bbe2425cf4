import { countKnownPartiesOn } from '../condition/party-spans.ts';
import type { Step } from '../determination/step.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import { findTerms, listAsked } from './acceptance-terms.ts';
import type { AmendmentCase } from './amendment-case.ts';
import { countAcceptances, type Measure, requiredBy } from './find-day-accepted.ts';
import { findWhoCounts, listCountingSpans } from './tally.ts';

/**
 * Lists what would change the number of acceptances that is missing, apart from an acceptance: how many new Parties raise it, how
 * many leaving Parties complete it, and whose acceptance waits until its State is a Party.
 */
export function listWhatWouldChange(amendment: AmendmentCase<AcceptanceClause>, measure: Measure): readonly Step[] {
  const { clause, record, asOf } = amendment;
  const { article } = clause.acceptance;
  const { base } = findTerms(clause.acceptance) ?? {};
  const tally = countAcceptances(amendment, measure);
  const ended = listCountingSpans(amendment).filter(({ until }) => until !== undefined && until <= asOf).length;
  const counts = findWhoCounts(amendment);
  const acceptors = record.acceptances.filter(({ on }) => on <= asOf).map(({ participant }) => participant);
  const accepted = acceptors.filter(counts).length;
  const waiting = accepted - tally.counted - ended;
  const others = acceptors.length - accepted;
  const steps: Step[] = [];
  if (others > 0 && base?.kind === 'at-adoption' && base.whose !== undefined) {
    steps.push({ article, code: 'remark.acceptances-not-counted', values: { others } });
  }
  if (waiting > 0) steps.push({ article, code: 'remark.acceptances-waiting', values: { waiting } });
  if (measure.base !== 'current' || measure.exactly !== undefined) return steps;
  const whole = countKnownPartiesOn(listAsked(amendment), asOf);
  const joining = countUp((more) => requiredBy(measure, whole + more) > tally.required);
  steps.push({ article, code: 'remark.more-parties-more-acceptances', values: { joining } });
  if (tally.required <= tally.counted) return steps;
  const fewer = Array.from({ length: whole - tally.counted }, (_, index) => index + 1);
  const leaving = fewer.find((each) => requiredBy(measure, whole - each) <= tally.counted);
  if (leaving !== undefined) steps.push({ article, code: 'remark.fewer-parties-suffice', values: { leaving } });
  return steps;
}

/** Counts up from one to the first number of which something is true. */
function countUp(isTrue: (count: number) => boolean): number {
  let count = 1;
  while (!isTrue(count)) count += 1;
  return count;
}
