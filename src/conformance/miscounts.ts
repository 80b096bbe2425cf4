import type { CivilDate } from '../calendar/civil-date.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life } from '../lifecycle/life.ts';
import { findFormerState } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { isNotAdditional } from '../participation/count-instruments.ts';
import type { Act } from '../treaty/act.ts';
import type { Treaty } from '../treaty/treaty.ts';
import type { KnownError } from './known-errors.ts';

/** What became of a treaty for whoever counted its instruments wrongly. */
export interface Miscount {
  readonly error: Extract<KnownError, 'organisation-counted' | 'former-state-missing'>;
  readonly life: Life;
  /** The day on which the treaty is then in force. */
  readonly inForceOn: CivilDate;
}

/**
 * Lists the lives to which the known errors of counting lead: an organisation counted beside its members, a former State left out.
 * Those that bring the treaty into force on its right day are not among them.
 *
 * @param right when the treaty is in force by a right count; `undefined` where it is not
 * @see docs/legal-sources.md
 */
export function listMiscounts(treaty: Treaty, acts: readonly Act[], right: CivilDate | undefined): readonly Miscount[] {
  const { finalClauses } = treaty;
  const { entryIntoForce } = finalClauses;
  const found: Miscount[] = [];
  const add = (error: Miscount['error'], life: Life): void => {
    const answer = life.entryIntoForce;
    if (answer.kind === 'determined' && answer.value !== right) found.push({ error, life, inForceOn: answer.value });
  };
  // A life is long to compose; without an organisation it would be the right one.
  if (acts.some(({ participant }) => participant !== undefined && isNotAdditional(entryIntoForce, participant))) {
    const counted: Treaty = {
      ...treaty,
      finalClauses: { ...finalClauses, entryIntoForce: { ...entryIntoForce, organisations: 'counted' } },
    };
    add('organisation-counted', composeLife(counted, { acts }));
  }
  const today = acts.filter(({ participant }) => participant === undefined || !hasCeased(participant));
  if (today.length < acts.length) add('former-state-missing', composeLife(treaty, { acts: today }));
  return found;
}

/** Checks if among those who act is anybody whose instrument a known error of counting counts, or leaves out. */
export function hasMiscountable(
  { finalClauses: { entryIntoForce } }: Treaty,
  participants: readonly ParticipantCode[],
): boolean {
  return participants.some((each) => hasCeased(each) || isNotAdditional(entryIntoForce, each));
}

/** Checks if a State has ceased to exist, and is continued by no other. */
export function hasCeased(participant: ParticipantCode): boolean {
  return findFormerState(participant)?.successor.kind === 'dissolved';
}
