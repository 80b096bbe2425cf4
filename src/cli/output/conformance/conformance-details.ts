import { isExplained, type TreatyConformance } from '../../../conformance.ts';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import type { NestedMessage } from '../../../wording.ts';
import { renderUnread } from '../audit/audit-summary.ts';
import { composeTreatyDate } from '../audit/compose-finding.ts';
import type { Page } from '../page.ts';
import { composeReason, composeRow, isOpenOrDiffers } from './compose-row.ts';
import { composeTreaty } from './compose-treaty.ts';
import { renderWithoutDates } from './render-without-dates.ts';

/** Sets what is behind the dates of a treaty that differ: the ledger and what is not explained one by one, the known errors by number. */
export function setDetails(page: Page, each: TreatyConformance, all: boolean): readonly string[] {
  const { treaty, rows, fromRecord: participants } = each;
  const told: CommandMessage[] = [];
  if (participants.length > 0) {
    told.push({ code: 'page.audit.from-record', values: { count: participants.length, participants } });
  }
  told.push(...composeTreaty(each));
  if (each.treatyDate !== undefined) told.push(composeTreatyDate(each.treatyDate));
  if (each.noneCompared === true) told.push({ code: 'page.conformance.none-compared', values: {} });
  const known = new Set(each.treatyDateLedger?.map(({ reason }) => reason));
  for (const reason of known) told.push({ code: 'page.conformance.treaty-date-by-ledger', values: { reason } });
  const reasons: NestedMessage[] = [];
  for (const row of rows) {
    const { finding, ledger } = row;
    if (finding.verdict === 'agreed-under-reading') {
      reasons.push({ code: 'page.conformance.by-reading', values: { reading: finding.reading } });
    }
    if (!isOpenOrDiffers(finding)) continue;
    const isKnown = isExplained(row, each);
    if (all || ledger !== undefined || !isKnown) told.push(composeRow(finding, ledger, isKnown));
    else reasons.push(composeReason(finding));
  }
  const lines = [
    ...(each.unread === undefined ? [] : [page.paragraph(renderUnread(page, each.unread), '    ', '  ')]),
    ...told.map((message) => page.paragraph(page.render(message), '    ', '  ')),
    ...setReasons(page, reasons),
  ];
  return lines.length === 0 ? [] : ['', page.bold(treaty.id), ...lines];
}

/** Sets each reason with its number, the commonest first; reasons that differ by their dates alone are one. */
function setReasons(page: Page, reasons: readonly NestedMessage[]): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const reason of reasons) {
    const inCommon = renderWithoutDates(page, reason);
    alike.set(inCommon, [...(alike.get(inCommon) ?? []), page.formats.message(reason)]);
  }
  return [...alike]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([inCommon, own]) => {
      const [first = inCommon] = own;
      const reason = new Set(own).size === 1 ? first : inCommon;
      return page.paragraph(page.say('page.conformance.times', { count: own.length, reason }), '      ', '  ');
    });
}
