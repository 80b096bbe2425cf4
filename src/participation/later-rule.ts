import type { PlainDelay } from '../calendar/delay.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { LaterPartiesClause, LaterRule } from '../treaty/treaty.ts';

/** Of an instrument what decides which rule governs it. */
type Instrument = Pick<ConsentAct, 'kind' | 'participant' | 'standsFor'>;

/**
 * Finds which rule for later Parties governs an instrument: the first special one that is for its kind and for whoever deposits it,
 * otherwise the clause itself.
 *
 * @see docs/legal-sources.md#later-parties
 */
export function laterRuleOf(clause: LaterPartiesClause, { kind, standsFor, participant }: Instrument): LaterRule {
  const named = kind === 'consent' ? standsFor : kind;
  const special = clause.special?.find(
    ({ kinds, of }) =>
      (kinds === undefined || kinds.some((each) => each === named)) &&
      (of === undefined || (of === 'organisations') === (kindOfParticipant(participant) === 'organisation')),
  );
  return special ?? clause;
}

/** Finds the delay of the rule for later Parties that governs an instrument; `undefined` where it has none, or is not stated. */
export function findLaterDelay(clause: LaterPartiesClause, instrument: Instrument): PlainDelay | undefined {
  const rule = laterRuleOf(clause, instrument);
  return 'delay' in rule ? rule.delay : undefined;
}
