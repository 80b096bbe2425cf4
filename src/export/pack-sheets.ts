import { zipSync } from 'fflate';
import { renderMarkupText } from './render-markup-text.ts';
import { CELL_STYLES, type Cell, type CellStyle, type Sheet } from './sheet.ts';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Packs sheets into a workbook (.xlsx). The same sheets give the same bytes, wherever and whenever they are packed; no text of theirs is a formula. */
export function packSheets(sheets: readonly Sheet[]): Uint8Array {
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

function renderBook(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${SHEET}" xmlns:r="${KINDS}"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
}

/** What each style says of a cell. */
const FORMATS: Readonly<Record<CellStyle, string>> = {
  plain: '<xf/>',
  day: '<xf numFmtId="164" applyNumberFormat="1"/>',
  head: '<xf fontId="1" applyFont="1"/>',
  'day-read': '<xf numFmtId="164" fontId="2" applyNumberFormat="1" applyFont="1"/>',
  'day-ended': '<xf numFmtId="164" fontId="3" applyNumberFormat="1" applyFont="1"/>',
  'day-read-ended': '<xf numFmtId="164" fontId="4" applyNumberFormat="1" applyFont="1"/>',
  wrapped: '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
};

/** The styles in the order of their numbers. */
function renderStyles(): string {
  const formats = CELL_STYLES.map((style) => FORMATS[style]).join('');
  return `<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="5"><font/><font><b/></font><font><i/></font><font><strike/></font><font><i/><strike/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${CELL_STYLES.length}">${formats}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function renderSheet({ head, rows, frozenColumns = 0, widths = [] }: Sheet): string {
  const body = rows.map((cells, index) => renderRow(cells, index + 2));
  const area = `A1:${columnOf(head.length - 1)}${rows.length + 1}`;
  const heads = head.map((text): Cell => ({ text, style: 'head' }));
  return `<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0">${renderPane(frozenColumns)}</sheetView></sheetViews>${renderWidths(widths, head.length)}<sheetData>${renderRow(heads, 1)}${body.join('')}</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

function renderPane(columns: number): string {
  const beside = columns === 0 ? '' : ` xSplit="${columns}"`;
  const active = columns === 0 ? 'bottomLeft' : 'bottomRight';
  return `<pane${beside} ySplit="1" topLeftCell="${columnOf(columns)}2" activePane="${active}" state="frozen"/>`;
}

function renderWidths(widths: readonly number[], count: number): string {
  if (widths.length === 0) return '';
  const each = widths.slice(0, count).map((width, index) => {
    const last = index + 1 === widths.length ? count : index + 1;
    return `<col min="${index + 1}" max="${last}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function renderRow(cells: readonly Cell[], line: number): string {
  const each = cells.map((cell, index) => {
    const shown = typeof cell === 'string' ? { text: cell, style: 'plain' as const } : cell;
    const place = `r="${columnOf(index)}${line}" s="${CELL_STYLES.indexOf(shown.style)}"`;
    if ('number' in shown) return `<c ${place}><v>${shown.number}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(shown.text)}</t></is></c>`;
  });
  return `<row r="${line}">${each.join('')}</row>`;
}

const LETTERS = 26;

/** Names a column as a sheet does: `A`, …, `Z`, `AA`. */
function columnOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : `${columnOf(Math.floor(index / LETTERS) - 1)}${letter}`;
}

/** What looks as a sign does that XML cannot hold, and such a sign. */
const NOT_IN_XML = /_(?=x[\da-f]{4}_)|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/giu;

/** Writes a text so that nothing in it is markup; a sign that XML cannot hold as a workbook writes it, `_x001B_`. */
function escapeXml(text: string): string {
  return renderMarkupText(
    text.replace(NOT_IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}
