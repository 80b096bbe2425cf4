import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, latestDayOf } from '../determination/determination.ts';
import { composeIfNotKnown } from '../lifecycle/if-not-known.ts';
import { findParticipantLife, type Life } from '../lifecycle/life.ts';
import { openRefusals } from '../lifecycle/open-refusals.ts';
import { determineParticipantDate } from '../lifecycle/participant-date.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { Act, ConsentAct } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import type { OpenChange } from './change.ts';
import { type BothLives, composeBothLives } from './compose-life-supposing.ts';
import { composeIfLinked } from './if-linked.ts';
import { composeIfUnbound } from './if-unbound.ts';

/**
 * Checks if it is open whether the law would take a supposed act: its State must be tied to another treaty by then, and by the record of that
 * one, which has ended, it is not; or it is not known if the State is bound already.
 *
 * @param before the life without the act
 * @see docs/legal-sources.md#who-may-join
 */
function isLeftOpen(before: Life, act: Act): boolean {
  if (!(act.kind === 'signature' || isConsentAct(act))) return false;
  const { participant, on } = act;
  const rule = eligibilityOf(before.treaty.finalClauses.participation.eligibility, act.kind);
  if (isConsentAct(act) && composeIfNotKnown(before, participant, on, rule.article) !== undefined) return true;
  const eligible = determineEligibility(rule, participant, on);
  return eligible.kind === 'unknown' && eligible.caveat.code === 'remark.eligibility-by-record';
}

/** Lives with acts that are supposed: with all of them, and with those alone of which it is known that the law would take them. */
export interface LivesSupposed extends BothLives {
  readonly all: BothLives;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** The acts of which it is open if the law would take them. Of their States, nothing that is supposed counts in `after`. */
  readonly open: readonly Act[];
}

/** Composes the lives without further acts and with those that are supposed, where what is open counts for nothing. */
export function composeLivesSupposed(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  acts: readonly Act[],
  asOf: CivilDate,
  until: CivilDate,
): LivesSupposed {
  const all = composeBothLives(treaty, register, acts, asOf, until);
  const isSupposed = new Set<Act>(acts);
  const { refusals, remarks } = openRefusals(all.after);
  const ofSupposed = {
    refusals: refusals.filter(({ act }) => isSupposed.has(act)),
    remarks: remarks.filter(({ act }) => isSupposed.has(act)),
  };
  const refused = new Set(ofSupposed.refusals.map(({ act }) => act));
  const open = acts.filter((act) => !refused.has(act) && isLeftOpen(all.before, act));
  if (open.length === 0) return { ...all, ...ofSupposed, all, open };
  const outside = new Set(open.map(({ participant }) => participant));
  const certain = acts.filter(({ participant }) => !outside.has(participant));
  return { ...composeBothLives(treaty, register, certain, asOf, until), ...ofSupposed, all, open };
}

/**
 * Lists of supposed instruments of which that is open what would follow for their States: the dates that hold if the law would take them, as they are for one that
 * is asked about alone. Nothing else follows from them.
 *
 * @param before the life without them
 * @param after the life with all that is supposed
 */
export function listChangesLeftOpen(before: Life, after: Life, acts: readonly Act[]): readonly OpenChange[] {
  return acts.filter(isConsentAct).flatMap((act): readonly OpenChange[] => {
    const is = determineIfTaken(before, after, act);
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

function determineIfTaken(before: Life, after: Life, act: ConsentAct): Determination<CivilDate> | undefined {
  const { participant, kind, on } = act;
  const own = findParticipantLife(after, participant)?.participations.find(
    ({ instrument }) => instrument.kind === kind && instrument.on === on,
  );
  const rule = eligibilityOf(after.treaty.finalClauses.participation.eligibility, kind);
  return own && composeIfLinked(composeIfUnbound(own.entryIntoForce, before, act, rule.article), rule, participant, on);
}
