import { describe, expect, it } from 'vitest';
import { findTreaty } from '../support/catalogue.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** Keeps a treaty of the catalogue under another id, with its clause on entry into force changed. */
function keep(id: string, of: string, change: object): string {
  const treaty = findTreaty(of);
  if (treaty === undefined) throw new Error(`no ${of}`);
  const entryIntoForce = { ...treaty.finalClauses.entryIntoForce, ...change };
  return keepFile(
    `${id}.json`,
    JSON.stringify({ ...treaty, id, finalClauses: { ...treaty.finalClauses, entryIntoForce } }),
  );
}

const waitsFor = (treaty: string) => ({ notBefore: { article: '1', treaty, facts: { kind: 'unknown' } } });

describe('treaty check of a definition', () => {
  it('names the questions that the clauses leave open, and the days on which a month end decides', async () => {
    const path = keepFile('mine.json', JSON.stringify({ ...findTreaty('op-crc-sc'), id: 'mine' }));
    const { exit, stdout } = await runTreaty(['check', path]);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      'article 14(2): The clause is silent on deposits after the condition is met and before entry into force.',
    );
    expect(words(stdout)).toContain(
      'later Parties (article 14(2)): the rule for it decides from 29 January*, 30 January, 31 January, 31 March, 31 May, 31 August, 31 October. (* in some years)',
    );
    expect(words(stdout)).toContain('No mistake; 3 open questions.');
    expect((await runTreaty(['check', path, '--strict'])).exit).toBe(1);
  });

  it('says that a clause does not choose a day for a month end, and that a rule for later Parties is missing', async () => {
    const treaty = findTreaty('op-crc-sc');
    const finalClauses = {
      ...treaty?.finalClauses,
      laterParties: { wording: 'not-provided', article: 'VCLT 24(3)' },
      denunciation: {
        kind: 'permitted',
        article: '15(1)',
        delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' },
      },
    };
    const { stdout } = await runTreaty([
      'check',
      keepFile('mine.json', JSON.stringify({ ...treaty, id: 'mine', finalClauses })),
    ]);
    expect(words(stdout)).toContain(
      'VCLT 24(3): No clause says when the treaty binds a State that joins once it is in force.',
    );
    expect(words(stdout)).toContain(
      'article 15(1): The clause does not say which day counts if the month has no such day (denunciation).',
    );
  });

  it('says what is from memory', async () => {
    const treaty = findTreaty('wipo-beijing');
    const { stdout } = await runTreaty(['check', keepFile('mine.json', JSON.stringify({ ...treaty, id: 'mine' }))]);
    expect(words(stdout)).toContain('The clauses were written from memory, not from the text.');
  });
});

