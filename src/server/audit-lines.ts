import { composeFindingJson } from '../cli/answers/finding-json.ts';
import type { RowsFound } from '../cli/input/open-row-listeners.ts';
import { addTexts } from '../cli/output/add-texts.ts';
import { type AuditOptions, type AuditWriter, listShown } from '../cli/output/audit/audit-writer.ts';
import { loadWordsForFiles, type Words } from '../cli/output/load-words.ts';
import type { AuditCounts } from '../conformance.ts';

/** What stands in the last line of an audit: without it the others are not all. */
interface AuditLinesEnd {
  readonly writer: AuditWriter;
  readonly writeEnd: (notes: readonly string[]) => void;
}

/** Opens what writes an audit as lines of JSON: one for the columns that are not read, one for each treaty, one for each finding, and the counts at the end. */
export async function openAuditLines(
  write: (text: string) => void,
  options: Pick<AuditOptions, 'ledger' | 'proposals'>,
  words: Words,
): Promise<AuditLinesEnd> {
  const { formats } = await loadWordsForFiles(words);
  const writeLine = (line: unknown): void => write(`${JSON.stringify(addTexts(line, formats))}\n`);
  let end: ({ readonly counts: AuditCounts } & RowsFound) | undefined;
  return {
    writer: {
      begin: ({ unread }) => writeLine({ unread }),
      treaty: (part) => {
        const { treaty, fromRecord, treatyDate } = part;
        writeLine({ treaty: { id: treaty.id, rows: part.rows.length, fromRecord, ...(treatyDate && { treatyDate }) } });
        for (const finding of listShown(part, options)) {
          writeLine({ finding: composeFindingJson(part, finding, options) });
        }
      },
      end: (counts, passedOver) => {
        end = { counts, ...passedOver };
      },
    },
    writeEnd: (notes) => writeLine({ ...end, notes }),
  };
}
