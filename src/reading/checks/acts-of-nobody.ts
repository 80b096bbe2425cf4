import type * as z from 'zod';
import type { KindOfNobody } from '../../determination/messages/issues.ts';
import type { actSchema } from '../../treaty/act.ts';
import type { ActKind } from '../../treaty/act-kinds.ts';

type KindWithout<Key, Union> = Union extends { kind: infer Kind } ? (Key extends keyof Union ? never : Kind) : never;

/** The kinds of act that no participant does, as messages have them and by the schema; the compiler sees where the two differ. */
const OF_NOBODY = {
  'amendment-communication': true,
  'conference-convening': true,
  'amendment-adoption': true,
  'amendment-approval': true,
  termination: true,
} as const satisfies Record<KindWithout<'participant', z.infer<typeof actSchema>> | KindOfNobody, true>;

/**
 * Checks if no participant does the acts of a kind: the depositary, a conference or an assembly does.
 *
 * @example isActOfNobody('amendment-adoption') // true
 */
export function isActOfNobody(kind: ActKind): kind is KindOfNobody {
  return Object.hasOwn(OF_NOBODY, kind);
}
