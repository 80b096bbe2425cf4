import { describe, expect, it } from 'vitest';
import { runTreaty } from '../cli/run-treaty.ts';
import { openServed } from './open-served.ts';

describe('GET /treaties/{id}/calendar.ics', () => {
  it.each([
    ['/treaties/op-crc-sc/calendar.ics', ['op-crc-sc']],
    ['/treaties/op-crc-sc/calendar.ics?for=Norway', ['op-crc-sc', '--participant', 'Norway']],
    [
      '/treaties/op-crc-sc/calendar.ics?kinds=windows,entries&from=2001-01-01&to=2002-12-31',
      ['op-crc-sc', '--kinds', 'entries,windows', '--from', '2001-01-01', '--to', '2002-12-31'],
    ],
  ])('gives what the command writes: %s', async (url, args) => {
    const response = await openServed().inject(url);
    const { stdout } = await runTreaty(['calendar', ...args]);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(response.body).toBe(stdout);
    // Article 14(1): three months after the tenth instrument, of 18 October 2001.
    expect(response.body).toContain('DTSTART;VALUE=DATE:20020118');
  });

  it('is in the language of the request', async () => {
    const headers = { 'accept-language': 'fr' };
    const response = await openServed().inject({ url: '/treaties/op-crc-sc/calendar.ics?for=NOR', headers });
    expect(response.headers['content-language']).toBe('fr');
    expect(response.body).toBe(
      (await runTreaty(['calendar', 'op-crc-sc', '--participant', 'NOR', '--lang', 'fr'])).stdout,
    );
  });

  it.each([
    ['kinds=parties', 'usage.http.bad-value'],
    ['from=2001-02-30', 'usage.no-such-day'],
    ['asOf=9999-12-31', 'usage.http.day-too-late'],
    ['asOf=2077-01-01', 'usage.http.day-too-late'],
    ['from=2002-01-01&to=2001-01-01', 'usage.from-after-to'],
    ['for=Atlantis', 'usage.unknown-participant'],
    ['for=NOR%0d%0aSet-Cookie:x', 'usage.unknown-participant'],
  ])('refuses %s', async (query, code) => {
    const response = await openServed().inject(`/treaties/op-crc-sc/calendar.ics?${query}`);
    expect([response.statusCode, response.json().issues[0].code]).toEqual([400, code]);
    expect(response.headers['set-cookie']).toBeUndefined();
  });
});

describe('GET /calendar.ics', () => {
  it('gives the dates of a State under the treaties that are named, as the command does', async () => {
    const response = await openServed().inject('/calendar.ics?for=Holy%20See&treaties=crc,op-crc-sc');
    expect(response.body).toBe((await runTreaty(['calendar', 'crc', 'op-crc-sc', '--participant', 'Holy See'])).stdout);
    // OP-CRC-SC 14(1): it deposited on 24 October 2001, before the Protocol entered into force on 18 January 2002.
    expect(response.body).toContain('DTSTART;VALUE=DATE:20020118');
  });

  it('gives them under all treaties of the catalogue where none is named', async () => {
    const response = await openServed().inject('/calendar.ics?for=Holy%20See&from=2002-01-01&to=2002-01-31');
    expect(response.body).toContain('DTSTART;VALUE=DATE:20020118');
  });

  it('knows no treaty that the catalogue does not have', async () => {
    const response = await openServed().inject('/calendar.ics?for=Norway&treaties=crc,no-such-treaty');
    expect([response.statusCode, response.json().issues[0].code]).toEqual([404, 'usage.no-such-treaty']);
  });

  it('asks for whom', async () => {
    const response = await openServed().inject('/calendar.ics');
    expect([response.statusCode, response.json().issues[0]]).toMatchObject([
      400,
      { code: 'usage.http.bad-value', values: { key: 'for' } },
    ]);
  });
});
