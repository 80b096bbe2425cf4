import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** A sheet as a program shows it: each cell as text, a day as YYYY-MM-DD, with how it is set behind it where it is in italics or struck through. */
export interface SheetShown {
  readonly rows: readonly (readonly string[])[];
  /** Where it is frozen, as it says so itself. */
  readonly frozenAt: string | undefined;
  readonly widths: readonly string[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads the sheets of a workbook by their names, from its parts alone. */
export function readSheets(bytes: Uint8Array): ReadonlyMap<string, SheetShown> {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, parse(new TextDecoder().decode(part))] as const,
  );
  const partOf = (name: string): Element => {
    const found = parts.find(([each]) => each === name);
    if (found === undefined) throw new Error(`no part ${name}`);
    return found[1];
  };
  const styles = list(partOf('xl/styles.xml'), 'cellXfs').flatMap(({ children }) => children);
  const fonts = list(partOf('xl/styles.xml'), 'fonts').flatMap(({ children }) => children);
  const shown = styles.map(({ attributes }) => {
    const font = fonts[Number(attributes.fontId ?? 0)]?.children.map(({ name }) => name) ?? [];
    return { isDay: attributes.numFmtId === '164', marks: font.filter((name) => name !== 'b') };
  });
  const targets = new Map(
    list(partOf('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  return new Map(
    list(partOf('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const sheet = partOf(`xl/${targets.get(attributes['r:id'])}`);
      const rows = list(sheet, 'row').map((row) =>
        row.children.map((cell) => {
          const { isDay = false, marks = [] } = shown[Number(cell.attributes.s)] ?? {};
          const [value] = list(cell, 'v');
          const text = value === undefined ? (list(cell, 't')[0]?.text ?? '') : isDay ? dayOf(value.text) : value.text;
          return [text, ...marks].join(' ');
        }),
      );
      const widths = list(sheet, 'col').map((each) => `${each.attributes.min}-${each.attributes.max}`);
      return [attributes.name ?? '', { rows, frozenAt: list(sheet, 'pane')[0]?.attributes.topLeftCell, widths }];
    }),
  );
}

/** The day of a number: that before 31 December 1899 is number 0, from 1 March 1900 on. */
function dayOf(number: string): string {
  return new Date(Date.UTC(1899, 11, 30 + Number(number))).toISOString().slice(0, 10);
}

function list(root: Element, name: string): readonly Element[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((each) => list(each, name))];
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const last = open.at(-1);
        if (last !== undefined) last.text += text;
      },
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}
