import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Group } from '../treaty/open-group.ts';

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
