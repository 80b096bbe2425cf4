import type { Condition } from './treaty.ts';

/** A part of the participants, of whose instruments a clause asks for a number. */
export type Group = NonNullable<Extract<Condition, { readonly kind: 'instruments' }>['of']>;

/** Checks if it is not known of everybody whether it belongs to a group. */
export function isOpenGroup(group: Group): boolean {
  return 'members' in group && (group.members.kind === 'not-known' || !group.members.complete);
}
