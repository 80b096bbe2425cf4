import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { LifeOfParties } from '../lifecycle/life.ts';
import { findLack, ownLifeOf } from '../lifecycle/status-on.ts';

/**
 * Lists what must be known of instruments that a record in part lacks on a day before anybody can say how many more are needed: whether those whom it
 * names have deposited, and how many others have where it does not name them all.
 */
export function listInstrumentsLacking(life: LifeOfParties, on: CivilDate): readonly Message<CodeOf<'question'>>[] {
  const { completeness } = life.record;
  if (completeness === undefined || !('missing' in completeness)) return [];
  const lacking = completeness.missing.filter(({ acts, since = on }) => acts === 'consents' && since <= on);
  const named = [...new Set(lacking.flatMap(({ of = [] }) => of))].sort();
  const ofNamed = named
    .filter((participant) => findLack(life, ownLifeOf(life, participant), on)?.acts === 'consents')
    .map((participant) => ({ code: 'question.record-lacks', values: { participant, named: 'yes' } }) as const);
  const isOpen = lacking.some(({ of }) => of === undefined);
  return isOpen ? [...ofNamed, { code: 'question.how-many-parties', values: {} }] : ofNamed;
}
