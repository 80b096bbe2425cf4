import type { RowFinding } from '../../../conformance.ts';
import type { Session } from '../../command.ts';
import { openPage, type Page } from '../page.ts';
import { setSteps } from '../set-answer.ts';
import { widthOf } from '../set-lines.ts';
import { setAuditCounts } from './audit-summary.ts';
import {
  type AuditedTreaty,
  type AuditHeader,
  type AuditOptions,
  type AuditWriter,
  ledgerOf,
  listShown,
} from './audit-writer.ts';
import { composeFinding, composeTreatyDate } from './compose-finding.ts';

/** How many findings a person is shown; nobody reads more before mending what they have in common. */
const MOST_LISTED = 100;

/**
 * Writes an audit for a person: under each treaty its findings, up to a hundred in all unless all are asked for, and at the end how
 * many there are of what.
 */
export function openAuditPage(
  write: (text: string) => void,
  file: string,
  options: AuditOptions,
  session: Session,
): AuditWriter {
  const page = openPage(session);
  const most = options.all === true ? Number.POSITIVE_INFINITY : MOST_LISTED;
  let unread: AuditHeader['unread'] = [];
  let found = 0;
  return {
    begin: (header) => {
      unread = header.unread;
    },
    treaty: (part) => {
      const all = listShown(part, options);
      const listed = all.slice(0, Math.max(0, most - found));
      found += all.length;
      const { fromRecord: participants } = part;
      const count = participants.length;
      const remark =
        count === 0 ? [] : [page.paragraph(page.say('page.audit.from-record', { count, participants }), '  ', '  ')];
      const { treatyDate } = part;
      const whole =
        treatyDate === undefined ? [] : [page.paragraph(page.render(composeTreatyDate(treatyDate)), '  ', '  ')];
      if (listed.length === 0 && remark.length === 0 && whole.length === 0) return;
      // Lines stand under each other where their numbers do.
      const digits = String(listed.at(-1)?.row.line ?? 0).length;
      const lines = listed.flatMap((finding) => setFinding(page, part, finding, digits, options));
      write(`${[page.bold(part.treaty.id), ...remark, ...whole, ...lines, '', ''].join('\n')}`);
    },
    end: (counts) => {
      const more = found - most;
      const lines = [
        ...(more > 0 ? [page.paragraph(page.say('page.audit.more', { more })), ''] : []),
        ...setAuditCounts(page, file, counts, unread, options),
      ];
      write(`${lines.join('\n')}\n`);
    },
  };
}

function setFinding(
  page: Page,
  part: AuditedTreaty,
  finding: RowFinding,
  digits: number,
  options: AuditOptions,
): readonly string[] {
  const line = page.say('page.audit.line', { line: String(finding.row.line).padStart(digits) });
  const first = `  ${line}  `;
  const indent = ' '.repeat(widthOf(first));
  const says = page.render(composeFinding(finding, ledgerOf(part, finding, options)));
  const text = page.paragraph(says, indent, page.dim(first));
  if (options.steps !== true || finding.answer === undefined) return [text];
  return [text, ...setSteps(page, finding.answer.basis, `${indent}  `)];
}
