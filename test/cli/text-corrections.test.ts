import { expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** A record of OP-CRC-SC with a correction proposed on 2 March 2026, to which objections could be raised until 31 May 2026. */
const record = (objections: readonly object[] = []) => ({
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
