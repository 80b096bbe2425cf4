import type { CivilDate } from '../../index.ts';
import type { Session } from '../command.ts';
import { findParticipant } from './find-participant.ts';

/** A State that a user named and that existed no more on the day asked about. */
export interface EndedState {
  readonly code: string;
  /** The last day of its existence, inclusive. */
  readonly lastDay: CivilDate;
  /** The State under whose name its participation goes on, where one continues it. */
  readonly continuedBy?: string;
  /** The States of its territory, where none continues it and they are known. */
  readonly successors?: readonly string[];
}

/** Who is meant by a name on a day, and the State of that name, where it existed no more. */
export interface OnDay {
  readonly participant: string;
  readonly ended: readonly EndedState[];
}

/**
 * Finds whom a user names, as it stands on the day asked about: a State that ended before that day and that another continues is answered
 * under the name of the one that continues it; one that none continues keeps its own.
 *
 * @throws BadInput for a name that is unknown, or that several bear
 */
export async function findOnDay(name: string, on: CivilDate, session: Session): Promise<OnDay> {
  return findStanding(await findParticipant(name, session), on, session);
}

/** Finds how a participant stands on a day, as {@link findOnDay} does, by its code. */
export async function findStanding(code: string, on: CivilDate, { own }: Session): Promise<OnDay> {
  const { findFormerState } = await import('../../participants.ts');
  const former = findFormerState(code);
  const lastDay = former?.lastDay ?? own.find((each) => each.code === code)?.lastDay;
  if (lastDay === undefined || on <= lastDay) return { participant: code, ended: [] };
  const successor = former?.successor;
  if (successor === undefined) return { participant: code, ended: [{ code, lastDay }] };
  return successor.kind === 'continued-by'
    ? { participant: successor.code, ended: [{ code, lastDay, continuedBy: successor.code }] }
    : { participant: code, ended: [{ code, lastDay, successors: successor.successors }] };
}