describe('a clause that refers to another treaty', () => {
  it('of a treaty that nobody knows: the nearest id, and what to write instead; exit 2', async () => {
    const path = keep('mine', 'op-crpd', waitsFor('crpds'));
    for (const args of [
      ['check', path],
      ['date', path],
      ['show', path],
    ]) {
      const { exit, stdout, stderr } = await runTreaty(args);
      expect([exit, stdout]).toEqual([2, '']);
      expect(words(stderr)).toContain(
        'A clause refers to the treaty “crpds”, which the catalogue does not have. Did you mean “crpd”?',
      );
      expect(stderr).toContain('"inForceOn"');
    }
  });

  it('of a treaty whose Parties may join, and that nobody knows: its line, and what to write instead; exit 2', async () => {
    const treaty = findTreaty('op-crc-sc');
    const opensTo = (to: string, facts: object) => {
      const eligibility = { kind: 'party-or-signatory-of', article: '13', treaty: to, facts };
      const participation = { ...treaty?.finalClauses.participation, eligibility };
      const finalClauses = { ...treaty?.finalClauses, participation };
      return keepFile('mine.json', JSON.stringify({ ...treaty, id: 'mine', finalClauses }, null, 2));
    };
    const unknown = opensTo('nosuch', { kind: 'unknown' });
    const { exit, stdout, stderr } = await runTreaty(['check', unknown]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toMatch(
      /mine\.json:\d+:\d+ \(finalClauses\.participation\.eligibility\.treaty\): A clause refers to the treaty “nosuch”, which the catalogue does not/,
    );
    expect(stderr).toContain('"kind": "listed"');
    expect((await runTreaty(['date', unknown])).exit).toBe(2);

    const itself = await runTreaty(['check', opensTo('mine', { kind: 'unknown' })]);
    expect([itself.exit, words(itself.stderr).includes('that is this treaty itself, so nobody could be')]).toEqual([
      2,
      true,
    ]);

    const listed = { kind: 'listed', complete: false, sources: [], since: {} };
    expect((await runTreaty(['check', opensTo('nosuch', listed)])).exit).toBe(0);
    expect((await runTreaty(['check', opensTo('crc', { kind: 'unknown' })])).exit).toBe(0);
  });

  it('in a circle: the whole circle; exit 2', async () => {
    const { exit, stderr } = await runTreaty(['date', keep('crpd', 'crpd', waitsFor('op-crpd'))]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain('in a circle: crpd → op-crpd → crpd');
  });

  it('is linked with the record of the catalogue: the Convention holds the Protocol back (OP-CRPD 13(1))', async () => {
    const { exit, stdout } = await runTreaty(['date', 'op-crpd']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('in force on 3 May 2008 (article 13(1))');
    expect(words(stdout)).toContain('Not before the CRPD enters into force: 3 May 2008.');
  });

  it('on a day before the other treaty met its condition, it is awaited', async () => {
    const { stdout } = await runTreaty(['date', 'op-crpd', '--as-of', '2008-03-31']);
    expect(words(stdout)).toContain('OP-CRPD: pending. Article 13(1): The CRPD must be in force.');
  });
});

describe('treaty conformance', () => {
  it('of a folder that is none, a file, and one without tables: what to give; exit 2', async () => {
    const file = keepFile('readme.txt', 'x');
    const folder = file.replace(/\/readme\.txt$/, '');
    for (const [path, says] of [
      ['/no/such/folder', 'there is no such folder'],
      [file, 'this is a file'],
      [folder, 'no table (CSV, JSON, NDJSON, XLSX) is here'],
    ] as const) {
      const { exit, stderr } = await runTreaty(['conformance', path]);
      expect([exit, words(stderr).includes(says)]).toEqual([2, true]);
    }
  });

  it('prints a line a treaty, what differs and why; every issue of a bad table; exit 1 where a date is not explained', async () => {
    const table = (rows: string) => `state,iso3,action,date,effective,note\n${rows}`;
    const good = keepFile(
      'ilo-c155.csv',
      table(
        'Norway,NOR,ratification,1982-06-22,1983-08-11,\nSweden,SWE,ratification,1982-08-11,1983-08-11,\nAlbania,ALB,ratification,2004-02-09,2005-02-08,\n',
      ),
    );
    const folder = good.replace(/\/ilo-c155\.csv$/, '');
    const { exit, stdout } = await runTreaty(['conformance', folder]);
    expect([exit, stdout]).toEqual([
      0,
      expect.stringContaining('1 × the day of the deposit was counted as the first day'),
    ]);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);

    const odd = keepFile(
      'ilo-c155.csv',
      table('Norway,NOR,ratification,1982-06-22,1983-08-11,\nSweden,SWE,ratification,1982-08-11,1999-01-01,\n'),
    );
    const found = await runTreaty(['conformance', odd.replace(/\/ilo-c155\.csv$/, '')]);
    expect(found.exit).toBe(1);
    expect(words(found.stdout)).toContain(
      'Sweden, ratification of 1982-08-11: published 1999-01-01, computed 1983-08-11. Not explained.',
    );

    const bad = keepFile(
      'ilo-c155.csv',
      table('Norwai,,ratification,1982-06-22,,\nSweden,SWE,ratifcation,1982-02-30,,\n'),
    );
    const refused = await runTreaty(['conformance', bad.replace(/\/ilo-c155\.csv$/, '')]);
    expect([refused.exit, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('ilo-c155.csv:2');
    expect(refused.stderr).toContain(':3:3');
    expect(refused.stderr).toContain(':3:4');
  });
});

describe('treaty ambiguity', () => {
  it('names the one State whose date the reading of the gap moves (OP-CRC-SC 14(2): Viet Nam), and month ends', async () => {
    const { exit, stdout } = await runTreaty(['ambiguity', 'op-crc-sc']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      'Another reading of the clause moves 1 date: Viet Nam: 2002-01-18, otherwise 2002-01-20 (2 days)',
    );
    expect(words(stdout)).toContain('Benin: 2005-02-28, otherwise 2005-03-01 (1 day)');
  });

  it('has a line for each treaty of the catalogue that has a record', async () => {
    const { stdout } = await runTreaty(['ambiguity', '--json']);
    const reports: readonly { readonly treaty: string }[] = JSON.parse(stdout);
    expect(reports.length).toBeGreaterThan(35);
    const text = (await runTreaty(['ambiguity'])).stdout;
    expect(reports.filter(({ treaty }) => !text.includes(`\n${treaty} `))).toEqual([]);
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});

describe('treaty date of one State', () => {
  it('tells from when to when it applied the treaty provisionally (ATT 23: the United Kingdom with its ratification)', async () => {
    const { stdout } = await runTreaty(['date', 'att', 'GBR']);
    expect(words(stdout)).toContain(
      'It applies the treaty provisionally from 2 April 2014, until it is bound on 24 December 2014 (article 23).',
    );
  });

  it('tells from when the treaty applies to a territory, where the clause gives it a date of its own (ECPT 20(2))', async () => {
    const path = keepFile(
      'acts.csv',
      [
        'participant,kind,date,territory',
        ...['Cyprus', 'Denmark', 'Ireland', 'Malta', 'Norway', 'Sweden', 'Switzerland', 'United Kingdom'].map(
          (name) => `${name},ratification,1988-10-07,`,
        ),
        'United Kingdom,territorial-extension,2001-01-31,Guernsey',
      ].join('\n'),
    );
    const { stdout } = await runTreaty(['date', 'coe-126-ecpt', 'GBR', '--register', path]);
    // Three months after 31 January 2001 end on 30 April; the first of the month that follows is 1 May.
    expect(words(stdout)).toContain('Guernsey: applies from 1 May 2001 (article 20(2)).');
  });
});
