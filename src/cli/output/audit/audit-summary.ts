import type { AuditCounts } from '../../../conformance.ts';
import type { CommandCode, FixedCode } from '../../../wording/command-wording.ts';
import type { Page } from '../page.ts';
import type { AuditHeader, AuditOptions } from './audit-writer.ts';

/** Why no single date follows: so many rows … */
const OPEN = [
  'no-day',
  'not-notified',
  'not-in-force',
  'other-treaty',
  'open-question',
  'no-candidate',
  'no-effect',
  'never-made',
] as const satisfies readonly (keyof AuditCounts['open'])[];

/** How many rows there are of something, what that is, and of what kinds they are in turn. */
interface Counted {
  readonly count: number;
  readonly says: string;
  readonly kinds: readonly Counted[];
}

/** Sets how many rows there are of what, which columns were not read, and how many findings there are. */
export function setAuditCounts(
  page: Page,
  file: string,
  counts: AuditCounts,
  unread: AuditHeader['unread'],
  options: AuditOptions,
): readonly string[] {
  const { rows, actsTold: acts, treaties, notAudited } = counts;
  const values = { file, rows, treaties };
  const says =
    acts === rows ? page.say('page.audit.rows', values) : page.say('page.audit.rows-with-acts', { ...values, acts });
  const shown = listCounted(page, counts, options);
  const width = Math.max(0, ...shown.map(({ count }) => page.formats.number(count).length));
  return [
    page.paragraph(says),
    ...shown.flatMap((each) => [
      setCount(page, each, width, '  '),
      ...each.kinds.map((kind) => setCount(page, kind, width, ' '.repeat(width + 4))),
    ]),
    ...(notAudited === 0 ? [] : [page.paragraph(page.say('page.audit.not-audited', { count: notAudited }))]),
    ...(counts.withoutDates === true ? [page.paragraph(page.text('page.audit.without-dates'))] : []),
    ...(counts.noneCompared === true ? [page.paragraph(page.text('page.audit.none-compared'))] : []),
    ...(unread.length === 0 ? [] : [page.paragraph(renderUnread(page, unread))]),
    sayFindings(page, counts),
  ];
}

function listCounted(page: Page, counts: AuditCounts, { proposals }: AuditOptions): readonly Counted[] {
  const { verdicts, open, acts, elsewhere, withoutDate, noAct, unreadable } = counts;
  const fixed = (code: FixedCode, count: number): Counted => ({ count, says: page.text(code), kinds: [] });
  const counted = (code: CodeOfCount, count: number): Counted => ({
    count,
    says: page.say(code, { count }),
    kinds: [],
  });
  const isThere = ({ count }: Counted): boolean => count > 0;
  const kinds = OPEN.map((reason) => counted(`page.audit.open.${reason}`, open[reason])).filter(isThere);
  return [
    fixed('page.audit.count.agreed', verdicts.agreed),
    fixed('page.audit.count.agreed-under-reading', verdicts['agreed-under-reading']),
    fixed('page.audit.count.agreed-under-treaty-date', verdicts['agreed-under-treaty-date']),
    fixed('page.audit.count.disagreed', verdicts.disagreed),
    fixed(proposals === true ? 'page.audit.count.filled-listed' : 'page.audit.count.filled', verdicts.filled),
    { ...fixed('page.audit.count.open', verdicts.open), kinds },
    counted('page.audit.count.refused', verdicts.refused),
    counted('page.audit.count.elsewhere', elsewhere),
    counted('page.audit.count.acts', acts),
    counted('page.audit.count.without-date', withoutDate),
    fixed('page.audit.count.no-act', noAct),
    fixed('page.audit.count.unreadable', unreadable),
  ].filter(isThere);
}

type CodeOfCount = Extract<
  CommandCode,
  `page.audit.count.${'refused' | 'elsewhere' | 'acts' | 'without-date'}` | `page.audit.open.${string}`
>;

function setCount(page: Page, { count, says }: Counted, width: number, indent: string): string {
  const number = page.formats.number(count).padStart(width);
  return page.paragraph(says, ' '.repeat(indent.length + width + 2), `${indent}${number}  `);
}

/** Says which columns are not read, with the name that each may have been meant to have. */
export function renderUnread(page: Page, unread: AuditHeader['unread']): string {
  const columns = unread.map(({ name, nearest }) =>
    nearest === undefined
      ? page.say('page.audit.column', { name })
      : page.say('page.audit.column-meant', { name, nearest }),
  );
  return page.say('page.audit.unread', { columns });
}

function sayFindings(page: Page, { findings, open }: AuditCounts): string {
  if (findings > 0) return page.say('page.audit.findings', { findings });
  return page.text(open['not-notified'] > 0 ? 'page.audit.missing-alone' : 'page.audit.nothing');
}
