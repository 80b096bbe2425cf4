import { describe, expect, it } from 'vitest';
import { readJson } from '../cli/run-treaty.ts';
import { openServed } from './open-served.ts';

describe('openServer', () => {
  it.each([
    ['/treaties', ['list']],
    ['/treaties/op-crc-sc/status', ['status', 'op-crc-sc']],
    ['/treaties/op-crc-sc/status?asOf=2001-12-31', ['status', 'op-crc-sc', '--as-of', '2001-12-31']],
    ['/treaties/op-crc-sc/date', ['date', 'op-crc-sc']],
    ['/treaties/op-crc-sc/date?deposited=2026-11-30', ['date', 'op-crc-sc', '--deposited', '2026-11-30']],
    ['/treaties/op-crc-sc/participants/NOR/date', ['date', 'op-crc-sc', 'Norway']],
    [
      '/treaties/op-crc-sc/participants/Norway/date?asOf=2002-01-18',
      ['date', 'op-crc-sc', 'NOR', '--as-of', '2002-01-18'],
    ],
    ['/treaties/op-crc-sc/chronology', ['chronology', 'op-crc-sc']],
  ])('answers %s as the command does', async (url, args) => {
    const response = await openServed().inject(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(response.json()).toEqual(await readJson(args));
  });

  it('answers what would be otherwise as the command does', async () => {
    const act = 'ratification Ireland 2026-12-01';
    const response = await openServed().inject({
      method: 'POST',
      url: '/treaties/op-crc-sc/what-if',
      payload: { acts: [act] },
    });
    expect(response.json()).toEqual(await readJson(['what-if', 'op-crc-sc', '--act', act]));
  });
});
