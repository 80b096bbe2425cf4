import { describe, expect, it } from 'vitest';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import { parseLegend } from '../../../src/formats/un-status-table/parse-legend.ts';
import { UN_STATUS_TABLE } from '../samples.ts';

describe('parseLegend', () => {
  it.each([
    ['Ratification, Accession(a), Succession(d)', 'ratification', { a: 'accession', d: 'succession' }],
    [
      'Approval(AA), Acceptance(A), Accession(a), Ratification',
      'ratification',
      { AA: 'approval', A: 'acceptance', a: 'accession' },
    ],
    ['Signature, Succession to signature(d)', 'signature', { d: 'signature' }],
    ['Definitive signature(s), Acceptance(A)', undefined, { s: 'definitive-signature', A: 'acceptance' }],
    ['Consent to be bound(P)', undefined, { P: 'consent' }],
    ['Application', 'consent', {}],
    ['Provisional application under article 23(n)', 'provisional-application', { n: 'provisional-application' }],
  ])('%s', (head, plain, letters) => {
    const legend = parseLegend(head);
    expect(legend?.plain?.kind).toBe(plain);
    expect(Object.fromEntries([...(legend?.letters ?? [])].map(([letter, { kind }]) => [letter, kind]))).toEqual(
      letters,
    );
  });

  it.each(['Participant', 'Ratification, Notification', 'Notification of non-provisional application', ''])(
    'is none of: %s',
    (head) => {
      expect(parseLegend(head)).toBeUndefined();
    },
  );
});

describe('a status table of the United Nations', () => {
  const read = (text: string) => {
    const left: unknown[] = [];
    const forms: string[] = [];
    const parsed = parseAnyRegister(text, {
      treatyId: 'op-crc-sc',
      leave: (row) => left.push(row),
      tellForm: ({ form }) => forms.push(form),
    });
    return { parsed, left, forms };
  };

  it('is told by its heads, below the titles of the page; letters differ by case, names have marks of notes', () => {
    const { parsed, left, forms } = read(UN_STATUS_TABLE);
    expect(forms).toEqual(['un-status-table']);
    expect(parsed.ok && parsed.value.acts).toEqual([
      { participant: 'NOR', kind: 'signature', on: '2000-06-13' },
      { participant: 'NOR', kind: 'ratification', on: '2001-10-02' },
      { participant: 'NLD', kind: 'signature', on: '2000-09-07' },
      { participant: 'NLD', kind: 'ratification', on: '2005-08-23' },
      { participant: 'AFG', kind: 'accession', on: '2002-09-19' },
      { participant: 'MNE', kind: 'succession', on: '2006-10-23' },
    ]);
    expect(left).toEqual([
      { line: 6, kind: 'Netherlands (Kingdom of the): Declarations Yes' },
      { line: 9, kind: 'Benin: Signature [22 Feb 2001]' },
    ]);
  });

  it('reads a letter in brackets behind its day as the letter alone', () => {
    const { parsed } = read(
      'Participant,"ratification, accession(a), succession(d)"\nNorway,2 Oct 2001\nChad,28 Aug 2002 (a)\n',
    );
    expect(parsed.ok && parsed.value.acts).toEqual([
      { participant: 'NOR', kind: 'ratification', on: '2001-10-02' },
      { participant: 'TCD', kind: 'accession', on: '2002-08-28' },
    ]);
  });

  it('names the line of a letter that the head does not explain, of a day that does not exist, and of a name that nobody has', () => {
    const { parsed } = read(
      'Participant,"Ratification, Accession(a)"\nNorway,2 Oct 2001 A\nBenin,31 Feb 2001\nXland,1 Jan 2001 a\n',
    );
    expect(parsed.ok ? [] : parsed.issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-kind', 2, undefined],
      ['no-such-day', 3, undefined],
      ['unknown-participant', 4, undefined],
    ]);
  });

  it('leaves a table in our own form alone', () => {
    expect(read('participant,kind,date\nNorway,ratification,2001-10-02\n').forms).toEqual([]);
    expect(read('State,Action,Date\nNorway,ratification,2001-10-02\n').forms).toEqual([]);
  });
});
