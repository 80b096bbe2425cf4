import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/wording.ts';
import { treatyWith } from '../support/build.ts';
import { EVERYBODY } from '../support/own-participants.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';

const entryIntoForce = { ...treatyWith(3).finalClauses.entryIntoForce, organisations: 'counted' } as const;

const TREATY = JSON.stringify(treatyWith(3, { participation: EVERYBODY, entryIntoForce }));

// The third instrument is of 30 April 1990: in force three months later.
const ACTS = `participant,kind,date
Iceland,accession,1990-02-10
Norway,accession,1990-03-15
CARICOM,accession,1990-04-30
Занзибар,accession,1991-01-31
`;

const NAMES: Readonly<Record<Language, string>> = {
  en: 'Caribbean Community',
  fr: 'Communauté des Caraïbes',
  es: 'Comunidad del Caribe',
  ru: 'Caribbean Community [en]',
  zh: 'Caribbean Community [en]',
  ar: 'Caribbean Community [en]',
};

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');

/** Runs a command about the treaty, in one line. */
async function ask(args: readonly string[], options: { readonly acts?: string | null; readonly lang?: Language } = {}) {
  const treaty = keepFile('example.json', TREATY);
  const { acts = ACTS, lang = 'en' } = options;
  const register = acts === null ? [] : ['--register', keepFile('acts.csv', acts)];
  const [command = '', ...rest] = args;
  const ran = await runTreaty([command, treaty, ...rest, ...register, '--lang', lang], { columns: 200 });
  return { ...ran, text: plain(ran.stdout) };
}

