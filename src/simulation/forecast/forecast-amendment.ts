import type { AmendmentCase } from '../../amendment/amendment-case.ts';
import {
  findDayAccepted,
  findMeasure,
  findStart,
  listCounts,
  type Measure,
} from '../../amendment/find-day-accepted.ts';
import { findWhoCounts } from '../../amendment/tally.ts';
import { OBJECT, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { isPartyOn, knownFrom } from '../../condition/party-spans.ts';
import { findLatestDay } from '../../determination/determination.ts';
import { determineDelay } from '../../determination/determine-delay.ts';
import { composeAmendable } from '../../lifecycle/amendable-treaty.ts';
import { LIFE } from '../../lifecycle/argument-shapes.ts';
import { composeEntry } from '../../lifecycle/compose-amendments.ts';
import type { Life } from '../../lifecycle/life.ts';
import { listConsentSpans } from '../../lifecycle/party-spans.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import type { AcceptanceClause } from '../../treaty/amendment-procedure.ts';
import { findProcedure } from '../../treaty/amendment-procedure.ts';
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
  assertArgument('forecastAmendment', 'life', LIFE, life);
  assertArgument('forecastAmendment', 'amendmentId', TEXT, amendmentId);
  assertArgument('forecastAmendment', 'options', OBJECT, options);
  horizonOf(options);
  const { asOf } = options;
  const amendment = life.amendments.find(({ record }) => record.id === amendmentId);
  const clause = amendment && findProcedure(life.treaty.finalClauses.amendment, amendment.record.proposal);
  if (amendment === undefined || clause === undefined) {
    return {
      kind: 'not-forecastable',
      says: { code: 'forecast.no-such-amendment', values: { amendment: amendmentId } },
    };
  }
  if (clause.kind === 'by-silence') {
    const says = { code: 'forecast.silence-accepts', values: { article: clause.objection.article } } as const;
    return { kind: 'not-forecastable', says };
  }
  const { acceptances, ...rest } = amendment.record;
  const record = { ...rest, acceptances: acceptances.filter(({ on }) => on <= asOf) };
  const { adoption } = amendment;
  const accepted = {
    ...composeAmendable(life.treaty.finalClauses, life.participants, life.record),
    clause,
    record,
    asOf,
  };
  const startOn = findStart(accepted);
  const isAdopted = adoption === undefined || adoption.kind === 'determined';
  if (startOn === undefined || startOn > asOf || !isAdopted) {
    const says = { code: 'forecast.not-adopted', values: { article: clause.acceptance.article } } as const;
    return { kind: 'not-forecastable', says };
  }
  const date = composeEntry(accepted, adoption, listConsentSpans(life.participants)).entryIntoForce;
  const on = findLatestDay(date);
  if (on !== undefined && on <= asOf) return { kind: 'already-in-force', since: on };
  const measure = findMeasure(accepted);
  if (date.kind !== 'pending' || measure === undefined) {
    const { article } = date;
    if (on === undefined) return { kind: 'not-forecastable', says: { code: 'forecast.no-date', values: { article } } };
    const says = { code: 'forecast.date-set', values: { article, on } } as const;
    return { kind: 'date-set', on, says };
  }
  return composeForecast(
    {
      question: composeAmendmentQuestion(accepted, measure),
      missing: date.awaits,
      openedOn: adoption?.kind === 'determined' ? adoption.value : startOn,
      deposits: record.acceptances.map((acceptance) => ({ on: acceptance.on, bySignatory: false })),
    },
    options,
  );
}

/** Asks of a future when an amendment is accepted, and when it is then in force. */
export function composeAmendmentQuestion(amendment: AmendmentCase<AcceptanceClause>, measure: Measure): Question {
  const { clause, asOf } = amendment;
  const counts = listCounts(amendment);
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
        return findDayAccepted([here], measure, on) !== undefined;
      },
    },
    ownDays: counts.map(({ on }) => on).filter((on) => on > asOf),
    pool: [[], listAwaitedParties(amendment)],
    inForceOn: (metOn) => findLatestDay(determineDelay(clause.acceptance.article, clause.delay, metOn, [])),
  };
}

/** Lists the Parties that have not accepted and are not about to leave, and whose acceptances count. */
function listAwaitedParties(amendment: AmendmentCase<AcceptanceClause>): readonly ParticipantCode[] {
  const { record, parties, asOf } = amendment;
  const accepted = new Set(record.acceptances.map(({ participant }) => participant));
  const mayCount = findWhoCounts(amendment);
  return parties.flatMap((span) => {
    const { participant, until } = span;
    const isAwaited = until === undefined && knownFrom(span) <= asOf && isPartyOn(parties, participant, asOf);
    const counts = mayCount(participant) && kindOfParticipant(participant) !== 'organisation';
    return isAwaited && counts && !accepted.has(participant) ? participant : [];
  });
}
