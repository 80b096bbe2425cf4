import { describe, expect, it, vi } from 'vitest';
import { runTreaty } from '../cli/run-treaty.ts';
import { openServed } from './open-served.ts';

const TABLE = `participant,kind,date,effective
Bangladesh,ratification,2000-09-06,2002-01-18
Panama,ratification,2001-02-09,2002-01-18
Andorra,ratification,2001-04-30,2002-01-18
Iceland,ratification,2001-07-09,2002-01-18
Kazakhstan,ratification,2001-08-24,2002-01-18
Sierra Leone,ratification,2001-09-17,2002-01-18
Cuba,ratification,2001-09-25,2002-01-18
Morocco,ratification,2001-10-02,2002-01-18
Norway,ratification,2001-10-02,2002-01-18
Romania,ratification,2001-10-18,2002-01-18
Ecuador,ratification,2004-01-30,2004-03-01
Burkina Faso,ratification,2006-03-31,
`;

const CSV = { 'content-type': 'text/csv' };

async function send(url: string, payload: string, headers: Readonly<Record<string, string>> = CSV) {
  return openServed().inject({ method: 'POST', url, headers, payload });
}

describe('POST /audit', () => {
  it('gives a line for each finding, with the day that follows, and the counts last', async () => {
    const response = await send('/audit?treaty=op-crc-sc', TABLE);
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ]);
    const lines = response.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[1]).toMatchObject({ treaty: { id: 'op-crc-sc', rows: 12 } });
    // Article 14(2): one month after the deposit of 30 January 2004, which February has no such day for: its last.
    expect(lines[2].finding).toMatchObject({
      line: 12,
      participant: 'ECU',
      verdict: 'disagreed',
      stored: '2004-03-01',
      article: '14(2)',
      answer: { kind: 'determined', value: '2004-02-29' },
    });
    expect(lines.at(-1)).toMatchObject({ counts: { rows: 12, treaties: 1, findings: 1 }, notes: [] });
    expect(lines).toHaveLength(4);
  });

  it('gives the findings of the command', async () => {
    const response = await send('/audit?treaty=op-crc-sc&proposals=true', TABLE);
    const findings = response.body
      .split('\n')
      .flatMap((line) => (line.startsWith('{"finding"') ? [JSON.parse(line).finding] : []));
    const { stdout } = await runTreaty(['audit', 'op-crc-sc', '--register', '-', '--proposals', '--json'], {
      stdin: TABLE,
    });
    expect(findings).toEqual(JSON.parse(stdout).findings);
    expect(findings.map(({ verdict }) => verdict)).toEqual(['disagreed', 'filled']);
  });

  it('gives nothing of a table that cannot be read, but its issues', async () => {
    const response = await send('/audit?treaty=op-crc-sc', `${TABLE}Cuba,ratification,2001-02-31,\n`);
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
    const { stdout } = await runTreaty(['audit', 'op-crc-sc', '--register', '-', '--json'], {
      stdin: `${TABLE}Cuba,ratification,2001-02-31,\n`,
    });
    const [issue] = response.json().issues;
    const [{ file: _, ...own }] = JSON.parse(stdout).issues;
    expect(issue).toMatchObject({ ...own, file: 'the body of the request', line: 14 });
  });

  it('leaves out the rows that cannot be read, where that is asked for, and says so', async () => {
    const response = await send('/audit?treaty=op-crc-sc&skipBadRows=true', `${TABLE}Cuba,ratification,2001-02-31,\n`);
    const last = JSON.parse(response.body.trimEnd().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ counts: { findings: 2 }, skipped: [{ issues: [{ line: 14 }] }] });
    expect(last.notes.join('\n')).toContain('2001-02-31');
  });

  it('takes the treaty of each row from the table', async () => {
    const table = TABLE.replaceAll('\n', '\nop-crc-sc,').replace(/op-crc-sc,$/, '');
    const response = await send('/audit', `treaty,${table}`);
    expect(JSON.parse(response.body.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ counts: { findings: 1 } });
  });

  it('refuses the day of a treaty that is not named', async () => {
    const response = await send('/audit?inForceOn=2002-01-18', TABLE);
    expect(response.json().issues[0].code).toBe('usage.in-force-on-for-several');
  });
});

describe('POST /convert', () => {
  it.each(['csv', 'json', 'ndjson'])('writes what the command writes as %s', async (to) => {
    const response = await send(`/convert?treaty=op-crc-sc&to=${to}`, TABLE);
    const { stdout } = await runTreaty(['convert', '-', '--treaty', 'op-crc-sc', '--to', to], { stdin: TABLE });
    expect([response.statusCode, response.body]).toEqual([200, stdout]);
    expect(stdout).toContain('2004-01-30');
    const notes = decodeURIComponent(String(response.headers['treaty-notes'])).split('\n');
    expect(notes).toHaveLength(3);
    expect(notes[1]).toMatch(/^the body of the request: 12 acts/);
  });

  it('writes no cell that a spreadsheet takes for a formula', async () => {
    const response = await send(
      '/convert?treaty=op-crc-sc',
      'participant,kind,date,note\nNorway,ratification,2001-10-02,"=HYPERLINK(""http://x"")"\n',
    );
    expect(response.body.split('\n')[1]).toBe(`NOR,ratification,2001-10-02,"'=HYPERLINK(""http://x"")"`);
  });

  it('refuses a table with its issues, in the language of the request', async () => {
    const headers = { ...CSV, 'accept-language': 'es' };
    const response = await send(
      '/convert?treaty=op-crc-sc',
      'participant,kind,date\nAtlantis,ratification,2001-10-02\n',
      headers,
    );
    expect(response.statusCode).toBe(400);
    expect(response.json().issues[0]).toMatchObject({ line: 2, file: 'el cuerpo de la solicitud' });
  });

  it('reads no more tables at once than it may, and reads again when one was sent', async () => {
    const app = openServed({ limits: { tablesAtOnce: 1 } });
    const ask = () => app.inject({ method: 'POST', url: '/convert?treaty=op-crc-sc', headers: CSV, payload: TABLE });
    const statuses = await Promise.all([ask(), ask()]);
    expect(statuses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 503]);
    await vi.waitFor(async () => expect((await ask()).statusCode).toBe(200));
  });

  it('refuses a table that is larger than it may be, whether it says so or not', async () => {
    const app = openServed({ limits: { tableBytes: 100 } });
    const said = await app.inject({ method: 'POST', url: '/convert', headers: CSV, payload: TABLE });
    expect([said.statusCode, said.headers.connection, said.json().issues[0].code]).toEqual([
      413,
      'close',
      'usage.http.too-large',
    ]);
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const body = new Blob([TABLE]).stream();
    const unsaid = await fetch(`${url}/convert`, { method: 'POST', headers: CSV, body, duplex: 'half' } as RequestInit);
    expect(unsaid.status).toBe(413);
  });
});
