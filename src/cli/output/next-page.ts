import { type CivilDate, renderDate, type Treaty, type WhatIsNext } from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import { describeEntry } from './describe-entry.ts';
import type { Page } from './page.ts';
import { renderAwaited } from './render-text.ts';

/** How many reports due are shown; all of them are in the JSON. */
const MOST_REPORTS = 5;

/** Sets what is awaited, and what comes if nothing else is deposited. */
export function setNextPage(
  page: Page,
  { shortTitle }: Treaty,
  asOf: CivilDate,
  { awaited, dated, reports }: WhatIsNext,
): readonly string[] {
  const waiting = awaited.flatMap(({ amendment, awaits }) => [
    page.paragraph(amendment === undefined ? 'Entry into force:' : `Amendment ${amendment}:`),
    ...awaits.map((each) => page.paragraph(renderAwaited(each), '  ')),
  ]);
  const rows = dated.map((entry) => [entry.on, entry.article, describeEntry(entry)]);
  const due = reports.slice(0, MOST_REPORTS).map(({ participant, nextDue }) => {
    const on = nextDue?.due.kind === 'determined' ? nextDue.due.value : '';
    return [on, nextDue?.due.article ?? '', `Report of ${nameOfParticipant(participant)} due`];
  });
  const more = reports.length - due.length;
  return [
    page.paragraph(`${page.bold(shortTitle)}  What is awaited on ${renderDate(asOf)}, and what comes.`),
    '',
    page.bold('Awaited'),
    ...(waiting.length === 0 ? [page.paragraph('No act: what is to come follows from what was done.')] : waiting),
    '',
    page.bold('If nothing else is deposited'),
    rows.length === 0
      ? page.paragraph('No date follows from the record.')
      : page.table(['Date', 'Article', 'What'], rows, 2),
    ...(due.length === 0 ? [] : ['', page.bold('Reports'), page.table(['Date', 'Article', 'What'], due, 2)]),
    ...(more > 0 ? [page.paragraph(`and ${more} more: "treaty reports" lists them.`)] : []),
  ];
}
