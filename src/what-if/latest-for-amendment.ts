import { type AmendmentWanted, NOTHING_DONE } from '../amendment/latest/amendment-wanted.ts';
import { composeTooLate } from '../amendment/latest/compose-latest.ts';
import { determineLatestActs } from '../amendment/latest/determine-latest-acts.ts';
import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import { composeAmendable } from '../lifecycle/amendable-treaty.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { composeForeseenAmendment } from '../lifecycle/compose-foreseen-amendment.ts';
import type { Life } from '../lifecycle/life.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import { excludeAfterEnd } from './after-end.ts';

/** Which amendment is meant: one on record, by its id; or one that nobody has proposed yet, by which procedure where the treaty has several. */
export type AmendmentMeant = { readonly id: string } | { readonly procedure?: string };

/**
 * Determines the latest day on which what an amendment still needs may be done for it to be in force by a day: its proposal, its
 * communication, the replies in favour of a conference, its adoption, its approval, the acceptances that are missing. What is done on that
 * day is in time; if anything is done on the next day, it is too late. A step says by when each is needed.
 *
 * Of an amendment that is in force by then, it is the latest day on which a Party may deposit its acceptance to be bound by then.
 *
 * Outcomes: determined; excluded where no act is in time, where none is needed, where the amendment has failed, or the treaty has ended by then;
 * indeterminate where the articles do not say when amendments enter into force, where it is not known whose acceptances count, or where more States
 * must become Parties first; pending or indeterminate as the treaty itself is.
 *
 * @param inForceBy inclusive
 * @returns `undefined` where the life has no amendment of that id, or the treaty no such procedure
 * @example determineLatestForAmendment(life, {}, civilDate('2030-01-01'))?.kind // 'determined'
 * @see docs/legal-sources.md#latest-day-for-an-amendment
 */
export function determineLatestForAmendment(
  life: Life,
  meant: AmendmentMeant,
  inForceBy: CivilDate,
): Determination<CivilDate> | undefined {
  assertArgument('determineLatestForAmendment', 'life', LIFE, life);
  assertArgument('determineLatestForAmendment', 'meant', OBJECT, meant);
  assertArgument('determineLatestForAmendment', 'inForceBy', DAY, inForceBy);
  const { treaty, entryIntoForce, amendments, participants, record: ofTreaty } = life;
  const amendment = 'id' in meant ? amendments.find(({ record }) => record.id === meant.id) : undefined;
  if ('id' in meant && amendment === undefined) return undefined;
  const named = 'id' in meant ? amendment?.record.proposal : meant;
  const clause = findProcedure(treaty.finalClauses.amendment, named ?? {});
  if (clause === undefined) return undefined;
  const treatyDate = findLatestDay(entryIntoForce);
  if (treatyDate === undefined) return entryIntoForce;
  const wanted: AmendmentWanted = {
    ...composeAmendable(treaty.finalClauses, participants, ofTreaty),
    clause,
    inForceBy,
    record: amendment?.record ?? NOTHING_DONE,
    ...(amendment?.request === undefined ? {} : { request: amendment.request }),
    ...(amendment === undefined ? {} : { foreseen: composeForeseenAmendment(life, amendment) }),
  };
  const answer = excludeAfterEnd(life, inForceBy) ?? determineLatestActs(wanted);
  const days = answer.kind === 'indeterminate' ? answer.candidates : answer.kind === 'determined' ? [answer] : [];
  if (!days.some(({ value }) => value < treatyDate)) return answer;
  const why = { code: 'why.treaty-in-force-only-on', values: { on: treatyDate } } as const;
  return composeTooLate(entryIntoForce.article, wanted, why);
}
