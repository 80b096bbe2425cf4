import { type CivilDate, earlierOf } from '../calendar/civil-date.ts';
import {
  type Determination,
  type Determined,
  determinedByReadings,
  findLatestDay,
  type Reading,
} from '../determination/determination.ts';
import type { ActReference, Step } from '../determination/step.ts';
import { type AmendmentCase, isInPart, isOver } from './amendment-case.ts';
import type { ConferenceClause } from './amendment-record.ts';
import { determineLastDayForReplies } from './determine-last-day.ts';
import { askHowManyParties } from './how-many-parties.ts';
import { REQUEST_BASE_READINGS } from './request-base-readings.ts';
import { countRequests, countRequestsUntil, listDecisiveRequests, type Tally } from './tally.ts';

/** An amendment that a conference may adopt. */
type ByConference = AmendmentCase<ConferenceClause>;

type RequestBase = ConferenceClause['request']['base'];

const REQUEST_BASES: readonly RequestBase[] = ['current', 'at-end-of-window', 'at-communication'];

/**
 * Determines the day on which enough Parties had favoured a conference: within the window after the communication, of the
 * Parties of each moment, or of the day that counts.
 *
 * Outcomes: determined; pending while the window is open, with the number missing; excluded when it has closed without that
 * number, so that the proposal has lapsed; indeterminate where it has closed and the record holds no reply, or where the
 * replies are not recorded and a later step is, or where the record is a part. Where the article names no day, what follows from the Parties of the others is said.
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
  if (window === undefined) {
    const answer = determineWithoutLimit(amendment);
    return isInPart(amendment, findLatestDay(answer) ?? amendment.asOf) ? askHowManyParties(article, []) : answer;
  }
  const lastDay = findLatestDay(window);
  if (lastDay === undefined) return window;
  const sentOn = record.communication.on;
  const under = (each: RequestBase) => {
    if (each === 'current') return determineAtEachMoment(amendment, window, lastDay);
    return determineWithin(amendment, window, lastDay, each === 'at-communication' ? sentOn : lastDay);
  };
  const prevailing = under(base);
  const isOpen = (each: RequestBase, answer: Determination<CivilDate>): boolean => {
    const byEachMoment = findLatestDay(answer) ?? earlierOf(lastDay, amendment.asOf);
    const days = { current: byEachMoment, 'at-end-of-window': lastDay, 'at-communication': sentOn } as const;
    return isInPart(amendment, days[each]);
  };
  if (isOpen(base, prevailing)) return askHowManyParties(article, listBefore(amendment, window, lastDay));
  if (express) return prevailing;
  const others = REQUEST_BASES.filter((each) => each !== base).map((each) => ({ base: each, answer: under(each) }));
  // What follows from a number that is not known is no reading.
  return addReadings(
    prevailing,
    base,
    others.filter((each) => !isOpen(each.base, each.answer)),
  );
}

/**
 * Determines the first day of the window on which those in favour were enough of the Parties of that day: what then is owed is not
 * undone by a Party that comes later.
 */
function determineAtEachMoment(
  amendment: ByConference,
  window: Determination<CivilDate>,
  lastDay: CivilDate,
): Determination<CivilDate> {
  const { metOn, ...tally } = countRequestsUntil(amendment, earlierOf(lastDay, amendment.asOf), 'current');
  if (metOn === undefined) return composeTooFew(amendment, window, lastDay, tally);
  return composeMet(amendment, window, lastDay, { ...tally, metOn });
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
  const { parties, required, requests } = countRequests(amendment, baseOn);
  const metOn = requests[required - 1]?.on;
  if (metOn === undefined) {
    return composeTooFew(amendment, window, lastDay, { parties, required, counted: requests.length });
  }
  const counted = requests.filter(({ on }) => on <= metOn).length;
  return composeMet(amendment, window, lastDay, { parties, required, counted, metOn });
}

function composeMet(
  amendment: ByConference,
  window: Determination<CivilDate>,
  lastDay: CivilDate,
  { metOn, ...tally }: Tally & { readonly metOn: CivilDate },
): Determined<CivilDate> {
  const { article } = amendment.clause.request;
  const { monthEndMattered } = window.kind === 'determined' ? window : { monthEndMattered: true };
  const complete = { metOn, decisive: listDecisiveRequests(amendment, metOn) };
  const basis = [...listBefore(amendment, window, lastDay), describeTally(article, tally, complete)];
  return { kind: 'determined', value: metOn, article, monthEndMattered, basis };
}

function composeTooFew(
  amendment: ByConference,
  window: Determination<CivilDate>,
  lastDay: CivilDate,
  tally: Tally,
): Determination<CivilDate> {
  const { clause, record } = amendment;
  const { article } = clause.request;
  const before = listBefore(amendment, window, lastDay);
  const values = { ...tally, missing: tally.required - tally.counted, until: lastDay };
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

function listBefore(
  { clause }: ByConference,
  { basis }: Determination<CivilDate>,
  lastDay: CivilDate,
): readonly Step[] {
  return [...basis, { article: clause.request.article, code: 'step.requests-until', values: { on: lastDay } }];
}

/**
 * Determines the day on which enough Parties had favoured a conference, where replies are never too late: of the Parties of that day,
 * or of the day of the communication where the clause means these.
 */
function determineWithoutLimit(amendment: ByConference): Determination<CivilDate> {
  const { article } = amendment.clause.request;
  const { metOn, ...tally } = countRequestsUntil(amendment, amendment.asOf);
  if (metOn !== undefined) {
    const complete = { metOn, decisive: listDecisiveRequests(amendment, metOn) };
    const basis = [describeTally(article, tally, complete)];
    return { kind: 'determined', value: metOn, article, monthEndMattered: false, basis };
  }
  const values = { ...tally, missing: tally.required - tally.counted };
  const awaits = [{ article, code: 'awaited.requests', values }] as const;
  return { kind: 'pending', article, awaits, basis: [describeTally(article, tally)] };
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

/** What follows if the clause means the Parties of another day. */
interface OtherAnswer {
  readonly base: RequestBase;
  readonly answer: Determination<CivilDate>;
}

/**
 * Adds what follows from the other bases: as readings where both give a day, as remarks where only one of them does.
 */
function addReadings(
  prevailing: Determination<CivilDate>,
  base: RequestBase,
  others: readonly OtherAnswer[],
): Determination<CivilDate> {
  const { article } = prevailing;
  if (prevailing.kind !== 'determined') {
    const enough = others.flatMap(({ base: other, answer }): readonly Step[] =>
      answer.kind === 'determined'
        ? [{ article, code: `remark.enough-requests.${other}`, values: { on: answer.value } }]
        : [],
    );
    return enough.length === 0 ? prevailing : { ...prevailing, basis: [...prevailing.basis, ...enough] };
  }
  const { monthEndMattered, value } = prevailing;
  const tooFew = others.flatMap(({ base: other, answer }): readonly Step[] =>
    answer.kind === 'determined' ? [] : [{ article, code: `remark.too-few-requests.${other}`, values: {} }],
  );
  const readings = others.flatMap(({ base: other, answer }): readonly Reading<CivilDate>[] =>
    answer.kind === 'determined' ? [{ ...REQUEST_BASE_READINGS[other], value: answer.value }] : [],
  );
  const basis = [...prevailing.basis, ...tooFew];
  return determinedByReadings({ article, monthEndMattered, basis }, [
    { ...REQUEST_BASE_READINGS[base], value },
    ...readings,
  ]);
}
