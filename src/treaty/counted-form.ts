import { continuingStateOf } from '../participants/former-state.ts';
import type { Act } from './act.ts';

/**
 * Puts an act under the code under which it counts: that of the State that continues the one that did it, and `recordedAs`
 * keeps the code of the record. The act of anybody else is returned as it is, the same object.
 *
 * A record goes through here once, where its corrections are applied; behind that, two codes stand for two participants.
 *
 * @example countedFormOf({ kind: 'accession', participant: 'SUN', on: civilDate('1990-06-01') }).participant // 'RUS'
 */
export function countedFormOf<Given extends Act>(act: Given): Given {
  if (act.participant === undefined) return act;
  const participant = continuingStateOf(act.participant);
  return participant === act.participant ? act : { ...act, participant, recordedAs: act.participant };
}
