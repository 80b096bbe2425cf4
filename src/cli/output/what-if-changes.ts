import { assertNever, type CivilDate, type Status } from '../../index.ts';
import { kindOfParticipant } from '../../participants.ts';
import type { Change } from '../../simulation.ts';
import { describeEntry } from './describe-entry.ts';
import { orderByName } from './order-by-name.ts';
import type { Page } from './page.ts';
import { MONTH_END, UNSETTLED } from './status-of-each.ts';

/** A change that has a day: not that an open answer waits for something else. */
type DatedChange = Exclude<Change, { readonly kind: 'awaits' }>;

/**
 * Lists the changes that have a day. That a State becomes a Party, or is one no longer, is told as what happens on that day, and not again
 * as its status.
 */
export function listDated(changes: readonly Change[]): readonly DatedChange[] {
  const told = new Set(changes.flatMap((change) => ('entry' in change ? [standingOf(change)] : [])));
  return changes.flatMap((change) => {
    if (change.kind === 'awaits') return [];
    return change.kind === 'status' && told.has(keyOf(change.on, change.participant, change.after)) ? [] : [change];
  });
}

/** What a State is once an entry has come about, and since when; empty for what makes no State a Party or a former one. */
function standingOf({ on, kind, entry }: Extract<Change, { readonly entry: unknown }>): string {
  if (kind === 'vanishes') return '';
  if (entry.kind === 'party-from') return keyOf(on, entry.participant, 'party');
  return entry.kind === 'party-no-longer' ? keyOf(on, entry.participant, 'former-party') : '';
}

function keyOf(on: CivilDate, participant: string, status: Status): string {
  return [on, participant, status].join(' ');
}

/** Sets the dates that would be otherwise, one under another. */
export function setChanges(page: Page, changes: readonly DatedChange[]): readonly string[] {
  const rows = gather(page, changes);
  const isUnsettled = rows.some(([, , , what = '']) => what.includes(UNSETTLED));
  const hasMonthEnd = rows.some(([date = '', before = '']) => `${date}${before}`.includes(MONTH_END));
  const notes = [
    ...(hasMonthEnd ? [page.text('page.status.legend-month-end')] : []),
    ...(isUnsettled ? [page.text('page.what-if.unsettled')] : []),
  ];
  return [
    page.table(['page.heading.date', 'page.heading.before', 'page.heading.article', 'page.heading.what'], rows, 3),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => page.paragraph(page.dim(note), '  ', ''))]),
  ];
}

/** Sets the changes as rows; what comes to many States on one day is one row. */
function gather(page: Page, changes: readonly DatedChange[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const names = new Map<string, string[]>();
  for (const change of changes) {
    const [date, before, article, what, participant] = describe(page, change);
    const key = [date, before, article, what].join('|');
    const own = participant === undefined ? undefined : names.get(key);
    if (own !== undefined && participant !== undefined) own.push(page.formats.participant(participant));
    else {
      rows.push([date, before, article, what]);
      if (participant !== undefined) names.set(key, [page.formats.participant(participant)]);
    }
  }
  return rows.map(([date = '', before = '', article = '', what = '']) => {
    const named = names.get([date, before, article, what].join('|'));
    if (named === undefined) return [date, before, article, what];
    const who = orderByName(named, (name) => name, page.language);
    const shown = page.formats.row(who);
    const says =
      who.length === 1
        ? page.say('page.what-if.change-of-one', { what, names: shown })
        : page.say('page.what-if.change-of-several', { what, count: who.length, names: shown });
    return [date, before, article, says];
  });
}

type Described = readonly [date: string, before: string, article: string, what: string, participant?: string];

function describe(page: Page, change: DatedChange): Described {
  switch (change.kind) {
    case 'appears':
      return describeEntryChange(page, change.entry, markMonthEnd(change), '-');
    case 'vanishes':
      return describeEntryChange(page, change.entry, '-', markMonthEnd(change));
    case 'moves':
      return describeEntryChange(page, change.entry, markMonthEnd(change), change.from);
    case 'status': {
      const { on, before, after, participant } = change;
      const who = kindOfParticipant(participant) === 'organisation' ? 'organisation' : 'state';
      return [on, '', '', page.say('page.what-if.status', { who, before, after }), participant];
    }
    case 'report': {
      const what = page.say('page.what-if.report', { number: change.number });
      const mark = change.monthEndMattered === true ? MONTH_END : '';
      return [`${change.on ?? '-'}${mark}`, change.from ?? '-', page.source(change.article), what, change.participant];
    }
    default:
      return assertNever(change);
  }
}

/** Writes the day of an entry, with a mark where the month has not the day that the period leads to. */
function markMonthEnd({ on, entry }: Extract<Change, { readonly entry: unknown }>): string {
  const isMarked = 'basis' in entry && entry.basis?.kind === 'determined' && entry.basis.monthEndMattered;
  return isMarked ? `${on}${MONTH_END}` : on;
}

function describeEntryChange(
  page: Page,
  entry: Extract<Change, { kind: 'appears' }>['entry'],
  date: string,
  before: string,
): Described {
  const basis = 'basis' in entry ? entry.basis : undefined;
  if (basis?.kind === 'indeterminate') return [date, before, page.source(entry.article), describeEntry(page, entry)];
  const mark = basis?.kind === 'determined' && basis.readings !== undefined ? UNSETTLED : '';
  if (entry.kind === 'party-from') {
    return [
      date,
      before,
      page.source(entry.article),
      `${page.text('page.what-if.becomes-party')}${mark}`,
      entry.participant,
    ];
  }
  if (entry.kind === 'party-no-longer') {
    return [
      date,
      before,
      page.source(entry.article),
      `${page.text('page.what-if.no-longer-party')}${mark}`,
      entry.participant,
    ];
  }
  return [date, before, page.source(entry.article), `${describeEntry(page, entry)}${mark}`];
}
