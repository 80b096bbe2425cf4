import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';
import { findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { say } from '../support/say.ts';

function rowsOf(lines: readonly string[]) {
  const parsed = parsePublishedTable(['participant,kind,date,effective', ...lines].join('\n'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** What is found, a line each: who, the verdict, the computed date, the days, the causes or the reading. */
function outline(treaty: Treaty, lines: readonly string[]): readonly string[] {
  return compareRows(treaty, rowsOf(lines)).findings.map((finding) =>
    [
      finding.row.participant,
      finding.verdict,
      'computed' in finding ? finding.computed : '',
      'days' in finding ? finding.days : '',
      'causes' in finding ? finding.causes.join('+') : '',
      'reading' in finding ? `${finding.reading.code} ${say(finding.reading)}` : '',
      finding.verdict === 'refused' ? finding.refusal.code : '',
    ]
      .join(' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
}

// In force three months after the second instrument: 15 January 2000 and 20 February 2000 lead to 20 May 2000.
const FOUNDERS = ['Norway,accession,2000-01-15,2000-05-20', 'Iceland,accession,2000-02-20,2000-05-20'];

describe('compareRows', () => {
  it('a signature needs no date; an instrument with the right one agrees', () => {
    expect(outline(treatyWith(2), ['Norway,signature,2000-01-01,', ...FOUNDERS])).toEqual([
      'NOR agreed 2000-05-20',
      'ISL agreed 2000-05-20',
    ]);
  });

  it('a month end carried over is told by its name (2(2), one month)', () => {
    expect(outline(treatyWith(2), [...FOUNDERS, 'Benin,accession,2005-01-31,2005-03-03'])[2]).toBe(
      'BEN disagreed 2005-02-28 3 overflow',
    );
  });

  // Article 14(2) of the protocol: one month after the deposit. Its article 13 names ratification and accession alone.
  it.each([
    ['an acceptance, which stands for a ratification', 'acceptance'],
    ['an instrument of which the kind is not known', 'consent'],
  ])('%s is compared as any other', (_, kind) => {
    const opCrcSc = assumeInForceOn(treatyOfCatalogue('op-crc-sc'), civilDate('2002-01-18'));
    expect(
      outline(opCrcSc, [
        `Norway,${kind},2001-10-02,2002-01-18`,
        `Benin,${kind},2005-01-31,2005-03-03`,
        `Cuba,${kind},2005-04-15,2005-05-15`,
        `Chile,${kind},2005-04-15,`,
      ]),
    ).toEqual([
      'NOR agreed 2002-01-18',
      'BEN disagreed 2005-02-28 3 overflow',
      'CUB agreed 2005-05-15',
      'CHL filled 2005-05-15',
    ]);
  });

  it('the treaty’s own date given to a late joiner (2(2))', () => {
    expect(outline(treatyWith(2), [...FOUNDERS, 'Cuba,accession,2000-06-05,2000-05-20'])[2]).toBe(
      'CUB disagreed 2000-07-05 -46 treaty-date-for-late-joiner',
    );
  });

  it('the delay of the first Parties given to a later one (2(1) instead of 2(2))', () => {
    expect(outline(treatyWith(2), [...FOUNDERS, 'Cuba,accession,2001-03-10,2001-06-10'])[2]).toBe(
      'CUB disagreed 2001-04-10 61 delay-of-the-treaty',
    );
  });

  it('a date before the treaty itself, and a period of its own for one of those that brought it into force', () => {
    expect(outline(treatyWith(2), ['Norway,accession,2000-01-15,2000-02-15', FOUNDERS[1] ?? ''])[0]).toBe(
      'NOR disagreed 2000-05-20 -95 own-period-for-founder+before-the-treaty',
    );
  });

  it('the date of the neighbour, where rows have slipped by one', () => {
    const slipped = ['Cuba,accession,2001-03-10,2001-05-12', 'Fiji,accession,2001-04-12,2001-05-12'];
    expect(outline(treatyWith(2), [...FOUNDERS, ...slipped])[2]).toBe('CUB disagreed 2001-04-10 32 shifted-neighbour');
  });

  it('the date of another participation of the same State', () => {
    const twice = [
      'Cuba,accession,2001-03-10,2001-04-10',
      'Cuba,denunciation,2002-05-01,2003-05-01',
      'Cuba,accession,2004-06-15,2001-04-10',
    ];
    expect(outline(treatyWith(2), [...FOUNDERS, ...twice]).slice(2)).toEqual([
      'CUB agreed 2001-04-10',
      'CUB agreed 2003-05-01',
      'CUB disagreed 2004-07-15 -1192 another-participation',
    ]);
  });

  it('another reading is not an error (the gap, reading B: one month after 10 May 2000)', () => {
    expect(outline(treatyWith(2), [...FOUNDERS, 'Cuba,accession,2000-05-10,2000-06-10'])[2]).toBe(
      'CUB agreed-under-reading 2000-05-20 reading.named B',
    );
  });

  it('an empty date is filled, a refused act is told, and a treaty not in force leaves open what nothing explains', () => {
    expect(
      outline(treatyWith(2), [...FOUNDERS, 'Cuba,accession,2001-03-10,', 'Cuba,accession,2001-04-10,2001-05-10']).slice(
        2,
      ),
    ).toEqual(['CUB filled 2001-04-10', 'CUB refused second-instrument']);
    const others = FOUNDERS.map((line, index) => line.replace(/[^,]+$/, `2000-0${index + 1}-01`));
    expect(outline(treatyWith(3), others)).toEqual(['NOR open', 'ISL open']);
    // Three are required, and what is stored follows from the second: a third is missing.
    expect(outline(treatyWith(3), FOUNDERS)).toEqual([
      'NOR agreed-under-treaty-date 2000-05-20',
      'ISL agreed-under-treaty-date 2000-05-20',
    ]);
  });

  it('a succession dated as an accession is open, and the error is told (law of succession: the date of succession)', () => {
    expect(outline(treatyWith(2), [...FOUNDERS, 'Montenegro,succession,2006-10-23,2006-11-23'])[2]).toBe(
      'MNE open delay-for-a-succession',
    );
    expect(outline(treatyWith(2), [...FOUNDERS, 'Montenegro,succession,2006-10-23,2006-06-03'])[2]).toBe(
      'MNE agreed 2006-06-03',
    );
  });

  it('a denunciation of which only the effect is known ends the participation, and is not checked by itself', () => {
    const rows = [
      'Cuba,accession,2001-03-10,2001-04-10',
      'Cuba,denunciation,,2003-05-01',
      'Cuba,accession,2004-06-15,2004-07-15',
    ];
    expect(outline(treatyWith(2), [...FOUNDERS, ...rows]).slice(2)).toEqual([
      'CUB agreed 2001-04-10',
      'CUB open',
      'CUB agreed 2004-07-15',
    ]);
  });

  it('a sixtieth day not moved to the first of the month (Rome Statute 126(2))', () => {
    const treaty = findTreaty('rome-statute');
    if (treaty === undefined) throw new Error('in the catalogue');
    const { finalClauses } = treaty;
    const two: Treaty = {
      ...treaty,
      finalClauses: {
        ...finalClauses,
        entryIntoForce: { ...finalClauses.entryIntoForce, condition: { kind: 'instruments', number: 2 } },
      },
    };
    // The sixtieth day after 20 February 2000 is 20 April; in force on 1 May. After 18 August 2010: 17 October; 1 November.
    const rows = [
      'Norway,ratification,2000-01-15,2000-05-01',
      'Iceland,ratification,2000-02-20,2000-05-01',
      'Saint Lucia,ratification,2010-08-18,2010-10-17',
    ];
    expect(outline(two, rows)).toEqual([
      'NOR agreed 2000-05-01',
      'ISL agreed 2000-05-01',
      'LCA disagreed 2010-11-01 -15 not-moved-to-the-first',
    ]);
  });
});

describe('compareRows, of an open date', () => {
  const delay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' } as const;
  const treaty = treatyWith(2, { laterParties: { wording: 'whichever-later', article: '2(2)', delay } });
  const stored = (date: string) => outline(treaty, [...FOUNDERS, `Benin,accession,2005-01-31,${date}`])[2];

  it('either rule for 31 February is a reading; a third date follows by none', () => {
    expect(stored('2005-02-28')).toMatch(
      /^BEN agreed-under-reading 2005-02-28 if\.month-end-rule the last day of the month /,
    );
    expect(stored('2005-03-01')).toMatch(
      /^BEN agreed-under-reading 2005-03-01 if\.month-end-rule the first day of the next month /,
    );
    expect(stored('2005-03-03')).toBe('BEN open');
    const [finding] = compareRows(
      treaty,
      rowsOf([...FOUNDERS, 'Benin,accession,2005-01-31,2005-03-03']),
    ).findings.slice(2);
    expect(finding).toMatchObject({
      verdict: 'open',
      reason: 'no-candidate',
      why: {
        code: 'why.no-candidate',
        values: {
          questions: [
            {
              code: 'question.no-such-day',
              values: { article: '2(2)', missingDay: { year: 2005, month: 2, day: 31 } },
            },
          ],
          known: [
            {
              code: 'known.day-if',
              values: {
                on: '2005-02-28',
                if: { code: 'if.month-end-rule', values: { rule: 'last-day-of-month' } },
              },
            },
            {
              code: 'known.day-if',
              values: {
                on: '2005-03-01',
                if: { code: 'if.month-end-rule', values: { rule: 'first-day-of-next-month' } },
              },
            },
          ],
        },
      },
    });
  });

  it('whether the date of a succession is right cannot be said, where only that it may be that of the notification is known', () => {
    const [, , finding] = compareRows(
      treatyWith(2),
      rowsOf([...FOUNDERS, 'Montenegro,succession,2006-10-23,2007-01-01']),
    ).findings;
    expect(finding).toMatchObject({
      verdict: 'open',
      reason: 'open-question',
      why: {
        code: 'why.not-known-yet',
        values: { questions: [{ code: 'question.date-of-succession-unknown', values: {} }] },
      },
    });
  });
});

describe('compareRows, of extensions to territories', () => {
  const hague = findTreaty('hague-abduction');
  if (hague === undefined) throw new Error('in the catalogue');
  // Article 43: the third instrument is that of Portugal of 29 September 1983; the first day of the third month after is 1 December.
  const first = [
    'France,ratification,1982-09-16,1983-12-01',
    'Canada,ratification,1983-06-02,1983-12-01',
    'Portugal,ratification,1983-09-29,1983-12-01',
    'United Kingdom,ratification,1986-05-20,1986-08-01',
  ];
  const extended = (...lines: readonly string[]) => outline(hague, [...first, ...lines]).slice(4);

  it('are compared with the first day of the third calendar month after the declaration (43(2))', () => {
    expect(
      extended(
        'United Kingdom,territorial-extension,1991-06-28,1991-09-01',
        'United Kingdom,territorial-extension,1998-05-08,1998-08-08',
      ),
    ).toEqual(['GBR agreed 1991-09-01', 'GBR disagreed 1998-08-01 7 not-moved-to-the-first']);
  });

  it('are not earlier than the State itself: declared with the instrument, on the day of that (43(2))', () => {
    expect(extended('Portugal,territorial-extension,1983-09-29,1983-12-01')).toEqual(['PRT agreed 1983-12-01']);
    // France extends it in 1982, when the first of the third month would be 1 December 1982, a year before the Convention.
    expect(extended('France,territorial-extension,1982-09-16,1983-12-01')).toEqual(['FRA agreed 1983-12-01']);
  });

  it('have a date proposed where none is stored, with its article and the way to it (43(2))', () => {
    const rows = rowsOf([...first, 'United Kingdom,territorial-extension,1998-05-08,']);
    const [finding] = compareRows(hague, rows).findings.slice(4);
    expect(finding).toMatchObject({ verdict: 'filled', computed: '1998-08-01', answer: { article: '43(2)' } });
    expect(finding?.answer?.basis.length).toBeGreaterThan(0);
  });

  it('are open without a day, and compared with nothing where the clauses give them no date', () => {
    expect(extended('United Kingdom,territorial-extension,,1991-09-01')).toEqual(['GBR open']);
    expect(outline(treatyWith(2), [...FOUNDERS, 'Norway,territorial-extension,2001-01-15,2001-02-15'])).toHaveLength(2);
  });
});

describe('stored dates that an instrument may itself have named (Harmonized System Convention 13(2))', () => {
  const treaty = findTreaty('harmonized-system');
  if (treaty === undefined) throw new Error('the catalogue has it');
  // Seventeen instruments of one day, of whomever: three months end on 22 December 1987, and the first of January follows.
  const founders = ['AUS', 'AUT', 'BEL', 'BRA', 'CHE', 'CUB', 'DEU', 'DNK', 'ESP', 'FIN', 'FRA', 'GBR', 'IRL', 'ISL']
    .concat('ITA', 'NLD', 'NOR')
    .map((code) => `${code},ratification,1987-09-22,1988-01-01`);
  const found = (row: string) => outline(treaty, [...founders, row])[17];

  it('agree where they are earlier than the first of January twelve months after, and the row says nothing', () => {
    expect(found('Cyprus,accession,1994-03-21,1994-03-21')).toBe(
      'CYP agreed-under-reading 1996-01-01 if.instrument-names-that-day the instrument names that day',
    );
    expect(found('Cyprus,accession,1994-03-21,1996-01-01')).toBe('CYP agreed 1996-01-01');
  });

  it('do not where they are later, before the deposit, or before the Convention was in force', () => {
    expect(found('Cyprus,accession,1994-03-21,1996-07-01')).toMatch(/^CYP disagreed 1996-01-01 182/);
    expect(found('Nepal,accession,2006-08-25,2006-07-28')).toMatch(/^NPL disagreed 2008-01-01 -522/);
    expect(found('Canada,ratification,1987-12-14,1987-12-20')).toMatch(/^CAN disagreed 1989-01-01 -378/);
  });

  it('agree without a reading where the row says what the instrument names', () => {
    const parsed = parsePublishedTable(
      ['participant,kind,date,effective,named', ...founders.map((row) => `${row},`)]
        .concat('Cyprus,accession,1994-03-21,1994-03-21,1994-03-21')
        .join('\n'),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(compareRows(treaty, parsed.value).findings[17]).toMatchObject({
      verdict: 'agreed',
      computed: '1994-03-21',
      answer: { basis: expect.arrayContaining([expect.objectContaining({ code: 'step.named-earlier-day' })]) },
    });
  });
});
