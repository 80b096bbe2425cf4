import type { Formats } from '../../../wording.ts';
import { composeFindingJson } from '../../answers/finding-json.ts';
import { addTexts } from '../add-texts.ts';
import type { Words } from '../load-words.ts';
import { type AuditedTreaty, type AuditOptions, type AuditWriter, listShown } from './audit-writer.ts';

/** Writes an audit as one JSON document, a finding a line as it is found; each message has its text in the language of the session. */
export function openAuditJson(
  write: (text: string) => void,
  file: string,
  options: AuditOptions,
  { formats }: Words,
  formatsForFiles: Formats,
): AuditWriter {
  let separator = '';
  const treatyDates: unknown[] = [];
  const fromRecord: { readonly treaty: string; readonly participants: AuditedTreaty['fromRecord'] }[] = [];
  return {
    begin: ({ unread }) =>
      write(`{\n  "file": ${JSON.stringify(file)},\n  "unread": ${JSON.stringify(unread)},\n  "findings": [`),
    treaty: (part) => {
      if (part.fromRecord.length > 0) fromRecord.push({ treaty: part.treaty.id, participants: part.fromRecord });
      if (part.treatyDate !== undefined) {
        treatyDates.push(addTexts({ treaty: part.treaty.id, ...part.treatyDate }, formats));
      }
      for (const finding of listShown(part, options)) {
        write(`${separator}\n    ${JSON.stringify(addTexts(composeFindingJson(part, finding, options), formats))}`);
        separator = ',';
      }
    },
    end: (counts, passedOver) => {
      const taken = fromRecord.length === 0 ? '' : `\n  "fromRecord": ${JSON.stringify(fromRecord)},`;
      const whole = treatyDates.length === 0 ? '' : `\n  "treatyDates": ${JSON.stringify(treatyDates)},`;
      const rows = Object.entries(passedOver).map(
        ([name, list]) => `\n  "${name}": ${JSON.stringify(addTexts(list, formatsForFiles))},`,
      );
      write(
        `${separator === '' ? '' : '\n  '}],${whole}${taken}${rows.join('')}\n  "counts": ${JSON.stringify(counts)}\n}\n`,
      );
    },
  };
}
