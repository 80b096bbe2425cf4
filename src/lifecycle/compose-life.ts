import type { CivilDate } from '../calendar/civil-date.ts';
import { type PartySpan, spanHolds } from '../condition/party-spans.ts';
import { addStaysMetReading, determineAsStaysMet } from '../entry-into-force/withdrawal-readings.ts';
import { admitCorrections, type CorrectedRecord } from '../participation/admit-corrections.ts';
import { compareActs } from '../participation/order-acts.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import { admitReportingActs } from '../reporting/admit-reporting-acts.ts';
import type { Act } from '../treaty/act.ts';
import { actAsCounted } from '../treaty/act-as-counted.ts';
import { isAmendmentAct, isParticipationAct, isReportingAct } from '../treaty/act-of-kind.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composeAmendments } from './compose-amendments.ts';
import { composeExtensions, composeProvisional } from './compose-further.ts';
import { composeParticipant } from './compose-participant.ts';
import { actKnownOn, asKnownOn } from './known-on.ts';
import type { Life } from './life.ts';
import { listPartySpans } from './party-spans.ts';
import { readRecord } from './read-record.ts';

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
export function composeLife(treaty: Treaty, register: Pick<Register, 'acts'>, asOf?: CivilDate): Life {
  return composeCorrected(treaty, correct(register, asOf), asOf);
}

/**
 * Composes the life of a treaty as it would be with one more act, or with several. They stand beside the record as its corrections left
 * it: a correction, also one that is supposed, is about what was recorded and never about what is supposed.
 *
 * An accession before the day from which the treaty is open to it is taken where the record holds it, for a depositary has; where it is
 * supposed, it is refused.
 *
 * @param asOf inclusive: acts of the record done later are left out; the supposed acts are taken whenever they are done
 * @param until the last day on which what is counted day by day is looked at, inclusive: that of the last act where it is not given
 * @example composeLifeSupposing(opCrcSc, opCrcScRegister, { participant: 'IRL', kind: 'ratification', on: civilDate('2026-11-30') }).refusals.length // 0
 */
export function composeLifeSupposing(
  treaty: Treaty,
  register: Pick<Register, 'acts'>,
  act: Act | readonly Act[],
  asOf?: CivilDate,
  until?: CivilDate,
): Life {
  const supposed = [act].flat().map(actAsCounted);
  const corrections = supposed.filter(({ kind }) => kind === 'correction');
  const others = corrections.length === 0 ? supposed : supposed.filter(({ kind }) => kind !== 'correction');
  const corrected = correct(register, asOf, corrections);
  const days = [asOf, until, ...supposed.map(({ on }) => on)].filter((day) => day !== undefined).sort();
  const last = asOf === undefined ? undefined : days.at(-1);
  const composeWith = (taken: readonly Act[]): Life =>
    composeCorrected(treaty, { ...corrected, acts: [...corrected.acts, ...taken].sort(compareActs) }, asOf, last);
  const life = composeWith(others);
  const tooEarly = life.remarks.filter(
    ({ code, act: of }) => code === 'accession-before-it-opens' && others.includes(of),
  );
  if (tooEarly.length === 0) return life;
  const without = composeWith(others.filter((each) => !tooEarly.some(({ act: of }) => of === each)));
  return { ...without, refusals: [...without.refusals, ...tooEarly.map((each) => refuseEarly(treaty, each))] };
}

function refuseEarly({ finalClauses }: Treaty, { act, article }: Remark): Refusal {
  const { accessionOpensOn = act.on } = finalClauses.participation.consent;
  return {
    act,
    article,
    code: 'before-opening',
    reason: { code: 'reason.accession-not-open', values: { opensOn: accessionOpensOn } },
    remedy: { code: 'remedy.accession-not-open', values: {} },
  };
}

/** The record as it stood at the end of a day, its corrections applied: these hold for every day, whenever they were made. */
function correct(
  register: Pick<Register, 'acts'>,
  asOf: CivilDate | undefined,
  supposed: readonly Act[] = [],
): RecordAsOf {
  const { acts, refusals, remarks } = admitCorrections(
    supposed.length === 0 ? register.acts : [...register.acts, ...supposed],
  );
  if (asOf === undefined) return { acts, refusals, remarks, actsLater: 0 };
  const byThen = acts.filter(({ on }) => on <= asOf).map((act) => actKnownOn(act, asOf));
  return {
    acts: byThen,
    actsLater: acts.length - byThen.length,
    refusals: refusals.filter(({ act }) => act.on <= asOf || supposed.includes(act)),
    remarks,
  };
}

interface RecordAsOf extends CorrectedRecord {
  /** How many acts were done after the day asked about, and so left out. */
  readonly actsLater: number;
}

function composeCorrected(
  treaty: Treaty,
  { acts, actsLater, refusals, remarks }: RecordAsOf,
  asOf?: CivilDate,
  until: CivilDate | undefined = asOf,
): Life {
  const clauses = asOf === undefined ? treaty.finalClauses : asKnownOn(treaty.finalClauses, asOf);
  const { admission, counted, general } = readRecord(clauses, acts.filter(isParticipationAct));
  const staysMet = determineAsStaysMet(clauses.entryIntoForce, admission.participants);
  const participants = admission.participants.map((record) => {
    return composeParticipant(clauses, { general, staysMet }, record);
  });
  const amended = composeAmendments(clauses.amendment, acts.filter(isAmendmentAct), participants, until);
  let spans: readonly PartySpan[] | undefined;
  const reporting = admitReportingActs(clauses.reporting, acts.filter(isReportingAct), (participant, on) => {
    spans ??= listPartySpans(participants);
    return spans.find((span) => span.participant === participant && spanHolds(span, on))?.from;
  });
  return {
    treaty: clauses === treaty.finalClauses ? treaty : { ...treaty, finalClauses: clauses },
    ...general,
    entryIntoForce:
      staysMet === undefined
        ? general.entryIntoForce
        : addStaysMetReading(general.entryIntoForce, staysMet.entryIntoForce),
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
  };
}
