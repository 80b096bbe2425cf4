import type { FolderCompared, LedgeredFinding, TreatyConformance } from '../../../conformance.ts';
import type { CivilDate } from '../../../index.ts';
import { countOf, type Page } from '../page.ts';
import { pluralOf } from '../plural-of.ts';
import { renderText } from '../render-text.ts';
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
    verdictOf(each),
    ...(['agreed', 'agreed-under-reading', 'disagreed', 'open', 'filled'] as const).map((verdict) =>
      String(each.rows.filter(({ finding }) => verdictOfRow(finding) === verdict).length),
    ),
  ]);
  const head = ['Treaty', 'In force', 'Published', 'Same', 'Reading', 'Other', 'Open', 'None'];
  const details = treaties.flatMap((each) => setDetails(page, each, withAll));
  const unexplained = treaties.reduce((sum, each) => sum + countUnexplained(each), 0);
  const agreed = treaties.filter(({ own }) => own !== undefined && hasSameDate(own)).length;
  const withDate = treaties.filter(({ own }) => own !== undefined).length;
  return [
    page.table(head, rows, 0),
    '',
    page.paragraph(
      'States: Same, the published date is the computed one; Reading, it is that of another reading; Other, it is another date; Open, it cannot be decided, or the act has no effect; None, nothing is published.',
    ),
    ...details,
    ...(left.length === 0 ? [] : ['', page.bold('Not compared')]),
    ...left.map(({ name, why }) => page.paragraph(`${name}: ${renderText(why)}`, '    ', '  ')),
    '',
    page.paragraph(sayHowManyAgree(agreed, countOf(withDate, 'treaty', 'treaties'), unexplained)),
  ];
}

function sayHowManyAgree(agreed: number, all: string, unexplained: number): string {
  if (unexplained === 0) {
    const one = `# of ${all} with a published date agrees; every date that differs is explained.`;
    return pluralOf(agreed, one, `# of ${all} with a published date agree; every date that differs is explained.`);
  }
  const dates = countOf(unexplained, 'date');
  const one = `# of ${all} with a published date agrees; ${dates} not explained.`;
  return pluralOf(agreed, one, `# of ${all} with a published date agree; ${dates} not explained.`);
}

function verdictOfRow(finding: LedgeredFinding['finding']): string {
  return finding.verdict === 'refused' ? 'open' : finding.verdict;
}

function dateOf({ entryIntoForce }: TreatyConformance): string {
  return entryIntoForce.kind === 'determined' ? entryIntoForce.value : '-';
}

function verdictOf({ own, ownLedger }: TreatyConformance): string {
  if (own === undefined) return '-';
  if (hasSameDate(own)) return 'same';
  if (own.verdict === 'agreed-under-reading') return `reading`;
  const published: CivilDate | string = own.published.inForceOn ?? 'not in force';
  return ownLedger === undefined ? published : `${published}*`;
}
