import { listAsked } from '../../amendment/acceptance-terms.ts';
import { admitAmendmentAct, type StepAdmission } from '../../amendment/admission/admit-amendment-act.ts';
import type { AmendmentCase } from '../../amendment/amendment-case.ts';
import type { AmendmentRecord } from '../../amendment/amendment-record.ts';
import { findDayInForce } from '../../amendment/determine-amendment-entry-into-force.ts';
import { determineBySilence } from '../../amendment/determine-by-silence.ts';
import { findLastDay } from '../../amendment/determine-last-day.ts';
import { determineRequest } from '../../amendment/determine-request.ts';
import { type AmendmentStage, determineStage } from '../../amendment/stage-on.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { dayAfter } from '../../calendar/day-number.ts';
import type { PartySpan } from '../../condition/party-spans.ts';
import { findLatestDay } from '../../determination/determination.ts';
import type { AmendmentAct } from '../../treaty/act.ts';
import { findProcedure } from '../../treaty/amendment-procedure.ts';
import type { AmendmentClause } from '../../treaty/treaty.ts';
import { type Decider, findEarliestAfter } from './decider.ts';
import { openLastAnswer } from './open-last-answer.ts';

/** What was done about an amendment so far, and who is a Party when. */
export interface AmendmentSoFar {
  /** Nothing before it was proposed. */
  readonly record: AmendmentRecord | null;
  readonly parties: readonly PartySpan[];
  /** The first day of which the record is a part, if it is: from then on it is not known how many Parties there are. */
  readonly inPartFrom?: CivilDate | undefined;
}

/** Decides on the acts about one amendment. */
export interface AmendmentDecider extends Decider<readonly PartySpan[], AmendmentSoFar, AmendmentAct, StepAdmission> {
  /** Determines how far the amendment has come on a day. */
  readonly stageOn: (soFar: AmendmentSoFar, asOf: CivilDate) => AmendmentStage;
}

/**
 * Defines who decides on the acts about an amendment, whichever it is.
 *
 * @param clause how the treaty is amended; without a procedure every act is refused
 * @param inForceOn the day on which the treaty entered into force, where the clauses state it
 * @example defineAmendmentDecider(undefined).stageOn({ record: null, parties: [] }, civilDate('2026-11-24')) // 'not-proposed'
 * @see docs/architecture.md#the-statecharts
 */
export function defineAmendmentDecider(clause: AmendmentClause | undefined, inForceOn?: CivilDate): AmendmentDecider {
  const stated = inForceOn === undefined ? {} : { inForceOn };
  type Record = AmendmentSoFar['record'];
  type Spans = AmendmentSoFar['parties'];
  type Day = CivilDate | undefined;
  const decide = openLastAnswer((record: Record, parties: Spans, inPartFrom: Day, act: AmendmentAct) =>
    admitAmendmentAct(record ?? undefined, act, { clause, parties, inPartFrom, ...stated }),
  );
  const stageOn = openLastAnswer((record: Record, parties: Spans, inPartFrom: Day, asOf: CivilDate): AmendmentStage => {
    const amendment = findCase(clause, { record, parties, inPartFrom }, asOf);
    return amendment === undefined ? 'not-proposed' : determineStageOf(amendment);
  });
  return {
    initial: (parties) => ({ record: null, parties }),
    decide: ({ record, parties, inPartFrom }, act) => decide(record, parties, inPartFrom, act),
    evolve: (soFar, decision) => (decision.kind === 'admitted' ? { ...soFar, record: decision.record } : soFar),
    nextDay: (soFar, asOf) => {
      const amendment = findCase(clause, soFar, asOf);
      return amendment === undefined ? undefined : findNextDay(amendment);
    },
    stageOn: ({ record, parties, inPartFrom }, asOf) => stageOn(record, parties, inPartFrom, asOf),
  };
}

function findCase(
  clause: AmendmentClause | undefined,
  { record, parties, inPartFrom }: AmendmentSoFar,
  asOf: CivilDate,
): AmendmentCase | undefined {
  const procedure = record === null ? undefined : findProcedure(clause, record.proposal);
  return record === null || procedure === undefined
    ? undefined
    : { clause: procedure, record, parties, inPartFrom, asOf };
}

function determineStageOf(amendment: AmendmentCase): AmendmentStage {
  const { clause } = amendment;
  if (clause.kind === 'by-silence') {
    const { entryIntoForce } = determineBySilence({ ...amendment, clause });
    const defeated = entryIntoForce.kind === 'excluded';
    return determineStage(amendment, { request: undefined, inForceOn: findLatestDay(entryIntoForce), defeated });
  }
  const inForceOn = findDayInForce({ ...amendment, clause });
  const request = clause.kind === 'conference' ? () => determineRequest({ ...amendment, clause }) : undefined;
  return determineStage(amendment, { request, inForceOn });
}

/** Finds the next day on which an amendment may come further, or lapse. */
function findNextDay(amendment: AmendmentCase): CivilDate | undefined {
  const { clause, parties, asOf } = amendment;
  const lastDay = findLastDay(amendment);
  const over = lastDay === undefined ? undefined : dayAfter(lastDay);
  if (clause.kind === 'by-silence') {
    const { entryIntoForce } = determineBySilence({ ...amendment, clause });
    const next = findEarliestAfter(asOf, [over, findLatestDay(entryIntoForce)]);
    return clause.binding.whom === 'acceptors' ? findChangeAfter(asOf, parties, next) : next;
  }
  // Without a delay the day on which the conditions are met is that of entry into force, and has come: to look for it after each act takes
  // longer than all else.
  const inForceOn = clause.delay.form === 'same-day' ? undefined : findDayInForce({ ...amendment, clause });
  // Of a group that changes, members come and go that are Parties all the while.
  const asked = listAsked({ ...amendment, clause });
  const spans = asked === parties ? parties : [...parties, ...asked];
  return findChangeAfter(asOf, spans, findEarliestAfter(asOf, [over, inForceOn]));
}

/** Finds the next day on which somebody becomes or ceases to be a Party, or another day that is earlier. */
function findChangeAfter(
  asOf: CivilDate,
  parties: readonly PartySpan[],
  other: CivilDate | undefined,
): CivilDate | undefined {
  let next = other;
  for (const { from, until } of parties) next = findEarliestAfter(asOf, [next, from, until]);
  return next;
}
