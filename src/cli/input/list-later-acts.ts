import { addPeriod } from '../../calendar.ts';
import type { Act, CivilDate } from '../../index.ts';

/** Acts of a register that are dated after today. */
export interface LaterActs {
  readonly today: CivilDate;
  readonly acts: readonly Act[];
  /** Those that are so by more than a year: their year is a slip of the pen, mostly. */
  readonly far: readonly Act[];
}

/**
 * Lists the acts that are dated after today, of what is to be a register of what has been done; nothing where there are none. The day of a
 * denunciation that is known by its effect alone may well lie ahead, but not by more than a year.
 */
export function listLaterActs(acts: readonly Act[], today: CivilDate): LaterActs | undefined {
  const later = acts.filter(({ on }) => on > today);
  const inAYear = addPeriod(today, { years: 1 }, 'last-day-of-month');
  const far = inAYear.kind === 'date' ? later.filter(({ on }) => on > inAYear.date) : [];
  const unusual = later.filter((act) => !isKnownByEffect(act) || far.includes(act));
  return unusual.length === 0 ? undefined : { today, acts: unusual, far };
}

function isKnownByEffect(act: Act): boolean {
  return act.kind === 'denunciation' && act.receipt !== undefined;
}
