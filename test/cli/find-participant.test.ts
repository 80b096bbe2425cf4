import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/cli/command.ts';
import { readName } from '../../src/cli/input/find-participant.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import type { Language } from '../../src/wording.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

async function read(name: string, language: Language = 'en') {
  const write = (): void => {};
  const session: Session = {
    stdin: async function* () {},
    stdout: { write },
    stderr: { write },
    env: {},
    now: () => 0,
    args: [],
    words: await loadWords(language),
    exitWith: write,
    own: [],
    takeUp: () => {},
    beside: [],
    sayBeside: () => {},
    findRecordInStore: async () => undefined,
    takeUpStore: () => {},
  };
  return readName(name, session);
}

describe('readName', () => {
  it.each([
    ['Norway', 'en'],
    ['Norway', 'fr'],
    ['NOR', 'ru'],
    ['Norvège', 'fr'],
    ['norvege', 'fr'],
    ['Noruega', 'es'],
    ['Норвегия', 'ru'],
    ['挪威', 'zh'],
    ['النرويج', 'ar'],
    ['Норвегия', 'en'],
    ['Noruega', 'zh'],
  ] as const)('knows Norway as %s where %s is spoken', async (name, language) => {
    expect(await read(name, language)).toEqual({ kind: 'known', given: name, code: 'NOR' });
  });

  it('knows a name without what stands behind it in brackets, and in any order of signs', async () => {
    expect(await read('Irán', 'es')).toMatchObject({ code: 'IRN' });
    expect(await read('Иран (Исламская Республика)', 'en')).toMatchObject({ code: 'IRN' });
    expect(await read('Royaume Uni de Grande Bretagne et d’Irlande du Nord', 'fr')).toMatchObject({ code: 'GBR' });
  });

  it('refuses a name of two, with their codes: in French both parts of Saint Martin are called so', async () => {
    expect(await read('Saint-Martin', 'fr')).toEqual({
      kind: 'refused',
      what: { code: 'usage.name-of-several', values: { given: 'Saint-Martin' } },
      remedy: { code: 'usage.give-one-code', values: { codes: ['MAF', 'SXM'] } },
    });
    expect(await read('Saint-Martin', 'en')).toMatchObject({ kind: 'known', code: 'MAF' });
  });

  it('refuses an unknown name, with the one of the language that was probably meant', async () => {
    expect(await read('Norvége du Nord', 'fr')).toMatchObject({ what: { code: 'usage.unknown-participant' } });
    expect(await read('Noruegua', 'es')).toEqual({
      kind: 'refused',
      what: { code: 'usage.unknown-participant', values: { given: 'Noruegua' } },
      remedy: { code: 'remedy.write-participant.as', values: { codes: ['NOR'] } },
    });
  });

  it('repeats of a long name, and of what cannot be seen, what can be read', async () => {
    expect(await read(`${'x'.repeat(90)}\u001b`, 'fr')).toMatchObject({
      what: { code: 'usage.unknown-participant', values: { given: `${'x'.repeat(80)}…` } },
    });
    expect(await read('Nor\u001bwai', 'fr')).toMatchObject({ what: { values: { given: 'Nor\\u{1b}wai' } } });
  });

  it.each([
    ['Korea', 'fr'],
    ['Yugoslavia', 'es'],
    ['Yougoslavie', 'fr'],
    ['yougoslavie', 'en'],
    ['Югославия', 'ru'],
    ['يوغوسلافيا', 'ar'],
    ['南斯拉夫', 'zh'],
    ['Corée', 'fr'],
    ['Corea', 'es'],
    ['Корея', 'ru'],
    ['كوريا', 'ar'],
  ] as const)('asks which is meant where a name has been that of two States: %s', async (name, language) => {
    expect(await read(name, language)).toMatchObject({
      kind: 'refused',
      what: { code: 'issue.unknown-participant.unsettled' },
    });
  });

  it.each([
    ['Yougoslavie (ancienne)', 'fr', 'YUG'],
    ['Yugoslavia (antigua)', 'es', 'YUG'],
    ['Югославия (бывшая)', 'ru', 'YUG'],
    ['يوغوسلافيا (سابقاً)', 'ar', 'YUG'],
    ['前南斯拉夫', 'zh', 'YUG'],
    ['Congo', 'fr', 'COG'],
    ['Конго', 'ru', 'COG'],
    ['الكونغو', 'ar', 'COG'],
    ['刚果', 'zh', 'COG'],
    ['Yémen', 'fr', 'YEM'],
    ['Alemania', 'es', 'DEU'],
    ['Vietnam', 'fr', 'VNM'],
  ] as const)(
    'knows a name that says which is meant, or that the United Nations gives to one: %s',
    async (name, language, code) => {
      expect(await read(name, language)).toEqual({ kind: 'known', given: name, code });
    },
  );

  it.each([
    ['Tchécoslovaquie', 'fr', 'CSK'],
    ['Checoslovaquia', 'es', 'CSK'],
    ['Чехословакия', 'ru', 'CSK'],
    ['تشيكوسلوفاكيا', 'ar', 'CSK'],
    ['République démocratique allemande', 'fr', 'DDR'],
    ['Serbia y Montenegro', 'es', 'SCG'],
  ] as const)(
    'knows a former State by its name alone, where nobody else has borne it: %s',
    async (name, language, code) => {
      expect(await read(name, language)).toEqual({ kind: 'known', given: name, code });
    },
  );

  it.each([
    ['États-Unis', 'fr', 'USA'],
    ['Etats Unis', 'fr', 'USA'],
    ['EE. UU.', 'es', 'USA'],
    ['США', 'ru', 'USA'],
    ['美国', 'zh', 'USA'],
    ['Republique tcheque', 'fr', 'CZE'],
    ['República Checa', 'fr', 'CZE'],
    ['Cote d´Ivoire', 'fr', 'CIV'],
    ['Costa de Marfil', 'es', 'CIV'],
    ['Guinee Bissau', 'fr', 'GNB'],
    ['la Suisse', 'fr', 'CHE'],
    ["l'Ukraine", 'fr', 'UKR'],
    ['Los Países Bajos', 'es', 'NLD'],
    ['Royaume du Maroc', 'fr', 'MAR'],
    ["République d'Haïti", 'fr', 'HTI'],
    ['República de Kenya', 'es', 'KEN'],
    ["République islamique d'Iran", 'fr', 'IRN'],
    ['República Bolivariana de Venezuela', 'es', 'VEN'],
    ['دولة بوليفيا المتعددة القوميات', 'ar', 'BOL'],
    ['Yémen du Sud', 'fr', 'YMD'],
    ['Allemagne de l’Est', 'fr', 'DDR'],
    ['سوريا', 'ar', 'SYR'],
  ] as const)(
    'knows what a participant is called beside its name, accents and signs or none: %s',
    async (name, language, code) => {
      expect(await read(name, language)).toEqual({ kind: 'known', given: name, code });
    },
  );

  it.each([
    // No Republic of China and no Kingdom of Kenya: the designation has to belong to whoever bears the name.
    ['Royaume du Kenya', 'fr'],
    ['Principado de Francia', 'es'],
    ['République de Chine', 'fr'],
    ['Angleterre', 'fr'],
    ['Islas Vírgenes', 'es'],
  ] as const)(
    'knows nobody by a designation that is not its own, or by a name of several: %s',
    async (name, language) => {
      expect(await read(name, language)).toMatchObject({ kind: 'refused' });
    },
  );

  it.each([
    ['fr', 'Corée', 'KOR ou PRK (République de Corée et République populaire démocratique de Corée)'],
    ['es', 'Corea', 'KOR o PRK (República de Corea y República Popular Democrática de Corea)'],
    ['ru', 'Корея', 'KOR или PRK (Республика Корея и Корейская Народно-Демократическая Республика)'],
    ['zh', 'Korea', 'KOR或PRK（大韩民国和朝鲜民主主义人民共和国）'],
    ['fr', 'Virgin Islands', 'VGB ou VIR (Îles Vierges britanniques et Îles Vierges américaines)'],
  ])('advises names of the language, in %s', async (language, name, advice) => {
    const { exit, stderr } = await runTreaty(['date', 'rome-statute', name, '--lang', language]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain(advice);
  });

  it.each([
    ['法国人', 'zh'],
    ['Чат', 'ru'],
    ['Mail', 'fr'],
    ['Perv', 'en'],
    ['Atlántida', 'es'],
    ['Vietnam del Norte', 'es'],
    ['Xland', 'en'],
    ['Xland', 'fr'],
  ] as const)('asks for nobody where no name is near enough for its length: %s', async (name, language) => {
    expect(await read(name, language)).toEqual({
      kind: 'refused',
      what: { code: 'usage.unknown-participant', values: { given: name } },
      remedy: { code: 'usage.write-participant', values: {} },
    });
  });

  it('looks among the English names where none of the language is near', async () => {
    expect(await read('Noway', 'fr')).toMatchObject({ remedy: { values: { codes: ['NOR'] } } });
  });

  it.each([
    ['en', 'Write the name that the United Nations uses, or the code of three letters.'],
    ['fr', 'Écrivez le nom qu’emploie l’Organisation des Nations Unies, ou le code à trois lettres.'],
    ['es', 'Escriba el nombre que usan las Naciones Unidas, o el código de tres letras.'],
    ['ru', 'Напишите название, которое использует Организация Объединенных Наций, или код из трех букв.'],
    ['ar', 'يُرجى كتابة الاسم الذي تستخدمه الأمم المتحدة، أو الرمز المكون من ثلاثة حروف.'],
    ['zh', '请写联合国使用的名称，或三个字母的代码。'],
  ])('asks for a name of any language, in %s', async (language, remedy) => {
    for (const name of ['Qwertzuiop', 'XX']) {
      const { exit, stderr } = await runTreaty(['date', 'rome-statute', name, '--lang', language]);
      expect(exit).toBe(2);
      expect(words(stderr)).toContain(remedy);
    }
  });

  it.each([
    ['en', 'Norwai', 'Did you mean NOR (Norway)?'],
    ['fr', 'Norvègue', 'S’agit-il de NOR (Norvège) ?'],
    ['es', 'Noruegua', '¿Se trata de NOR (Noruega)?'],
    ['ru', 'Норвегея', 'Возможно, имеется в виду NOR (Норвегия)?'],
    ['ar', 'النرويح', 'هل المقصود ⁨NOR⁩ (النرويج)؟'],
    ['zh', 'Norwai', '是否指NOR（挪威）？'],
  ])('asks whether the nearest was meant, and does not order it, in %s', async (language, name, question) => {
    const { exit, stderr } = await runTreaty(['date', 'rome-statute', name, '--lang', language]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain(question);
  });

  it.each(['', '-', '…'])('takes no signs alone for a name: “%s”', async (text) => {
    expect(await read(text, 'fr')).toMatchObject({ kind: 'refused' });
  });
});

describe('an act that is supposed', () => {
  it('names its State as the language does', async () => {
    const { stdout } = await runTreaty([
      'what-if',
      'op-crc-sc',
      '--lang',
      'fr',
      '--act',
      'ratification Irlande 2026-12-01',
    ]);
    expect(words(stdout)).toContain('Irlande : ratification, 1er décembre 2026');
  });

  it.each([
    [
      'ratification',
      '--act "ratification": The State or organisation is missing. --act "ratification": The day is missing.',
    ],
    ['Ireland', 'The day is missing.'],
    ['ratification Benin soon', 'The day is missing.'],
    ['ratification 2026-12-01', '--act "ratification 2026-12-01": The State or organisation is missing.'],
    [
      'territorial-extension Denmark 2026-12-01',
      'An act of the kind “territorial-extension” needs “territory=” behind its day, such as territory=Greenland.',
    ],
    ['territorial-extension Denmark 2026-12-01 territory=', '“territory=” has no value.'],
    [
      'ratification Ireland 2026-12-01 covers=2',
      '“covers=” does not belong to an act of the kind “ratification”. Leave it out, or write another kind of act.',
    ],
    [
      'amendment-adoption Norway 2026-12-01 amendment=article-3',
      'An act of the kind “amendment-adoption” is done by no State or organisation. Leave the name out.',
    ],
    [
      'ratification Ireland 2026-02-31',
      'That month has 28 days. Write the day as YYYY-MM-DD, such as 2001-10-18. An act is',
    ],
    [
      'ratification Ireland 46357',
      'is not a date of the form YYYY-MM-DD. Write the day as YYYY-MM-DD, such as 2001-10-18.',
    ],
    ['report Norway 2026-12-01 covers=x', '“x” is not a whole number of reports. Write at least 1.'],
    [
      'denunciation Norway 2026-12-01 conflict=46357',
      'Write the day as YYYY-MM-DD, such as 2001-10-18. This is the day on which the conflict ended.',
    ],
    [
      'accession 圣马丁 2026-12-01',
      '“圣马丁” is the name of more than one State, territory or organisation. Give the code of the one that is meant: MAF or SXM (Saint Martin (French part) and Sint Maarten (Dutch part)).',
    ],
  ])('that is wrong is told of as an act, not as a row: %s', async (act, said) => {
    const { exit, stdout, stderr } = await runTreaty(['what-if', 'op-crc-sc', '--act', act]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(said);
    expect(stderr).not.toMatch(/\b(?:cell|column|table|record)\b/);
  });

  it.each([
    ['ratification Benin', 'en', 'The day is missing.'],
    ['ratification Viet Nam', 'en', 'The day is missing.'],
    ['ratification Bénin', 'fr', 'Le jour manque.'],
    ['ratification Benin', 'es', 'Falta la fecha.'],
    ['ratification Бенин', 'ru', 'Не указан день.'],
    ['ratification بنن', 'ar', 'التاريخ ناقص.'],
    ['ratification 贝宁', 'zh', '缺少日期。'],
  ])('that has a State and no day lacks the day alone: %s, %s', async (act, language, lacks) => {
    const { exit, stdout, stderr } = await runTreaty(['what-if', 'op-crc-sc', '--act', act, '--lang', language]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr).split(lacks)).toHaveLength(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('whose State nobody knows is one issue for a program, with nothing of how it was found', async () => {
    const act = 'ratification Qwertzuiop 2026-12-01';
    const { exit, stdout } = await runTreaty(['what-if', 'op-crc-sc', '--act', act, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(stdout).issues).toEqual([
      {
        name: 'participant',
        code: 'usage.unknown-participant',
        values: { given: 'Qwertzuiop' },
        text: '“Qwertzuiop” is no code and no name of a State, territory or organisation known here.',
        remedy: {
          code: 'usage.write-participant',
          values: {},
          text: 'Write the name that the United Nations uses, or the code of three letters.',
        },
        file: '--act "ratification Qwertzuiop 2026-12-01"',
      },
    ]);
  });
});
