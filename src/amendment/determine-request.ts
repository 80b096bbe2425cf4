import type { CivilDate } from '../calendar/civil-date.ts';
import { listKnownPartiesOn } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import {
  type Determination,
  type Determined,
  determinedByReadings,
  findLatestDay,
  type Reading,
} from '../determination/determination.ts';
import type { ActReference, Step } from '../determination/step.ts';
import { type AmendmentCase, isOver } from './amendment-case.ts';
import type { ConferenceClause } from './amendment-record.ts';
import { determineLastDayForReplies } from './determine-last-day.ts';
import { REQUEST_BASE_READINGS } from './request-base-readings.ts';
import { countRequests, type Tally } from './tally.ts';

/** An amendment that a conference may adopt. */
type ByConference = AmendmentCase<ConferenceClause>;

type RequestBase = ConferenceClause['request']['base'];

/**
 * Determines the day on which enough Parties had favoured a conference: within the window after the communication, of the
 * Parties of the day that counts.
 *
 * Outcomes: determined; pending while the window is open, with the number missing; excluded when it has closed without that
 * number, so that the proposal has lapsed; indeterminate where it has closed and the record holds no reply, or where the
 * replies are not recorded and a later step is.
 *
 * @see docs/legal-sources.md#conference
 */
export function determineRequest(amendment: ByConference): Determination<CivilDate> {
  const { clause, record } = amendment;
  const { article, base, express } = clause.request;
  const presumed =
    record.requests.length === 0 && (record.convening ?? record.failedVotes[0] ?? record.adoption) !== undefined;
  if (presumed) {
    const questions = [{ code: 'question.requests-not-recorded', values: {} }] as const;
    return { kind: 'indeterminate', article, questions, candidates: [], basis: [] };
  }
  if (record.communication === undefined) {
    return {
      kind: 'pending',
      article,
      awaits: [{ article, code: 'awaited.communication', values: {} }],
      basis: [{ article: clause.proposal.article, code: 'step.act', values: { act: record.proposal } }],
    };
  }
  const window = determineLastDayForReplies(amendment);
  if (window === undefined) return determineWithoutLimit(amendment);
  const lastDay = findLatestDay(window);
  if (lastDay === undefined) return window;
  const sentOn = record.communication.on;
  const under = (each: RequestBase) =>
    determineWithin(amendment, window, lastDay, each === 'at-communication' ? sentOn : lastDay);
  const prevailing = under(base);
  if (express || prevailing.kind !== 'determined') return prevailing;
  const other: RequestBase = base === 'at-end-of-window' ? 'at-communication' : 'at-end-of-window';
  return addReading(prevailing, base, other, under(other));
}

/**
 * Determines the day on which enough Parties had favoured a conference within the window.
 *
 * @param baseOn the day whose Parties count
 */
function determineWithin(
  amendment: ByConference,
  window: Determination<CivilDate>,
  lastDay: CivilDate,
  baseOn: CivilDate,
): Determination<CivilDate> {
  const { clause, record } = amendment;
  const { article } = clause.request;
  const { parties, required, requests } = countRequests(amendment, baseOn);
  const metOn = requests[required - 1]?.on;
  const counted = metOn === undefined ? requests.length : requests.filter(({ on }) => on <= metOn).length;
  const before: readonly Step[] = [...window.basis, { article, code: 'step.requests-until', values: { on: lastDay } }];
  const tally = { parties, required, counted };
  if (metOn !== undefined) {
    const decisive = requests.filter(({ on }) => on === metOn);
    const { monthEndMattered } = window.kind === 'determined' ? window : { monthEndMattered: true };
    const basis = [...before, describeTally(article, tally, { metOn, decisive })];
    return { kind: 'determined', value: metOn, article, monthEndMattered, basis };
  }
  const values = { ...tally, missing: required - counted, until: lastDay };
  if (!isOver(amendment, lastDay)) {
    return { kind: 'pending', article, awaits: [{ article, code: 'awaited.requests-until', values }], basis: before };
  }
  const basis = [...before, describeTally(article, tally)];
  if (record.requests.length === 0) {
    const questions = [{ code: 'question.requests-unknown', values: { until: lastDay } }] as const;
    return { kind: 'indeterminate', article, questions, candidates: [], basis };
  }
  return { kind: 'excluded', article, reason: { code: 'reason.proposal-lapsed', values }, basis };
}

/**
 * Determines the day on which enough Parties had favoured a conference, where replies are never too late: of the Parties of that day,
 * or of the day of the communication where the clause means these.
 */
function determineWithoutLimit(amendment: ByConference): Determination<CivilDate> {
  const { article } = amendment.clause.request;
  const { metOn, ...tally } = countWithoutLimit(amendment);
  if (metOn !== undefined) {
    const decisive = amendment.record.requests.filter(({ on }) => on === metOn);
    const basis = [describeTally(article, tally, { metOn, decisive })];
    return { kind: 'determined', value: metOn, article, monthEndMattered: false, basis };
  }
  const values = { ...tally, missing: tally.required - tally.counted };
  const awaits = [{ article, code: 'awaited.requests', values }] as const;
  return { kind: 'pending', article, awaits, basis: [describeTally(article, tally)] };
}

/**
 * Counts the replies in favour where none is too late: on the first day on which they are enough or, while they are not, on the day
 * asked about.
 */
export function countWithoutLimit({
  clause,
  record: { requests, communication },
  parties,
  asOf,
}: ByConference): Tally & { readonly metOn?: CivilDate } {
  const { proportion, base } = clause.request;
  const countOn = (on: CivilDate) => {
    const baseOn = base === 'at-communication' ? (communication?.on ?? on) : on;
    const members = new Set(listKnownPartiesOn(parties, baseOn));
    const counted = requests.filter((each) => each.on <= on && members.has(each.participant)).length;
    return { parties: members.size, required: requiredOf(proportion, members.size), counted };
  };
  const met = requests.find(({ on }) => {
    const { required, counted } = countOn(on);
    return counted >= required;
  });
  return met === undefined ? countOn(asOf) : { ...countOn(met.on), metOn: met.on };
}

/** Describes how many replies in favour were required and how many are there; and where they are enough, since when. */
function describeTally(
  article: string,
  tally: Tally,
  complete?: { readonly metOn: CivilDate; readonly decisive: readonly ActReference[] },
): Step {
  const values = { of: 'requests', ...tally } as const;
  if (complete === undefined) return { article, code: 'step.tally-open', values };
  return { article, code: 'step.tally-complete', values: { ...values, ...complete } };
}

/** Adds the reading of the other base: as a reading where it gives a day too, as a remark where it gives none. */
function addReading(
  prevailing: Determined<CivilDate>,
  base: RequestBase,
  otherBase: RequestBase,
  other: Determination<CivilDate>,
): Determination<CivilDate> {
  const { article, monthEndMattered, basis, value } = prevailing;
  if (other.kind === 'determined') {
    const readings: readonly Reading<CivilDate>[] = [
      { ...REQUEST_BASE_READINGS[base], value },
      { ...REQUEST_BASE_READINGS[otherBase], value: other.value },
    ];
    return determinedByReadings({ article, monthEndMattered, basis }, readings);
  }
  return { ...prevailing, basis: [...basis, { article, code: `remark.too-few-requests.${otherBase}`, values: {} }] };
}
