import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AuditEnd,
  type AuditOptions,
  type AuditPart,
  isAuditFinding,
  openAudit,
} from '../../src/conformance/audit-stream.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { ISSUE_LIMIT } from '../../src/reading/issues/issue.ts';
import { inEnglish } from '../reading/in-english.ts';
import { treatyWith } from '../support/build.ts';
import { findTreaty } from '../support/catalogue.ts';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

const HEADER = 'participant,kind,date,effective';

const OP_CRC_SC: AuditOptions = { treaty: opCrcSc, ids: [], findTreaty: () => undefined };

/** `two` is in force three months after the second instrument, `op-crc-sc` is the catalogue's. */
const BY_COLUMN: AuditOptions = {
  ids: ['two', 'op-crc-sc'],
  findTreaty: (id) => (id === 'two' ? treatyWith(2) : findTreaty(id)),
};

interface Audited {
  readonly parts: readonly AuditPart[];
  readonly end: AuditEnd;
}

function audit(options: AuditOptions, text: string, pieces = text.length): Audited {
  const parts: AuditPart[] = [];
  const running = openAudit(options, (part) => parts.push(part));
  for (let at = 0; at < text.length; at += pieces) running.push(text.slice(at, at + pieces));
  return { parts, end: running.end() };
}

/** What is found, a line each: the line of the table, who, the verdict, the computed date, the days, the article, the likeliest cause. */
function outline({ parts }: Audited): readonly string[] {
  return parts.flatMap((part) =>
    part.kind === 'header'
      ? []
      : part
          .compare()
          .findings.filter(({ verdict }) => verdict !== 'agreed')
          .map((finding) =>
            [
              finding.row.line,
              finding.row.participant,
              finding.verdict,
              ...('computed' in finding ? [finding.computed] : []),
              ...('days' in finding ? [finding.days] : []),
              ...('answer' in finding ? [finding.answer?.article] : []),
              ...('causes' in finding ? finding.causes.slice(0, 1) : []),
              ...('refusal' in finding ? [finding.refusal.code] : []),
            ].join(' '),
          ),
  );
}

/** What was given, every comparison made. */
function compared({ parts, end }: Audited) {
  return { end, parts: parts.map((part) => (part.kind === 'treaty' ? { ...part, compare: part.compare() } : part)) };
}

function issuesOf({ end }: Audited) {
  return end.kind === 'issues' ? end.issues : [];
}

const table = (...lines: readonly string[]) => [HEADER, ...lines, ''].join('\n');
const places = (audited: Audited) =>
  issuesOf(audited).map(({ line, column, code }) => `${line}:${column ?? ''} ${code}`);

