import type { CivilDate } from '../calendar/civil-date.ts';
import { composeOpen } from '../determination/compose-open.ts';
import type { Indeterminate } from '../determination/determination.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { LifeOfParties } from './life.ts';
import { findLack, ownLifeOf } from './status-on.ts';

/**
 * Composes the answer about a participant of which a record in part does not tell if it is bound on a day; nothing where it tells.
 *
 * @param article of the clause that is asked about
 */
export function composeIfNotKnown(
  life: LifeOfParties,
  participant: ParticipantCode,
  asOf: CivilDate,
  article: string,
  basis: Indeterminate<never>['basis'] = [],
): Indeterminate<never> | undefined {
  const lack = findLack(life, ownLifeOf(life, participant), asOf);
  const values = { participant, named: lack?.of ? 'yes' : 'no' } as const;
  return lack && composeOpen(article, [{ code: 'question.record-lacks', values }], basis);
}
