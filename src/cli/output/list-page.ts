import type { CatalogueEntry } from '../../catalogue.ts';
import type { CivilDate } from '../../index.ts';
import type { Page } from './page.ts';

/** A treaty of the catalogue, and how things stand where its record ends. */
export interface ListedTreaty {
  readonly entry: CatalogueEntry;
  /** Left out where there is no record, or nothing is determined. */
  readonly inForceOn?: CivilDate;
  /** How many Parties there are on the last day of the record, or today where it is not known which day that is. */
  readonly parties?: number;
  /** Of how many it is not known on that day whether they are Parties. */
  readonly notKnown?: number;
}

/** The words that are looked for, and what was probably meant where they occur nowhere. */
interface WordsSought {
  readonly words: string;
  readonly meant?: string;
}

/** What stands where nothing is known. */
const NONE = '-';

/** Sets the treaties of the catalogue: each with its Parties and its date by its record, and the day on which that ends. */
export function setListPage(
  page: Page,
  listed: readonly ListedTreaty[],
  { words, meant }: WordsSought,
): readonly string[] {
  if (listed.length === 0) {
    const none = page.say('page.list.none', { words });
    return [page.paragraph(meant === undefined ? none : `${none} ${page.say('page.list.meant', { meant })}`)];
  }
  const rows = listed.map(({ entry: { id, title, record }, inForceOn, parties, notKnown = 0 }) => [
    id,
    page.formats.text(title),
    inForceOn ?? NONE,
    parties === undefined ? NONE : renderNumber(parties, notKnown),
    record === undefined ? NONE : (record.endsOn ?? page.text('page.list.end-not-known')),
  ]);
  const headings = [
    'page.heading.id',
    'page.heading.title',
    'page.heading.in-force',
    'page.heading.parties',
    'page.heading.record-ends',
  ] as const;
  return [page.table(headings, rows, 1), '', page.paragraph(page.text('page.list.note'))];
}

/** Renders how many Parties there are, or from how many to how many. */
function renderNumber(parties: number, notKnown: number): string {
  return notKnown === 0 ? String(parties) : `${parties}–${parties + notKnown}`;
}
