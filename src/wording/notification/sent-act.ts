import { assertArgument } from '../../calendar/assert-argument.ts';
import type { Act } from '../../treaty/act.ts';
import { ACT } from '../../treaty/argument-shapes.ts';

/** The kinds that no participant sends to anybody: acts of a depositary, a conference, an assembly or a committee, and of internal law; nor an instrument of no kind. */
const NOT_SENT = [
  'termination',
  'domestic-ratification',
  'consent',
  'amendment-communication',
  'conference-convening',
  'amendment-adoption',
  'amendment-approval',
  'due-date-set',
  'correction',
] as const satisfies readonly Act['kind'][];

/** An act that a State or organisation does by sending something, or by signing. */
export type SentAct = Exclude<Act, { readonly kind: (typeof NOT_SENT)[number] }>;

const KINDS_NOT_SENT: ReadonlySet<string> = new Set(NOT_SENT);

/**
 * Checks if an act is one that a State or organisation does by sending something, or by signing, so that it can be drafted.
 *
 * @example isSentAct({ kind: 'domestic-ratification', participant: 'KAZ', on: civilDate('2001-06-15') }) // false
 */
export function isSentAct(act: Act): act is SentAct {
  assertArgument('isSentAct', 'act', ACT, act);
  return !KINDS_NOT_SENT.has(act.kind);
}
