import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import { KIND_OF_EVENT } from '../export/calendar/event-names.ts';
import type { ChangeOfDate } from './change-in-law.ts';
import type { ActsCompared } from './compare-acts.ts';
import type { DateKnown, LawKnown } from './law-known.ts';

/**
 * Lists what has changed in the dates that follow, and which days have come since.
 *
 * Of what comes again and again, such as the reports of a Party, a record tells those until the day asked about and the next: one that stands behind all that were known before follows from them, and
 * is no change. Where the first of them is new, or falls away with all others, it is told alone: the days of the others follow from it.
 */
export function listChangesOfDates(before: LawKnown, after: LawKnown, acts: ActsCompared): readonly ChangeOfDate[] {
  const [old, now] = [indexOf(before), indexOf(after)];
  const tell = openTeller(after, acts);
  const changes = after.dates.flatMap((is): readonly ChangeOfDate[] => {
    const was = old.byUid.get(is.uid);
    if (was === undefined) return isFollowing(is, old, now) ? [] : [tell('date-set', is)];
    if (was.on !== is.on) return [tell('date-moved', is, was)];
    const certainty = compareCertainty(was.uncertain, is.uncertain);
    const came = before.asOf < is.on && is.on <= after.asOf && is.received !== true;
    return [
      ...(certainty === undefined ? [] : [tell(certainty, is, was)]),
      ...(came ? [tell('date-came', is, was)] : []),
    ];
  });
  const gone = before.dates.filter((was) => !now.byUid.has(was.uid) && !isAloneWithout(was, old, now));
  return [...changes, ...gone.map((was) => tell('date-fell-away', undefined, was))];
}

/** The dates of a state, by their UID; and of each thing that comes again and again, what is known of all. */
interface DatesIndexed {
  readonly byUid: ReadonlyMap<string, DateKnown>;
  readonly series: ReadonlyMap<string, Series>;
}

interface Series {
  readonly first: number;
  readonly last: number;
  readonly endsOn: CivilDate;
}

function indexOf({ dates }: LawKnown): DatesIndexed {
  const series = new Map<string, Series>();
  for (const date of dates) {
    const { number, on } = date;
    if (number === undefined) continue;
    const { first, last, endsOn } = series.get(seriesOf(date)) ?? { first: number, last: number, endsOn: on };
    series.set(seriesOf(date), {
      first: Math.min(first, number),
      last: Math.max(last, number),
      endsOn: on > endsOn ? on : endsOn,
    });
  }
  return { byUid: new Map(dates.map((date) => [date.uid, date])), series };
}

/** Checks if a date that was not known before follows from one that was, or from another that is new with it. */
function isFollowing(is: DateKnown, old: DatesIndexed, now: DatesIndexed): boolean {
  const known = old.series.get(seriesOf(is));
  if (known === undefined) return isAloneWithout(is, now, old);
  return is.number !== undefined && is.number > known.last && is.on > known.endsOn;
}

/** Checks if a date is one of several of which the other state knows none, and not the first of them. */
function isAloneWithout(date: DateKnown, own: DatesIndexed, other: DatesIndexed): boolean {
  const { number } = date;
  const series = own.series.get(seriesOf(date));
  return number !== undefined && series !== undefined && number > series.first && !other.series.has(seriesOf(date));
}

function seriesOf({ name, participant, amendment }: Pick<DateKnown, 'name' | 'participant' | 'amendment'>): string {
  return JSON.stringify([name, participant, amendment]);
}

function compareCertainty(
  was: readonly NestedMessage[],
  is: readonly NestedMessage[],
): 'date-opened' | 'date-settled' | 'date-open-otherwise' | undefined {
  if (JSON.stringify(was) === JSON.stringify(is)) return undefined;
  if (was.length === 0) return 'date-opened';
  return is.length === 0 ? 'date-settled' : 'date-open-otherwise';
}

/** Opens what makes changes of dates: each says beside it what leaves it uncertain, and if the record has lost acts. */
function openTeller({ treaty, title }: LawKnown, acts: ActsCompared) {
  const lost = new Set(acts.lost.map(({ act }) => act.participant));
  const newly = new Set(
    [...acts.recorded, ...acts.corrected.map(({ is }) => is)].map(
      ({ act, corrects }) => (corrects?.act ?? act).participant,
    ),
  );
  /** Of a participant whose acts have come, and none of whose are gone, the record tells why; of the treaty and of others it does not. */
  const isByLoss = ({ participant }: DateKnown): boolean =>
    lost.size > 0 && (participant === undefined || lost.has(participant) || !newly.has(participant));

  function tell(kind: 'date-fell-away', is: undefined, was: DateKnown): ChangeOfDate;
  function tell(kind: Exclude<ChangeOfDate['kind'], 'date-fell-away'>, is: DateKnown, was?: DateKnown): ChangeOfDate;
  function tell(kind: ChangeOfDate['kind'], is: DateKnown | undefined, was?: DateKnown): ChangeOfDate {
    const date = is ?? was;
    if (date === undefined) throw new Error('A date that changes is there before or after.');
    const { uid, name, article, participant, amendment } = date;
    return {
      id: `${kind} ${uid}`,
      kind,
      treaty,
      title,
      topic: KIND_OF_EVENT[name],
      name,
      uid,
      article,
      ...(participant === undefined ? {} : { participant }),
      ...(amendment === undefined ? {} : { amendment }),
      ...(is === undefined ? {} : { on: is.on }),
      ...(was === undefined ? {} : { from: was.on }),
      says: sayChange(kind, date, was),
      beside: [
        ...(kind !== 'date-came' && isByLoss(date) ? [{ code: 'change.acts-lost', values: {} }] : []),
        ...(is?.uncertain ?? []),
        ...(is?.foreseen === true ? [{ code: 'event.if-nothing-else', values: {} }] : []),
        ...(is?.beyondRecord === true ? [{ code: 'change.beyond-record', values: {} }] : []),
      ],
    };
  }
  return tell;
}

function sayChange(
  kind: ChangeOfDate['kind'],
  { uid, name, on, what }: DateKnown,
  was: DateKnown | undefined,
): ChangeOfDate['says'] {
  switch (kind) {
    case 'date-set':
      return { code: 'change.date-set', values: { is: headlineOf(uid, name), what, on } };
    case 'date-moved':
      return { code: 'change.date-moved', values: { what, from: was?.on ?? on, on } };
    case 'date-fell-away':
      return {
        code: 'change.date-fell-away',
        values: { is: name === 'condition-met' ? 'threshold' : 'date', what, from: on },
      };
    case 'date-came':
    case 'date-opened':
    case 'date-settled':
    case 'date-open-otherwise':
      return { code: `change.${kind}`, values: { what, on } };
    default:
      return assertNever(kind);
  }
}

function headlineOf(uid: string, name: DateKnown['name']): 'new-party' | 'party-again' | 'threshold' | 'date' {
  if (name === 'condition-met') return 'threshold';
  if (name !== 'party-from') return 'date';
  return /\.again-\d+@/.test(uid) ? 'party-again' : 'new-party';
}
