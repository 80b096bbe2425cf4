import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan, type PartySpan } from '../condition/party-spans.ts';
import type { TreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { addStaysMetReading, determineAsStaysMet } from '../entry-into-force/withdrawal-readings.ts';
import { admitReportingActs } from '../reporting/admit-reporting-acts.ts';
import { isAmendmentAct, isParticipationAct, isReportingAct } from '../treaty/act-of-kind.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composeAmendments } from './compose-amendments.ts';
import { composeExtensions, composeProvisional } from './compose-further.ts';
import { composeParticipant, type TreatyDates } from './compose-participant.ts';
import { asKnownOn } from './known-on.ts';
import type { Life } from './life.ts';
import { listPartySpans } from './party-spans.ts';
import { type ReadSoFar, readRecord } from './read-record.ts';
import { admitRecordAsOf, type RecordAsOf } from './record-as-of.ts';

/**
 * Composes the life of a treaty from its final clauses and its record: who is bound from when to when, and on what basis.
 *
 * Without `asOf` the whole record is taken; with it, the record as it stood at the end of that day. Corrections hold for
 * every day, also for days before they were made: they repair what was written and are no acts of their own.
 *
 * @param asOf inclusive: acts done later are left out
 * @example composeLife(opCrcSc, opCrcScRegister).entryIntoForce.value // '2002-01-18'
 * @see docs/legal-sources.md
 */
export function composeLife(treaty: Treaty, register: Pick<Register, 'acts' | 'endsOn'>, asOf?: CivilDate): Life {
  assertArgument('composeLife', 'treaty', TREATY, treaty);
  assertArgument('composeLife', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeLife', 'asOf', DAY, asOf);
  return composeLifeFrom(treaty, admitRecordAsOf(register, asOf), asOf).life;
}

/** A life, the dates of the treaty from which those of its participants follow, and what its acts came to. */
export interface LifeComposed {
  readonly life: Life;
  readonly dates: Pick<TreatyDates, 'staysMet'> & { readonly treatyDate: TreatyEntryIntoForce };
  readonly soFar: ReadSoFar;
}

/**
 * Composes the life of a treaty from its record as it stood at the end of a day, and from what may be added to that.
 *
 * @param until the last day on which what is counted day by day is looked at, inclusive
 * @param beside a life of the same treaty as of the same day: what is the same in both is taken from it
 */
export function composeLifeFrom(
  treaty: Treaty,
  { acts, actsLater, refusals, remarks, endsOn }: RecordAsOf,
  asOf?: CivilDate,
  until: CivilDate | undefined = asOf,
  beside?: LifeComposed,
): LifeComposed {
  const clauses = asOf === undefined ? treaty.finalClauses : asKnownOn(treaty.finalClauses, asOf);
  const ofParticipation = acts.filter(isParticipationAct);
  const { admission, counted, treatyDate, answers, soFar } = readRecord(clauses, ofParticipation, beside?.soFar);
  const staysMet = determineAsStaysMet(clauses.entryIntoForce, admission.participants);
  const dates = { treatyDate, staysMet };
  const isSame = beside !== undefined && isSameDates(beside.dates, dates);
  const known = new Map(isSame ? beside.life.participants.map((own) => [own.participant, own]) : []);
  const participants = admission.participants.map((record) => {
    const own = known.get(record.participant);
    const isOwn = beside?.soFar.records.get(record.participant) === record;
    return own !== undefined && isOwn ? own : composeParticipant(clauses, { answers, staysMet }, record);
  });
  const amended = composeAmendments(clauses.amendment, acts.filter(isAmendmentAct), participants, until);
  let spans: readonly PartySpan[] | undefined;
  const reporting = admitReportingActs(clauses.reporting, acts.filter(isReportingAct), (participant, on) => {
    spans ??= listPartySpans(participants);
    return spans.find((span) => span.participant === participant && isInSpan(span, on))?.from;
  });
  const life: Life = {
    treaty: clauses === treaty.finalClauses ? treaty : { ...treaty, finalClauses: clauses },
    ...treatyDate,
    entryIntoForce:
      staysMet === undefined
        ? treatyDate.entryIntoForce
        : addStaysMetReading(treatyDate.entryIntoForce, staysMet.entryIntoForce),
    countedInstruments: counted,
    participants,
    extensions: composeExtensions(clauses.participation, admission.recorded, participants),
    provisional: composeProvisional(clauses.participation, admission.recorded, participants),
    amendments: amended.amendments,
    reportingActs: reporting.admitted,
    refusals: [...refusals, ...admission.refusals, ...amended.refusals, ...reporting.refusals],
    remarks: [...remarks, ...admission.remarks, ...amended.remarks],
    recorded: admission.recorded,
    actsLater,
    record: endsOn === undefined ? {} : { endsOn },
  };
  return { life, dates, soFar };
}

function isSameDates(some: LifeComposed['dates'], others: LifeComposed['dates']): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
