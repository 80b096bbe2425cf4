import { zipSync } from 'fflate';

/** The sheets of a workbook for a test: each with the XML of its rows, and whatever stands behind them. */
export interface WorkbookWritten {
  readonly sheets: readonly SheetWritten[];
  readonly is1904?: true;
  /** Forms of numbers: those of the styles 1, 2, …; the style 0 is a plain number. */
  readonly forms?: readonly (number | string)[];
  /** XML of the texts that cells share. */
  readonly texts?: readonly string[];
}

interface SheetWritten {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  readonly isHidden?: true;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a small workbook as spreadsheet programs do. */
export function writeWorkbook({ sheets, is1904, forms = [], texts = [] }: WorkbookWritten): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${KINDS}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const codes = forms.map((form, index) => ({ id: typeof form === 'number' ? form : 200 + index, form }));
  const custom = codes.filter(({ form }) => typeof form === 'string');
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${KINDS}"><workbookPr${is1904 === true ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="s${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation('styles', 'styles', 'styles.xml'),
      relation('texts', 'sharedStrings', '/xl/sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${custom
      .map(({ id, form }) => `<numFmt numFmtId="${id}" formatCode="${String(form).replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes
      .map(({ id }) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, behind = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  };
  const encoded = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return zipSync(Object.fromEntries(encoded), { mtime: new Date(2001, 9, 2) });
}

/** Writes rows of texts, a cell a text. */
export function rowsOfTexts(rows: readonly (readonly string[])[]): string {
  const cellOf = (text: string): string =>
    `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`).join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
