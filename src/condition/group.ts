import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Group } from '../treaty/open-group.ts';
import type { PartySpan } from './party-spans.ts';

/**
 * Checks if a participant is known to belong to a group of a clause on a day. Of a group that is named in words alone it is not known,
 * unless the definition lists who belongs.
 *
 * @param on without a day, before anything that is known
 */
export function isInGroup(group: Group, participant: ParticipantCode, on: CivilDate | undefined): boolean {
  if ('states' in group) return group.states.includes(participant);
  if ('except' in group) return !group.except.includes(participant);
  return listMembers(group).some((each) => each.participant === participant && isMember(each, on));
}

/**
 * Lists when participants both are something and belong to a group: of each of the times, what lies within those of belonging.
 *
 * @param spans the first day of each inside, the day on which it ends not
 */
export function listSpansInGroup<Span extends Pick<PartySpan, 'participant' | 'from' | 'until'>>(
  spans: readonly Span[],
  group: Group,
): readonly Span[] {
  if (!('members' in group)) return spans.filter(({ participant }) => isInGroup(group, participant, undefined));
  return spans.flatMap((span) =>
    listMembers(group).flatMap((member): readonly Span[] => {
      if (member.participant !== span.participant) return [];
      const from = member.from === undefined ? span.from : laterOf(span.from, member.from);
      const [until] = [span.until, member.until].filter((day) => day !== undefined).sort();
      if (until !== undefined && until <= from) return [];
      return [until === undefined ? { ...span, from } : { ...span, from, until }];
    }),
  );
}

/** Lists the days on which somebody comes to belong to a group, or ceases to. */
export function listDaysOfGroup(group: Group): readonly CivilDate[] {
  return listMembers(group).flatMap(({ from, until }) => [from, until].filter((day) => day !== undefined));
}

function listMembers(group: Group) {
  return 'members' in group && group.members.kind === 'listed' ? group.members.members : [];
}

function isMember(
  { from, until }: { readonly from?: CivilDate; readonly until?: CivilDate },
  on: CivilDate | undefined,
): boolean {
  if (on === undefined) return from === undefined;
  return (from === undefined || from <= on) && (until === undefined || on < until);
}
