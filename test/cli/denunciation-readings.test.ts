import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';

const RECORD = new URL('../../src/catalogue/records/op-crc-sc.csv', import.meta.url);

/** The record of OP-CRC-SC with a denunciation of Viet Nam, which is bound from 18 January 2002 on reading A, and from 20 January on B. */
const registerOf = (on: string) =>
  keepFile(`op-crc-sc-${on}.csv`, `${readFileSync(RECORD, 'utf8')}Viet Nam,denunciation,${on},,,,\n`);

const show = async (...args: readonly string[]) => (await runTreaty(args)).stdout;
const say = async (...args: readonly string[]) => (await show(...args)).replaceAll(/\s+/g, ' ');

const ON_B = 'On another reading (its own period, or the treaty’s date if that is later): ';
const PREMATURE =
  'the treaty binds this State only from 20 January 2002. The denunciation comes before that day and withdraws the instrument, and the State is never a Party.';

describe('a denunciation that is in time on one reading alone (OP-CRC-SC 14(2), 15(1))', () => {
  it('"denunciation" says when it takes effect, and that on the other reading it never binds', async () => {
    const said = await say('denunciation', 'op-crc-sc', 'Viet Nam', '--received', '2002-01-19');
    expect(said).toContain('takes effect on 19 January 2003 (article 15(1)).');
    expect(said).toContain(`15(1) ${ON_B}${PREMATURE}`);
    expect(await say('denunciation', 'op-crc-sc', 'Viet Nam', '--received', '2002-01-20')).not.toContain(ON_B);
  });

  it('"check" and "date" say it of one in a register, once', async () => {
    const file = registerOf('2002-01-19');
    expect((await say('check', file, '--treaty', 'op-crc-sc')).split(PREMATURE)).toHaveLength(2);
    expect((await say('date', 'op-crc-sc', 'Viet Nam', '--register', file)).split(PREMATURE)).toHaveLength(2);
  });

  it('"status" marks it as unsettled', async () => {
    const lineOf = async (on: string) => {
      const page = await say('status', 'op-crc-sc', '--register', registerOf(on));
      return page.slice(page.indexOf('Viet Nam'), page.indexOf('Yemen'));
    };
    expect(await lineOf('2002-01-19')).toBe(
      'Viet Nam 2000-09-08 2001-12-20 2002-01-18 † former Party left 2003-01-19 † ',
    );
    expect(await lineOf('2002-01-20')).toBe(
      'Viet Nam 2000-09-08 2001-12-20 2002-01-18 † former Party left 2003-01-20 ',
    );
    expect(await lineOf('2002-01-17')).toBe('Viet Nam 2000-09-08 2001-12-20 withdrawn signatory ');
  });

  it('"what-if" and "notification" say it once', async () => {
    const act = 'denunciation Viet Nam 2002-01-19';
    expect((await say('what-if', 'op-crc-sc', '--act', act)).split(PREMATURE)).toHaveLength(2);
    expect((await say('notification', 'op-crc-sc', '--act', act)).split(PREMATURE)).toHaveLength(2);
  });
});
