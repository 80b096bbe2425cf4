import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ParticipationClause } from '../treaty/treaty.ts';
import { dayFromEntryIntoForce } from './day-from-entry-into-force.ts';

type SignatureClause = ParticipationClause['signature'];

/** The last day on which a treaty can be signed, and why it is. */
export interface Closing {
  readonly lastDay: CivilDate;
  readonly reason: Message<CodeOf<'reason'>>;
}

/** Lists the days with which signature closes, as far as they are known, the earlier first: a day that the clause names, and one that follows from the entry into force. */
export function listClosings(
  { closesOn, closesAtEntryIntoForce }: SignatureClause,
  inForceOn: CivilDate | undefined,
): readonly Closing[] {
  const byDay = closesOn === undefined ? undefined : composeClosing(closesOn);
  const byEntryIntoForce =
    closesAtEntryIntoForce === undefined || inForceOn === undefined
      ? undefined
      : findClosingFrom(closesAtEntryIntoForce, inForceOn);
  return [byDay, byEntryIntoForce].flatMap((each) => each ?? []).sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}

/** The last day for signature, and whether it still hangs on when the treaty enters into force. */
export interface LastDayToSign {
  readonly on: CivilDate;
  readonly mayBeEarlier?: true;
}

/**
 * Finds the last day on which a treaty can be signed, that day inside.
 *
 * @param inForceOn left out as long as it is not known
 * @returns `undefined` where it stays open without end, or where no day is known
 * @see docs/legal-sources.md#participation
 */
export function findLastDayToSign(
  clause: SignatureClause,
  inForceOn: CivilDate | undefined,
): LastDayToSign | undefined {
  const closings = listClosings(clause, inForceOn);
  const hangsOnTreaty = clause.closesAtEntryIntoForce !== undefined && inForceOn === undefined;
  if (clause.whichever === 'later') {
    const last = closings.length < 2 ? undefined : closings.at(-1);
    return last === undefined ? undefined : { on: last.lastDay };
  }
  const [first] = closings;
  if (first === undefined) return undefined;
  return { on: first.lastDay, ...(hangsOnTreaty ? { mayBeEarlier: true } : {}) };
}

function findClosingFrom(
  closes: NonNullable<SignatureClause['closesAtEntryIntoForce']>,
  inForceOn: CivilDate,
): Closing | undefined {
  if (closes === true) {
    const reason = { code: 'reason.after-closing.entry-into-force', values: { inForceOn } } as const;
    return { lastDay: dayBefore(inForceOn), reason };
  }
  const lastDay = dayFromEntryIntoForce(closes, inForceOn);
  return lastDay === undefined ? undefined : composeClosing(lastDay);
}

function composeClosing(lastDay: CivilDate): Closing {
  return { lastDay, reason: { code: 'reason.after-closing', values: { lastDay } } };
}
