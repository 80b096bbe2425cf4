import type { Ambiguity, Touched } from '../../conformance.ts';
import { nameOfParticipant } from '../../participants.ts';
import { countOf, type Page } from './page.ts';

/** Sets how often each record touched an unsettled question. */
export function setAmbiguityOfAll(page: Page, reports: readonly Ambiguity[]): readonly string[] {
  const rows = reports.map(({ treaty, dates, monthEnds, readings, open }) => [
    treaty,
    String(dates),
    ...countAndDays(monthEnds),
    ...countAndDays(readings),
    String(open),
  ]);
  return [
    page.table(['Treaty', 'Dates', 'Month end', 'Days', 'Reading', 'Days', 'Open'], rows, 0),
    '',
    page.paragraph(
      'Dates: how many dates of entry into force follow, that of the treaty and those of States. Month end: how many of them would be another day by the other rule for a day that the month does not have (its last day, or the first of the next month). Reading: how many would be another day by another reading of the clauses. Days: how far the farthest of these lies from the date that prevails. Open: for how many more no single date follows, because a fact is not known, such as the date of a succession, or the clause does not say.',
    ),
  ];
}

function countAndDays(touched: readonly Touched[]): readonly [string, string] {
  return [String(touched.length), touched.length === 0 ? '-' : String(Math.max(...touched.map(({ days }) => days)))];
}

/** Sets which dates of a record an unsettled question touches. */
export function setAmbiguityOfOne(
  page: Page,
  title: string,
  { dates, monthEnds, readings, open }: Ambiguity,
): readonly string[] {
  return [
    page.paragraph(`${page.bold(title)}: ${countOf(dates, 'date')} of entry into force.`),
    '',
    page.paragraph(sayMonthEnds(monthEnds.length)),
    ...monthEnds.map((touched) => setTouched(page, touched)),
    '',
    page.paragraph(sayReadings(readings.length)),
    ...readings.map((touched) => setTouched(page, touched)),
    '',
    page.paragraph(
      open === 0
        ? 'No date is open.'
        : `Open: ${countOf(open, 'date')} more, because a fact is not known or the clause does not say.`,
    ),
  ];
}

function sayMonthEnds(count: number): string {
  return count === 0
    ? 'The other rule for a day that the month does not have (its last day, or the first of the next month) moves no date.'
    : `The other rule for a day that the month does not have (its last day, or the first of the next month) moves ${countOf(count, 'date')}:`;
}

function sayReadings(count: number): string {
  return count === 0
    ? 'Another reading of the clause moves no date.'
    : `Another reading of the clause moves ${countOf(count, 'date')}:`;
}

function setTouched(page: Page, { participant, on, otherwise, days }: Touched): string {
  const who = participant === undefined ? 'the treaty itself' : nameOfParticipant(participant);
  return page.paragraph(`${who}: ${on}, otherwise ${otherwise} (${countOf(days, 'day')})`, '    ', '  ');
}
