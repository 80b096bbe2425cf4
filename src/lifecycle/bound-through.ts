import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { LifeOfParties } from './life.ts';

/**
 * Says of a member of an organisation, which deposited nothing itself, that the organisation's instrument is counted for it, and that it is
 * not known whether that binds it too: a clause on counting does not say so.
 *
 * @param member under the code under which it counts
 * @returns `undefined` where the clause counts no organisation so, or the participant is no member of one that deposited
 * @see docs/legal-sources.md#counting
 */
export function askIfBoundThrough(
  { treaty, participants }: LifeOfParties,
  member: ParticipantCode,
): Determination<CivilDate> | undefined {
  const { organisations } = treaty.finalClauses.entryIntoForce;
  if (typeof organisations !== 'object') return undefined;
  const { article, of } = organisations;
  for (const { organisation, members } of of) {
    const own = participants.find(({ participant }) => participant === organisation)?.participations.at(-1);
    const on = own === undefined ? undefined : findLatestDay(own.entryIntoForce);
    const isMember = members.some(
      ({ participant, until }) => participant === member && (until === undefined || on === undefined || on < until),
    );
    if (own === undefined || own.withdrawnOn !== undefined || !isMember) continue;
    const { kind, on: depositedOn } = actReferenceOf(own.instrument);
    const values = { organisation, kind, on: depositedOn };
    return {
      kind: 'indeterminate',
      article,
      questions: [{ code: 'question.bound-through-organisation', values }],
      candidates: on === undefined ? [] : [{ value: on, if: { code: 'if.binds-members', values: {} } }],
      orLater: true,
      basis: own.entryIntoForce.basis,
    };
  }
  return undefined;
}
