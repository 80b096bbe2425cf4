import { zipSync } from 'fflate';
import { civilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import { PARTICIPATION_COLUMNS, type ParticipationColumn, type ParticipationRow } from './participation-columns.ts';

/** What stands in a cell: a text, or a number in a style. */
type Cell = string | { readonly number: number; readonly style: number };

interface SheetToWrite {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** 1 January 1970 as a workbook counts days, where it counts from 1900. */
const FIRST_OF_1970 = 25_569;

/** Before this day, the 61st, each number stands for another day in some programs: they take 29 February 1900 for a day. */
const FIRST_CERTAIN = '1900-03-01';

const STYLES = { plain: 0, day: 1, head: 2 } as const;

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Composes a workbook of participations: a sheet of them, and one that says what the columns mean. Days are days of the workbook, shown as `2002-01-18`; those before
 * 1 March 1900, which programs do not count alike, and whatever else is no number are texts, and none of them is a formula.
 */
export function composeWorkbook(rows: readonly ParticipationRow[]): Uint8Array {
  const columns: readonly ParticipationColumn[] = PARTICIPATION_COLUMNS;
  return packSheets([
    {
      name: 'participations',
      head: columns.map(({ name }) => name),
      rows: rows.map((row) => PARTICIPATION_COLUMNS.map(({ name, type }) => cellOf(row[name], type))),
    },
    {
      name: 'columns',
      head: ['column', 'description'],
      rows: columns.map(({ name, description }) => [name, description]),
    },
  ]);
}

function cellOf(text: string, type: ParticipationColumn['type']): Cell {
  if (type === 'integer' && /^[1-9]\d*$/.test(text)) return { number: Number(text), style: STYLES.plain };
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text) && text >= FIRST_CERTAIN) {
    return { number: dayNumberOf(civilDate(text)) + FIRST_OF_1970, style: STYLES.day };
  }
  return text;
}

function packSheets(sheets: readonly SheetToWrite[]): Uint8Array {
  const parts: readonly (readonly [name: string, text: string])[] = [
    ['[Content_Types].xml', renderTypes(sheets.length)],
    ['_rels/.rels', renderRelations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', renderBook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      renderRelations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', renderStyles()],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, renderSheet(sheet)] as const),
  ];
  const encoder = new TextEncoder();
  const files = Object.fromEntries(parts.map(([name, text]) => [name, encoder.encode(`${XML}${text}`)]));
  // The same rows give the same bytes, wherever and whenever they are written.
  return zipSync(files, { mtime: '2000-01-01T00:00' });
}

function renderTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, 'worksheet'));
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${parts.join('')}</Types>`;
}

function renderRelations(relations: readonly (readonly [kind: string, target: string])[]): string {
  const each = relations.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${KINDS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

function renderBook(sheets: readonly SheetToWrite[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${SHEET}" xmlns:r="${KINDS}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
}

/** The styles in the order of their numbers: plain, a day, and what stands above a column. */
function renderStyles(): string {
  return `<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;
}

function renderSheet({ head, rows }: SheetToWrite): string {
  const body = rows.map((cells, index) => renderRow(cells, index + 2, STYLES.plain));
  const area = `A1:${columnOf(head.length - 1)}${rows.length + 1}`;
  return `<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${renderRow(head, 1, STYLES.head)}${body.join('')}</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

function renderRow(cells: readonly Cell[], line: number, style: number): string {
  const each = cells.map((cell, index) => {
    const place = `r="${columnOf(index)}${line}"`;
    if (typeof cell !== 'string') return `<c ${place} s="${cell.style}"><v>${cell.number}</v></c>`;
    return `<c ${place} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  });
  return `<row r="${line}">${each.join('')}</row>`;
}

const LETTERS = 26;

/** Names a column as a sheet does: `A`, …, `Z`, `AA`. */
function columnOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : `${columnOf(Math.floor(index / LETTERS) - 1)}${letter}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What looks as a sign does that XML cannot hold, and such a sign. */
const NOT_IN_XML = /_(?=x[\da-f]{4}_)|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/giu;

/** Writes a text so that nothing in it is markup; a sign that XML cannot hold as a workbook writes it, `_x001B_`. */
function escapeXml(text: string): string {
  return text
    .replace(NOT_IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);
}
