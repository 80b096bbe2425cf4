import { DAY } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { type CivilDate, LAST_DAY } from '../../calendar/civil-date.ts';
import type { Determination, Pending } from '../../determination/determination.ts';
import { composeForeseenAmendment } from '../../lifecycle/compose-foreseen-amendment.ts';
import { dayMetOf } from '../../lifecycle/day-met-of.ts';
import type { AmendmentLife, Life, ParticipantLife } from '../../lifecycle/life.ts';
import { listParties } from '../../lifecycle/parties-on.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { Act } from '../../treaty/act.ts';
import { findProcedure } from '../../treaty/amendment-procedure.ts';
import { ACTS, REGISTER, TREATY } from '../../treaty/argument-shapes.ts';
import { countedFormOf } from '../../treaty/counted-form.ts';
import type { Register } from '../../treaty/register.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { composeLivesSupposed, listChangesLeftOpen } from '../../what-if/acts-left-open.ts';
import type { OpenChange } from '../../what-if/change.ts';

/** What becomes of a treaty if acts are done that its record does not hold. */
export interface ScenarioOutcome {
  /** The day of the last act supposed, or that of which the record is taken where that is later. */
  readonly on: CivilDate;
  readonly entryIntoForce: Determination<CivilDate>;
  /** The day on which the condition for entry into force was met; left out where it is not, or not known which. */
  readonly metOn?: CivilDate;
  /** How many Parties there are once all has come about that follows from what was done. */
  readonly parties: number;
  readonly amendments: readonly AmendmentOutcome[];
  /** Those of the acts supposed that the law would refuse. */
  readonly refusals: readonly Refusal[];
  /** The dates of States of which it is open if they may join, or are bound already; nothing that is supposed of them counts. */
  readonly leftOpen: readonly OpenChange[];
}

/** What becomes of an amendment. */
interface AmendmentOutcome {
  readonly id: string;
  /** The answer at the end of the day `on`. */
  readonly entryIntoForce: Determination<CivilDate>;
  /**
   * What a pending answer turns into if nothing else is done: who is on the way to join has joined, who leaves has left, the period for
   * objections is over. Left out where it stays pending.
   */
  readonly ifNothingElse?: Exclude<Determination<CivilDate>, Pending>;
}

/**
 * Simulates a scenario: the same as `composeWhatIf`, without the comparison with the record, for running many of them.
 *
 * @param supposed in any order
 * @param asOf the record as it stood at the end of that day
 * @example simulateScenario(opCrcSc, opCrcScRegister, [], civilDate('2001-10-03')).entryIntoForce.kind // 'pending'
 */
export function simulateScenario(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  supposed: readonly Act[],
  asOf: CivilDate,
): ScenarioOutcome {
  assertArgument('simulateScenario', 'treaty', TREATY, treaty);
  assertArgument('simulateScenario', 'register', REGISTER, register);
  assertArgument('simulateScenario', 'supposed', ACTS, supposed);
  assertArgument('simulateScenario', 'asOf', DAY, asOf);
  return composeScenario(treaty, register, supposed, asOf).outcome;
}

/**
 * Composes a scenario: what becomes of the treaty, as {@link simulateScenario} tells it, with the life from which that follows.
 *
 * @param supposed in any order
 * @param asOf the record as it stood at the end of that day
 * @example composeScenario(opCrcSc, opCrcScRegister, [], civilDate('2002-01-18')).life.entryIntoForce.value // '2002-01-18'
 */
export function composeScenario(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  supposed: readonly Act[],
  asOf: CivilDate,
): { readonly outcome: ScenarioOutcome; readonly life: Life } {
  assertArgument('composeScenario', 'treaty', TREATY, treaty);
  assertArgument('composeScenario', 'register', REGISTER, register);
  assertArgument('composeScenario', 'supposed', ACTS, supposed);
  assertArgument('composeScenario', 'asOf', DAY, asOf);
  const counted = supposed.map(countedFormOf);
  const on = supposed.reduce((last, act) => (act.on > last ? act.on : last), asOf);
  const { before, after: life, all, open, refusals } = composeLivesSupposed(treaty, register, counted, asOf, on);
  const { entryIntoForce } = life;
  const metOn = dayMetOf(life);
  const outcome = {
    on,
    entryIntoForce,
    ...(metOn === undefined ? {} : { metOn }),
    parties: listParties(life, LAST_DAY).length,
    amendments: life.amendments.map((amendment) => tellAmendment(life, amendment, on)),
    refusals,
    leftOpen: listChangesLeftOpen(before, all.after, open),
  };
  return { outcome, life };
}

function tellAmendment(life: Life, amendment: AmendmentLife, on: CivilDate): AmendmentOutcome {
  const { entryIntoForce, record } = amendment;
  const answer = { id: record.id, entryIntoForce };
  // Where no period runs, only who joins or leaves later can change the answer: most scenarios are spared the work.
  const hasPeriod = findProcedure(life.treaty.finalClauses.amendment, record.proposal)?.kind === 'by-silence';
  if (entryIntoForce.kind !== 'pending' || !(hasPeriod || isAnyoneOnTheWay(life.participants, on))) return answer;
  const { entryIntoForce: ifNothingElse } = composeForeseenAmendment(life, amendment);
  return ifNothingElse.kind === 'pending' ? answer : { ...answer, ifNothingElse };
}

/** Checks if a day on which somebody becomes or ceases to be a Party is still to come. */
function isAnyoneOnTheWay(participants: readonly ParticipantLife[], on: CivilDate): boolean {
  return participants.some(({ participations }) =>
    participations.some(({ partyFrom = on, partyUntil = on }) => partyFrom > on || partyUntil > on),
  );
}
