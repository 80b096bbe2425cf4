import type { Parsed } from '../../reading/issues/issue.ts';
import { issueOfPart, NO_WORKBOOK } from './issues.ts';
import { type NumberForm, numberFormOf } from './number-form.ts';
import type { Archive } from './open-archive.ts';
import { readElements } from './read-elements.ts';
import type { DateSystem } from './text-of-serial.ts';

/** What a workbook has beside the cells of its sheets. */
export interface WorkbookParts {
  readonly system: DateSystem;
  /** In the order in which a reader sees them. */
  readonly sheets: readonly SheetPart[];
  /** The texts that cells share, by their number. */
  readonly texts: readonly string[];
  /** What numbers stand for, by the number of the style of their cell. */
  readonly forms: readonly NumberForm[];
}

/** A sheet, and the part that has its cells. */
interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What stands among the sheets and has no table: charts, dialogues and macros. */
const WITHOUT_TABLE: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Reads what the sheets of a workbook need: how days are counted, which sheets there are, the texts they share, and how numbers are shown. */
export function readParts(archive: Archive): Parsed<WorkbookParts> {
  const ofAll = readRelations(archive, '');
  if (!ofAll.ok) return ofAll;
  const main = ofAll.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!archive.has(main)) return { ok: false, issues: [NO_WORKBOOK] };
  const ofMain = readRelations(archive, main);
  if (!ofMain.ok) return ofMain;
  const relations = ofMain.value;
  const partOf = (type: string): string | undefined => relations.find((each) => each.type === type)?.target;
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const sheets: SheetPart[] = [];
  let system: DateSystem = '1900';
  let isBroken = false;
  const workbook = readPart(archive, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') {
        const { date1904 = 'false' } = attributes;
        if (isTrue(date1904)) system = '1904';
        // Whatever else it is, nobody knows from which day the workbook counts.
        else if (date1904 !== '0' && date1904.toLowerCase() !== 'false') isBroken = true;
      }
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      const { type } = relations.find(({ target }) => target === part) ?? {};
      if (part === undefined || type === undefined) isBroken = true;
      else if (type === 'worksheet')
        sheets.push({ name: attributes.name ?? '', isHidden: (attributes.state ?? 'visible') !== 'visible', part });
      else if (!WITHOUT_TABLE.has(type)) isBroken = true;
    },
  });
  if (!workbook.ok) return workbook;
  if (isBroken) return { ok: false, issues: [issueOfPart(main)] };
  const texts = readTexts(archive, partOf('sharedStrings'));
  if (!texts.ok) return texts;
  const forms = readForms(archive, partOf('styles'));
  if (!forms.ok) return forms;
  return { ok: true, value: { system, sheets, texts: texts.value, forms: forms.value } };
}

/** Reads a part, or says that it is damaged. */
export function readPart(archive: Archive, part: string, listener: Parameters<typeof readElements>[1]): Parsed<true> {
  const xml = archive.read(part);
  if (!xml.ok) return xml;
  return readElements(xml.value, listener) ? { ok: true, value: true } : { ok: false, issues: [issueOfPart(part)] };
}

/** Checks if an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value?.toLowerCase() === 'true';
}

/** How a part leads to another. */
interface Relation {
  readonly id: string;
  /** The last word of its kind, such as `worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** Reads to which parts a part leads; those of the whole archive for `''`. */
function readRelations(archive: Archive, part: string): Parsed<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, slash), part.slice(slash)];
  const own = `${folder}_rels/${name}.rels`;
  const relations: Relation[] = [];
  if (!archive.has(own)) return { ok: true, value: relations };
  const read = readPart(archive, own, {
    open: (element, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (element === 'Relationship')
        relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: pathFrom(folder, target) });
    },
  });
  return read.ok ? { ok: true, value: relations } : read;
}

/** Finds where a path leads from a folder: `../a.xml`, `/xl/a.xml`. */
function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Reads the texts that cells share; a workbook whose cells hold none has no such part. */
function readTexts(archive: Archive, part: string | undefined): Parsed<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined || !archive.has(part)) return { ok: true, value: texts };
  const own = openTextReader();
  const read = readPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'si') own.begin();
      else own.open(name, attributes);
    },
    text: own.text,
    close: (name) => {
      if (name === 'si') texts.push(own.end());
      else own.close(name);
    },
  });
  return read.ok ? { ok: true, value: texts } : read;
}

/** A text in pieces of several fonts, as it is read. */
export interface TextReader {
  readonly begin: () => void;
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => string;
}

/** Opens what reads a text: how it is spoken is left out, and marks of notes, which stand as superscripts behind a name. */
export function openTextReader(): TextReader {
  let pieces: string[] = [];
  let isText = false;
  let isMark = false;
  let isSpoken = false;
  return {
    begin: () => {
      pieces = [];
      isMark = false;
    },
    open: (name, { val }) => {
      if (name === 't') isText = !isSpoken;
      else if (name === 'r') isMark = false;
      else if (name === 'rPh') isSpoken = true;
      else if (name === 'vertAlign' && val === 'superscript') isMark = true;
    },
    text: (text) => {
      if (isText && !isMark) pieces.push(text);
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
    },
    end: () => pieces.join('').replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  };
}

/** How a workbook writes a sign that XML cannot hold: `_x000D_`. */
const ESCAPED = /_x([\da-f]{4})_/giu;

/** Reads what numbers stand for, by the number of the style of their cell. */
function readForms(archive: Archive, part: string | undefined): Parsed<readonly NumberForm[]> {
  const forms: NumberForm[] = [];
  if (part === undefined || !archive.has(part)) return { ok: true, value: forms };
  const codes = new Map<number, string>();
  let isOfCells = false;
  const read = readPart(archive, part, {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId ?? 0);
      if (name === 'numFmt') codes.set(id, attributes.formatCode ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) forms.push(numberFormOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return read.ok ? { ok: true, value: forms } : read;
}
