import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
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
  const all = instruments.flatMap((each): readonly CountedInstrument[] => {
    const one = organisations.of.find(({ organisation }) => organisation === each.participant);
    if (one === undefined) return [each];
    return one.members.flatMap(({ participant, from = each.on, until }) => {
      const on = laterOf(from, each.on);
      return toEnd({ participant, kind: each.kind, on, through: each.participant }, on, [each.until, until]);
    });
  });
  const last = new Map<string, CountedInstrument>();
  const once = all.sort(compareInstruments).flatMap((each) => {
    const before = last.get(each.participant);
    if (before !== undefined && before.until === undefined) return [];
    const counted = toEnd(each, before?.until ?? each.on, [each.until]);
    for (const one of counted) last.set(one.participant, one);
    return counted;
  });
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

/** Lets an instrument count from a day, not before its own, to the first of the days that end it; not at all where it ends by then. */
function toEnd(
  { until: _, ...instrument }: CountedInstrument,
  from: CivilDate,
  ends: readonly (CivilDate | undefined)[],
): readonly CountedInstrument[] {
  const on = laterOf(instrument.on, from);
  const [until] = ends.filter((day) => day !== undefined).sort();
  if (until === undefined) return [{ ...instrument, on }];
  return until > on ? [{ ...instrument, on, until }] : [];
}