describe('a treaty that declares participants of its own', () => {
  it.each(Object.entries(NAMES) as [Language, string][])('names them where %s is spoken: %s', async (lang, name) => {
    const { exit, text } = await ask(['status', '--as-of', '1991-06-01'], { lang });
    expect(exit).toBe(0);
    expect(text).toContain(name);
    expect(text).not.toContain('organisation:caricom');
  });

  it.each(['CARICOM', 'organisation:caricom', 'Comunidad del Caribe', 'communaute des caraibes'])(
    'finds one as %s, in whatever language it asks',
    async (name) => {
      const { text } = await ask(['date', name], { lang: 'fr' });
      expect(text).toContain('Communauté des Caraïbes : en vigueur le 30 juillet 1990 (article 2(1)).');
    },
  );

  it('shows the code and the name to a program', async () => {
    const { stdout } = await ask(['status', '--as-of', '1991-06-01', '--json']);
    const { participants } = JSON.parse(stdout);
    expect(participants).toContainEqual(
      expect.objectContaining({ participant: 'organisation:caricom', name: 'Caribbean Community', status: 'party' }),
    );
    const { stdout: table } = await ask(['status', '--as-of', '1991-06-01', '--csv']);
    expect(table).toMatch(/organisation:caricom,Caribbean Community,/);
  });

  it('says which text binds two of them', async () => {
    const { text } = await ask(['bound', 'CARICOM', 'Zanzibar', '--as-of', '1991-06-01']);
    expect(text).toContain('Caribbean Community and Zanzibar, 1 June 1991: Example without any amendment held here');
  });

  it('supposes what they do, and says what is refused', async () => {
    const acts = [
      '--act',
      'denunciation Caricom 1992-02-29',
      '--act',
      'accession Fishing Entity of the Example 1992-03-01',
    ];
    const { exit, text } = await ask(['what-if', ...acts, '--as-of', '1991-06-01']);
    expect(exit).toBe(1);
    expect(text).toContain('1993-02-28 * - 3(1) Is no longer a Party: Caribbean Community');
    expect(text).toContain('refused Fishing Entity of the Example: accession, 1 March 1992');
  });

  it('drafts what an organisation sends', async () => {
    const { text } = await ask(['notification', '--act', 'denunciation CARICOM 1992-02-29']);
    expect(text).toContain('Organisation: Caribbean Community');
  });

  it('audits a table that names them', async () => {
    const acts = `participant,kind,date,effective
Iceland,accession,1990-02-10,1990-07-30
Norway,accession,1990-03-15,1990-07-30
Caricom,accession,1990-04-30,1990-07-31
`;
    const { exit, text } = await ask(['audit'], { acts });
    expect(exit).toBe(1);
    expect(text).toContain('Caribbean Community, accession of 1990-04-30: 1990-07-31 stored, 1990-07-30 computed');
  });

  it('adds an act of one of them to a table, by its name', async () => {
    const [treaty, mine] = [keepFile('example.json', TREATY), keepFile('mine.csv', ACTS)];
    const act = ['--act', 'accession sealand 1992-01-31'];
    const { exit } = await runTreaty(['record', 'add', treaty, '--register', mine, ...act]);
    expect(exit).toBe(0);
    expect(readFileSync(mine, 'utf8')).toBe(`${ACTS}Sealand,accession,1992-01-31\n`);
  });

  it('checks a register by them, and tells of all that it does not declare at once', async () => {
    const treaty = keepFile('example.json', TREATY);
    const whole = await runTreaty(['check', keepFile('acts.csv', ACTS), '--treaty', treaty]);
    expect([whole.exit, whole.stderr]).toEqual([0, '']);
    const acts = `${ACTS}organisation:caricon,accession,1992-01-31\nCaricomm,accession,1992-01-31\nstate:nowhere,accession,1992-01-31\n`;
    const { exit, stderr } = await runTreaty(['check', keepFile('acts.csv', acts), '--treaty', treaty]);
    expect(exit).toBe(2);
    expect(plain(stderr)).toMatch(
      /:6:1 .*Write “organisation:caricom”.*:7:1 .*Did you mean organisation:caricom \(Caribbean Community\).*:8:1 .*Declare it under “participants” of the treaty’s definition/,
    );
  });

  it('refuses a name that it does not declare', async () => {
    const { exit, stderr } = await ask(['date', 'ECOWAS']);
    expect(exit).toBe(2);
    expect(plain(stderr)).toContain(
      '“ECOWAS” is no code and no name of a State, territory or organisation known here.',
    );
  });

  it('shows whom it declares, draws their statechart, and runs scenarios of them', async () => {
    const shown = await ask(['show'], { acts: null });
    expect(shown.text).toContain(
      'declared here: Caribbean Community, Fishing Entity of the Example, Sealand and Zanzibar.',
    );
    const drawn = await ask(['machine', '--participant', 'CARICOM', '--as-of', '1991-06-01']);
    expect(drawn.exit).toBe(0);
    const scenarios = keepFile('scenarios.csv', 'scenario,participant,kind,date\na,CARICOM,denunciation,1992-01-31\n');
    const run = await ask(['simulate', scenarios, '--as-of', '1991-06-01']);
    expect([run.exit, run.stdout.split('\n').at(1)?.split(',').slice(0, 6)]).toEqual([
      0,
      ['a', '1992-01-31', '', 'determined', '1990-04-30', '1990-07-30'],
    ]);
  });

  it('lists those that can still deposit among whose instruments would suffice', async () => {
    const iceland = keepFile('acts.csv', 'participant,kind,date\nIceland,accession,1990-02-10\n');
    const { participants: _, ...nobody } = EVERYBODY;
    const plainTreaty = keepFile(
      'plain.json',
      JSON.stringify(treatyWith(3, { participation: nobody, entryIntoForce })),
    );
    const count = async (treaty: string): Promise<number> => {
      const args = ['needed', treaty, '--register', iceland, '--as-of', '1990-04-01'];
      const { stdout } = await runTreaty(args, { columns: 200 });
      return Number(/any 2 of the (\d+) States/.exec(stdout)?.[1]);
    };
    // The organisation, the State, and the State that had not yet ceased to exist; the entity may not join where States and organisations may.
    expect((await count(keepFile('example.json', TREATY))) - (await count(plainTreaty))).toBe(3);
  });
});

