import type { RowFinding } from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import { writeCell } from '../../../reading.ts';
import type { Words } from '../load-words.ts';
import { type AuditWriter, articleOf } from './audit-writer.ts';

/** The columns that an audit adds, one behind the other; those of an audit before are written over, and no other column of the same name. */
const ADDED = ['computed', 'verdict', 'days', 'article', 'cause'] as const;

type Added = Readonly<Record<(typeof ADDED)[number], string>>;

/** Writes the table back with what the audit found of each row. */
export function openAuditCsv(write: (text: string) => void, words: Words): AuditWriter {
  let separator = ',';
  let width = 0;
  let places: readonly number[] = [];
  const writeRow = (cells: readonly string[]): string =>
    cells.map((cell) => writeCell(cell, separator)).join(separator);
  return {
    begin: ({ cells, delimiter }) => {
      separator = delimiter;
      const names = [...cells];
      const heads = cells.map((cell) => cell.trim().toLowerCase());
      const before = heads.findLastIndex((_, index) => ADDED.every((name, column) => heads[index + column] === name));
      places = ADDED.map((name, column) => (before === -1 ? names.push(name) - 1 : before + column));
      width = names.length;
      write(`${writeRow(names)}\n`);
    },
    treaty: ({ rows, cells, left, compare }) => {
      const { findings } = compare();
      let next = 0;
      let nextLeft = 0;
      let text = '';
      const addRow = (own: readonly string[], added: Added): void => {
        const line = [...own];
        // A signature beside an instrument has no row of its own, nor has one whose cells cannot be told apart.
        if (line.length === 0) return;
        while (line.length < width) line.push('');
        for (const [column, place] of places.entries()) line[place] = added[ADDED[column] ?? 'cause'];
        text += `${writeRow(line)}\n`;
      };
      const addLeft = (before: number): void => {
        for (let row = left[nextLeft]; row !== undefined && row.before <= before; row = left[nextLeft]) {
          addRow(row.cells, { ...EMPTY, verdict: row.why });
          nextLeft += 1;
        }
      };
      for (const [index, row] of rows.entries()) {
        addLeft(index);
        const finding = findings[next]?.row === row ? findings[next] : undefined;
        if (finding !== undefined) next += 1;
        addRow(cells[index] ?? [], finding === undefined ? EMPTY : addedOf(finding, words));
      }
      addLeft(rows.length);
      write(text);
    },
    end: () => {},
  };
}

const EMPTY: Added = { computed: '', verdict: '', days: '', article: '', cause: '' };

function addedOf(finding: RowFinding, words: Words): Added {
  const { verdict } = finding;
  return {
    computed: 'computed' in finding ? finding.computed : '',
    verdict,
    days: verdict === 'disagreed' ? String(finding.days) : '',
    article: articleOf(finding),
    cause: causeOf(finding, words),
  };
}

function causeOf(finding: RowFinding, words: Words): string {
  switch (finding.verdict) {
    case 'disagreed':
    case 'open':
      return finding.causes.join(' ');
    case 'agreed-under-reading':
      return words.render(finding.reading);
    case 'refused':
      return finding.refusal.code;
    case 'agreed':
    case 'agreed-under-treaty-date':
    case 'filled':
      return '';
    default:
      return assertNever(finding);
  }
}