describe('openAudit, of OP-CRC-SC', () => {
  it('says nothing of right dates: article 14(1) and (2), also where the month has no such day', () => {
    // 31 January and a month: the last of February. 31 March and a month: 30 April. 30 April and a month: 30 May.
    const audited = audit(
      OP_CRC_SC,
      table(
        ...FIRST_TEN,
        'Belarus,accession,2002-01-23,2002-02-23',
        'Antigua and Barbuda,ratification,2002-04-30,2002-05-30',
        'Ecuador,ratification,2004-01-30,2004-02-29',
        'Benin,ratification,2005-01-31,2005-02-28',
        'Burkina Faso,ratification,2006-03-31,2006-04-30',
      ),
    );
    expect(outline(audited)).toEqual([]);
    expect(audited.end).toEqual({
      kind: 'audited',
      counts: {
        treaties: 1,
        rows: 15,
        actsTold: 15,
        verdicts: {
          agreed: 15,
          'agreed-under-reading': 0,
          'agreed-under-treaty-date': 0,
          disagreed: 0,
          filled: 0,
          open: 0,
          refused: 0,
        },
        open: {
          'no-day': 0,
          'not-notified': 0,
          'not-in-force': 0,
          'other-treaty': 0,
          'open-question': 0,
          'no-candidate': 0,
          'no-effect': 0,
          'never-made': 0,
        },
        acts: 0,
        elsewhere: 0,
        withoutDate: 0,
        notAudited: 0,
        noAct: 0,
        unreadable: 0,
        ofOthers: 0,
        compared: 15,
        findings: 0,
      },
    });
  });

  it('finds the dates of known errors, each with its line, its article and its days', () => {
    const audited = audit(
      OP_CRC_SC,
      table(
        ...FIRST_TEN,
        'Belarus,accession,2002-01-23,2002-01-18', // the treaty’s own date: 13 days of January and 23 of February too early
        'Antigua and Barbuda,ratification,2002-04-30,2002-05-31', // the last of April to the last of May
        'Ecuador,ratification,2004-01-30,2004-03-01', // 30 February 2004 carried over: 1 March
        'Benin,ratification,2005-01-31,2005-03-03', // 31 February 2005 carried over: 3 March
      ),
    );
    expect(outline(audited)).toEqual([
      '12 BLR disagreed 2002-02-23 -36 14(2) treaty-date-for-late-joiner',
      '13 ATG disagreed 2002-05-30 1 14(2) sticky-month-end',
      '14 ECU disagreed 2004-02-29 1 14(2) overflow',
      '15 BEN disagreed 2005-02-28 3 14(2) overflow',
    ]);
    expect(audited.end).toMatchObject({ counts: { findings: 4, verdicts: { agreed: 10, disagreed: 4 } } });
  });

  it('proposes a date where none is stored, and a signature needs none', () => {
    const audited = audit(
      OP_CRC_SC,
      table(
        ...FIRST_TEN,
        'Benin,signature,2001-02-22,',
        'Benin,ratification,2005-01-31,',
        'Norway,denunciation,2024-02-29,',
      ),
    );
    // Article 15(1): one year after receipt; there is no 29 February 2025.
    expect(outline(audited)).toEqual(['13 BEN filled 2005-02-28 14(2)', '14 NOR filled 2025-02-28 15(1)']);
    expect(audited.end).toMatchObject({ counts: { findings: 0, withoutDate: 1, verdicts: { filled: 2 } } });
  });

  it('lists acts without effect, and stored dates of a treaty that is not in force', () => {
    expect(outline(audit(OP_CRC_SC, table(...FIRST_TEN, 'Norway,ratification,2006-01-01,2006-02-01')))).toEqual([
      '12 NOR refused second-instrument',
    ]);
    const pending = audit(
      OP_CRC_SC,
      table('Norway,ratification,2001-10-02,2002-01-18', 'Cuba,ratification,2001-09-25,'),
    );
    expect(outline(pending)).toEqual(['2 NOR open 14(1)', '3 CUB open 14(1)']);
    expect(pending.end).toMatchObject({ counts: { findings: 1, verdicts: { open: 2 } } });
  });

  it('computes the treaty’s own date from the table itself: another tenth instrument moves all ten', () => {
    // Benin on 10 October 2001 is the tenth here: 10 January 2002, eight days before what is stored: one fault of nine rows.
    const audited = audit(OP_CRC_SC, table(...FIRST_TEN.slice(0, 9), 'Benin,accession,2001-10-10,'));
    expect(outline(audited)[0]).toMatch(/^2 BGD disagreed 2002-01-10 8 14\(1\)/);
    expect(audited.end).toMatchObject({ counts: { findings: 1, verdicts: { disagreed: 9, filled: 1 } } });
  });

  it('takes the columns in any order, codes beside names, and the treaty that is named where a row names none', () => {
    const rows = FIRST_TEN.map((row) => row.split(',').reverse().join(','));
    const text = ['effective,date,kind,state,treaty', ...rows.map((row) => `${row},`)].join('\n');
    expect(audit(OP_CRC_SC, text).end).toMatchObject({ counts: { rows: 10, verdicts: { agreed: 10 } } });
  });

  it('gives the same whatever the pieces in which the table comes', () => {
    const text = table(
      ...FIRST_TEN,
      '"Ecuador",ratification,2004-01-30,2004-03-01',
      '',
      'Benin,ratification,2005-01-31,',
    );
    const whole = audit(OP_CRC_SC, text);
    expect(outline(whole)).toEqual(['12 ECU disagreed 2004-02-29 1 14(2) overflow', '14 BEN filled 2005-02-28 14(2)']);
    for (const pieces of [1, 2, 7, 64]) expect(compared(audit(OP_CRC_SC, text, pieces))).toEqual(compared(whole));
  });

  it('finds what compareRows finds of the same rows', () => {
    const text = table(
      ...FIRST_TEN,
      'Ecuador,ratification,2004-01-30,2004-03-01',
      'Cuba,denunciation,2010-05-05,2011-05-06',
    );
    const parsed = parsePublishedTable(text);
    const [, part] = audit(OP_CRC_SC, text, 10).parts;
    if (part?.kind !== 'treaty' || !parsed.ok) throw new Error('the table is that of one treaty');
    const { life, findings } = compareRows(opCrcSc, parsed.value);
    expect(part.compare()).toMatchObject({ life, findings });
    expect(part.toLookAt).toEqual(findings.filter(isAuditFinding));
    expect(part.toLookAt).toHaveLength(2);
  });
});

