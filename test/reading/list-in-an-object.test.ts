import { describe, expect, it } from 'vitest';
import { composeCivilDate } from '../../src/calendar/civil-date.ts';
import { parseAnyRegister } from '../../src/formats.ts';
import { addActs } from '../../src/reading.ts';

const ROWS =
  '{"country":"Norway","kind":"ratification","date":"2001-10-02"},\n{"country":"Chad","kind":"accession","date":"2002-08-28"}';
const read = (text: string): readonly string[] => {
  const parsed = parseAnyRegister(text, { treatyId: 'op-crc-sc' });
  return parsed.ok
    ? parsed.value.acts.map(({ participant, kind, on }) => `${participant} ${kind} ${on}`)
    : parsed.issues.map(({ line, code }) => `${line} ${code}`);
};
const BOTH = ['NOR ratification 2001-10-02', 'TCD accession 2002-08-28'];

describe('parseAnyRegister', () => {
  it.each(['data', 'items', 'records', 'results', 'rows'])(
    'reads a list that is all that an object has, under %s',
    (key) => {
      expect(read(`{"${key}":[${ROWS}]}`)).toEqual(BOTH);
      expect(read(`\u{feff}\n{ "${key}" : [\n${ROWS}\n] }\n`)).toEqual(BOTH);
    },
  );

  it('reads a table of others in such an object', () => {
    expect(
      read(
        '{"data":[{"Participant":"Norway","Ratification, Accession(a)":"2 Oct 2001"},{"Participant":"Chad","Ratification, Accession(a)":"28 Aug 2002 a"}]}',
      ),
    ).toEqual(BOTH);
  });

  it('refuses a list beside which more stands: another page of it, say', () => {
    expect(read(`{"data":[${ROWS}],"next":"page=2"}`)).toEqual(['1 wrong-type']);
    expect(read(`{"data":[${ROWS}],"data":[]}`)).not.toEqual(BOTH);
    expect(read('{"data":{"country":"Norway"}}')).not.toEqual(BOTH);
  });

  it('names the line of an entry that cannot be read', () => {
    expect(read(`{"data":[${ROWS},\n{"country":"Chad","kind":["accession"],"date":"2002-08-28"},\n7]}`)).toEqual([
      '3 wrong-type',
      '4 wrong-type',
    ]);
  });
});

describe('addActs', () => {
  it('adds to a list that is all that an object has', () => {
    const act = { kind: 'accession', participant: 'QAT', on: composeCivilDate(2001, 12, 14) } as const;
    const added = addActs(`{"data":[${ROWS}]}`, [act], { treatyId: 'op-crc-sc' });
    expect(added.ok && read(added.value)).toEqual([...BOTH, 'QAT accession 2001-12-14']);
    const lines = addActs('{"country":"Norway","kind":"ratification","date":"2001-10-02"}\n', [act], {
      treatyId: 'op-crc-sc',
    });
    expect(lines.ok && read(lines.value)).toEqual([BOTH[0], 'QAT accession 2001-12-14']);
  });
});
