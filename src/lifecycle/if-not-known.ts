import type { CivilDate } from '../calendar/civil-date.ts';
import { composeOpen } from '../determination/compose-open.ts';
import type { Indeterminate } from '../determination/determination.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { LifeOfParties } from './life.ts';
import { composeIfPerhapsBound } from './perhaps-bound.ts';
import { findLack, ownLifeOf } from './status-on.ts';

type Open = Indeterminate<never>;

/**
 * Composes the answer about a participant of which it is not known if it is bound on a day: a record in part does not tell it, or an instrument
 * of another may bind it. Nothing where it is known.
 *
 * @param article of the clause that is asked about
 */
export function composeIfNotKnown(
  life: LifeOfParties,
  participant: ParticipantCode,
  asOf: CivilDate,
  article: string,
  basis: Open['basis'] = [],
): Open | undefined {
  return (
    composeIfPerhapsBound(life, continuingStateOf(participant), asOf) ??
    composeIfLacking(life, participant, asOf, article, basis)
  );
}

/** Composes the answer about a participant of which a record in part does not tell if it is bound on a day. */
export function composeIfLacking(
  life: LifeOfParties,
  participant: ParticipantCode,
  asOf: CivilDate,
  article: string,
  basis: Open['basis'] = [],
): Open | undefined {
  const lack = findLack(life, ownLifeOf(life, participant), asOf);
  const values = { participant, named: lack?.of ? 'yes' : 'no' } as const;
  return lack && composeOpen(article, [{ code: 'question.record-lacks', values }], basis);
}
