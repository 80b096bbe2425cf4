import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenPartiesAmending } from './ten-parties.ts';
import { words } from './words.ts';

const check = (...rows: readonly string[]) =>
  runTreaty(['check', '-', '--treaty', 'op-crc-sc'], { stdin: tenPartiesAmending(...rows) });

/** Asks OP-CRC-SC with the register of the ten Parties and further rows; every answer but what was refused. */
const ask = (args: readonly string[], ...rows: readonly string[]) =>
  readJson([...args, '--register', '-'], { stdin: tenPartiesAmending(...rows) });

/** A second proposal, on which nothing was done. */
const ARTICLE_4 = ['NOR,amendment-proposal,2004-01-10,article-4', ',amendment-communication,2004-02-01,article-4'];

/** What is wrong, the rows before the bad one, the bad row, how the act is named, its article and why it has no effect. */
type BadAct = readonly [string, readonly string[], string, string, string, string];

const BAD_ACTS: readonly BadAct[] = [
  [
    'an acceptance of an unknown amendment',
    [],
    'ISL,amendment-acceptance,2003-03-01,article-5',
    'Iceland: acceptance of the amendment, 1 March 2003',
    '16(2)',
    'No amendment “article-5” had been proposed by 1 March 2003.',
  ],
  [
    'an acceptance on the day before the adoption',
    [],
    'BGD,amendment-acceptance,2002-09-09,article-3',
    'Bangladesh: acceptance of the amendment, 9 September 2002',
    '16(2)',
    'The amendment had not been adopted by 9 September 2002, so there was nothing to accept.',
  ],
  [
    'a second acceptance',
    [],
    'NOR,amendment-acceptance,2004-01-01,article-3',
    'Norway: acceptance of the amendment, 1 January 2004',
    '16(2)',
    'This State’s acceptance of 10 January 2003 still counts. A State accepts once.',
  ],
  [
    'a vote of eleven where there are ten Parties',
    ARTICLE_4,
    ',amendment-adoption,2004-09-10,article-4,,7 in favour 3 against 1 abstaining',
    'Adoption of the amendment, 10 September 2004',
    '16(1)',
    '11 Parties are recorded as voting or abstaining, but there were 10 States Parties on that day.',
  ],
  [
    'a second adoption',
    [],
    ',amendment-adoption,2003-09-10,article-3',
    'Adoption of the amendment, 10 September 2003',
    '16(1)',
    'Already in the record: adoption of the amendment, 10 September 2002.',
  ],
  [
    'a communication before the filing',
    [],
    ',amendment-communication,2002-01-09,article-3',
    'Communication of the proposal, 9 January 2002',
    '16(1)',
    'No amendment “article-3” had been proposed by 9 January 2002.',
  ],
  [
    'a proposal by a State that is no Party',
    [],
    'KEN,amendment-proposal,2004-01-10,article-4',
    'Kenya: proposal of an amendment, 10 January 2004',
    '16(1)',
    'Only a State Party may propose an amendment.',
  ],
  [
    'a second proposal under the same id',
    [],
    'ROU,amendment-proposal,2004-01-10,article-3',
    'Romania: proposal of an amendment, 10 January 2004',
    '16(1)',
    'An amendment with this id was filed on 10 January 2002.',
  ],
  [
    'a reply on the day after the four months',
    ARTICLE_4,
    'NOR,conference-request,2004-06-02,article-4',
    'Norway: reply in favour of a conference, 2 June 2004',
    '16(1)',
    'The reply came after 1 June 2004, the last day for replies.',
  ],
  [
    'a reply by a State that is no Party',
    ARTICLE_4,
    'KEN,conference-request,2004-06-01,article-4',
    'Kenya: reply in favour of a conference, 1 June 2004',
    '16(1)',
    'Only States Parties are asked',
  ],
  [
    'a conference that too few Parties favoured',
    [...ARTICLE_4, 'NOR,conference-request,2004-03-01,article-4'],
    ',conference-convening,2004-07-01,article-4',
    'Convening of a conference, 1 July 2004',
    '16(1)',
    'Of 10 Parties, 4 had to favour a conference by 1 June 2004. 1 reply is recorded.',
  ],
  [
    'an approval before the adoption',
    [],
    ',amendment-approval,2002-09-09,article-3',
    'Approval of the amendment, 9 September 2002',
    '16(1)',
    'The amendment had not been adopted by 9 September 2002. Only an adopted amendment is submitted for approval.',
  ],
  [
    'a report by a State that is no Party',
    [],
    'KEN,report,2004-01-01',
    'Kenya: report, 1 January 2004',
    '12(1)',
    'The State is not a Party on 1 January 2004. Only Parties report.',
  ],
  [
    'a report before entry into force',
    [],
    'NOR,report,2001-01-04',
    'Norway: report, 4 January 2001',
    '12(1)',
    'The State is not a Party on 4 January 2001. Only Parties report.',
  ],
  [
    'a due date set for a State that is no Party',
    [],
    'KEN,due-date-set,2002-01-01,,,,,2003-01-01',
    'Kenya: setting of a date for a report, 1 January 2002',
    '12(3)',
    'The State is not a Party on 1 January 2002. Only Parties report.',
  ],
  [
    'a due date set on a day before entry into force',
    [],
    'NOR,due-date-set,2002-01-01,,,,,2001-01-04',
    'Norway: setting of a date for a report, 1 January 2002',
    '12(3)',
    'The treaty has been in force for this State since 5 January 2001. No report was due on 4 January 2001.',
  ],
];

