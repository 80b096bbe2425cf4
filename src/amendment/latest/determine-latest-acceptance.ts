import { type CivilDate, earlierOf, laterOf } from '../../calendar/civil-date.ts';
import { dayBefore } from '../../calendar/day-number.ts';
import { latestStartBy } from '../../calendar/latest-start.ts';
import { countKnownPartiesOn, listKnownPartiesOn } from '../../condition/party-spans.ts';
import { type Determination, findLatestDay } from '../../determination/determination.ts';
import { determineDelay } from '../../determination/determine-delay.ts';
import type { Step } from '../../determination/step.ts';
import type { AcceptanceClause } from '../../treaty/amendment-procedure.ts';
import { isOpenGroup } from '../../treaty/open-group.ts';
import { findLaterRule, findTerms, listAsked } from '../acceptance-terms.ts';
import { isInPart } from '../amendment-case.ts';
import type { ConferenceClause } from '../amendment-record.ts';
import { determineLastDayForReplies } from '../determine-last-day.ts';
import { countAcceptances, findMeasure, type Measure } from '../find-day-accepted.ts';
import { askHowManyParties, isNumberOpen } from '../how-many-parties.ts';
import { countRequestsUntil, findWhoCounts, listCountingSpans } from '../tally.ts';
import { addOtherReadings } from './add-other-readings.ts';
import { type AmendmentWanted, findEndOfAmendment } from './amendment-wanted.ts';
import { composeLatest, composeNeeded, composeNotNeeded, composeTooLate, type TimedStep } from './compose-latest.ts';
import { listNotice } from './list-notice.ts';

/** An amendment that is accepted by acts. */
type Wanted = AmendmentWanted<AcceptanceClause>;

/**
 * Determines the latest day on which what an amendment still needs may be done for it to be in force by a day: the exact inverse of
 * `determineAmendmentEntryIntoForce`. Of one that is in force by then, it is the latest day on which a Party may deposit its acceptance to
 * be bound by then.
 *
 * Outcomes: determined; excluded where no act is in time, where none is needed, or where the amendment has failed; indeterminate where fewer Parties can
 * still accept than are needed, where each amendment says itself when it enters into force, where it is not known whose acceptances count, or
 * where a part of the Parties must act and the record is itself a part.
 *
 * @see docs/legal-sources.md#latest-day-for-an-amendment
 */
export function determineLatestAcceptance(wanted: Wanted): Determination<CivilDate> {
  const { clause, foreseen, inForceBy } = wanted;
  const { article } = clause.acceptance;
  const open = findOpenQuestion(wanted);
  if (open !== undefined) return open;
  const ended = findEndOfAmendment(wanted);
  if (ended !== undefined) return ended;
  const inForceOn = foreseen && findLatestDay(foreseen.entryIntoForce);
  if (inForceOn !== undefined && inForceOn <= inForceBy) {
    return determineOwn(wanted, { inForceOn, metOn: foreseen?.metOn ?? inForceOn });
  }
  const start = latestStartBy(clause.delay, inForceBy);
  if (start.kind === 'none') {
    return composeTooLate(article, wanted, { code: 'why.act-before-calendar', values: { on: inForceBy } });
  }
  const lead = (doneOn: CivilDate) => determineDelay(article, clause.delay, doneOn, []);
  const steps = listStepsBefore(wanted, start.date);
  const measure = findMeasure({ ...wanted, asOf: start.date });
  if (measure === undefined) return composeLatest(wanted, article, steps, lead);
  const accepting = findLastToAccept(wanted, measure, start.date);
  if (accepting.missing <= 0) return composeLatest(wanted, article, steps, lead);
  const values = { ...countUntil(wanted, measure, accepting.on), missing: accepting.missing };
  const acceptances = composeNeeded({ article, code: 'awaited.acceptances', values }, accepting.on);
  const answer = addOtherReadings(wanted, composeLatest(wanted, article, [...steps, acceptances], lead));
  if (answer.kind !== 'determined' || accepting.possible >= accepting.missing) return answer;
  const { on, possible, missing, later } = accepting;
  if (possible + later >= missing) {
    return composeTooLate(article, wanted, { code: 'why.accepted-only-later', values: { on } });
  }
  return {
    kind: 'indeterminate',
    article,
    questions: [{ code: 'question.enough-parties-by', values: { on, possible, missing } }],
    candidates: [{ value: answer.value, if: { code: 'if.so-by-then', values: {} } }],
    basis: answer.basis,
  };
}

