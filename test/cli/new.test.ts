import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** A file that is not there yet, in a folder for as long as the test runs. */
const fileToWrite = (): string => join(dirname(keepFile('beside.txt', '')), 'mine.json');

const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const IDENTITY = [
  'Convention on Testing',
  '',
  'testing',
  '5 June 2020',
  'Geneva',
  '',
  '',
  '',
  '',
  '1',
  'Treaty Series, volume 1',
];
const PARTICIPATION = ['', 'any-state', '30', 'yes', '', 'never', '31', '1, 2, 3', 'accession', '', 'no', '32', ''];
const ENTRY_INTO_FORCE = ['1', '2', '', 'days-after', '30', '33(1)', ''];
const LATER_PARTIES = ['1', 'same', '33(2)', ''];
const DENUNCIATION = ['1', '', '1 year', 'entry-into-force', '3 years', '35', ''];
const NEITHER_AMENDMENT_NOR_REPORTS = ['', ''];

const ANSWERS = [
  ...IDENTITY,
  ...PARTICIPATION,
  ...ENTRY_INTO_FORCE,
  ...LATER_PARTIES,
  ...DENUNCIATION,
  ...NEITHER_AMENDMENT_NOR_REPORTS,
];

/** What the catalogue knows is written in every language in which it does, whatever the language of the dialogue. */
const GENEVA = { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ru: 'Женева', zh: '日内瓦', ar: 'جنيف' };
const NEW_YORK = { en: 'New York', fr: 'New York', es: 'Nueva York', ru: 'Нью-Йорк', zh: '纽约', ar: 'نيويورك' };
const SECRETARY_GENERAL = {
  en: 'Secretary-General of the United Nations',
  fr: 'Secrétaire général de l’Organisation des Nations Unies',
  es: 'Secretario General de las Naciones Unidas',
  ru: 'Генеральный секретарь Организации Объединенных Наций',
  zh: '联合国秘书长',
  ar: 'الأمين العام للأمم المتحدة',
};

/** What these answers say, written by hand. */
const DEFINITION = {
  id: 'testing',
  title: 'Convention on Testing',
  shortTitle: 'Convention on Testing',
  adoptedOn: '2020-06-05',
  adoptedAt: GENEVA,
  depositary: { name: SECRETARY_GENERAL, seat: NEW_YORK, zone: 'America/New_York' },
  references: [],
  text: { basis: 'read', sources: [{ id: 'testing-text', title: 'Treaty Series, volume 1' }] },
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '30' },
      signature: { article: '31', opensOn: '2020-06-05' },
      consent: {
        article: '32',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: false,
      },
    },
    entryIntoForce: {
      article: '33(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession'],
      condition: { kind: 'instruments', number: 2 },
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '33(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '35',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: { article: '35', period: { years: 3 }, monthEnd: 'last-day-of-month', from: 'entry-into-force' },
    },
  },
};

