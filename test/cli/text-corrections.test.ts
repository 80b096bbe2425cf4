import { expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** A record of OP-CRC-SC with a correction proposed on 2 March 2026, to which objections could be raised until 31 May 2026. */
const record = (objections: readonly object[] = [], made?: object) => ({
  stdin: JSON.stringify({
    treaty: 'op-crc-sc',
    endsOn: '2026-12-31',
    sources: [],
    acts: [{ kind: 'signature', participant: 'NOR', on: '2000-06-13' }],
    textCorrections: [
      {
        id: 'article-3-french',
        what: 'Article 3, the French text',
        proposal: { on: '2026-03-02', objectionsUntil: '2026-05-31', objections },
        ...(made && { made }),
      },
    ],
  }),
});
const ask = (command: string, asOf: string, ...more: readonly string[]) => [
  command,
  'op-crc-sc',
  '--register',
  '-',
  '--as-of',
  asOf,
  ...more,
];

it.each(['status', 'next'])('treaty %s tells until when an objection can be raised (VCLT 79(2))', async (command) => {
  const { stdout } = await runTreaty(ask(command, '2026-05-31'), record());
  expect(words(stdout)).toContain(
    'Corrections of the text: article-3-french (Article 3, the French text): VCLT 79(2): Objections can be raised until 31 May 2026, that day included.',
  );
});

it('treaty next leaves a correction out to which somebody has objected: nothing is foreseen, and treaty status tells it', async () => {
  const objected = record([{ participant: 'NOR', on: '2026-04-01' }]);
  expect((await runTreaty(ask('next', '2026-05-31'), objected)).stdout).not.toContain('Corrections of the text');
  expect(words((await runTreaty(ask('status', '2026-05-31'), objected)).stdout)).toContain('Norway objected in time');
});

it('with --json both have the stage', async () => {
  const stage = { kind: 'to-be-made', from: '2026-06-01' };
  const expected = { textCorrections: [{ id: 'article-3-french', stage }] };
  expect(await readJson(ask('status', '2026-06-01'), record())).toMatchObject(expected);
  expect(await readJson(ask('next', '2026-06-01'), record())).toMatchObject(expected);
});

const early = { on: '2026-05-31', by: 'proces-verbal' };

it('treaty check finds a procès-verbal of the last day for objections, and names the first day possible (VCLT 79(2)(a))', async () => {
  const check = ['check', '-'];
  const { exit, stdout } = await runTreaty(check, record([], early));
  expect(exit).toBe(1);
  expect(words(stdout)).toContain(
    'correction of the text article-3-french (Article 3, the French text) VCLT 79(2)(a): The procès-verbal is dated before the time for objections had ended; its last day was 31 May 2026. The first day possible was 1 June 2026, unless somebody objected in time. 1 finding.',
  );
  const inTime = await runTreaty(check, record([], { ...early, on: '2026-06-01' }));
  expect([inTime.exit, words(inTime.stdout)]).toEqual([0, expect.stringContaining('Nothing to report.')]);
  expect('textCorrections' in JSON.parse((await runTreaty([...check, '--json'], record())).stdout)).toBe(false);
});

it('treaty check finds it in a register of a treaty that the catalogue does not have', async () => {
  const { stdin } = record([], early);
  const { exit, stdout } = await runTreaty(['check', '-'], { stdin: stdin.replace('op-crc-sc', 'my-treaty') });
  expect([exit, words(stdout)]).toEqual([1, expect.stringContaining('The first day possible was 1 June 2026')]);
});

it('treaty chronology has a line for the proposal, each objection, the last day, and that it is not made (VCLT 79(2))', async () => {
  const chronology = ['chronology', 'op-crc-sc', '--register', '-'];
  const objected = record([{ participant: 'NOR', on: '2026-04-01' }]);
  const { stdout } = await runTreaty(chronology, objected);
  for (const line of [
    '2026-03-02 VCLT 79(2) Correction of the text article-3-french (Article 3, the French text): the depositary notifies the error and the proposal to correct it',
    '2026-04-01 VCLT 79(2) Correction of the text article-3-french: Norway objects in time',
    '2026-05-31 VCLT 79(2) Correction of the text article-3-french: the last day for objections',
    '2026-06-01 VCLT 79(2)(b) Correction of the text article-3-french: not made by the depositary, because an objection was raised in time (Norway)',
  ]) {
    expect(words(stdout)).toContain(line);
  }
  expect((await runTreaty([...chronology, '--as-of', '2026-03-01'], objected)).stdout).not.toContain(
    'article-3-french',
  );
  expect(words((await runTreaty(chronology, record([], early))).stdout)).toContain(
    '2026-05-31 VCLT 79(2)(a) Correction of the text article-3-french: made by a procès-verbal of the depositary. The procès-verbal is dated before',
  );
});

it('treaty show, status and chronology have the six procès-verbaux by which the Rome Statute was corrected (VCLT 79(2)(a))', async () => {
  const days = ['10 November 1998', '12 July 1999', '30 November 1999', '8 May 2000', '17 January 2001'];
  expect(words((await runTreaty(['show', 'rome-statute'])).stdout)).toContain(
    `The text was corrected: ${days.join(', ')} and 16 January 2002 (VCLT 79). “treaty status rome-statute” tells more.`,
  );
  const status = words((await runTreaty(['status', 'rome-statute'])).stdout);
  for (const day of days) expect(status).toContain(`Corrected on ${day}, by a procès-verbal of the depositary.`);
  expect(status).toContain('proces-verbal-2002-01-16 (the Spanish text): VCLT 79(2)(a): Corrected on 16 January 2002');
  const chronology = words((await runTreaty(['chronology', 'rome-statute'])).stdout);
  expect(chronology.match(/made by a procès-verbal of the depositary/g)).toHaveLength(6);
  expect((await runTreaty(['show', 'op-crc-sc'])).stdout).not.toContain('VCLT 79');
});
