import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseParticipant } from '../../src/participants/parse-participant.ts';
import { readTable } from '../support/read-table.ts';

/** Published tables beside the project, where there are any: names, and codes where the table gives them. */
const SHARED = new URL('../../../shared/', import.meta.url);
const FOLDERS = ['registers/', 'formats/untc-csv/', 'formats/wipo/', 'formats/openclimatedata/'];

/** Organisations that deposit with WIPO and have no code. */
const WITHOUT_CODE = [
  'African Intellectual Property Organization (OAPI)',
  'Benelux Organization for Intellectual Property (BOIP)',
  'European Patent Organisation (EPO)',
];

function readRows(): readonly Record<string, string>[] {
  return FOLDERS.map((folder) => new URL(folder, SHARED))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)))
    .filter((file) => file.pathname.endsWith('.csv'))
    .flatMap((file) => readTable(readFileSync(file, 'utf8')));
}

describe('parseParticipant', () => {
  it('reads every name of the published tables as the code beside it', () => {
    const wrong = readRows().flatMap((row) => {
      const name = row.state ?? row.Participant ?? row['Contracting Party'] ?? row.Name;
      if (name === undefined || WITHOUT_CODE.includes(name)) return [];
      const published = row.iso3 ?? row.code ?? row.Code;
      const parsed = parseParticipant(name);
      if (parsed.kind === 'unknown') return [parsed.message];
      // Climate data sets write EUU for the European Union.
      const expected = published === 'EUU' ? 'EUE' : published;
      return expected === undefined || parsed.code === expected ? [] : [`${name}: ${parsed.code}, not ${expected}`];
    });
    expect(wrong).toEqual([]);
  });
});
