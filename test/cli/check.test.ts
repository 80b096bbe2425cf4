import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { findTreaty } from '../support/catalogue.ts';
import { opCrcScRegister } from '../support/op-crc-sc.ts';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** Checks OP-CRC-SC with other clauses, under an id of its own. */
async function check(clauses: Partial<FinalClauses>, ...args: readonly string[]): Promise<string> {
  const treaty = findTreaty('op-crc-sc');
  const own = { ...treaty, id: 'mine', finalClauses: { ...treaty?.finalClauses, ...clauses } };
  const { stdout } = await runTreaty(['check', keepFile('mine.json', JSON.stringify(own)), ...args]);
  return words(stdout);
}

const lockIn = {
  article: '28(1)',
  period: { years: 3 },
  monthEnd: 'refuse',
  from: 'entry-into-force-for-the-party',
} as const;
const denunciation: FinalClauses['denunciation'] = {
  kind: 'permitted',
  article: '28(2)',
  delay: { form: 'days-after', days: 365 },
  lockIn,
};

describe('treaty check, of month ends on which a clause does not decide', () => {
  it('has the time in which no notice can be given: three years from 29 February', async () => {
    const stdout = await check({ denunciation });
    const what = 'time without notice, from entry into force for the Party';
    expect(stdout).toContain(
      `open article 28(1): The clause does not say which day counts if the month has no such day (${what}). Where it matters, that day is not computed, and no notice is refused because of it.`,
    );
    expect(stdout).toContain(`month end ${what} (article 28(1)): the rule for it decides from 29 February.`);
  });

  it('and says what an answer then does: a notice of the day after is not refused', () => {
    const partyFrom = civilDate('2004-02-29');
    const notice = { participant: 'NOR', receivedOn: civilDate('2004-03-01'), partyFrom };
    expect(determineDenunciation(denunciation, notice)).toMatchObject({ kind: 'determined', value: '2005-03-01' });
    const chosen = { ...denunciation, lockIn: { ...lockIn, monthEnd: 'last-day-of-month' as const } };
    expect(determineDenunciation(chosen, notice).kind).toBe('excluded');
  });

  it('has the reports: the first after a month, the later ones after five years more', async () => {
    const initial = { article: '12(1)', period: { months: 1 } };
    const later = { kind: 'every', article: '12(2)', period: { years: 5 } } as const;
    const stdout = await check({ reporting: { to: 'the Committee', initial, monthEnd: 'refuse', later } });
    for (const [article, of] of [
      ['12(1)', 'first report'],
      ['12(2)', 'later reports'],
    ]) {
      expect(stdout).toContain(
        `article ${article}: The clause does not say which day counts if the month has no such day (${of}). Where it matters, the answer is indeterminate and shows both dates.`,
      );
    }
  });

  it('has a question of each in JSON', async () => {
    const { questions, ambiguousDays } = JSON.parse(await check({ denunciation }, '--json'));
    expect(questions).toContainEqual(expect.objectContaining({ article: '28(1)' }));
    expect(ambiguousDays).toContainEqual(
      expect.objectContaining({ article: '28(1)', days: [{ day: '02-29', in: 'every-year' }] }),
    );
  });
});

describe('treaty check, of what is said of several acts', () => {
  const FOUR = ['Norway', 'Panama', 'Romania', 'Cuba'].map((state) => `${state},ratification,2001-10-02`);
  const table = ['participant,kind,date', ...FOUR, 'Norway,accession,2003-01-01', 'Cuba,accession,2003-01-01'].join(
    '\n',
  );

  it('says it once, with their number', async () => {
    const { stdout } = await runTreaty(['check', keepFile('mine.csv', table), '--treaty', 'op-crc-sc']);
    const said = words(stdout);
    expect(said).toContain('remark 4 acts (article 13(2)): Cuba (ratification), Norway (ratification)');
    expect(said.match(/has no signature before this instrument/g)).toHaveLength(1);
    expect(said).toContain('6 findings.');
  });

  it('keeps all of them in JSON', async () => {
    const path = keepFile('mine.csv', table);
    const { stdout } = await runTreaty(['check', path, '--treaty', 'op-crc-sc', '--json']);
    const { remarks, refusals } = JSON.parse(stdout);
    expect([remarks.length, refusals.length]).toEqual([4, 2]);
  });
});