describe('an act under the clauses on amendment and reporting that the law does not follow', () => {
  it('is not in the register of the ten Parties: nothing to report', async () => {
    const { exit, stdout } = await check();
    expect([exit, stdout.endsWith('Nothing to report.\n')]).toEqual([0, true]);
    expect((await check(...ARTICLE_4)).exit).toBe(0);
  });

  it.each(BAD_ACTS)('%s: check says so with article and reason, and ends with 1', async (...given) => {
    const [, before, row, who, article, why] = given;
    const { exit, stdout, stderr } = await check(...before, row);
    expect([exit, stderr]).toEqual([1, '']);
    expect(words(stdout)).toContain(`no effect ${who} (article ${article}) ${why}`);
    expect(stdout).toMatch(/^1 finding\.$/m);
  });

  it.each(BAD_ACTS)('%s: status says so, and counts every other act as before', async (...given) => {
    const [, before, row, who, article, why] = given;
    const { exit, stdout } = await runTreaty(['status', 'op-crc-sc', '--register', '-'], {
      stdin: tenPartiesAmending(...before, row),
    });
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(`1 act of the record has no effect: ${who}: ${why}`);
    expect(words(stdout)).toContain(`(article ${article})`);
    const bad = await ask(['status', 'op-crc-sc'], ...before, row);
    expect(bad.counts).toEqual({
      parties: 10,
      contractingStates: 0,
      contractingOrganisations: 0,
      signatories: 0,
      formerParties: 0,
      notKnown: 0,
      instrumentsCounted: 10,
    });
    expect(bad.refusals).toMatchObject([{ article }]);
    for (const args of [
      ['amendment', 'op-crc-sc'],
      ['reports', 'op-crc-sc'],
      ['bound', 'op-crc-sc', 'NOR', 'MAR'],
    ]) {
      expect(await ask(args, ...before, row)).toEqual(await ask(args, ...before));
    }
  });
});

describe('an act that has its effect on a reading', () => {
  it('an acceptance by a State that is no Party counts once it is one (article 16(2))', async () => {
    const { exit, stdout } = await check('KEN,amendment-acceptance,2003-04-01,article-3');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'remark Kenya: acceptance of the amendment, 1 April 2003 (article 16(2)) The State is not a Party on that day. Its acceptance counts once it is a Party.',
    );
    // It does not count: the seventh acceptance by a Party is still that of 5 May 2003.
    expect(
      await ask(['amendment', 'op-crc-sc', 'article-3'], 'KEN,amendment-acceptance,2003-04-01,article-3'),
    ).toMatchObject({ entryIntoForce: { value: '2003-05-05' } });
  });

  it('a vote that does not carry: five of ten present and voting are no majority (article 16(1))', async () => {
    const { exit, stdout } = await check(
      ...ARTICLE_4,
      ...['NOR', 'ROU', 'ISL', 'CUB'].map((code) => `${code},conference-request,2004-06-01,article-4`),
      ',amendment-adoption,2004-09-10,article-4,,5 in favour 5 against 0 abstaining',
    );
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'remark Adoption of the amendment, 10 September 2004 (article 16(1)) The amendment was not adopted: 5 of 10 present and voting were in favour, and 6 had to be.',
    );
    expect(words(stdout)).toContain('5 of 10 present and voting were in favour, and 6 had to be.');
  });
});

describe('a row for such an act that cannot be read', () => {
  it.each([
    ['no amendment named', 'NOR,amendment-acceptance,2004-01-01', '(amendment)'],
    ['a vote that does not say which side is which', ',amendment-adoption,2004-09-10,article-4,,7-3-1', '(votes)'],
    ['no day set', 'NOR,due-date-set,2002-01-01', '(due)'],
    ['a day set that does not exist', 'NOR,due-date-set,2002-01-01,,,,,2003-02-29', '(due)'],
    ['a report that covers none', 'NOR,report,2003-01-05,,,,0', '(covers)'],
    ['a vote for an act that takes none', 'NOR,accession,2004-01-01,,,7 in favour 3 against 0 abstaining', '(votes)'],
    ['a participant for an act of nobody', 'NOR,amendment-approval,2004-01-01,article-3', '(participant)'],
  ])('%s: the place and the column; exit 2; nothing printed', async (_, row, column) => {
    const { exit, stdout, stderr } = await check(row);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(column);
    // The header, ten accessions and sixteen acts of the amendment come before it.
    expect(stderr).toContain('standard input:28');
    expect(stderr.trimEnd().endsWith('Nothing was read.')).toBe(true);
  });
});
