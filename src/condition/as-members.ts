import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import { type CountedInstrument, compareInstruments, standsOn } from './counted-instrument.ts';

/**
 * Puts in the place of an organisation's instrument one of each of its members, where the clause counts it so. Who is a member only later
 * counts from that day, who leaves counts until that day, and nobody counts twice: whoever deposits itself as well counts from the earlier
 * of the two days on.
 *
 * @param instruments in order of day
 * @returns in order of day; the same list where the clause counts no organisation so
 * @see docs/legal-sources.md#counting
 */
export function listAsMembers(
  { organisations }: Pick<EntryIntoForceClause, 'organisations'>,
  instruments: readonly CountedInstrument[],
): readonly CountedInstrument[] {
  if (typeof organisations !== 'object') return instruments;
  const { of } = organisations;
  const all = instruments.flatMap((each): readonly CountedInstrument[] => {
    const one = of.find(({ organisation }) => organisation === each.participant);
    if (one === undefined) return [each];
    return one.members.map(({ participant, from = each.on, until }) => {
      // The earlier of the two; what is left out comes last.
      const [end] = [until, each.until].sort();
      return {
        ...each,
        participant,
        on: laterOf(from, each.on),
        through: each.participant,
        ...(end && { until: end }),
      };
    });
  });
  const once: CountedInstrument[] = [];
  for (const each of all.sort(compareInstruments)) {
    const before = once.findLast(({ participant }) => participant === each.participant);
    if (before && !before.until) continue;
    const on = laterOf(each.on, before?.until ?? each.on);
    if (standsOn(each, on)) once.push({ ...each, on });
  }
  return once.sort(compareInstruments);
}

/**
 * Lists the instruments that count on a day, those of the members of an organisation in the place of its own, where the clause counts it so.
 *
 * @param instruments in order of day, none of a later one
 */
export function listCountingOn(
  clause: Pick<EntryIntoForceClause, 'organisations'>,
  instruments: readonly CountedInstrument[],
  on: CivilDate,
): readonly CountedInstrument[] {
  const all = listAsMembers(clause, instruments);
  return all === instruments ? all : all.filter((each) => each.on <= on && standsOn(each, on));
}

/**
 * Says of which members an instrument of their organisation counts as one: a clause on counting does not say whether such an instrument
 * binds them too.
 *
 * @param isOne tells of which members of an organisation it is said
 */
export function describeMembers(
  { organisations }: Pick<EntryIntoForceClause, 'organisations'>,
  isOne: (member: ParticipantCode, organisation: ParticipantCode) => boolean,
): readonly Step[] {
  if (typeof organisations !== 'object') return [];
  const { article, of } = organisations;
  return of.flatMap(({ organisation, members: all }): readonly Step[] => {
    const members = [...new Set(all.map(({ participant }) => participant))].filter((each) => isOne(each, organisation));
    return members.length === 0
      ? []
      : [{ article, code: 'step.counted-as-members', values: { organisation, members } }];
  });
}
