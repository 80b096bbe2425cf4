import type { AcceptanceClause, AmendmentRecord } from '../../amendment/amendment-record.ts';
import { findBase } from '../../amendment/determine-amendment-entry-into-force.ts';
import { findDayAccepted, findStart, listCounts } from '../../amendment/find-day-accepted.ts';
import { whoseCount } from '../../amendment/tally.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { renderDate } from '../../calendar/render-date.ts';
import { isPartyOn, knownFrom, type PartySpan } from '../../condition/party-spans.ts';
import { latestDay } from '../../determination/determination.ts';
import { determineDelay } from '../../determination/determine-delay.ts';
import { composeEntry } from '../../lifecycle/compose-amendments.ts';
import type { Life } from '../../lifecycle/life.ts';
import { listConsentSpans, listPartySpans } from '../../lifecycle/party-spans.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import { composeForecast, horizonOf } from './compose-forecast.ts';
import type { Forecast, ForecastOptions } from './forecast.ts';
import type { Question } from './simulate-futures.ts';

/**
 * Forecasts when an adopted amendment enters into force, from its own acceptances up to a day: draws many futures, each of them
 * acceptances by Parties that have not accepted, and counts and dates every one by the clause on amendments.
 *
 * The Parties are those of the day and those known to be about to become or cease to be one; who may join in the meantime is not
 * drawn.
 *
 * Outcomes: as for `forecastEntryIntoForce`; not forecastable also where it is not adopted or approved yet, or where silence accepts.
 *
 * @param life the life of the treaty as of that day: what is known of Parties later is not taken out of it
 * @throws RangeError where the options are not what they must be: a mistake in the program
 * @example forecastAmendment(life, 'none-of-that-id', { asOf: civilDate('2026-11-24'), seed: 1 }).kind // 'not-forecastable'
 * @see docs/forecast.md#amendments
 */
export function forecastAmendment(life: Life, amendmentId: string, options: ForecastOptions): Forecast {
  horizonOf(options);
  const { asOf } = options;
  const clause = life.treaty.finalClauses.amendment;
  const amendment = life.amendments.find(({ record }) => record.id === amendmentId);
  if (amendment === undefined || clause === undefined || clause.kind === 'not-provided') {
    return { kind: 'not-forecastable', says: `The record knows no amendment "${amendmentId}".` };
  }
  if (clause.kind === 'by-silence') {
    const says = `Article ${clause.objection.article}: who is silent accepts, so that no acceptance is awaited; the date follows from the last day for objections.`;
    return { kind: 'not-forecastable', says };
  }
  const { acceptances, ...rest } = amendment.record;
  const record = { ...rest, acceptances: acceptances.filter(({ on }) => on <= asOf) };
  const startOn = findStart(clause, record);
  if (startOn === undefined || startOn > asOf || amendment.adoption.kind !== 'determined') {
    const says = `Article ${clause.acceptance.article}: it must be adopted, and approved where an organ approves, before acceptances bring it into force; no acceptance changes that.`;
    return { kind: 'not-forecastable', says };
  }
  const members = { parties: listPartySpans(life.participants), consents: listConsentSpans(life.participants) };
  const entry = composeEntry(clause, record, amendment.adoption, members, asOf);
  const date = entry.entryIntoForce;
  const on = latestDay(date);
  if (on !== undefined && on <= asOf) return { kind: 'already-in-force', since: on };
  if (date.kind !== 'pending') {
    if (on === undefined) return { kind: 'not-forecastable', says: `Article ${date.article} gives no date.` };
    const says = `What article ${date.article} asks for is there: in force on ${renderDate(on)}.`;
    return { kind: 'date-set', on, says };
  }
  return composeForecast(
    {
      question: composeAmendmentQuestion(clause, record, members.parties, startOn, asOf),
      missing: date.awaits,
      openedOn: amendment.adoption.value,
      deposits: record.acceptances.map((acceptance) => ({ on: acceptance.on, bySignatory: false })),
    },
    options,
  );
}

/** Asks of a future when an amendment is accepted, and when it is then in force. */
export function composeAmendmentQuestion(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  startOn: CivilDate,
  asOf: CivilDate,
): Question {
  const base = findBase(clause, record, parties, clause.acceptance.base.kind);
  const counts = listCounts(clause, record, parties, startOn);
  let more = 0;
  return {
    tally: {
      add: () => {
        more += 1;
      },
      remove: () => {
        more -= 1;
      },
      isMet: (on) => {
        const last = counts.findLast((count) => count.on <= on);
        const here = { on, parties: last?.parties ?? 0, counted: (last?.counted ?? 0) + more };
        return findDayAccepted(clause, [here], base, on) !== undefined;
      },
    },
    ownDays: counts.map(({ on }) => on).filter((on) => on > asOf),
    pool: [[], listAwaitedParties(clause, record, parties, asOf)],
    inForceOn: (metOn) => latestDay(determineDelay(clause.acceptance.article, clause.delay, metOn, [])),
  };
}

/** Lists the Parties that have not accepted and are not about to leave, and whose acceptances count. */
function listAwaitedParties(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  parties: readonly PartySpan[],
  asOf: CivilDate,
): readonly ParticipantCode[] {
  const accepted = new Set(record.acceptances.map(({ participant }) => participant));
  const mayCount = whoseCount(clause, record, parties);
  return parties.flatMap((span) => {
    const { participant, until } = span;
    const isAwaited = until === undefined && knownFrom(span) <= asOf && isPartyOn(parties, participant, asOf);
    const counts = mayCount(participant) && kindOfParticipant(participant) !== 'organisation';
    return isAwaited && counts && !accepted.has(participant) ? participant : [];
  });
}
