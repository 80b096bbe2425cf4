import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan, type PartySpan } from '../condition/party-spans.ts';
import { listAlternatives, listStepsOfWays } from '../entry-into-force/alternatives.ts';
import { admitReportingActs } from '../reporting/admit-reporting-acts.ts';
import { isAmendmentAct, isRelationAct, isReportingAct } from '../treaty/act-of-kind.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composeAmendments } from './compose-amendments.ts';
import { composePartiesFrom, type PartiesComposed } from './compose-life-of-parties.ts';
import { findWay } from './find-way.ts';
import { listIntentionRemarks } from './intentions.ts';
import type { Life, LifeOfParties } from './life.ts';
import { listPartySpans } from './party-spans.ts';
import { listPerhapsBound } from './perhaps-bound.ts';
import { composeProvisionalEntry } from './provisional-entry.ts';
import { listAsStanding, readAsStanding } from './read-as-standing.ts';
import { readDenunciations } from './read-denunciations.ts';
import type { RecordAsOf } from './record-as-of.ts';
import { admitWithNotices } from './record-with-notices.ts';
import { WHOLE_LAW } from './whole-law.ts';

/**
 * Composes the life of a treaty from its final clauses and its record: who is bound from when to when, and on what basis.
 *
 * Without `asOf` the whole record is taken; with it, the record as it stood at the end of that day. Corrections hold for
 * every day, also for days before they were made: they repair what was written and are no acts of their own. A denunciation of which the day of
 * effect alone is known is there from the last day on which it can have been received. What hangs on a reading besides its dates is left to
 * `composeLifeOnReadings`, and in it to `composeWithReadingsOfWays`, for several ways into force, and `composeWithReadingsOfActs`, for what an act
 * comes to.
 *
 * @param asOf inclusive: acts done later are left out
 * @example composeLife(opCrcSc, opCrcScRegister).entryIntoForce.value // '2002-01-18'
 * @see docs/legal-sources.md
 */
export function composeLife(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  assertArgument('composeLife', 'treaty', TREATY, treaty);
  assertArgument('composeLife', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeLife', 'asOf', DAY, asOf);
  return composeLifeFrom(treaty, admitWithNotices(treaty, register, asOf), asOf).life;
}

/** A life, and what its Parties are composed of. */
export interface LifeComposed {
  readonly life: Life;
  readonly parties: PartiesComposed;
}

/**
 * Composes the life of a treaty from its record as it stood at the end of a day, and from what may be added to that.
 *
 * @param until the last day on which what is counted day by day is looked at, inclusive
 * @param beside a life of the same treaty as of the same day: what is the same in both is taken from it
 */
export function composeLifeFrom(
  treaty: Treaty,
  record: RecordAsOf,
  asOf?: CivilDate,
  until: CivilDate | undefined = asOf,
  beside?: LifeComposed,
): LifeComposed {
  const composeOf = (read: RecordAsOf, known?: PartiesComposed): PartiesComposed =>
    listAlternatives(treaty).length === 0
      ? composePartiesFrom(treaty, read, asOf, known, WHOLE_LAW)
      : composeByWays(treaty, read, asOf, until);
  const parties = composeOf(record, beside?.parties);
  const onOtherReadings = listAsStanding(parties.life, record.acts, (acts) => {
    // What was done later is counted once, in the life that prevails.
    const rest = { ...record, acts, actsLater: 0 };
    return composeOfParties(rest, composeOf(rest), { asOf, until });
  });
  const read = { ...parties, life: readAsStanding(parties.life, onOtherReadings) };
  const life = composeOfParties(record, read, { asOf, until });
  return { life: { ...life, ...(onOtherReadings.length > 0 && { onOtherReadings }) }, parties };
}

/** Composes a whole life from that of its Parties. */
function composeOfParties(
  { acts }: RecordAsOf,
  parties: PartiesComposed,
  { asOf, until }: Readonly<Record<'asOf' | 'until', CivilDate | undefined>>,
): Life {
  const read = parties.life;
  const { participants, refusals, remarks } = readDenunciations(parties);
  const clauses = read.treaty.finalClauses;
  const { provisional } = clauses.entryIntoForce;
  const perhapsBound = listPerhapsBound(clauses, participants, read.end);
  const ofParties = { ...read, participants, ...(perhapsBound.length > 0 && { perhapsBound }) };
  const amended = composeAmendments(clauses, acts.filter(isAmendmentAct), ofParties, until);
  let spans: readonly PartySpan[] | undefined;
  const reporting = admitReportingActs(clauses.reporting, acts.filter(isReportingAct), (participant, on) => {
    spans ??= listPartySpans(participants);
    return spans.find((span) => span.participant === participant && isInSpan(span, on))?.from;
  });
  const withProvisional: LifeOfParties = {
    ...ofParties,
    ...(provisional && composeProvisionalEntry(provisional, { life: ofParties, asOf, until })),
  };
  return {
    ...withProvisional,
    relations: acts.filter(isRelationAct),
    amendments: amended.amendments,
    reportingActs: reporting.admitted,
    refusals: [...refusals, ...amended.refusals, ...reporting.refusals],
    remarks: [...remarks, ...listIntentionRemarks(withProvisional), ...amended.remarks],
  };
}

/** Composes the Parties of a treaty that has several ways into force, by the one that governs. */
function composeByWays(
  treaty: Treaty,
  record: RecordAsOf,
  asOf: CivilDate | undefined,
  until: CivilDate | undefined,
): PartiesComposed {
  const { way, treaty: governed } = findWay(treaty, record, asOf, until);
  const composed = composePartiesFrom(governed, record, asOf, undefined, WHOLE_LAW);
  const { life } = composed;
  const { entryIntoForce } = life;
  const basis = [...listStepsOfWays(listAlternatives(treaty), way), ...entryIntoForce.basis];
  return {
    ...composed,
    life: {
      ...life,
      // While a way is open, whoever asks what may come of it finds them all.
      treaty: way.kind === 'open' ? treaty : life.treaty,
      entryIntoForce: { ...entryIntoForce, basis },
    },
  };
}
