import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// OP-CRC-SC 14(1): the tenth instrument is Romania's of 18 October 2001, three months: 18 January 2002.
describe('a date of entry into force that the record of the catalogue does not give', () => {
  const says = /stated as 19 January 2002; the record of the catalogue gives 18 January 2002\./;
  const stated = ['--in-force-on', '2002-01-19'];
  const remark = { code: 'record.stated-date-differs', values: { stated: '2002-01-19', recorded: '2002-01-18' } };

  it.each([
    ['date', 'op-crc-sc'],
    ['date', 'op-crc-sc', 'Romania'],
    ['date', 'op-crc-sc', '--deposited', '2002-01-18'],
    ['status', 'op-crc-sc'],
    ['bound', 'op-crc-sc', 'Romania'],
    ['latest', 'op-crc-sc', '--in-force-by', '2027-02-28'],
  ])('is taken, and said beside the answer, in words and as JSON: %s', async (...args) => {
    const { stdout, exit } = await runTreaty([...args, ...stated]);
    expect([words(stdout).match(says)?.length, exit]).toEqual([1, 0]);
    const { recordEnd } = await readJson([...args, ...stated]);
    expect(recordEnd).toMatchObject({ says: expect.arrayContaining([expect.objectContaining(remark)]) });
  });

  it('is said on stderr beside a table', async () => {
    const { stdout, stderr } = await runTreaty(['status', 'op-crc-sc', '--csv', ...stated]);
    expect(words(stderr)).toMatch(says);
    expect(stdout).toMatch(/^treaty,/);
  });

  it('is not said of the date that the record gives, nor of a treaty without a record', async () => {
    const same = await runTreaty(['status', 'op-crc-sc', '--in-force-on', '2002-01-18']);
    expect(words(same.stdout)).not.toMatch(/the record of the catalogue gives/);
    const pending = await runTreaty(['date', 'ctbt', '--in-force-on', '2030-01-01', '--deposited', '2031-01-01']);
    expect(words(pending.stdout)).not.toMatch(/the record of the catalogue gives/);
  });
});
