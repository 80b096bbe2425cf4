import { DAY, LIST, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import { composeIfOpen } from './if-open.ts';
import type { Life } from './life.ts';
import { isPartyBy, ownLifeOf, standingOf } from './status-on.ts';

/**
 * Adds to an answer by the record as it stood on a day that acts of later days change it: by them another participant is a Party on that day, or may be,
 * or is none. So does a succession that reaches back to a day before its notification.
 *
 * @param lives that of the answer; and the whole one, as `composeLife` gives it without a day
 * @param participants whom the answer is about
 * @param asOf the day of the answer
 * @example addLaterActs(determineTextFor(life, 'ROU', civilDate('2002-01-18')), { life, whole: life }, ['ROU'], civilDate('2002-01-18')).kind // 'determined'
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function addLaterActs<Value>(
  answer: Determination<Value>,
  lives: { readonly life: Life; readonly whole: Life },
  participants: readonly ParticipantCode[],
  asOf: CivilDate,
): Determination<Value> {
  assertArgument('addLaterActs', 'answer', OBJECT, answer);
  assertArgument('addLaterActs', 'lives', OBJECT, lives);
  const { life, whole } = lives;
  assertArgument('addLaterActs', 'lives.life', LIFE, life);
  assertArgument('addLaterActs', 'lives.whole', LIFE, whole);
  assertArgument('addLaterActs', 'participants', LIST, participants);
  assertArgument('addLaterActs', 'asOf', DAY, asOf);
  const changes = participants.flatMap((participant): readonly Step[] => {
    const standing = boundBy(whole, participant, asOf);
    if (standing === undefined || standing === boundBy(life, participant, asOf)) return [];
    const bound = ownLifeOf(whole, participant).participations.find((each) => isPartyBy(each, asOf))?.entryIntoForce;
    const { article, basis } = bound ?? { article: whole.treaty.finalClauses.entryIntoForce.article, basis: [] };
    return [{ article, code: 'remark.changed-by-later-acts', values: { participant, on: asOf, standing } }, ...basis];
  });
  return changes.length === 0 ? answer : { ...answer, basis: [...answer.basis, ...changes] };
}

/** Tells if a participant is a Party by a record; nothing where the record lacks acts that would tell it. */
function boundBy(
  life: Life,
  participant: ParticipantCode,
  asOf: CivilDate,
): 'party' | 'not-a-party' | 'open' | undefined {
  const own = ownLifeOf(life, participant);
  const standing = standingOf(life, own, asOf);
  if (standing === 'not-known') return undefined;
  if (standing === 'party') return standing;
  return composeIfOpen(own, asOf) === undefined ? 'not-a-party' : 'open';
}