/** Finds the question that leaves the date of such an amendment open, whatever is done. */
function findOpenQuestion(wanted: Wanted): Determination<CivilDate> | undefined {
  const { acceptance } = wanted.clause;
  const { article } = acceptance;
  const none = { kind: 'indeterminate', article, candidates: [], basis: [] } as const;
  if (acceptance.kind === 'by-its-own-terms') {
    return { ...none, questions: [{ code: 'question.amendment-says-itself', values: {} }] };
  }
  const { of } = findTerms(acceptance) ?? {};
  if (of !== undefined && isOpenGroup(of)) {
    return { ...none, questions: [{ code: 'question.who-must-accept', values: { of: of.says } }] };
  }
  return isNumberOpen(wanted, wanted.inForceBy) || isConferenceOpen(wanted)
    ? askHowManyParties(article, [])
    : undefined;
}

/** Checks if it is not known how many Parties must still favour a conference, since the record is a part. */
function isConferenceOpen(wanted: Wanted): boolean {
  const { clause, record, inForceBy } = wanted;
  return (
    isInPart(wanted, inForceBy) && clause.kind === 'conference' && (record.convening ?? record.adoption) === undefined
  );
}

/** Determines the latest day for one more acceptance of an amendment that is in force by the day asked about. */
function determineOwn(
  { clause, inForceBy }: Wanted,
  { inForceOn, metOn }: { readonly inForceOn: CivilDate; readonly metOn: CivilDate },
): Determination<CivilDate> {
  const { article: bindingArticle, whom } = clause.binding;
  if (whom === 'all-parties') return composeNotNeeded(bindingArticle, inForceOn);
  const later = findLaterRule(clause);
  const article = later?.article ?? bindingArticle;
  const delay = later?.delay ?? ({ form: 'same-day' } as const);
  const start = latestStartBy(delay, inForceBy);
  // Who accepts by the day on which the conditions were met is one of those for whom it enters into force.
  const value = start.kind === 'date' ? laterOf(start.date, metOn) : metOn;
  const isOneOfThose = value <= metOn;
  const own = isOneOfThose ? undefined : determineDelay(article, delay, value, []);
  const from = own?.kind === 'determined' ? laterOf(own.value, inForceOn) : inForceOn;
  const binds: Step = { article, code: 'step.acceptance-binds', values: { acceptedOn: value, from } };
  const monthEndMattered = own?.kind === 'determined' && own.monthEndMattered;
  return { kind: 'determined', value, article, monthEndMattered, basis: [binds] };
}

/** Lists the steps of the procedure that come before the acceptances, each with the last day on which it is in time. */
function listStepsBefore(wanted: Wanted, by: CivilDate): readonly TimedStep[] {
  const { clause, record } = wanted;
  const { proposal } = clause;
  const proposed: TimedStep = {
    article: proposal.article,
    by,
    before: 'notice',
    ...(record.proposal === undefined ? {} : { done: record.proposal }),
    needed: (day) => ({ article: proposal.article, code: 'step.proposed-by', values: { by: day } }),
  };
  const steps = clause.kind === 'conference' ? listStepsOfConference(wanted, by) : listNotice(wanted, by);
  return [proposed, ...steps, ...listStepsOfAdoption(clause, record, by)];
}

function listStepsOfAdoption(
  clause: AcceptanceClause,
  { adoption, approval }: Wanted['record'],
  by: CivilDate,
): readonly TimedStep[] {
  const steps: TimedStep[] = [];
  if (clause.kind !== 'by-acceptance') {
    const { article } = clause.adoption;
    const adopted =
      clause.kind === 'meeting'
        ? composeNeeded({ article, code: 'awaited.adoption-by', values: { by: clause.adoption.by } }, by)
        : composeNeeded({ article, code: 'awaited.adoption-by-conference', values: {} }, by);
    steps.push(adoption === undefined ? adopted : { ...adopted, done: adoption });
  }
  if (clause.approval !== undefined) {
    const { article, by: organ } = clause.approval;
    const approved = composeNeeded({ article, code: 'awaited.approval-by', values: { by: organ } }, by);
    steps.push(approval === undefined ? approved : { ...approved, done: approval });
  }
  return steps;
}