// VCLTIO 2(1)(f): an organisation that has consented is a contracting organisation, and no contracting State.
describe('how many have consented', () => {
  const asOf = ['status', '--as-of', '1990-04-30'];

  it.each<[Language, string]>([
    ['en', '0 Parties, 2 contracting States and 1 contracting organisation not yet bound, 0 signatories'],
    ['fr', '2 États contractants non encore liés, 1 organisation contractante non encore liée, 0 signataire sans'],
    ['es', '2 Estados contratantes aún no obligados, 1 organización contratante aún no obligada, 0 signatarios'],
    ['ru', 'обязателен: 2; договаривающиеся организации, для которых договор еще не обязателен: 1;'],
    ['zh', '国家2个，已同意受约束但条约尚未对其生效的组织1个，'],
    ['ar', 'بعد: 2؛ المنظمات المتعاقدة غير الملتزمة بعد: 1؛'],
  ])('tells States and organisations apart: %s', async (lang, says) => {
    expect((await ask(asOf, { lang })).text).toContain(says);
  });

  it('says nothing of organisations where none has, and has both in JSON', async () => {
    const acts = ACTS.split('\n').slice(0, 3).join('\n');
    expect((await ask(asOf, { acts })).text).toContain('2 contracting States not yet bound, 0 signatories');
    const { counts } = JSON.parse((await ask([...asOf, '--json'])).stdout);
    expect(counts).toMatchObject({ contractingStates: 2, contractingOrganisations: 1, instrumentsCounted: 3 });
  });

  it('names an organisation so that would have consented', async () => {
    const acts = ACTS.split('\n').slice(0, 2).join('\n');
    const told = async (lang: Language, act: string) => (await ask(['what-if', '--act', act], { acts, lang })).text;
    expect(await told('en', 'accession CARICOM 1990-04-30')).toContain('Contracting organisation, was no part in it');
    expect(await told('fr', 'accession CARICOM 1990-04-30')).toContain(
      'Organisation contractante, auparavant sans lien',
    );
    expect(await told('en', 'accession Norway 1990-04-30')).toContain('Contracting State, was no part in it');
  });

  it('counts the instruments of States alone where the clause says so, and says that it does', async () => {
    const alone = JSON.stringify({ ...JSON.parse(TREATY) }).replace(
      '"organisations":"counted"',
      '"organisations":"not-counted"',
    );
    const treaty = keepFile('alone.json', alone);
    const register = ['--register', keepFile('acts.csv', ACTS)];
    const run = async (...args: readonly string[]) => plain((await runTreaty(args, { columns: 200 })).stdout);
    expect(await run('show', treaty)).toContain('The instruments of States alone are counted.');
    // Iceland and Norway are two of three; Zanzibar, on 31 January 1991, is the third.
    expect(await run('date', treaty, ...register, '--as-of', '1990-12-31')).toContain(
      '3 instruments are required, 2 are',
    );
    expect(await run('date', treaty, ...register)).toContain('30 April 1991');
  });
});

describe('a participant that is called by a word of the command line', () => {
  const own = { code: 'organisation:other', name: { en: 'Other Fund' } };
  const treatyOf = (name: string) =>
    keepFile(
      'example.json',
      JSON.stringify(
        treatyWith(3, {
          participation: { ...EVERYBODY, participants: [{ ...own, alsoNamed: [name] }] },
          entryIntoForce,
        }),
      ),
    );

  // Two instruments of February and March; the third is of 30 April 1990: in force three months later.
  it.each(['none', 'all', 'A1', 'sep='])('is found as %s wherever it is asked for', async (name) => {
    const treaty = treatyOf(name);
    const rows = ['Iceland,accession,1990-02-10', 'Norway,accession,1990-03-15', `${name},accession,1990-04-30`];
    const register = ['--register', keepFile('acts.csv', ['participant,kind,date', ...rows, ''].join('\n'))];
    const answers = [
      await runTreaty(['date', treaty, name, ...register]),
      await runTreaty(['bound', treaty, name, 'Norway', '--as-of', '1991-06-01', ...register]),
      await runTreaty(['what-if', treaty, '--act', `denunciation ${name} 1995-04-30`, ...register]),
    ];
    expect(answers.filter(({ stdout }) => !plain(stdout).includes('Other Fund'))).toEqual([]);
    expect(plain(answers[0]?.stdout ?? '')).toContain('Other Fund: in force on 30 July 1990 (article 2(1)).');
  });
});

describe('the organisations of the Convention of 1986 on treaties with organisations', () => {
  it.each([
    ['UN', 'United Nations'],
    ['Nations Unies', 'United Nations'],
    ['ООН', 'United Nations'],
    ['联合国', 'United Nations'],
    ['WHO', 'World Health Organization'],
    ['OMS', 'World Health Organization'],
    ['ВОЗ', 'World Health Organization'],
    ['Organización Mundial de la Salud', 'World Health Organization'],
    ['منظمة الصحة العالمية', 'World Health Organization'],
    ['МОТ', 'International Labour Organization'],
    ['OACI', 'International Civil Aviation Organization'],
  ])('are found as %s', async (name, english) => {
    const { stdout } = await runTreaty(['date', 'vclt-io', name]);
    expect(plain(stdout)).toMatch(new RegExp(`^${english}: `));
    const rows = keepFile('acts.csv', `participant,kind,date\n${name},formal-confirmation,2000-01-10\n`);
    const converted = await runTreaty(['convert', rows, '--treaty', 'vclt-io']);
    expect(converted.stdout).toMatch(/^organisation:(un|who|ilo|icao),formal-confirmation,2000-01-10$/m);
  });

  it('are not suggested for others: the WTO is not the WHO', async () => {
    const { exit, stderr } = await runTreaty(['date', 'vclt-io', 'WTO']);
    expect([exit, stderr.includes('Did you mean')]).toEqual([2, false]);
  });
});
