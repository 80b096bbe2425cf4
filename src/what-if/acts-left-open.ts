import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, latestDayOf } from '../determination/determination.ts';
import { findParticipantLife, type Life } from '../lifecycle/life.ts';
import { determineParticipantDate } from '../lifecycle/participant-date.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import type { Remark } from '../participation/refusal.ts';
import type { Act, ConsentAct } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { Change } from './change.ts';
import { composeIfLinked } from './if-linked.ts';

/**
 * Checks if it is open whether the law would take a supposed act: its State must be tied to another treaty by then, and by the record of that
 * one, which has ended, it is not.
 *
 * @see docs/legal-sources.md#who-may-join
 */
export function isLeftOpen({ participation: { eligibility } }: FinalClauses, act: Act): boolean {
  if (!(act.kind === 'signature' || isConsentAct(act))) return false;
  const eligible = determineEligibility(eligibilityOf(eligibility, act.kind), act.participant, act.on);
  return eligible.kind === 'unknown' && eligible.caveat.code === 'remark.eligibility-by-record';
}

/**
 * Lists of supposed instruments of which that is open what would follow for their States: the dates that hold under that condition, as they are for one that
 * is asked about alone. Nothing else follows from them.
 *
 * @param before the life without them
 * @param after the life with all that is supposed
 */
export function listChangesLeftOpen(before: Life, after: Life, acts: readonly Act[]): readonly Change[] {
  return acts.filter(isConsentAct).flatMap((act): readonly Change[] => {
    const is = determineIfLinked(after, act);
    if (is === undefined) return [];
    const { participant } = act;
    return [{ kind: 'awaits', participant, before: determineParticipantDate(before, participant, act.on), after: is }];
  });
}

/** Tells since when the treaty itself would be in force if such acts had their effect too, where that is another day. */
export function remarkOnTreatyDate(after: Life, all: Life, [act]: readonly Act[]): readonly Remark[] {
  const on = latestDayOf(all.entryIntoForce);
  if (act === undefined || on === undefined || on === latestDayOf(after.entryIntoForce)) return [];
  const { article } = all.entryIntoForce;
  return [
    { act, article, code: 'treaty-date-left-open', says: { code: 'remark.treaty-date-with-all', values: { on } } },
  ];
}

function determineIfLinked(life: Life, act: ConsentAct): Determination<CivilDate> | undefined {
  const { participant, kind, on } = act;
  const own = findParticipantLife(life, participant)?.participations.find(
    ({ instrument }) => instrument.kind === kind && instrument.on === on,
  );
  const rule = eligibilityOf(life.treaty.finalClauses.participation.eligibility, kind);
  return own && composeIfLinked(own.entryIntoForce, rule, participant, on);
}