/** Lists how a conference comes about: what is proposed is communicated, enough Parties favour a conference in time, and it is convened. */
function listStepsOfConference(wanted: Wanted, by: CivilDate): readonly TimedStep[] {
  const { clause, record, request } = wanted;
  if (clause.kind !== 'conference') return [];
  const { article } = clause.request;
  const { communication, failedVotes } = record;
  // Whoever voted had convened.
  const convening = record.convening ?? failedVotes.find(({ on }) => on <= by);
  const sent = composeNeeded({ article, code: 'awaited.communication', values: {} }, by);
  const convened = composeNeeded({ article, code: 'awaited.convening', values: {} }, by);
  const communicated: TimedStep = communication === undefined ? sent : { ...sent, done: communication };
  const requested: TimedStep =
    request?.kind === 'determined'
      ? { ...sent, done: { kind: 'conference-request', on: request.value } }
      : composeReplies({ ...wanted, clause }, by);
  const [notice = { ...communicated, before: 'notice' }] = listNotice(wanted, by);
  return [
    notice,
    { ...requested, before: 'adoption' },
    { ...(convening === undefined ? convened : { ...convened, done: convening }), before: 'adoption' },
  ];
}

/** Composes by when how many more Parties must favour a conference: within the time for that, which runs from the communication. */
function composeReplies(wanted: AmendmentWanted<ConferenceClause>, by: CivilDate): TimedStep {
  const { clause, record } = wanted;
  const window = determineLastDayForReplies({ clause, record });
  const until = window && findLatestDay(window);
  const last = until === undefined ? by : earlierOf(until, by);
  const { metOn: _, ...tally } = countRequestsUntil({ ...wanted, asOf: last }, last);
  const values = { ...tally, missing: Math.max(0, tally.required - tally.counted) };
  return composeNeeded({ article: clause.request.article, code: 'awaited.requests', values }, last);
}

/** How many acceptances are missing on a day, how many Parties can still give one, and how many gave theirs later, by the record. */
interface ToAccept {
  readonly on: CivilDate;
  readonly missing: number;
  readonly possible: number;
  readonly later: number;
}

/**
 * Finds the last day by another on which the Parties that there are can complete the acceptances: the day itself or, where a Party
 * leaves before and is needed, the last on which it is one. Where they never can, the day itself.
 */
function findLastToAccept(wanted: Wanted, measure: Measure, by: CivilDate): ToAccept {
  const leaving = wanted.parties.flatMap(({ until }) => (until !== undefined && until <= by ? dayBefore(until) : []));
  const days = [by, ...new Set(leaving.sort().reverse())];
  const answers = days.map((on) => countToAccept(wanted, measure, on));
  const [onLastDay] = answers;
  const found = answers.find(({ missing, possible }) => possible >= missing);
  return found ?? onLastDay ?? { on: by, missing: 0, possible: 0, later: 0 };
}

function countToAccept(wanted: Wanted, measure: Measure, on: CivilDate): ToAccept {
  const amendment = { ...wanted, asOf: on };
  const counts = findWhoCounts(amendment);
  const accepted = new Set(
    listCountingSpans(amendment).flatMap(({ participant, from, until }) =>
      from <= on && (until === undefined || on < until) ? participant : [],
    ),
  );
  const others = listKnownPartiesOn(listAsked(wanted), on).filter((each) => !accepted.has(each) && counts(each));
  const { required, counted } = countUntil(wanted, measure, on);
  const laterAcceptors = new Set(wanted.record.acceptances.flatMap((each) => (each.on > on ? each.participant : [])));
  const later = others.filter((each) => laterAcceptors.has(each)).length;
  return { on, missing: required - counted, possible: others.length - later, later };
}

function countUntil(wanted: Wanted, measure: Measure, on: CivilDate) {
  const tally = countAcceptances({ ...wanted, asOf: on }, measure);
  return measure.exactly === undefined ? tally : { ...tally, parties: countKnownPartiesOn(listAsked(wanted), on) };
}
