import { continuingStateOf } from '../../../participants.ts';
import {
  type ChangeInLaw,
  composeChangesInLaw,
  countMuchLost,
  type KnownAt,
  type LawKnown,
  type WatchState,
} from '../../../watch.ts';
import { BadInput } from '../../bad-input.ts';
import type { Session } from '../../command.ts';
import { findOnDay } from '../find-on-day.ts';
import { nameOfStore } from '../open-store.ts';
import { SEAT_OF_SEVERAL } from '../seat-of-several.ts';
import { findAsOf } from '../today.ts';
import { visibleFormOf } from '../visible-form.ts';
import { composeLawSeen } from './compose-law-seen.ts';
import type { Look, NotRead } from './look.ts';
import { isAddress } from './look-at-tables.ts';
import type { WatchOptions } from './watch-options.ts';

/** A treaty as it is known now, and what has changed in law. */
export interface Compared {
  readonly place: string;
  readonly law: LawKnown;
  /** As it was known before; left out where it was not. */
  readonly before?: LawKnown;
  readonly changes: readonly ChangeInLaw[];
}

/** What came of a look. */
export interface Outcome {
  readonly compared: readonly Compared[];
  readonly notRead: readonly NotRead[];
  /** What is known now: of what could not be read, what was known before. */
  readonly known: readonly KnownAt[];
}

/**
 * Compares what was seen with what was known before.
 *
 * A table that is not there any more, that cannot be read or that has lost so many acts that it may have been cut off is told, and what was known of it stays.
 *
 * @throws BadInput where the day asked about lies before the one of which something is known
 */
export async function compareWithKnown(
  state: WatchState,
  look: Look,
  options: WatchOptions & { readonly places: readonly string[] },
  session: Session,
): Promise<Outcome> {
  const laws = await composeLawSeen(look.seen, options.asOf, session);
  const known = new Map(state.known.map((each) => [each.law.treaty, each]));
  const notRead: NotRead[] = [...look.notRead];
  const compared: Compared[] = [];
  const isWanted = await openFilter(options, session);
  for (const { place, law } of laws) {
    const before = known.get(law.treaty)?.law;
    if (before === undefined) {
      known.set(law.treaty, { place, law });
      compared.push({ place, law, changes: [] });
      continue;
    }
    if (law.asOf < before.asOf) {
      const { treaty, asOf } = law;
      throw new BadInput({ code: 'page.watch.earlier-day', values: { treaty, asOf, last: before.asOf } });
    }
    const lost = options.acceptLoss === true ? undefined : countMuchLost(before, law);
    if (lost !== undefined) {
      const values = { place, lost, of: before.acts.length };
      notRead.push({ place, told: [{ code: 'page.watch.much-lost', values }] });
      continue;
    }
    known.set(law.treaty, { place, law });
    compared.push({ place, law, before, changes: composeChangesInLaw(before, law).filter(isWanted(law)) });
  }
  return { compared, notRead: [...notRead, ...listNotThere(state, look, options.places)], known: [...known.values()] };
}

/** Lists the tables that were in a folder that is watched, or are named, and of which nothing was seen and nothing told. */
function listNotThere({ known }: WatchState, { seen, notRead }: Look, places: readonly string[]): readonly NotRead[] {
  const treaties = new Set(seen.map(({ treaty }) => treaty.id));
  const told = new Set(notRead.map(({ place }) => place));
  const shown = places.map((place) =>
    isAddress(place) ? nameOfStore(place) : visibleFormOf(place).replace(/\/+$/, ''),
  );
  return known
    .filter(({ law, place }) => !treaties.has(law.treaty) && !told.has(place))
    .filter(({ place }) => shown.some((each) => (place === each || place.startsWith(`${each}/`)) && !told.has(each)))
    .map(({ place, law: { treaty } }) => ({
      place,
      told: [{ code: 'page.watch.not-there', values: { place, treaty } }],
    }));
}

type IsWanted = (law: LawKnown) => (change: ChangeInLaw) => boolean;

/** Opens what says which changes are asked for: those of some kinds, and those of a participant and of the treaties under which it has acted. */
async function openFilter({ kinds, participant: name, asOf }: WatchOptions, session: Session): Promise<IsWanted> {
  const isOfKind = ({ topic }: ChangeInLaw): boolean => kinds === undefined || kinds.includes(topic);
  if (name === undefined) return () => isOfKind;
  const { participant } = await findOnDay(name, findAsOf(asOf, SEAT_OF_SEVERAL, session), session);
  return ({ acts }) => {
    const hasActed = acts.some(
      ({ act: { participant: by } }) => by !== undefined && continuingStateOf(by) === participant,
    );
    const isIts = ({ participant: of }: ChangeInLaw): boolean =>
      of === undefined ? hasActed : continuingStateOf(of) === participant;
    return (change) => isOfKind(change) && isIts(change);
  };
}