describe('openAudit, of a table with a column for the treaty', () => {
  // Three months after 20 February 2000, the second instrument of `two`, are 20 May 2000; one month after 31 May 2000 is 30 June.
  const TWO = ['two,NOR,accession,2000-01-15,2000-05-20', 'two,ISL,accession,2000-02-20,2000-05-20'];
  const HEAD = 'treaty,iso3,action,date,effective';
  const ofTreaty = (...lines: readonly string[]) => [HEAD, ...lines].join('\n');
  const tenOf = FIRST_TEN.map((row) => `op-crc-sc,${row}`)
    .join('\n')
    .replaceAll(/^([^,]*),([^,]*)/gm, '$1,$2');

  it('compares each treaty with its own clauses, and lets go of it when the next begins', () => {
    const text = [
      'treaty,participant,kind,date,effective',
      ...TWO,
      'two,SWE,accession,2000-05-31,2000-07-01',
      tenOf,
    ].join('\n');
    const audited = audit(BY_COLUMN, `${text}\nop-crc-sc,Ecuador,ratification,2004-01-30,2004-03-01\n`);
    expect(audited.parts.map((part) => (part.kind === 'header' ? part.kind : part.rows.length))).toEqual([
      'header',
      3,
      11,
    ]);
    expect(outline(audited)).toEqual([
      '4 SWE disagreed 2000-06-30 1 2(2) overflow',
      '15 ECU disagreed 2004-02-29 1 14(2) overflow',
    ]);
    expect(audited.end).toMatchObject({ counts: { treaties: 2, rows: 14, findings: 2 } });
  });

  it('gives the first treaty before the second is complete', () => {
    const parts: AuditPart[] = [];
    const running = openAudit(BY_COLUMN, (part) => parts.push(part));
    expect(running.push(`${ofTreaty(...TWO)}\n`)).toBe(true);
    expect([parts.length, running.rows()]).toEqual([1, 2]);
    running.push('op-crc-sc,NOR,ratification,2001-10-02,\n');
    expect([parts.length, running.rows()]).toEqual([2, 3]);
  });

  it('gives the cells of each row with it where they are asked for', () => {
    const [, part] = audit({ ...BY_COLUMN, withCells: true }, ofTreaty(...TWO)).parts;
    expect(part?.kind === 'treaty' && part.cells[1]).toEqual(['two', 'ISL', 'accession', '2000-02-20', '2000-05-20']);
    const [, without] = audit(BY_COLUMN, ofTreaty(...TWO)).parts;
    expect(without?.kind === 'treaty' && without.cells).toEqual([]);
  });

  it('refuses a treaty that comes back: its dates depend on all its rows', () => {
    const audited = audit(
      BY_COLUMN,
      ofTreaty(...TWO, 'op-crc-sc,NOR,signature,2000-06-13,', 'two,SWE,accession,2001-01-01,'),
    );
    expect(issuesOf(audited)).toMatchObject([
      {
        code: 'treaty-comes-back',
        line: 5,
        value: 'two',
        what: { code: 'issue.treaty-comes-back.rows', values: { treaty: 'two', firstLine: 2, lastLine: 3 } },
        remedy: { code: 'remedy.sort-by-treaty' },
      },
    ]);
  });

  it('tells of an unknown treaty once, with the nearest id, and of a row without one', () => {
    const audited = audit(
      BY_COLUMN,
      ofTreaty(
        'op-crc-sd,NOR,signature,2000-06-13,',
        'op-crc-sd,ROU,signature,2000-09-06,',
        ',CUB,signature,2000-10-13,',
      ),
    );
    expect(issuesOf(audited)).toMatchObject([
      {
        code: 'unknown-treaty',
        line: 2,
        value: 'op-crc-sd',
        remedy: { code: 'remedy.write-instead', values: { text: 'op-crc-sc' } },
      },
      { code: 'no-treaty', line: 4, what: { code: 'issue.no-treaty.of-row' } },
    ]);
  });

  it('a consent without a kind stays one, whoever has signed', () => {
    const [, first, second] = audit(
      BY_COLUMN,
      ofTreaty('two,NOR,signature,2000-01-01,', 'two,NOR,consent,2000-01-15,', 'op-crc-sc,NOR,consent,2001-10-02,'),
    ).parts;
    expect([first, second].map((part) => part?.kind === 'treaty' && part.rows.at(-1)?.kind)).toEqual([
      'consent',
      'consent',
    ]);
  });
});

