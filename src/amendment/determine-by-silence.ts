import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { isPartyOn, listKnownPartiesOn, type PartySpan, spanHolds } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import { type Determination, latestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { AmendmentRecord, SilenceClause } from './amendment-record.ts';
import type { AmendmentEntryIntoForce } from './determine-amendment-entry-into-force.ts';
import type { BoundByAmendment } from './list-bound.ts';

/**
 * Determines when an amendment enters into force that silence accepts: the clause's delay after the last day for objections,
 * unless so many of the Parties objected as defeat it.
 *
 * Outcomes: determined; pending while an act is missing, or while objections can still defeat it; excluded where they have;
 * indeterminate or excluded as the delays are.
 *
 * @param asOf the last day looked at, inclusive; without it the period is taken as over
 * @see docs/legal-sources.md#silence
 */
export function determineBySilence(
  clause: SilenceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  asOf: CivilDate = END_OF_DAYS,
): AmendmentEntryIntoForce {
  const period = determineLastDay(clause, record);
  const lastDay = latestDay(period);
  if (lastDay === undefined) return { entryIntoForce: period };
  const { article, defeatedBy } = clause.objection;
  const steps: Step[] = [...period.basis];
  if (defeatedBy !== undefined) {
    const members = listKnownPartiesOn(parties, lastDay);
    const counted = listObjectors(clause, record, parties).filter((each) => members.includes(each)).length;
    const required = requiredOf(defeatedBy, members.length);
    const tally = { parties: members.length, required, counted };
    if (counted >= required && asOf > lastDay) {
      const reason = { code: 'reason.defeated-by-objections', values: { ...tally, until: lastDay } } as const;
      return { entryIntoForce: { kind: 'excluded', article, reason, basis: steps } };
    }
    steps.push({ article, code: 'step.objections', values: tally });
    if (asOf <= lastDay) {
      const awaits = [{ article, code: 'awaited.day', values: { on: dayAfter(lastDay) } }] as const;
      return { entryIntoForce: { kind: 'pending', article, awaits, basis: steps } };
    }
  }
  steps.push({ article, code: 'step.objections-until', values: { on: lastDay } });
  const { article: inForceBy, delay } = clause.entryIntoForce;
  const entryIntoForce = determineDelay(inForceBy, delay, lastDay, steps);
  return { entryIntoForce, metOn: lastDay };
}

/** Determines the last day for objections, or what must be done before the period runs. */
export function determineLastDay(
  { adoption: adoptionClause, objection, proposal }: SilenceClause,
  record: AmendmentRecord,
): Determination<CivilDate> {
  const { article, from, within: period, monthEnd } = objection;
  const { adoption, communication } = record;
  if (adoption === undefined) {
    const { article: adoptedBy } = adoptionClause;
    const awaits = [{ article: adoptedBy, code: 'awaited.adoption-by-meeting', values: {} }] as const;
    const basis: readonly Step[] = [{ article: proposal.article, code: 'step.act', values: { act: record.proposal } }];
    return { kind: 'pending', article: adoptedBy, awaits, basis };
  }
  const adopted: Step = { article: adoptionClause.article, code: 'step.act', values: { act: adoption } };
  const start = from === 'adoption' ? adoption : communication;
  if (start === undefined) {
    const awaits = [{ article, code: 'awaited.communication-of-amendment', values: {} }] as const;
    return { kind: 'pending', article, awaits, basis: [adopted] };
  }
  const steps: readonly Step[] =
    start === adoption ? [adopted] : [adopted, { article, code: 'step.act', values: { act: start } }];
  return determineDelay(article, { form: 'period-after', period, monthEnd }, start.on, steps);
}

/** Lists who objected in time, being a Party on that day. */
function listObjectors(
  clause: SilenceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
): readonly string[] {
  const lastDay = latestDay(determineLastDay(clause, record));
  return record.objections
    .filter(({ participant, on }) => (lastDay === undefined || on <= lastDay) && isPartyOn(parties, participant, on))
    .map(({ participant }) => participant);
}

/**
 * Lists whom such an amendment binds: every Party but those that objected in time, where the clause lets them opt out; and whoever
 * becomes a Party once it is in force. Of a date that is open between several days it is the latest.
 *
 * @see docs/legal-sources.md#silence
 */
export function listBoundBySilence(
  clause: SilenceClause,
  record: AmendmentRecord,
  { entryIntoForce }: AmendmentEntryIntoForce,
  parties: readonly PartySpan[],
): readonly BoundByAmendment[] {
  const inForceOn = latestDay(entryIntoForce);
  if (inForceOn === undefined) return [];
  const { article, whom } = clause.binding;
  const objectors = whom === 'all-parties' ? [] : listObjectors(clause, record, parties);
  return parties.flatMap((span): readonly BoundByAmendment[] => {
    const { participant, from } = span;
    const end = span.until === undefined ? {} : { until: span.until };
    if (span.until !== undefined && span.until <= inForceOn) return [];
    if (from > inForceOn) return [{ participant, from, ...end, because: 'joined-later', article: 'VCLT 40(5)' }];
    if (!spanHolds(span, inForceOn) || objectors.includes(participant)) return [];
    const because = whom === 'all-parties' ? 'binds-all' : 'silent';
    return [{ participant, from: inForceOn, ...end, because, article }];
  });
}

const END_OF_DAYS = civilDate('9999-12-31');
