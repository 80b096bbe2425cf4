import { basename } from 'node:path';
import type { Act, Treaty } from '../index.ts';
import { BadInput } from './exit-code.ts';
import type { Streams } from './streams.ts';

/** Acts that are supposed together, under the name by which they are shown. */
export interface Scenario {
  readonly name: string;
  readonly acts: readonly Act[];
}

/** How many scenarios are set side by side. */
const MOST = 10;

/**
 * Reads what is supposed: the acts of `--act`, together one scenario, and scenario files, which are registers of acts that have not
 * been done.
 *
 * @throws BadInput with every issue, of acts and of files
 */
export async function readScenarios(
  treaty: Treaty,
  files: readonly string[],
  acts: readonly string[],
  streams: Streams,
): Promise<readonly Scenario[]> {
  if (files.length > MOST) throw new BadInput(`${files.length} scenarios are given, and ${MOST} fit side by side.`);
  const { readRegister } = await import('./read-input.ts');
  const given: Scenario[] = acts.length === 0 ? [] : [{ name: acts.join('; '), acts: await parseActs(treaty, acts) }];
  for (const file of files) {
    const { acts: supposed } = await readRegister(file, treaty.id, streams);
    given.push({ name: nameOfFile(file), acts: supposed });
  }
  return given;
}

function nameOfFile(file: string): string {
  return file === '-' ? 'standard input' : basename(file).replace(/\.(csv|json)$/i, '');
}

/** The further keys of an act on the command line, such as `amendment=article-43-2`. */
const KEYS = ['effective', 'amendment', 'territory', 'due', 'conflict', 'notified', 'depositary', 'title'];

/**
 * Parses acts of the command line, `<kind> <participant> <date>`: each is a row of a register, and what is wrong with it is told as of
 * one.
 */
async function parseActs(treaty: Treaty, texts: readonly string[]): Promise<readonly Act[]> {
  const { parseRegisterCsv, renderIssue } = await import('../reading.ts');
  const rows = texts.map(toCells);
  const columns = ['participant', 'kind', 'date', ...KEYS.filter((key) => rows.some((row) => row.has(key)))];
  const lines = rows.map((row) => columns.map((column) => quote(row.get(column) ?? '')).join(','));
  const parsed = parseRegisterCsv([columns.join(','), ...lines].join('\n'), treaty.id);
  if (parsed.ok) return parsed.value.acts;
  const told = parsed.issues.map(({ line = 2, column: _, ...issue }) => {
    const text = texts[line - 2] ?? '';
    return renderIssue(issue, `--act "${text}"`);
  });
  throw new BadInput(
    `${told.join('\n')}\nAn act is "<kind> <participant> <date>", such as "ratification KEN 2026-12-01".`,
  );
}

function toCells(text: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => {
      const [key = '', value] = word.split('=', 2);
      if (value === undefined || !KEYS.includes(key)) return true;
      cells.set(key, value);
      return false;
    });
  const [kind = ''] = words;
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  cells.set('kind', kind);
  cells.set('date', last);
  cells.set('participant', words.slice(1, -1).join(' '));
  return cells;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