describe('openAudit, of a table with issues', () => {
  it('lists every issue by line and column, and gives nothing after the first', () => {
    const audited = audit(
      OP_CRC_SC,
      table(
        'Norway,ratification,2001-02-31,',
        'Norwai,ratifcation,2001-10-02,2002.1.18',
        'Cuba,ratification,2001-09-25,',
      ),
    );
    expect(places(audited)).toEqual([
      '2:3 no-such-day',
      '3:1 unknown-participant',
      '3:2 unknown-kind',
      '3:4 not-a-date',
    ]);
    expect(audited.parts.map(({ kind }) => kind)).toEqual(['header']);
    expect(issuesOf(audited).map((issue) => inEnglish(issue).remedy)).toEqual([
      'Look the day up in the record and write it as YYYY-MM-DD. The month 2001-02 has 28 days.',
      'Did you mean NOR (Norway)?',
      'Write “ratification”.',
      'Write 2002-01-18.',
    ]);
  });

  it('an issue late in the table is one of the whole table', () => {
    const rows = [...FIRST_TEN, 'Ecuador,ratification,2004-02-30,2004-03-30'];
    expect(places(audit(OP_CRC_SC, table(...rows)))).toEqual(['12:3 no-such-day']);
  });

  it('columns that are missing are named, the treaty among them', () => {
    expect(places(audit(OP_CRC_SC, 'state,date\nNorway,2001-10-02'))).toEqual(['1: missing-column']);
    const withoutTreaty = audit(BY_COLUMN, table(...FIRST_TEN));
    expect(issuesOf(withoutTreaty)).toMatchObject([{ line: 1, what: { code: 'issue.missing-column.treaty' } }]);
    expect(places(audit(OP_CRC_SC, ''))).toEqual(['1: missing-column', '1: missing-column', '1: missing-column']);
  });

  it('a table without a row below its header is told: nothing in it was audited', () => {
    for (const text of [HEADER, `${HEADER}\n`, `${HEADER}\n,,,\n`])
      expect(places(audit(OP_CRC_SC, text))).toEqual(['1: no-acts']);
  });

  it('a row with more or fewer cells than the table has columns is told, and one of blanks is none', () => {
    const rows = ['Norway,ratification,2001-10-02,,x', 'Cuba,ratification,2001-09-25', ' , ,, ,', ''];
    expect(places(audit(OP_CRC_SC, table(...rows)))).toEqual(['2: too-many-cells', '3: too-few-cells']);
  });

  it('takes every row of a table, however its lines end', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const cut = fc.integer({ min: 1, max: 40 });
    const lines = [HEADER, ...FIRST_TEN.map((row, index) => (index % 3 === 0 ? row.replace(/^([^,]+)/, '"$1"') : row))];
    fc.assert(
      fc.property(fc.array(ends, { minLength: lines.length, maxLength: lines.length }), cut, (each, pieces) => {
        const text = lines.map((line, index) => `${line}${each[index]}`).join('');
        expect(audit(OP_CRC_SC, text, pieces).end).toMatchObject({ counts: { rows: 10, verdicts: { agreed: 10 } } });
      }),
    );
  });

  it('a quote that is not closed is told with its line, and no more is said of that row', () => {
    const text = table('Norway,ratification,2001-10-02,', '"Cuba,ratification,2001-09-25,');
    expect(places(audit(OP_CRC_SC, text))).toEqual(['3:1 bad-quote']);
  });

  it('stops looking after so many that nobody reads more', () => {
    const rows = Array.from({ length: ISSUE_LIMIT + 5 }, () => 'Norway,ratification,2001-02-31,');
    const parts: AuditPart[] = [];
    const running = openAudit(OP_CRC_SC, (part) => parts.push(part));
    expect(running.push(table(...rows))).toBe(false);
    expect(running.push('more')).toBe(false);
    const end = running.end();
    expect(end.kind === 'issues' && [end.issues.length, end.issues.at(-1)?.code]).toEqual([
      ISSUE_LIMIT + 1,
      'too-many-issues',
    ]);
  });
});

