import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { composeRemark } from '../participation/admission.ts';
import type { Remark } from '../participation/refusal.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import { determineStatus } from './status-on.ts';

/** A notice of the intention not to become a Party. */
type IntentionAct = Extract<ParticipationAct, { readonly kind: 'intention-not-to-become-party' }>;

/**
 * Lists the notices of the intention not to become a Party, by those that are signatories on a day: they are freed from the duty not to defeat the
 * object and purpose of the treaty (VCLT 18(a)). They stay signatories, and may ratify all the same; of one that has, nothing is listed.
 *
 * @example listIntentions(life, civilDate('2026-01-01')) // []
 * @see docs/legal-sources.md#participation
 */
export function listIntentions(life: LifeOfParties, asOf: CivilDate): readonly IntentionAct[] {
  assertArgument('listIntentions', 'life', LIFE, life);
  assertArgument('listIntentions', 'asOf', DAY, asOf);
  const made = life.recorded.filter((act): act is IntentionAct => isIntention(act) && act.on <= asOf);
  const isLast = (act: IntentionAct) => made.findLast(({ participant }) => participant === act.participant) === act;
  return made.filter((act) => isLast(act) && isSignatory(life, act, act.on) && isSignatory(life, act, asOf));
}

/** Lists what is to be said of notices that change nothing: those of whoever neither was a signatory nor applied the treaty provisionally. */
export function listIntentionRemarks(life: LifeOfParties): readonly Remark[] {
  return life.recorded.flatMap((act) => {
    if (!isIntention(act) || isSignatory(life, act, act.on) || endsProvisional(life, act)) return [];
    const says = { code: 'remark.intention-changes-nothing', values: {} } as const;
    return [composeRemark(act, 'VCLT 18(a)', 'intention-changes-nothing', says)];
  });
}

function isIntention({ kind }: ParticipationAct): boolean {
  return kind === 'intention-not-to-become-party';
}

function isSignatory(life: LifeOfParties, { participant }: ParticipationAct, on: CivilDate): boolean {
  return determineStatus(life, participant, on) === 'signatory';
}

/** Checks if a notice ends provisional application: one that runs by then, or a notification from which one would have come. */
function endsProvisional(life: LifeOfParties, act: ParticipationAct): boolean {
  const { provisional, recorded } = life;
  const { participant, on } = act;
  if (provisional.some((each) => each.endedBy === 'notice' && each.participant === participant && each.until === on)) {
    return true;
  }
  if (determineStatus(life, participant, on) === 'party') return false;
  const before = recorded.findLast(
    (each) =>
      each !== act &&
      each.participant === participant &&
      each.on <= on &&
      (isIntention(each) || each.kind === 'provisional-application'),
  );
  return before?.kind === 'provisional-application';
}
