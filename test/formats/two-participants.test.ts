import { describe, expect, it } from 'vitest';
import { openAudit } from '../../src/conformance/audit-stream.ts';
import { listOwnActs } from '../../src/conformance/list-own-acts.ts';
import { openConversion } from '../../src/formats/open-conversion.ts';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { Issue } from '../../src/reading/issues/issue.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

/** What each reader of a table makes of it: who acts in the first row, or the code and the place of the first issue. */
const READERS: Readonly<Record<string, (text: string) => string | undefined>> = {
  register: (text) => {
    const read = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
    return read.ok ? read.value.acts[0]?.participant : tell(read.issues);
  },
  conversion: (text) => {
    const acts: (string | undefined)[] = [];
    const conversion = openConversion(({ participant }) => acts.push(participant));
    conversion.push(text);
    const end = conversion.end();
    return end.ok ? acts[0] : tell(end.issues);
  },
  'stored dates': (text) => {
    const read = parsePublishedTable(text);
    return read.ok ? read.value[0]?.participant : tell(read.issues);
  },
  comparison: (text) => {
    const read = listOwnActs(opCrcSc, text);
    return read.ok ? read.value.acts[0]?.act.participant : tell(read.issues);
  },
  audit: (text) => {
    const rows: (string | undefined)[] = [];
    const audit = openAudit({ treaty: opCrcSc, ids: [], findTreaty: () => undefined }, (part) => {
      if (part.kind === 'treaty') rows.push(part.rows[0]?.participant);
    });
    audit.push(text);
    const end = audit.end();
    return end.kind === 'audited' ? rows[0] : tell(end.issues);
  },
};

function tell([issue]: readonly Issue[]): string {
  return `${issue?.line}:${issue?.column} ${issue?.code}`;
}

/** By hand: the heads and the cells of who acts, and what every reader makes of them. */
const TABLES = [
  ['participant,iso3', 'Norway,NOR', 'NOR'],
  ['participant,iso3', 'Norway,SWE', '2:1 two-participants'],
  ['iso3,participant', 'SWE,Norway', '2:2 two-participants'],
  ['participant,code', 'Norway,SWE', '2:1 two-participants'],
  ['state,iso3', 'Norway,SWE', '2:1 two-participants'],
  ['participant,party', 'Norway,Sweden', '2:2 two-participants'],
  ['party,participant', 'Norway,Sweden', '2:1 two-participants'],
  ['country,state', 'Norway,Sweden', '2:2 two-participants'],
  ['participant,party,iso3', 'Norway,Sweden,NOR', '2:2 two-participants'],
  // Where one cell is empty, the other says it.
  ['participant,iso3', 'Norway,', 'NOR'],
  ['participant,iso3', ',SWE', 'SWE'],
  ['country,party', ',Sweden', 'SWE'],
  // A name beside a code may be one that is not known; a code is known or wrong.
  ['participant,iso3', 'Norge,NOR', 'NOR'],
  ['participant,iso3', 'Norway,NRW', '2:2 unknown-participant'],
] as const;

describe('a name and a code in one row', () => {
  for (const [reader, read] of Object.entries(READERS)) {
    it(`are the same participant, or an issue on the line: ${reader}`, () => {
      const found = TABLES.map(([heads, cells]) => read(`${heads},kind,date\n${cells},ratification,2001-10-02\n`));
      expect(found).toEqual(TABLES.map(([, , expected]) => expected));
    });
  }

  it('are compared in an act of which no date is stored, too', () => {
    const acts =
      'participant,iso3,kind,date,corrects,corrected\nNorway,SWE,correction,2001-10-02,ratification 2001-10-01,2001-10-02';
    for (const read of Object.values(READERS)) expect(read(acts)).toBe('2:1 two-participants');
  });

  it('are one issue where a row has a signature and an instrument', () => {
    const text = 'country,iso3,kind,signed,date\nNorway,SWE,ratification,2000-06-13,2001-10-02';
    const read = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['two-participants']);
  });
});
