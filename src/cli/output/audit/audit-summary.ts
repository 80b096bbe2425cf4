import type { AuditCounts } from '../../../conformance.ts';
import { countOf, type Page } from '../page.ts';
import { renderNumber } from '../render-number.ts';
import type { AuditHeader, AuditOptions } from './audit-writer.ts';

/** What is counted, and how the summary words one of it and, where that is otherwise, several. */
type Counted<Name> = readonly (readonly [Name, one: string, several?: string])[];

/** Why no single date follows: so many rows … */
const OPEN = [
  ['no-day', 'gives no day of deposit or of receipt', 'give no day of deposit or of receipt'],
  [
    'not-notified',
    'gives no day of notification, from which the clause runs (column "notified")',
    'give no day of notification, from which the clause runs (column "notified")',
  ],
  [
    'not-in-force',
    'is of a treaty that is not in force by this table',
    'are of a treaty that is not in force by this table',
  ],
  ['open-question', 'leaves a question of law or of fact open', 'leave a question of law or of fact open'],
  [
    'no-candidate',
    'leaves such a question open, and its date follows on no answer to it',
    'leave such a question open, and their dates follow on no answer to it',
  ],
  ['no-effect', 'is of an act that never takes effect', 'are of an act that never takes effect'],
  [
    'never-made',
    'is of an act that was never made, by a correction',
    'are of an act that was never made, by a correction',
  ],
] as const satisfies Counted<keyof AuditCounts['open']>;

/** Sets how many rows there are of what, which columns were not read, and how many findings there are. */
export function setAuditCounts(
  page: Page,
  file: string,
  counts: AuditCounts,
  unread: AuditHeader['unread'],
  { proposals }: AuditOptions,
): readonly string[] {
  const { rows, treaties, verdicts, acts, elsewhere, withoutDate, notAudited } = counts;
  const how = proposals === true ? '' : ' (--proposals lists them)';
  const counted: Counted<number> = [
    [verdicts.agreed, 'with the computed date'],
    [verdicts['agreed-under-reading'], 'with the date of another reading'],
    [verdicts.disagreed, 'with another date'],
    [verdicts.filled, `without a date stored, for which one is proposed${how}`],
    [verdicts.open, 'for which no single date follows:'],
    [verdicts.refused, 'of an act without effect', 'of acts without effect'],
    [
      elsewhere,
      'of a deposit with another depositary, which does not decide',
      'of deposits with another depositary, which do not decide',
    ],
    [
      acts,
      'of an act that is taken and not audited, such as a correction',
      'of acts that are taken and not audited, such as corrections',
    ],
    [withoutDate, 'that needs no date, such as a signature', 'that need no date, such as signatures'],
  ];
  const shown = counted
    .filter(([count]) => count > 0)
    .map(([count, one, several = one]) => [renderNumber(count), count === 1 ? one : several] as const);
  const width = Math.max(0, ...shown.map(([count]) => count.length));
  return [
    page.paragraph(
      `${file}: ${renderNumber(rows)} ${rows === 1 ? 'row' : 'rows'} of ${countOf(treaties, 'treaty', 'treaties')}.`,
    ),
    ...shown.flatMap(([count, words]) => [
      setCount(page, count, words, width, '  '),
      ...(words.endsWith(':') ? setReasons(page, counts, width) : []),
    ]),
    ...(notAudited === 0 ? [] : [page.paragraph(`Held to nothing: ${sayNotAudited(notAudited)}.`)]),
    ...(unread.length === 0 ? [] : [page.paragraph(`Not read: ${unread.map(sayUnread).join(', ')}.`)]),
    sayFindings(counts),
  ];
}

function setReasons(page: Page, { open }: AuditCounts, width: number): readonly string[] {
  const indent = ' '.repeat(width + 4);
  return OPEN.flatMap(([reason, one, several]) => {
    const count = open[reason];
    return count === 0 ? [] : [setCount(page, renderNumber(count), count === 1 ? one : several, width, indent)];
  });
}

function setCount(page: Page, count: string, words: string, width: number, indent: string): string {
  return page.paragraph(words, ' '.repeat(indent.length + width + 2), `${indent}${count.padStart(width)}  `);
}

function sayNotAudited(count: number): string {
  if (count === 1) return 'one date is stored beside an act that needs none';
  return `${renderNumber(count)} dates are stored beside acts that need none`;
}

function sayUnread({ name, nearest }: AuditHeader['unread'][number]): string {
  return nearest === undefined ? `"${name}"` : `"${name}" (is "${nearest}" meant?)`;
}

function sayFindings({ findings, open }: AuditCounts): string {
  if (findings > 0) return `${renderNumber(findings)} ${findings === 1 ? 'finding' : 'findings'}.`;
  return open['not-notified'] > 0 ? 'Nothing to report but what is missing.' : 'Nothing to report.';
}