describe('treaty check --in-force-on, of a register that holds a part of the acts', () => {
  // One instrument of ten: by these acts alone the treaty bound nobody on 5 January 2010.
  const part =
    'participant,kind,date\nNorway,signature,2000-09-06\nNorway,ratification,2001-10-02\nNorway,denunciation,2010-01-05\n';
  const run = (...args: readonly string[]) => runTreaty(['check', keepFile('part.csv', part), ...args]);

  it('takes the date of the treaty as known, so that a denunciation of a Party is one (15(1))', async () => {
    const alone = await run('--treaty', 'op-crc-sc');
    expect([alone.exit, words(alone.stdout)]).toEqual([
      1,
      expect.stringContaining('before the treaty bound this State'),
    ]);
    const stated = await run('--treaty', 'op-crc-sc', '--in-force-on', '2002-01-18');
    expect([stated.exit, words(stated.stdout)]).toEqual([0, expect.stringContaining('Nothing to report.')]);
  });

  it('refuses the date of no treaty, and one on which the treaty cannot have been in force', async () => {
    const none = await run('--in-force-on', '2002-01-18');
    expect([none.exit, words(none.stderr)]).toEqual([2, expect.stringContaining('Name that treaty by --treaty.')]);
    expect((await run('--treaty', 'op-crc-sc', '--in-force-on', '2000-06-01')).exit).toBe(2);
  });
});

describe('treaty check, of a register with more refusals than anybody reads', () => {
  // Each State deposits on a day of its own, and once more a year later, which has no effect.
  const all = new Set(opCrcScRegister.acts.flatMap(({ participant }) => participant ?? []));
  // Two of them were not there yet in September 2000, and are refused for that.
  const states = [...all].filter((state) => state !== 'MNE' && state !== 'SRB').slice(0, 150);
  const day = (index: number) => civilDateOf(dayNumberOf(civilDate('2003-01-01')) + index);
  const rows = states.flatMap((state, index) => [
    `${state},signature,2000-09-06\n${state},ratification,${day(index)}\n`,
    `${state},ratification,${day(index + 365)}\n`,
  ]);
  const file = () => keepFile('many.csv', `participant,kind,date\n${rows.join('')}`);
  const countOf = (text: string) => text.split('no effect  ').length - 1;

  it('lists a hundred and says how many more there are', async () => {
    const { exit, stdout } = await runTreaty(['check', file(), '--treaty', 'op-crc-sc']);
    expect([exit, countOf(stdout)]).toEqual([1, 100]);
    expect(words(stdout)).toContain('and 50 more: --all lists them, and --json has them all. 150 findings.');
  });

  it('lists them all where all are asked for, and in JSON', async () => {
    const { stdout } = await runTreaty(['check', file(), '--treaty', 'op-crc-sc', '--all']);
    expect([countOf(stdout), stdout.includes('more:')]).toEqual([150, false]);
    const json = await runTreaty(['check', file(), '--treaty', 'op-crc-sc', '--json']);
    expect(JSON.parse(json.stdout).refusals).toHaveLength(150);
  });
});

describe('treaty check, of names that are no State of that day', () => {
  const check = async (name: string, on: string, ...args: readonly string[]) =>
    await runTreaty(['check', '-', '--treaty', 'crc', ...args], {
      stdin: `participant,kind,date\n${name},ratification,${on}\n`,
    });

  // The Joint Declaration of 1984: the United Kingdom restores Hong Kong to China with effect from 1 July 1997.
  it.each([
    ['Hong Kong', '1995-10-02', 'GBR', 'United Kingdom of Great Britain and Northern Ireland'],
    ['Hong Kong', '1997-07-01', 'CHN', 'China'],
    ['Bermuda', '1995-10-02', 'GBR', 'United Kingdom of Great Britain and Northern Ireland'],
  ])('names the State that was responsible for a territory: %s on %s', async (name, on, state, stateName) => {
    expect(words((await check(name, on)).stdout)).toContain(`: ${stateName}.`);
    const { responsible } = JSON.parse((await check(name, on, '--json')).stdout);
    expect(responsible).toEqual([expect.objectContaining({ on, state })]);
  });

  it('names none for a territory of which that is disputed', async () => {
    expect(JSON.parse((await check('Western Sahara', '1995-10-02', '--json')).stdout)).not.toHaveProperty(
      'responsible',
    );
  });

  it('says that a State continues another under another name', async () => {
    const { exit, stdout } = await check('USSR', '1995-10-02');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('The act is read as one of Russian Federation, which continues the State.');
  });

  it.each([
    'DDR',
    'East Germany',
    'Allemagne de l’Est',
    'Alemania Oriental',
    'Восточная Германия',
    'ألمانيا الشرقية',
    '东德',
  ])('reads the German Democratic Republic, and refuses what it cannot have done: %s', async (name) => {
    expect(words((await check(name, '1990-10-03')).stdout)).toContain('The State ceased to exist on 3 October 1990');
  });
});
