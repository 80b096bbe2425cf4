import { findAsOf } from '../cli/input/today.ts';
import type { CivilDate, Treaty } from '../index.ts';

/** Finds which day it is at the depositary's seat of a treaty. */
export type Today = (treaty: { readonly depositary: Pick<Treaty['depositary'], 'zone'> }) => CivilDate;

const MINUTE = 60_000;

/** Opens what finds the day at a seat: once a minute for each zone, because no day begins within a minute. */
export function openToday(now: () => number): Today {
  const found = new Map<string, { readonly minute: number; readonly day: CivilDate }>();
  return (treaty) => {
    const { zone } = treaty.depositary;
    const minute = Math.floor(now() / MINUTE);
    const there = found.get(zone);
    if (there?.minute === minute) return there.day;
    const day = findAsOf(undefined, treaty, { now });
    found.set(zone, { minute, day });
    return day;
  };
}
