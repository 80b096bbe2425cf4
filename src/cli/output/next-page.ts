import {
  assertNever,
  type CivilDate,
  type FirstDay,
  type TextCorrectionAnswer,
  type Treaty,
  type WhatIsNext,
} from '../../index.ts';
import { describeDaysDue } from './days-due.ts';
import type { Page } from './page.ts';
import { setSteps } from './set-answer.ts';
import { setEntries } from './set-entries.ts';
import { setTextCorrections } from './set-text-corrections.ts';

/** How many reports due are shown; all of them are in the JSON. */
const MOST_REPORTS = 5;

/** How many first days are shown, and how many Parties are named on one of them; all of them are in the JSON. */
const MOST_FIRST_DAYS = 5;
const MOST_NAMED = 4;

/** Sets what is awaited, and what comes if nothing else is deposited. */
export function setNextPage(
  page: Page,
  { shortTitle: treaty }: Treaty,
  asOf: CivilDate,
  { awaited, dated, onOtherReadings, withdrawnOtherwise, firstDays, reports }: WhatIsNext,
  corrections: readonly TextCorrectionAnswer[] = [],
): readonly string[] {
  const { say, text, formats } = page;
  const waiting = awaited.flatMap(({ amendment, awaits }) => [
    page.paragraph(
      amendment === undefined ? text('page.next.entry-into-force') : say('page.next.amendment', { amendment }),
    ),
    ...awaits.map((each) => page.paragraph(formats.cited(each), '  ')),
  ]);
  const rows = setEntries(page, dated, onOtherReadings);
  const due = reports.slice(0, MOST_REPORTS).map(({ participant, nextDue }) => {
    const on = nextDue === undefined ? '' : describeDaysDue(page, nextDue);
    return [on, page.source(nextDue?.due.article ?? ''), say('page.next.report-due', { participant })];
  });
  const more = reports.length - due.length;
  const headings = ['page.heading.date', 'page.heading.article', 'page.heading.what'] as const;
  const reportsDue = [
    ...(due.length === 0 ? [] : ['', page.bold(text('page.next.reports')), page.table(headings, due, 2)]),
    ...(more > 0 ? [page.paragraph(say('page.next.more-reports', { more, command: 'treaty reports' }))] : []),
  ];
  const first = firstDays
    .slice(0, MOST_FIRST_DAYS)
    .map((each) => [each.on, page.source(each.article), describeFirst(page, each)]);
  const later = firstDays.length - first.length;
  const possible = [
    ...(first.length === 0 ? [] : ['', page.bold(text('page.next.first-days')), page.table(headings, first, 2)]),
    ...(later > 0 ? [page.paragraph(say('page.next.more-first-days', { more: later }))] : []),
  ];
  const awaits = [
    '',
    page.bold(text('page.next.awaited')),
    ...(waiting.length === 0 ? [page.paragraph(text('page.next.nothing-awaited'))] : waiting),
  ];
  const follows = [
    '',
    page.bold(text('page.next.if-nothing-else')),
    rows.length === 0 ? page.paragraph(text('page.next.no-date')) : page.table(headings, rows, 2),
  ];
  // What is due next comes first; that nothing is awaited, and that no date follows, stands last.
  const sections = [
    ...(rows.length === 0 ? [] : follows),
    ...(waiting.length === 0 ? [] : awaits),
    ...(corrections.length === 0 ? [] : ['', ...setTextCorrections(page, corrections)]),
    ...(withdrawnOtherwise.length === 0
      ? []
      : ['', page.paragraph(text('page.unsettled')), ...setSteps(page, withdrawnOtherwise)]),
    ...possible,
    ...reportsDue,
    ...(waiting.length === 0 ? awaits : []),
    ...(rows.length === 0 ? follows : []),
  ];
  return [page.paragraph(say('page.next.title', { treaty, asOf })), ...sections];
}

/** Describes what can first be done on a day. */
function describeFirst({ say, text }: Page, day: FirstDay): string {
  switch (day.kind) {
    case 'amendment-proposal':
      return text('page.next.first-proposal');
    case 'amendment-adoption': {
      const { amendment, orOn } = day;
      return orOn === undefined
        ? say('page.next.first-adoption', { amendment })
        : say('page.next.first-adoption.or', { amendment, orOn });
    }
    case 'accession':
      return text('page.next.first-accession');
    case 'denunciation': {
      const { participants } = day;
      if (participants === undefined) return text('page.next.first-notice');
      return participants.length > MOST_NAMED
        ? say('page.next.first-notice.by-many', { count: participants.length })
        : say('page.next.first-notice.by', { participants });
    }
    default:
      return assertNever(day);
  }
}
