import type { Ambiguity, Touched } from '../../conformance.ts';
import type { CivilDate, Text } from '../../index.ts';
import type { Page } from './page.ts';

/** How often a record touched an unsettled question, and the day on which it ends. */
export interface AmbiguityOfRecord extends Ambiguity {
  readonly recordEnd: { readonly endsOn: CivilDate | null };
}

/** Sets how often each record touched an unsettled question. */
export function setAmbiguityOfAll(page: Page, reports: readonly AmbiguityOfRecord[]): readonly string[] {
  const rows = reports.map(({ treaty, dates, monthEnds, readings, open, recordEnd }) => [
    treaty,
    recordEnd.endsOn ?? '-',
    String(dates),
    ...countAndDays(monthEnds),
    ...countAndDays(readings),
    String(open),
  ]);
  const headings = [
    'page.heading.treaty',
    'page.heading.record-ends',
    'page.heading.dates',
    'page.heading.month-end',
    'page.heading.days',
    'page.heading.reading',
    'page.heading.days',
    'page.heading.open',
  ] as const;
  return [page.table(headings, rows, 0), '', page.paragraph(page.text('page.ambiguity.legend'))];
}

function countAndDays(touched: readonly Touched[]): readonly [string, string] {
  return [String(touched.length), touched.length === 0 ? '-' : String(Math.max(...touched.map(({ days }) => days)))];
}

/** Sets which dates of a record an unsettled question touches. */
export function setAmbiguityOfOne(
  page: Page,
  title: Text,
  { dates, monthEnds, readings, open }: Ambiguity,
): readonly string[] {
  return [
    page.paragraph(page.say('page.ambiguity.dates', { title, dates })),
    '',
    page.paragraph(page.say('page.ambiguity.month-ends', { moved: monthEnds.length })),
    ...monthEnds.map((touched) => setTouched(page, touched)),
    '',
    page.paragraph(page.say('page.ambiguity.readings', { moved: readings.length })),
    ...readings.map((touched) => setTouched(page, touched)),
    '',
    page.paragraph(page.say('page.ambiguity.open', { open })),
  ];
}

function setTouched(page: Page, { participant, ...values }: Touched): string {
  const says =
    participant === undefined
      ? page.say('page.ambiguity.touched-treaty', values)
      : page.say('page.ambiguity.touched', { participant, ...values });
  return page.paragraph(says, '    ', '  ');
}
