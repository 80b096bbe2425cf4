import { parsePublishedJson } from '../formats/parse-published-json.ts';
import { isPublishedColumn } from '../formats/published-columns.ts';
import type { OwnParticipant } from '../participants/own-participant.ts';
import { refuseSize } from '../reading/bytes/refuse-size.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import type { Issue } from '../reading/issues/issue.ts';
import { isJson } from '../reading/json/parse-json-table.ts';
import { issueOfOtherRegister } from './audit-issues.ts';

/** The rows of a table as its text comes in, whatever its form. */
export interface TableRows {
  /** Takes the next piece of text, and gives the rows that are complete with it. */
  readonly push: (text: string) => RowsRead;
  /** Gives the rows that are left. */
  readonly end: () => RowsRead;
  /** The sign between the cells; a comma where the text is JSON. */
  readonly delimiter: () => string;
}

/** Rows, and what is wrong with the text as a whole: behind an issue nothing is read any more. */
export interface RowsRead {
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
}

const NONE = { rows: [], issues: [] } as const;

/**
 * Opens a table whose text comes in pieces. Cells are cut as they come; JSON, a register or a list of objects, is read as a whole at its end.
 *
 * @param treaty the treaty of the table, where one is named: a register of another is refused
 * @param participantsOf the participants that a treaty declares for itself, by its id
 */
export function openTableRows(
  treaty: string | undefined,
  participantsOf?: (treaty: string) => readonly OwnParticipant[],
): TableRows {
  const splitter = openRowSplitter({ quotes: 'lenient', isColumn: isPublishedColumn });
  let json: string | undefined;
  let isBegun = false;
  let isRefused = false;
  return {
    push: (text) => {
      if (isRefused) return NONE;
      if (!isBegun && text.trim() !== '') {
        isBegun = true;
        if (isJson(text)) json = '';
      }
      if (json === undefined) return { rows: splitter.push(text), issues: [] };
      json += text;
      const tooLarge = refuseSize(json.length);
      if (tooLarge === undefined) return NONE;
      isRefused = true;
      return { rows: [], issues: [tooLarge] };
    },
    end: () => {
      if (isRefused) return NONE;
      if (json === undefined) return { rows: splitter.end(), issues: [] };
      const parsed = parsePublishedJson(json, participantsOf);
      if (!parsed.ok) return { rows: [], issues: parsed.issues };
      const { treaty: own, rows } = parsed.value;
      if (own === undefined || treaty === undefined || own === treaty) return { rows, issues: [] };
      return { rows: [], issues: [issueOfOtherRegister(own, treaty)] };
    },
    delimiter: splitter.delimiter,
  };
}