describe('isAuditFinding', () => {
  const [agreed, late, filled] = compareRows(
    treatyWith(2),
    [
      ['NOR', '2000-01-15', '2000-05-20'],
      ['ISL', '2000-02-20', '2000-05-21'],
      ['SWE', '2000-06-01', ''],
    ].flatMap(([participant, date, effective]) => {
      const parsed = parsePublishedTable(`${HEADER}\n${participant},accession,${date},${effective}`);
      return parsed.ok ? parsed.value : [];
    }),
  ).findings;

  it('is a date that differs; not one that agrees, nor a proposal', () => {
    expect([agreed, late, filled].map((each) => each !== undefined && isAuditFinding(each))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('openAudit, of a table with a column treaty where a treaty is named', () => {
  /** By OP-CRC-SC, article 14(1), the ten are in force on 2002-01-18; the last two rows are of the ids that are given. */
  const table = (...ids: readonly string[]): string =>
    [
      'treaty,participant,kind,date,effective',
      ...FIRST_TEN.map((row) => `op-crc-sc,${row}`),
      ...ids.map((id) => `${id},BEN,ratification,2005-01-31,2005-03-03`),
    ].join('\n');

  it('compares the rows of that treaty, and counts those of others', () => {
    const { end } = audit(OP_CRC_SC, table('cwc', 'nosuch'));
    expect(end).toMatchObject({ counts: { rows: 10, ofOthers: 2, findings: 0, verdicts: { agreed: 10 } } });
  });

  it('takes a row that names none as one of it', () => {
    const { end } = audit(OP_CRC_SC, table('', 'op-crc-sc'));
    expect(end).toMatchObject({ counts: { rows: 12, ofOthers: 0, findings: 2 } });
  });

  it('does not look at what is wrong with the row of another', () => {
    const { end } = audit(OP_CRC_SC, `${table()}\ncwc,Nowhere,what,never,soon`);
    expect(end).toMatchObject({ kind: 'audited', counts: { ofOthers: 1 } });
  });

  it('refuses a table of others alone, and names them', () => {
    const others = table().replaceAll('op-crc-sc', 'cwc');
    expect(audit(OP_CRC_SC, others).end).toMatchObject({
      issues: [{ line: 1, what: { code: 'issue.register-of-another', values: { own: 'cwc', treaty: 'op-crc-sc' } } }],
    });
  });

  it('gives the row of another back where the table is written anew', () => {
    const { parts } = audit({ ...OP_CRC_SC, withCells: true }, table('cwc'));
    expect(parts.flatMap((part) => (part.kind === 'treaty' ? part.left : []))).toEqual([
      { why: 'other-treaty', before: 10, cells: ['cwc', 'BEN', 'ratification', '2005-01-31', '2005-03-03'] },
    ]);
  });
});

describe('openAudit, of a table of which no stored date is compared', () => {
  const endOf = (rows: readonly string[], options: AuditOptions = OP_CRC_SC): unknown =>
    audit(options, [HEADER, ...rows].join('\n')).end;

  it('has a finding where the column is empty though dates follow', () => {
    const rows = FIRST_TEN.map((row) => row.replace('2002-01-18', ''));
    expect(endOf(rows)).toMatchObject({ counts: { compared: 0, noneCompared: true, findings: 1 } });
    expect(endOf(rows, { ...OP_CRC_SC, forProposals: true })).toMatchObject({ counts: { findings: 0 } });
  });

  it('has a finding where dates stand beside signatures alone', () => {
    const rows = ['NOR,signature,2000-06-13,2002-01-18'];
    expect(endOf(rows)).toMatchObject({ counts: { compared: 0, notAudited: 1, noneCompared: true, findings: 1 } });
  });

  it('has none where every act waits for a date, for none can be stored (article 14(1): ten instruments)', () => {
    expect(endOf(['NOR,ratification,2001-10-02,'])).toMatchObject({ counts: { compared: 0, findings: 0 } });
  });

  it('has none where one date is compared', () => {
    const rows = FIRST_TEN.map((row, index) => (index === 0 ? row : row.replace('2002-01-18', '')));
    expect(endOf(rows)).toMatchObject({ counts: { compared: 1, findings: 0 } });
  });
});
