import type { ActFinding } from '../../conformance.ts';
import { writeCell } from '../../reading.ts';
import { type Compared, writeGiven } from './compare-page.ts';
import type { Words } from './load-words.ts';

const COLUMNS = [
  'line',
  'treaty',
  'participant',
  'name',
  'finding',
  'looks_like',
  'kind',
  'date',
  'recorded_kind',
  'recorded_date',
  'days',
  'record_ends_on',
] as const;

/** Writes the findings as a table, CSV with a comma; what there is not is an empty cell. */
export function writeCompareCsv({ treaty, endsOn, findings }: Compared, words: Words): string {
  const rows = findings.map((finding) => {
    const row = { ...rowOf(finding, words), treaty: treaty.id, record_ends_on: endsOn ?? '' };
    return COLUMNS.map((column) => row[column] ?? '');
  });
  return [[...COLUMNS], ...rows].map((row) => `${row.map((cell) => writeCell(cell, ',')).join(',')}\n`).join('');
}

function rowOf(finding: ActFinding, words: Words): Readonly<Partial<Record<(typeof COLUMNS)[number], string>>> {
  const { line, act } = 'own' in finding ? finding.own : { line: undefined, act: undefined };
  const recorded = 'recorded' in finding ? finding.recorded : undefined;
  const participant = act?.participant ?? recorded?.participant;
  return {
    line: line === undefined ? '' : String(line),
    participant: participant ?? '',
    name: participant === undefined ? '' : words.formats.participant(participant),
    finding: finding.verdict,
    looks_like: 'looksLike' in finding ? (finding.looksLike ?? '') : '',
    kind: act?.kind ?? '',
    date: 'own' in finding ? writeGiven(finding.own) : '',
    recorded_kind: recorded?.kind ?? '',
    recorded_date: recorded?.on ?? '',
    days: 'days' in finding ? String(finding.days) : '',
  };
}
