import type { FolderCompared, LedgeredFinding, TreatyConformance } from '../../../conformance.ts';
import type { Page } from '../page.ts';
import { setDetails } from './conformance-details.ts';
import { countUnexplained, hasSameDate } from './explained.ts';

/** Sets how the published dates of each treaty compare with the computed ones. */
export function setConformancePage(
  page: Page,
  { treaties, left }: FolderCompared,
  withAll: boolean,
): readonly string[] {
  const rows = treaties.map((each) => [
    each.treaty.id,
    dateOf(each),
    sayVerdict(page, each),
    ...(['agreed', 'agreed-under-reading', 'disagreed', 'open', 'filled'] as const).map((verdict) =>
      String(each.rows.filter(({ finding }) => verdictOfRow(finding) === verdict).length),
    ),
  ]);
  const headings = [
    'page.heading.treaty',
    'page.heading.in-force',
    'page.heading.published',
    'page.heading.same',
    'page.heading.of-reading',
    'page.heading.other',
    'page.heading.open',
    'page.heading.none',
  ] as const;
  const details = treaties.flatMap((each) => setDetails(page, each, withAll));
  const unexplained = treaties.reduce((sum, each) => sum + countUnexplained(each), 0);
  const agreed = treaties.filter(({ own }) => own !== undefined && hasSameDate(own)).length;
  const published = treaties.filter(({ own }) => own !== undefined).length;
  const without = treaties.filter(({ noneCompared }) => noneCompared === true);
  const names = without.filter(({ nothingStored }) => nothingStored !== true).map(({ treaty }) => treaty.id);
  const empty = without.filter(({ nothingStored }) => nothingStored === true).map(({ treaty }) => treaty.id);
  return [
    page.table(headings, rows, 0),
    '',
    page.paragraph(page.text('page.conformance.legend')),
    ...details,
    ...setLeft(page, left),
    '',
    ...(without.length === treaties.length
      ? []
      : [page.paragraph(page.say('page.conformance.agreed', { agreed, published, unexplained }))]),
    ...(names.length === 0 ? [] : [page.paragraph(page.say('page.conformance.tables-none-compared', { names }))]),
    ...(empty.length === 0
      ? []
      : [page.paragraph(page.say('page.conformance.tables-nothing-stored', { names: empty }))]),
  ];
}

/** Sets what is not compared, and why; treaties of which the catalogue has no clauses are told together. */
function setLeft(page: Page, left: FolderCompared['left']): readonly string[] {
  if (left.length === 0) return [];
  const names = left.filter(isWithoutClauses).map(({ name }) => name);
  return [
    '',
    page.text('page.conformance.not-compared'),
    ...left
      .filter((each) => !isWithoutClauses(each))
      .map(({ name, why }) => page.paragraph(page.say('page.conformance.left', { name, why }), '    ', '  ')),
    ...(names.length === 0
      ? []
      : [page.paragraph(page.say('page.conformance.no-clauses', { count: names.length, names }), '    ', '  ')]),
  ];
}

function isWithoutClauses({ why }: FolderCompared['left'][number]): boolean {
  return why.code === 'why.no-treaty-of-this-id';
}

function verdictOfRow(finding: LedgeredFinding['finding']): string {
  switch (finding.verdict) {
    case 'refused':
      return 'open';
    case 'agreed-under-treaty-date':
      return 'disagreed';
    case 'agreed':
    case 'agreed-under-reading':
    case 'disagreed':
    case 'filled':
    case 'open':
      return finding.verdict;
  }
}

function dateOf({ entryIntoForce }: TreatyConformance): string {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : '-';
}

function sayVerdict(page: Page, { own, ownLedger }: TreatyConformance): string {
  if (own === undefined) return '-';
  if (hasSameDate(own)) return page.text('page.conformance.same');
  if (own.verdict === 'agreed-under-reading') return page.text('page.conformance.reading');
  const published = own.published.inForceOn ?? page.text('page.conformance.not-in-force');
  return ownLedger === undefined ? published : `${published}*`;
}
