import type { Status } from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import type { Change } from '../../simulation.ts';
import { describeEntry } from './describe-entry.ts';
import { orderByName } from './order-by-name.ts';
import type { Page } from './page.ts';

/** Sets the dates that would be otherwise, one under another. */
export function setChanges(page: Page, changes: readonly Change[]): readonly string[] {
  const rows = gather(page, changes);
  const isUnsettled = rows.some(([, , , what = '']) => what.includes(UNSETTLED));
  const legend = '† The law is unsettled and its readings differ: --steps prints them.';
  return [
    page.table(['Date', 'Before', 'Article', 'What'], rows, 3),
    ...(isUnsettled ? ['', page.paragraph(page.dim(legend), '  ', '')] : []),
  ];
}

/** Sets the changes as rows; what comes to many States on one day is one row. */
function gather(page: Page, changes: readonly Change[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const names = new Map<string, string[]>();
  for (const change of changes) {
    const [date, before, article, what, participant] = describe(page, change);
    const key = [date, before, article, what].join('|');
    const own = participant === undefined ? undefined : names.get(key);
    if (own !== undefined && participant !== undefined) own.push(nameOfParticipant(participant));
    else {
      rows.push([date, before, article, what]);
      if (participant !== undefined) names.set(key, [nameOfParticipant(participant)]);
    }
  }
  return rows.map(([date = '', before = '', article = '', what = '']) => {
    const named = names.get([date, before, article, what].join('|'));
    if (named === undefined) return [date, before, article, what];
    const who = orderByName(named, (name) => name, page.language);
    return [
      date,
      before,
      article,
      who.length === 1 ? `${what}: ${who[0]}` : `${what} (${who.length}): ${who.join(', ')}`,
    ];
  });
}

type Described = readonly [date: string, before: string, article: string, what: string, participant?: string];

function describe(page: Page, change: Change): Described {
  switch (change.kind) {
    case 'appears':
      return describeEntryChange(page, change.entry, change.on, '-');
    case 'vanishes':
      return describeEntryChange(page, change.entry, '-', change.on);
    case 'moves':
      return describeEntryChange(page, change.entry, change.on, change.from);
    case 'status':
      return [change.on, '', '', `${capital(WORDS[change.after])}, was ${WORDS[change.before]}`, change.participant];
    case 'report': {
      const what = change.number === 1 ? 'First report due' : `Report ${change.number} due`;
      return [change.on ?? '-', change.from ?? '-', change.article, what, change.participant];
    }
    case 'awaits':
      return ['', '', '', ''];
  }
}

function describeEntryChange(
  page: Page,
  entry: Extract<Change, { kind: 'appears' }>['entry'],
  date: string,
  before: string,
): Described {
  const basis = 'basis' in entry ? entry.basis : undefined;
  if (basis?.kind === 'indeterminate') return [date, before, entry.article, describeEntry(page, entry)];
  const open = basis?.kind === 'determined' && basis.readings !== undefined ? UNSETTLED : '';
  if (entry.kind === 'party-from') return [date, before, entry.article, `Becomes a Party${open}`, entry.participant];
  if (entry.kind === 'party-no-longer') {
    return [date, before, entry.article, `Is no longer a Party${open}`, entry.participant];
  }
  return [date, before, entry.article, `${describeEntry(page, entry)}${open}`];
}

/** Stands behind a date of which the readings differ. */
const UNSETTLED = ' †';

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const WORDS: Readonly<Record<Status, string>> = {
  none: 'no part in it',
  signatory: 'signatory',
  'contracting-state': 'contracting State',
  party: 'Party',
  'former-party': 'former Party',
};
