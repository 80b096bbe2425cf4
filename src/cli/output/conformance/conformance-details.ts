import { isExplained, type LedgerEntry, type RowFinding, type TreatyConformance } from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import { nameOfParticipant } from '../../../participants.ts';
import { sayFromRecord } from '../audit/audit-writer.ts';
import type { Page } from '../page.ts';
import { renderError } from '../render-error.ts';
import { renderText } from '../render-text.ts';

/** Sets what is behind the dates of a treaty that differ: the ledger and what is not explained one by one, the known errors by number. */
export function setDetails(page: Page, each: TreatyConformance, all: boolean): readonly string[] {
  const { treaty, own, ownLedger, rows, fromRecord } = each;
  const lines: string[] = [];
  if (fromRecord.length > 0) lines.push(page.paragraph(sayFromRecord(fromRecord), '    ', '  '));
  if (own !== undefined && own.verdict === 'agreed-under-reading') {
    lines.push(
      page.paragraph(`The treaty: ${own.published.inForceOn}, the reading "${renderText(own.reading)}".`, '    ', '  '),
    );
  }
  if (own?.verdict === 'met-on-another-day') {
    const { published, metOn = 'no day' } = own;
    const known = ownLedger === undefined ? '' : ` Ledger: ${ownLedger.reason}`;
    const says = `The treaty: the condition was met on ${published.metOn} as published, on ${metOn} as computed; the date of entry into force is the same.${known}`;
    lines.push(page.paragraph(says, '    ', '  '));
  }
  if (own !== undefined && (own.verdict === 'disagreed' || own.verdict === 'open')) {
    const causes = own.verdict === 'disagreed' ? own.causes.map(renderError) : [renderText(own.why)];
    const reason = ownLedger === undefined ? causes.join('; ') || 'not explained' : `ledger: ${ownLedger.reason}`;
    lines.push(
      page.paragraph(`The treaty: published ${own.published.inForceOn ?? 'as not in force'}; ${reason}`, '    ', '  '),
    );
  }
  const reasons: string[] = [];
  for (const row of rows) {
    const { finding, ledger } = row;
    if (finding.verdict === 'agreed-under-reading') reasons.push(`the reading "${renderText(finding.reading)}"`);
    if (!isOpenOrDiffers(finding)) continue;
    const isKnown = isExplained(row, each);
    if (all || ledger !== undefined || !isKnown) lines.push(setRow(page, { ...row, finding }, isKnown));
    else reasons.push(reasonOf(finding));
  }
  lines.push(...setReasons(page, reasons));
  return lines.length === 0 ? [] : ['', page.bold(treaty.id), ...lines];
}

/** Sets each reason with its number, the commonest first; reasons that differ by their dates alone are one. */
function setReasons(page: Page, reasons: readonly string[]): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const reason of reasons) {
    const inCommon = reason.replaceAll(DATE_IN_WORDS, '…');
    alike.set(inCommon, [...(alike.get(inCommon) ?? []), reason]);
  }
  return [...alike]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([inCommon, own]) => {
      const words = new Set(own).size === 1 ? own[0] : inCommon;
      return page.paragraph(`${own.length} × ${words}`, '      ', '  ');
    });
}

/** A date as reasons have it, such as `1 January 1988`. */
const DATE_IN_WORDS = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/gu;

type OpenOrDiffering = Extract<RowFinding, { readonly verdict: 'disagreed' | 'open' | 'refused' }>;

function isOpenOrDiffers(finding: RowFinding): finding is OpenOrDiffering {
  return finding.verdict === 'disagreed' || finding.verdict === 'open' || finding.verdict === 'refused';
}

/** Words what many rows may have in common: the likeliest error, why they are open, why they have no effect. */
function reasonOf(finding: OpenOrDiffering): string {
  const [cause] = 'causes' in finding ? finding.causes : [];
  return wordReason(finding, cause === undefined ? '' : renderError(cause));
}

/** Words why a row is open or differs, and the errors that lead to its date. */
function wordReason(finding: OpenOrDiffering, errors: string): string {
  switch (finding.verdict) {
    case 'disagreed':
      // Only where the ledger has an entry on the treaty itself is such a row explained.
      return errors === '' ? 'another date, as that of the treaty itself' : errors;
    case 'open':
      return `open: ${renderText(finding.why)}${errors === '' ? '' : ` ${capital(errors)}`}`;
    case 'refused':
      return `no effect: ${renderText(finding.refusal.reason)}`;
    default:
      return assertNever(finding);
  }
}

function setRow(
  page: Page,
  { finding, ledger }: { readonly finding: OpenOrDiffering; readonly ledger?: LedgerEntry },
  isKnown: boolean,
): string {
  const { row } = finding;
  const name = row.participant === undefined ? '' : `${nameOfParticipant(row.participant)}, `;
  const who = `${name}${row.kind.replaceAll('-', ' ')} of ${row.on ?? 'no day'}`;
  const by = row.publisher === undefined ? '' : ` (${row.publisher})`;
  const published = row.published === undefined ? 'nothing published' : `published ${row.published}${by}`;
  const computed = 'computed' in finding ? `, computed ${finding.computed}` : '';
  const errors = 'causes' in finding ? finding.causes.map(renderError).join('; ') : '';
  const isUnexplained = !isKnown && finding.verdict === 'disagreed';
  const why =
    ledger !== undefined ? `ledger: ${ledger.reason}` : isUnexplained ? 'not explained' : wordReason(finding, errors);
  return page.paragraph(`${who}: ${published}${computed}. ${capital(why)}`, '    ', '  ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}
