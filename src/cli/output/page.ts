import { styleText } from 'node:util';
import type { FixedCode, Speech } from '../../wording/command-wording.ts';
import type { Formats, Language, NestedMessage } from '../../wording.ts';
import type { Session } from '../command.ts';
import { setLines, widthOf } from './set-lines.ts';

/**
 * What is printed for a person, in the language of the session: text wrapped to the terminal, in colour only where the terminal has it. What
 * stands out in a sentence is bold.
 */
export interface Page extends Speech {
  readonly language: Language;
  /** How the language shows values that stand alone, such as the name of a State in a table. */
  readonly formats: Formats;
  /** Shows an article in a column: of another treaty, with what that is called for short. */
  readonly source: (article: string) => string;
  /** Makes sentences of messages, one behind the other. */
  readonly sentences: (messages: readonly NestedMessage[]) => string;
  /** In characters. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Wraps a text; lines after the first begin under `indent`. */
  readonly paragraph: (text: string, indent?: string, first?: string) => string;
  /** Sets rows under their headings; the cells of the column `flexible` are wrapped into what the others leave of the width. */
  readonly table: (headings: readonly Heading[], rows: readonly (readonly string[])[], flexible: number) => string;
}

/** The code of what stands above a column. */
export type Heading = Extract<FixedCode, `page.heading.${string}`>;

const WIDTH_WITHOUT_TERMINAL = 80;
const WIDEST = 120;
const NARROWEST = 40;
const GAP = '  ';

/** What stands out in a sentence, between the characters that the compiled sentences have for `<b>` and `</b>`. */
const MARKED = /\uE000(.*?)\uE001/gs;

/** Opens a page for a terminal, or for a pipe of 80 columns. `NO_COLOR` and `TERM=dumb` are obeyed. */
export function openPage({ stdout, env, words }: Pick<Session, 'stdout' | 'env' | 'words'>): Page {
  const width = Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WIDTH_WITHOUT_TERMINAL));
  const noColour = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const styleAs = (style: 'bold' | 'dim') => (text: string) =>
    stdout.isTTY === true && !noColour ? styleText(style, text, { validateStream: false }) : text;
  const bold = styleAs('bold');
  const mark = (text: string): string => text.replace(MARKED, (_, marked: string) => bold(marked));
  return {
    language: words.language,
    say: (code, values) => mark(words.say(code, values)),
    text: (code) => mark(words.text(code)),
    render: (message) => mark(words.render(message)),
    formats: words.formats,
    source: words.formats.source ?? words.formats.plain,
    sentences: (messages) => mark(words.formats.messages(messages)),
    width,
    bold,
    dim: styleAs('dim'),
    paragraph: (text, indent = '', first = indent) =>
      setLines(text, width - indent.length)
        .map((line, index) => `${index === 0 ? first : indent}${line}`)
        .join('\n'),
    table: (headings, rows, flexible) => {
      const head = headings.map((code) => bold(words.text(code)));
      return setTable({ width, flexible, isolate: words.direction === 'rtl' }, [head, ...rows]);
    },
  };
}

/** Wraps the lines of a message at blanks, each under its own indent. */
export function setMessage(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [indent = ''] = /^ */.exec(line) ?? [];
      return setLines(line.slice(indent.length), Math.max(NARROWEST, width) - indent.length).map(
        (part) => indent + part,
      );
    })
    .join('\n');
}

interface TableForm {
  readonly width: number;
  readonly flexible: number;
  /** Whether each cell keeps its place and its direction in a line that may run from right to left: a date, `2002-01-18`, behind a name does not otherwise. */
  readonly isolate: boolean;
}

function setTable({ width, flexible, isolate }: TableForm, rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const natural = head.map((_, column) =>
    Math.max(...rows.flatMap((row) => (row[column] ?? '').split('\n').map(widthOf))),
  );
  const others = natural.reduce((sum, each, column) => sum + (column === flexible ? 0 : each + GAP.length), 0);
  const widths = natural.map((each, column) =>
    column === flexible ? Math.max(10, Math.min(each, width - others)) : each,
  );
  return rows.map((row) => setRow(row, widths, isolate)).join('\n');
}

function setRow(row: readonly string[], widths: readonly number[], isolate: boolean): string {
  const cells = widths.map((width, column) => setLines(row[column] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => pad(isolate ? isolateCell(lines[line]) : (lines[line] ?? ''), widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

function isolateCell(line = ''): string {
  return line === '' ? '' : `\u2068${line}\u2069`;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