describe('treaty new', () => {
  it('writes what is answered, one answer a line, into a file that check accepts', async () => {
    const file = fileToWrite();
    const { exit, stdout, stderr } = await runTreaty(['new', file], { stdin: joined(ANSWERS) });
    expect(exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(DEFINITION);
    expect((await runTreaty(['check', file])).exit).toBe(0);
    expect(words(stderr)).toContain('The answers are taken from standard input, one a line.');
    expect(words(stdout)).toContain('In force on day 30 after the deposit that completes the number.');
    expect(words(stdout)).toContain('Not stated here: - amendment - reports');
  });

  it('takes `all` for every kind of instrument, as a file does', async () => {
    const file = fileToWrite();
    const participation = PARTICIPATION.map((answer) => (answer === '1, 2, 3' ? 'all' : answer));
    const [, ...rest] = ENTRY_INTO_FORCE.slice(2);
    const entryIntoForce = [...ENTRY_INTO_FORCE.slice(0, 2), 'all', ...rest];
    const further = [...LATER_PARTIES, ...DENUNCIATION, ...NEITHER_AMENDMENT_NOR_REPORTS];
    const stdin = joined([...IDENTITY, ...participation, ...entryIntoForce, ...further]);
    expect((await runTreaty(['new', file], { stdin })).exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(DEFINITION);
  });

  // The second instrument on 1 March 2021 is day 0: day 30 is 31 March.
  it('writes clauses from which dates follow', async () => {
    const file = fileToWrite();
    await runTreaty(['new', file], { stdin: joined(ANSWERS) });
    const register = 'participant,kind,date\nNOR,accession,2021-01-10\nSWE,accession,2021-03-01\n';
    const answer = await readJson(['date', file, '--register', '-'], { stdin: register });
    expect(answer).toMatchObject({ kind: 'determined', value: '2021-03-31', article: '33(1)' });
  });

  it.each([
    [
      'who may sign, ratify and accede (as ICCPR-OP2 7)',
      [
        ...['by-act', 'party-or-signatory-of', 'iccpr', 'no', '7(1)'],
        ...['party-to', 'iccpr', 'no', '7(2)', 'party-to', 'iccpr', 'no', '7(3)'],
      ],
      {
        kind: 'by-act',
        article: '7(1), 7(2), 7(3)',
        signature: { kind: 'party-or-signatory-of', article: '7(1)', treaty: 'iccpr', facts: { kind: 'unknown' } },
        ratification: { kind: 'party-to', article: '7(2)', treaty: 'iccpr', facts: { kind: 'unknown' } },
        accession: { kind: 'party-to', article: '7(3)', treaty: 'iccpr', facts: { kind: 'unknown' } },
      },
    ],
    [
      'several groups, any of which may join (as the Refugee Protocol V)',
      [
        ...['any-of', 'party-to', 'refugee-convention', 'no', 'V', 'named-states', 'the founders', 'Norway, SWE', 'V'],
        ...['described', 'Members of the United Nations', 'no', 'V(2)', ''],
      ],
      {
        kind: 'any-of',
        article: 'V, V(2)',
        anyOf: [
          { kind: 'party-to', article: 'V', treaty: 'refugee-convention', facts: { kind: 'unknown' } },
          { kind: 'named-states', article: 'V', says: 'the founders', states: ['NOR', 'SWE'] },
          { kind: 'described', article: 'V(2)', says: 'Members of the United Nations', organisations: false },
        ],
      },
    ],
  ])('writes %s', async (_, who, eligibility) => {
    const file = fileToWrite();
    const [, , , ...joining] = PARTICIPATION;
    const participation = ['', ...who, ...joining];
    const further = [...ENTRY_INTO_FORCE, ...LATER_PARTIES, ...DENUNCIATION, ...NEITHER_AMENDMENT_NOR_REPORTS];
    const { exit, stderr } = await runTreaty(['new', file], {
      stdin: joined([...IDENTITY, ...participation, ...further]),
    });
    expect(exit, stderr).toBe(0);
    const parsed = parseTreatyJson(readFileSync(file, 'utf8'));
    expect(parsed.ok && parsed.value.finalClauses.participation.eligibility).toEqual(eligibility);
  });

  it('writes the clauses that fewer treaties have: a group, reading B, a conference, reports', async () => {
    const file = fileToWrite();
    const participation = [
      ...[
        '',
        'named-states',
        'the Nordic States',
        'Norway, SWE, Denmark',
        '10(1)',
        'yes',
        '',
        'on-a-day',
        '2021-06-05',
        '10(2)',
      ],
      ...['ratification', 'accession', 'on-a-day', '2021-06-06', 'yes', '10(3)', ''],
    ];
    const entryIntoForce = [
      'group',
      '3',
      '2',
      'the members of the Union',
      'listed',
      'SWE, DNK',
      '1, 2',
      'first-of-nth-month',
      '6',
      '11',
      '',
    ];
    const laterParties = ['after-entry-into-force', 'period-after', '1 month', 'reading-b', '12', 'no'];
    const amendment = [
      ...[
        'conference',
        '1/4',
        '6 months',
        '> 1/2',
        'the Nordic Council',
        '3/4',
        'at-adoption',
        'same-day',
        'all-parties',
        '14',
        '',
      ],
    ];
    const reporting = ['yes', 'the Committee', '1 year', 'yes', '4 years', '15'];
    const answers = [
      ...IDENTITY,
      ...participation,
      ...entryIntoForce,
      ...laterParties,
      ...['not-provided', ''],
      ...amendment,
      ...reporting,
    ];
    const { exit } = await runTreaty(['new', file], { stdin: joined(answers) });
    expect(exit).toBe(0);
    const monthEnd = 'last-day-of-month';
    expect(JSON.parse(readFileSync(file, 'utf8')).finalClauses).toEqual({
      participation: {
        eligibility: {
          kind: 'named-states',
          article: '10(1)',
          says: 'the Nordic States',
          states: ['NOR', 'SWE', 'DNK'],
        },
        signature: { article: '10(2)', opensOn: '2020-06-05', closesOn: '2021-06-05' },
        consent: {
          article: '10(3)',
          afterSignature: ['ratification'],
          withoutSignature: ['accession'],
          accessionOpensOn: '2021-06-06',
          bySuccession: true,
        },
      },
      entryIntoForce: {
        article: '11',
        counts: ['ratification', 'accession'],
        condition: {
          kind: 'all-of',
          conditions: [
            { kind: 'instruments', number: 3 },
            { kind: 'instruments', number: 2, of: { says: 'the members of the Union', states: ['SWE', 'DNK'] } },
          ],
        },
        delay: { form: 'first-of-nth-month', months: 6 },
      },
      laterParties: {
        wording: 'after-entry-into-force',
        article: '12',
        delay: { form: 'period-after', period: { months: 1 }, monthEnd },
        prevailing: 'B',
      },
      denunciation: { kind: 'not-provided', article: 'VCLT 56' },
      amendment: {
        kind: 'conference',
        proposal: { article: '14' },
        request: {
          article: '14',
          within: { months: 6 },
          monthEnd,
          proportion: { than: 'at-least', numerator: 1, denominator: 4 },
          base: 'current',
          express: false,
        },
        adoption: { article: '14', proportion: { than: 'more-than', numerator: 1, denominator: 2 } },
        approval: { article: '14', by: 'the Nordic Council' },
        acceptance: {
          article: '14',
          proportion: { than: 'at-least', numerator: 3, denominator: 4 },
          base: { kind: 'at-adoption', express: true },
        },
        delay: { form: 'same-day' },
        binding: { article: '14', whom: 'all-parties' },
      },
      reporting: {
        to: 'the Committee',
        initial: { article: '15', period: { years: 1 } },
        monthEnd,
        later: { kind: 'every', article: '15', period: { years: 4 } },
      },
    });
  });

  it('writes a share by its table, a rule for accessions, terms of years, and amendments that silence accepts', async () => {
    const file = fileToWrite();
    const entryIntoForce = [
      ...['share', 'of the contributions', '60/100', 'yes', 'gross tons', '250.5', 'Annex II'],
      ...['Norway 100; SWE 90.25; Denmark 60.25', '', 'same-day', '40', ''],
    ];
    const laterParties = [
      ...['after-condition-met', 'days-after', '30', '41(1)', 'yes', 'kinds', 'accession'],
      ...['whichever-later', 'period-after', '3 months', '41(2)', 'no'],
    ];
    const denunciation = ['at-end-of-term', '5 years', '4 years', 'from-party', '6 months', '42', ''];
    const amendment = [
      ...['by-silence', 'yes', '2/3', '10 months', 'communication', 'a-part', '1/3'],
      ...['period-after', '6 months', 'all-but-objectors', '43', '', 'no'],
    ];
    const answers = [IDENTITY, PARTICIPATION, entryIntoForce, laterParties, denunciation, amendment].flat();
    const { exit } = await runTreaty(['new', file], { stdin: joined(answers) });
    expect(exit).toBe(0);
    const monthEnd = 'last-day-of-month';
    const {
      entryIntoForce: force,
      laterParties: later,
      ...others
    } = JSON.parse(readFileSync(file, 'utf8')).finalClauses;
    expect(force.condition).toEqual({
      kind: 'share',
      says: 'of the contributions',
      unit: 'gross tons',
      proportion: { than: 'at-least', numerator: 60, denominator: 100 },
      tables: [{ source: 'Annex II', total: 250.5, shares: { NOR: 100, SWE: 90.25, DNK: 60.25 } }],
    });
    expect(later).toEqual({
      wording: 'after-condition-met',
      article: '41(1)',
      delay: { form: 'days-after', days: 30 },
      special: [
        {
          wording: 'whichever-later',
          article: '41(2)',
          delay: { form: 'period-after', period: { months: 3 }, monthEnd },
          kinds: ['accession'],
        },
      ],
    });
    expect(others).toMatchObject({
      denunciation: {
        kind: 'at-end-of-term',
        article: '42',
        firstTerm: { years: 5 },
        laterTerms: { years: 4 },
        from: 'entry-into-force-for-the-party',
        noticeBefore: { months: 6 },
        monthEnd,
      },
      amendment: {
        kind: 'by-silence',
        proposal: { article: '43' },
        adoption: { article: '43', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
        objection: {
          article: '43',
          within: { months: 10 },
          monthEnd,
          from: 'communication',
          defeatedBy: { than: 'at-least', numerator: 1, denominator: 3 },
        },
        entryIntoForce: { article: '43', delay: { form: 'period-after', period: { months: 6 }, monthEnd } },
        binding: { article: '43', whom: 'all-but-objectors' },
      },
    });
    // Norway and Denmark have 160.25 of 250.5, 64 per cent, from 1 March 2021 on; Sweden accedes on 31 March, and 30 June is the later day.
    const register = ['participant,kind,date', 'NOR,ratification,2021-02-01', 'DNK,ratification,2021-03-01'];
    const own = `${register.join('\n')}\nSWE,accession,2021-03-31\n`;
    const ask = (...args: readonly string[]) => readJson(['date', file, ...args, '--register', '-'], { stdin: own });
    expect(await ask()).toMatchObject({ value: '2021-03-01', article: '40' });
    expect(await ask('SWE')).toMatchObject({ value: '2021-06-30', article: '41(2)' });
  });

  // Both named States have deposited by 1 March 2021, before the last day: article 40(2) governs, and five of ten would be provisional.
  it('writes another way into force, a provisional one, and a treaty without which this one binds nobody', async () => {
    const file = fileToWrite();
    const entryIntoForce = [
      ...['instruments', '10', '', 'same-day', '40(1)'],
      ...['alternative', 'each-of-named', 'the coastal States', 'Norway, SWE', '31 March 2023', 'same-day', '40(2)'],
      ...['provisional', 'instruments', '5', 'yes', 'same-day', 'yes', '2023-06-30', '40(3)'],
      ...['binds-with', 'cbd', 'yes', 'crc', 'no', '40(4)', 'nothing'],
    ];
    const answers = [
      IDENTITY,
      PARTICIPATION,
      entryIntoForce,
      LATER_PARTIES,
      DENUNCIATION,
      NEITHER_AMENDMENT_NOR_REPORTS,
    ];
    const { exit } = await runTreaty(['new', file], { stdin: joined(answers.flat()) });
    expect(exit).toBe(0);
    const counts = ['ratification', 'acceptance', 'approval', 'accession'];
    const sameDay = { form: 'same-day' };
    expect(JSON.parse(readFileSync(file, 'utf8')).finalClauses.entryIntoForce).toEqual({
      article: '40(1)',
      counts,
      condition: { kind: 'instruments', number: 10 },
      delay: sameDay,
      alternatives: [
        {
          article: '40(2)',
          condition: { kind: 'named-states', says: 'the coastal States', states: ['NOR', 'SWE'] },
          metBy: '2023-03-31',
          delay: sameDay,
        },
      ],
      provisional: {
        article: '40(3)',
        counts: [...counts, 'provisional-application'],
        condition: { kind: 'instruments', number: 5 },
        delay: sameDay,
        metBy: '2023-06-30',
      },
      bindsWith: {
        article: '40(4)',
        anyOf: [
          { treaty: 'cbd', facts: { kind: 'unknown' } },
          { treaty: 'crc', facts: { kind: 'unknown' } },
        ],
      },
    });
    const register = 'participant,kind,date\nNOR,ratification,2021-02-01\nSWE,ratification,2021-03-01\n';
    const answer = await readJson(['date', file, '--register', '-'], { stdin: register });
    expect(answer).toMatchObject({ kind: 'determined', value: '2021-03-01', article: '40(2)' });
  });

  it('writes windows for notices, a group that is known in words alone, and a proposal that nobody adopts', async () => {
    const file = fileToWrite();
    const entryIntoForce = ['group', '3', '2', 'the coastal States', 'in-words', '', 'same-day', '40', ''];
    const denunciation = ['in-windows', '10 years', '1 year', 'from-treaty', 'period-after', '1 year', '42', ''];
    const amendment = ['by-silence', 'no', '6 months', 'one-objection', 'same-day', 'all-parties', '43', '', 'no'];
    const answers = [IDENTITY, PARTICIPATION, entryIntoForce, ['not-stated'], denunciation, amendment].flat();
    const { exit } = await runTreaty(['new', file], { stdin: joined(answers) });
    expect(exit).toBe(0);
    const { finalClauses } = JSON.parse(readFileSync(file, 'utf8'));
    const monthEnd = 'last-day-of-month';
    expect(finalClauses).toMatchObject({
      entryIntoForce: {
        condition: {
          conditions: [
            { kind: 'instruments', number: 3 },
            { kind: 'instruments', number: 2, of: { says: 'the coastal States', members: { kind: 'not-known' } } },
          ],
        },
      },
      denunciation: {
        kind: 'in-windows',
        article: '42',
        every: { years: 10 },
        window: { years: 1 },
        from: 'entry-into-force',
        monthEnd,
        delay: { form: 'period-after', period: { years: 1 }, monthEnd },
      },
      amendment: {
        objection: {
          article: '43',
          within: { months: 6 },
          monthEnd,
          from: 'communication',
          defeatedBy: 'one-objection',
        },
        entryIntoForce: { article: '43', delay: { form: 'same-day' } },
        binding: { article: '43', whom: 'all-parties' },
      },
    });
    expect(finalClauses.amendment.adoption).toBeUndefined();
  });

  it('writes participants of the treaty’s own, a time before adoption, and what else a clause can say, from which dates follow', async () => {
    const file = fileToWrite();
    const participation = [
      ...['yes', 'organisation', 'Caribbean Community', 'CARICOM', '2(b)'],
      ...['yes', 'territory', 'Fishing Entity of the Example', '', '', 'no'],
      ...['named-states', 'those of the region', 'Norway, CARICOM, fishing entity of the example', '30'],
      ...['yes', '', 'never', '31', '1', 'accession', '', 'no', '32'],
      ...['several-depositaries', 'earliest', '33', 'provisional-application', '34', 'nothing'],
    ];
    const entryIntoForce = ['instruments', '2', '', 'counted', 'same-day', '35', 'not-before-a-day', '2023-01-01', ''];
    const denunciation = [
      ...['permitted', 'same-day', 'none', '36', 'obligations-survive', '36(2)', 'ends-below', '2', '37', ''],
    ];
    const amendment = [
      ...['meeting', 'the Assembly', '2/3', '2/3', 'current', 'same-day', 'acceptors', '38(1)'],
      ...[
        'adoption-after',
        '6 months',
        '38(2)',
        'proposal-after',
        '5 years',
        '38(3)',
        'majority-of',
        'represented',
        '',
      ],
    ];
    const answers = [IDENTITY, participation, entryIntoForce, ['not-stated'], denunciation, amendment, ['no']].flat();
    const { exit, stdout } = await runTreaty(['new', file], { stdin: joined(answers) });
    expect(exit).toBe(0);
    const { finalClauses } = JSON.parse(readFileSync(file, 'utf8'));
    expect(finalClauses).toMatchObject({
      participation: {
        participants: [
          { code: 'organisation:caricom', name: 'Caribbean Community', alsoNamed: ['CARICOM'], article: '2(b)' },
          { code: 'territory:fishing-entity-of-the-example', name: 'Fishing Entity of the Example' },
        ],
        eligibility: {
          kind: 'named-states',
          states: ['NOR', 'organisation:caricom', 'territory:fishing-entity-of-the-example'],
        },
        severalDepositaries: { article: '33', decides: 'earliest' },
        provisionalApplication: { article: '34' },
      },
      entryIntoForce: { delay: { form: 'not-before', floor: '2023-01-01', delay: { form: 'same-day' } } },
      denunciation: { kind: 'permitted', survival: { article: '36(2)' } },
      termination: { article: '37', fewerThan: 2 },
      amendment: {
        proposal: { notBefore: { article: '38(3)', period: { years: 5 }, monthEnd: 'last-day-of-month' } },
        adoption: {
          notBefore: { article: '38(2)', period: { months: 6 }, monthEnd: 'last-day-of-month' },
          of: 'represented',
        },
      },
    });
    expect(words(stdout)).toContain('Not asked here. If the treaty has it, write it into the file by hand');
    expect(words(stdout)).toContain('joining: territories,');
    // The second instrument is of 1 March 2021; the clause has no entry into force before 1 January 2023.
    const register =
      'participant,kind,date,depositary\nCARICOM,accession,2021-02-01,Rome\nNOR,accession,2021-03-01,Rome\n';
    const answer = await readJson(['date', file, '--register', '-'], { stdin: register });
    expect(answer).toMatchObject({ kind: 'determined', value: '2023-01-01', article: '35' });
  });

  it('gives with --json what was written and what is not stated', async () => {
    const file = fileToWrite();
    const { stdout } = await runTreaty(['new', file, '--json'], { stdin: joined(ANSWERS) });
    expect(JSON.parse(stdout)).toEqual({ file, treaty: DEFINITION, notStated: ['amendment', 'reporting'] });
  });

  it('keeps the clauses of the treaty that it begins with, on days of its own', async () => {
    const file = fileToWrite();
    const identity = ['Protocol on Testing', '', 'protocol', '2020-01-31', '', '', '', '', '', '1', ''];
    const kept = ['', '2020-02-01', '', '', '', '', ''];
    const { exit } = await runTreaty(['new', file, '--from', 'op-crc-sc'], { stdin: joined([...identity, ...kept]) });
    expect(exit).toBe(0);
    const { finalClauses, depositary } = JSON.parse(readFileSync(file, 'utf8'));
    const { participation } = opCrcSc.finalClauses;
    expect(depositary).toEqual(opCrcSc.depositary);
    expect(finalClauses).toEqual({
      ...opCrcSc.finalClauses,
      participation: {
        ...participation,
        signature: { ...participation.signature, opensOn: '2020-02-01' },
        eligibility: expect.anything(),
      },
    });
  });

  it.each(LANGUAGES)('asks in %s, in lines of 80 columns, and takes the words of the language', async (language) => {
    const file = fileToWrite();
    const yes = { ar: 'نعم', en: 'yes', es: 'sí', fr: 'oui', ru: 'да', zh: '是' }[language];
    const year = { ar: '1 سنة', en: '1 year', es: '1 año', fr: '1 an', ru: '1 год', zh: '1年' }[language];
    const answers = ANSWERS.map((answer) => (answer === 'yes' ? yes : answer === '1 year' ? year : answer));
    const { exit, stdout, stderr } = await runTreaty(['new', file, '--lang', language], { stdin: joined(answers) });
    expect(exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(DEFINITION);
    for (const line of `${stdout}\n${stderr}`.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
    if (language !== 'en') expect(stderr).not.toMatch(/Which|What|States|Parties to/);
  });
});

describe('treaty new at a terminal', () => {
  it('explains with ?, goes back with <, and asks again for an answer that it refuses', async () => {
    const file = fileToWrite();
    const typed = ['<', '?', 'Convention on Tasting', '<', ...IDENTITY.slice(0, 3), '31 Feb 2020', ...ANSWERS.slice(3)];
    const { exit, stderr } = await runTreaty(['new', file], { typed });
    expect(exit).toBe(0);
    const said = words(stderr);
    expect(said).toContain('This is the first question.');
    expect(said).toContain('The official title, as the depositary publishes it.');
    expect(said).toContain('“31 Feb 2020” does not exist. That month has 29 days');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(DEFINITION);
  });

  it('goes back over several answers, also into the part before', async () => {
    const file = fileToWrite();
    const back = ['', 'described', '<', '<', '<', '<', 'from-memory', '<', 'read', 'Treaty Series, volume 1'];
    const { exit } = await runTreaty(['new', file], {
      typed: [...IDENTITY, ...back, ...ANSWERS.slice(IDENTITY.length)],
    });
    expect(exit).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(DEFINITION);
  });

  it('asks a part again where something is wrong with it as a whole: it opens before adoption', async () => {
    const file = fileToWrite();
    const early = PARTICIPATION.with(4, '2020-06-04');
    const { exit, stderr } = await runTreaty(['new', file], {
      typed: [...IDENTITY, ...early, ...PARTICIPATION, ...ANSWERS.slice(IDENTITY.length + PARTICIPATION.length)],
    });
    expect(exit).toBe(0);
    expect(stderr.split('Who may join, and how')).toHaveLength(3);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(DEFINITION);
  });

  it('writes nothing where it is ended before the last answer', async () => {
    const file = fileToWrite();
    const { exit, stdout, stderr } = await runTreaty(['new', file], { typed: ANSWERS.slice(0, -1) });
    expect([exit, stdout, existsSync(file)]).toEqual([2, '', false]);
    expect(words(stderr)).toContain(
      'The answers end before this question: “Must Parties report?”. Nothing was written.',
    );
  });
});

describe('treaty new at a terminal, of a table of shares', () => {
  it('asks again for what is no share and no number, and for the whole part where the shares do not come to the total', async () => {
    const file = fileToWrite();
    const upToShares = ['share', 'of the contributions', '60/100', 'yes', 'per cent'];
    const typed = [
      ...[...IDENTITY, ...PARTICIPATION, ...upToShares, 'many', '63,7', '100', 'Annex II'],
      ...['Norway', 'Atlantis 5', 'Norway 40; NOR 20', 'Norway 40; Sweden 20', '', 'same-day', '40', ''],
      // The shares come to 60, and not to 100: the part is asked again.
      ...[...upToShares, '60', 'Annex II', 'Norway 40; Sweden 20', '', 'same-day', '40', ''],
      ...['not-stated', 'not-stated', '', 'not-stated', 'no'],
    ];
    const { exit, stderr } = await runTreaty(['new', file], { typed });
    expect(exit).toBe(0);
    const said = words(stderr);
    expect(said.match(/Give a number above 0, with a point: 63\.7\./g)).toHaveLength(2);
    expect(said).toContain('“Norway” is no name with a number behind it.');
    expect(said).toContain('“Atlantis”');
    expect(said).toContain('“NOR 20” is no name with a number behind it.');
    const [table] = JSON.parse(readFileSync(file, 'utf8')).finalClauses.entryIntoForce.condition.tables;
    expect(table).toEqual({ source: 'Annex II', total: 60, shares: { NOR: 40, SWE: 20 } });
    expect((await runTreaty(['check', file])).exit).toBe(0);
  });
});

describe('treaty new and answers that it does not take', () => {
  it.each([
    ['a day', 3, '31 February 2020', 'That month has 29 days.'],
    ['an id of the catalogue', 2, 'crc', 'The catalogue has a treaty of the id “crc”.'],
    ['an id with blanks', 2, 'my treaty', 'An id has small letters'],
    ['a choice that is none', 12, '7', 'Give a number from 1 to 6.'],
    ['neither yes nor no', 14, 'perhaps', 'Answer “yes” or “no”.'],
    ['kinds that are none', 18, '1, 9', 'Give numbers from 1 to 6'],
    ['no number', 25, 'many', 'Give a whole number from 1 to 1,000.'],
    ['no period', 37, 'a while', 'Give a length of time'],
    ['nothing where there must be something', 0, '', 'There must be an answer here.'],
  ])('ends with 2 from a pipe, and writes nothing: %s', async (_, at, answer, says) => {
    const file = fileToWrite();
    const { exit, stdout, stderr } = await runTreaty(['new', file], { stdin: joined(ANSWERS.with(at, answer)) });
    expect([exit, stdout, existsSync(file)]).toEqual([2, '', false]);
    expect(words(stderr)).toContain(says);
    expect(words(stderr)).toContain('Nothing was written.');
  });

  it('ends where the answers end', async () => {
    const file = fileToWrite();
    const { exit, stderr } = await runTreaty(['new', file], { stdin: joined(ANSWERS.slice(0, 5)) });
    expect([exit, existsSync(file)]).toEqual([2, false]);
    expect(words(stderr)).toContain('The answers end before this question');
  });

  it.each([
    ['none', ''],
    ['empty ones', '\n\n\n'],
  ])('says before which question the answers end where there are %s', async (_, stdin) => {
    const file = fileToWrite();
    const { exit, stderr } = await runTreaty(['new', file], { stdin });
    expect([exit, existsSync(file)]).toEqual([2, false]);
    expect(words(stderr)).toContain('Title of the treaty');
    expect(words(stderr)).not.toContain('Check that it was saved');
  });

  it('never replaces a file unasked', async () => {
    const file = keepFile('mine.json', 'kept');
    const refused = await runTreaty(['new', file], { stdin: joined(ANSWERS) });
    expect([refused.exit, readFileSync(file, 'utf8')]).toEqual([2, 'kept']);
    expect(words(refused.stderr)).toContain('this file is there already');
    const { exit } = await runTreaty(['new', file, '--overwrite'], { stdin: joined(ANSWERS) });
    expect([exit, parseTreatyJson(readFileSync(file, 'utf8')).ok]).toEqual([0, true]);
  });
});
