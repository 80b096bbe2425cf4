import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../../src/export/list-participation-rows.ts';
import type { ParticipationRow } from '../../../src/export/participation-columns.ts';
import { PARTICIPATION_FORMS, writeParticipations } from '../../../src/export/participation-writer.ts';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import { findRecord, listTreaties } from '../../support/catalogue.ts';

const AS_OF = { asOf: civilDate('2026-11-24') };

/** The cells of rows, but what the record itself says of how far it goes: a table of participations does not carry it. */
function cellsOf(rows: readonly ParticipationRow[]): readonly Readonly<Record<string, string>>[] {
  return rows.map(({ record_ends_on: _ends, record_lacks: _lacks, ...cells }) => cells);
}

/** What a day rests on there, besides the day of the act. */
const RESTS_ON = {
  'op-crc-sc': 'the day of the act alone',
  apostille: 'the day on which the depositary notified an accession (12); an extension that was taken over',
  'harmonized-system': 'the day that the instrument names (13)',
  att: 'the day on which provisional application was notified (23)',
  npt: 'a denunciation that is disputed',
  ottawa: 'denunciations, and what is known of an armed conflict (20(3))',
  'iccpr-op1': 'denunciations, and a State that came back',
} as const;

describe('what is exported and read again', () => {
  it.each(Object.entries(RESTS_ON))('gives the same dates of %s: %s', (id) => {
    const treaty = listTreaties().find((each) => each.id === id);
    const record = findRecord(id);
    if (treaty === undefined || record === undefined) throw new Error(`no record of ${id}`);
    const rows = listParticipationRows(treaty, record, AS_OF);
    expect(rows.length).toBeGreaterThan(100);
    for (const form of PARTICIPATION_FORMS) {
      const { participants } = treaty.finalClauses.participation;
      const parsed = parseAnyRegister(writeParticipations(form, rows), {
        treatyId: id,
        ...(participants === undefined ? {} : { participants }),
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
      expect(cellsOf(listParticipationRows(treaty, parsed.value, AS_OF))).toEqual(cellsOf(rows));
    }
  });
});
