/** How a table is written: the sign between its cells, and where its first row begins. */
export interface TableForm {
  readonly delimiter: string;
  /** Where the first row begins in the text; a line `sep=;` before it is no row. */
  readonly offset: number;
  /** On which line that is, counted from 1. */
  readonly line: number;
}

/** Checks if a text, in small letters and without outer blanks, is the name of a column. */
export type IsColumnName = (name: string) => boolean;

/** Spreadsheets write a comma, or a semicolon where the comma stands in decimal numbers, or a tab; databases a bar. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A line by which a table says itself what stands between its cells, as Excel understands it. */
const SAYS_ITSELF = /^"?sep=([^\p{L}\p{N}\s"]|\t)"?\s*$/iu;

const BYTE_ORDER_MARK = '\u{feff}';

/**
 * Finds how a table is written, by its first line that is not blank: as the table says itself in a line `sep=;`, or else with the sign that
 * gives the line the most names of columns, the most cells, and the comma in doubt.
 *
 * @param isWhole whether this is the whole text; where it is not, a line has ended only if something stands behind it
 * @returns `undefined` while that line has not come to its end
 * @example findTableForm('sep=|\na|b', () => false, true) // { delimiter: '|', offset: 6, line: 2 }
 */
export function findTableForm(text: string, isColumn: IsColumnName, isWhole: boolean): TableForm | undefined {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let [offset, line] = [start, 1];
  for (;;) {
    const end = endOfLine(text, offset);
    if (end === undefined && !isWhole) return undefined;
    const written = text.slice(offset, end?.from);
    if (written.trim() !== '' || end === undefined) {
      const [, said] = SAYS_ITSELF.exec(written) ?? [];
      if (said !== undefined) return { delimiter: said, offset: end?.to ?? text.length, line: line + 1 };
      return { delimiter: findDelimiter(written, isColumn), offset: start, line: 1 };
    }
    offset = end.to;
    line += 1;
  }

  function endOfLine(all: string, from: number): { readonly from: number; readonly to: number } | undefined {
    LINE_END.lastIndex = from;
    const found = LINE_END.exec(all);
    // A lone CR at the end of a piece may be the first half of CRLF.
    if (found === null || (!isWhole && found[0] === '\r' && LINE_END.lastIndex === all.length)) return undefined;
    return { from: found.index, to: LINE_END.lastIndex };
  }
}

const LINE_END = /\r\n|\n|\r/g;

function findDelimiter(header: string, isColumn: IsColumnName): string {
  const bare = header.replaceAll('"', '');
  // A sign inside quotes parts no cells.
  const unquoted = header.replaceAll(/"[^"]*"/g, '');
  let best: { readonly delimiter: string; readonly names: number; readonly cells: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const names = bare.split(delimiter).filter((cell) => isColumn(columnNameOf(cell))).length;
    const cells = unquoted.split(delimiter).length;
    const isBetter = best === undefined || names > best.names || (names === best.names && cells > best.cells);
    if (isBetter) best = { delimiter, names, cells };
  }
  return best?.delimiter ?? ',';
}

/**
 * Writes the name of a column as it is compared: in small letters, without accents, quotation marks and marks that are not seen, with one apostrophe for all that
 * there are, and one blank for several, for a low line and for a hyphen.
 *
 * @example columnNameOf('  Treaty_ID ') // 'treaty id'
 * @example columnNameOf('Date d’Adhésion') // "date d'adhesion"
 */
export function columnNameOf(cell: string): string {
  const letters = ASCII.test(cell) ? cell : cell.normalize('NFKD').replace(/[\p{M}\p{Cf}“”„«»]/gu, '');
  return letters
    .trim()
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\s_-]+/g, ' ');
}

/** Letters without accents, as most heads are written in: nothing is to be taken off them. */
const ASCII = /^[ -~]*$/;
