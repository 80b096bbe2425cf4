import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfToken } from '../../src/server/tokens/token.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { FIRST_TEN_DEPOSITS } from '../sql/first-ten-deposits.ts';
import { openServed } from './open-served.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NINE = join(folder, 'nine.csv');
const rows = FIRST_TEN_DEPOSITS.slice(0, 9).map(([who, on]) => `${who},accession,${on}\n`);
writeFileSync(NINE, `participant,kind,date\n${rows.join('')}`);

const [TENTH = '', TENTH_ON = ''] = FIRST_TEN_DEPOSITS[9] ?? [];

/** The tokens of the file: of a clerk for everything, of one for one treaty, of one who corrects, one that has expired and one that was revoked. */
const TOKENS = join(folder, 'tokens.json');
const tokenOf = (name: string): string => `fct_${name.padEnd(43, '0')}`;
const kept = (name: string, more: object = {}) => ({
  name,
  hash: hashOfToken(tokenOf(name)),
  scopes: ['write:acts', 'correct:acts'],
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2027-01-01T00:00:00.000Z',
  ...more,
});
writeFileSync(
  TOKENS,
  JSON.stringify({
    tokens: [
      kept('Clerk'),
      kept('OfOne', { scopes: ['write:acts'], treaties: ['crc'] }),
      kept('Writer', { scopes: ['write:acts'] }),
      kept('Corrector', { scopes: ['correct:acts'] }),
      kept('Expired', { expiresAt: '2026-11-24T17:00:00.000Z' }),
      kept('Revoked', { revokedAt: '2026-11-24T16:59:59.999Z' }),
    ],
  }),
  { mode: 0o600 },
);

let stores = 0;
let place: string;
let store: Store;
let lines: string;

beforeEach(async () => {
  stores += 1;
  place = join(folder, `store-${stores}.db`);
  const options = { now: '2026-01-10T17:00:00Z', env: { USER: 'a.clerk' } };
  expect(await runTreaty(['store', 'import', 'op-crc-sc', NINE, '--store', place], options)).toMatchObject({ exit: 0 });
  store = await openStore(place, 'write');
  lines = '';
});
afterEach(() => store.close());

const serve = (tokens: string | undefined = TOKENS) =>
  openServed({
    store: { store, name: 'treaties.db' },
    ...(tokens === '' ? {} : { tokens }),
    log: {
      write: (line) => {
        lines += line;
      },
    },
  });

type Served = ReturnType<typeof serve>;

const ACTS = '/treaties/op-crc-sc/acts';
const ADD = `accession ${TENTH} ${TENTH_ON}`;

const post = (app: Served, payload: object, { token = 'Clerk', url = ACTS, headers = {} } = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...(token === '' ? {} : { authorization: `Bearer ${tokenOf(token)}` }), ...headers },
  });

const listIds = async () => (await store.list()).map(({ id }) => id);

describe('a service of a store, asked', () => {
  it('answers two questions: in force on a day, and as it was known (14(1): three months after the tenth deposit)', async () => {
    const app = serve();
    const ask = async (query = '') => (await app.inject(`/treaties/op-crc-sc/date${query}`)).json();
    expect(await ask()).toMatchObject({
      kind: 'pending',
      recordEnd: {
        says: [
          { code: 'record.end-not-known' },
          { code: 'record.as-recorded', values: { store: 'treaties.db', entries: 9 } },
        ],
      },
    });
    expect(await post(app, { acts: [ADD] })).toMatchObject({ statusCode: 201 });
    expect(await ask()).toMatchObject({ kind: 'determined', value: '2002-01-18' });
    expect(await ask('?knownOn=2026-11-23')).toMatchObject({
      kind: 'pending',
      recordEnd: {
        says: [
          { code: 'record.end-not-known' },
          { code: 'record.as-known', values: { moment: '2026-11-24T04:59:59.999Z', entries: 9 } },
        ],
      },
    });
    expect(await ask('?knownOn=2026-11-24T17:00:00Z')).toMatchObject({ value: '2002-01-18' });
    for (const route of ['status?', 'chronology?', 'participants/NOR?', 'participants/NOR/date?']) {
      const { recordEnd } = (await app.inject(`/treaties/op-crc-sc/${route}knownOn=2026-02-01`)).json();
      expect([route, recordEnd.says.find(({ code }: { readonly code: string }) => code === 'record.as-known')]).toEqual(
        [route, expect.objectContaining({ code: 'record.as-known', values: expect.objectContaining({ entries: 9 }) })],
      );
    }
  });

  it('sees at once what another program records', async () => {
    const app = serve();
    const ask = async () => (await app.inject('/treaties/op-crc-sc/status?asOf=2002-01-18')).json();
    expect(await ask()).toMatchObject({ counts: { parties: 0 } });
    await runTreaty(['store', 'add', 'op-crc-sc', '--act', ADD, '--store', place, '--by', 'x']);
    expect(await ask()).toMatchObject({ counts: { parties: 10 } });
  });

  it('lists what it holds, and says of what it does not that it holds nothing', async () => {
    const app = serve();
    expect((await app.inject('/treaties')).json()).toMatchObject([{ id: 'op-crc-sc', acts: 9, inForceOn: null }]);
    expect((await app.inject('/treaties?knownOn=2026-01-09')).json()).toEqual([]);
    const other = await app.inject('/treaties/crc/status');
    expect([other.statusCode, other.json().issues[0].code]).toEqual([404, 'usage.store.without-treaty']);
    const early = await app.inject('/treaties/op-crc-sc/status?knownOn=2026-01-09');
    expect([early.statusCode, early.json().issues[0].code]).toEqual([404, 'usage.store.not-yet']);
    expect(JSON.stringify([other.json(), early.json()])).not.toContain(folder);
  });

  it('gives a calendar of what it holds, and another once more is recorded', async () => {
    const app = serve();
    const ask = async (query = '') => (await app.inject(`/treaties/op-crc-sc/calendar.ics${query}`)).body;
    // Three months after the tenth deposit (14(1)).
    expect(await ask()).not.toContain('DTSTART;VALUE=DATE:20020118');
    const all = async (query = '') => (await app.inject(`/calendar.ics?for=NOR${query}`)).body;
    expect(await all()).not.toContain('DTSTART;VALUE=DATE:20020118');
    await post(app, { acts: [ADD] });
    expect(await ask()).toContain('DTSTART;VALUE=DATE:20020118');
    expect(await ask('?knownOn=2026-11-23')).not.toContain('DTSTART;VALUE=DATE:20020118');
    expect(await all()).toContain('DTSTART;VALUE=DATE:20020118');
    expect(await all('&knownOn=2026-11-23')).not.toContain('DTSTART;VALUE=DATE:20020118');
    expect(await all()).not.toContain('crc@');
  });

  it('takes tables by the clauses of a treaty of which it holds nothing, too', async () => {
    const table = {
      method: 'POST',
      payload: 'participant,kind,date\nNOR,ratification,1991-01-08\n',
      headers: { 'content-type': 'text/csv' },
    } as const;
    expect((await serve().inject({ ...table, url: '/convert?treaty=crc&to=csv' })).statusCode).toBe(200);
    expect((await serve().inject({ ...table, url: '/audit?treaty=op-crc-sc' })).statusCode).toBe(200);
    expect((await serve().inject({ ...table, url: '/audit?treaty=op-crc-sc&knownOn=2026-01-09' })).statusCode).toBe(
      404,
    );
  });

  it('takes no moment that is none, and none at all where it serves the catalogue', async () => {
    const bad = await serve().inject('/treaties/op-crc-sc/status?knownOn=yesterday');
    expect([bad.statusCode, bad.json().issues[0].code]).toEqual([400, 'usage.bad-moment']);
    const none = await openServed().inject('/treaties/op-crc-sc/status?knownOn=2026-01-10');
    expect([none.statusCode, none.json().issues[0].code]).toEqual([400, 'usage.http.no-store']);
  });
});

describe('a service of a store, in which something is to be recorded', () => {
  it.each([
    ['without a token', '', 401, 'usage.http.no-token'],
    ['with a token that never was', 'Nobody', 401, 'usage.http.no-such-token'],
    ['with one that has expired', 'Expired', 401, 'usage.http.no-such-token'],
    ['with one that was revoked', 'Revoked', 401, 'usage.http.no-such-token'],
    ['with one for corrections', 'Corrector', 403, 'usage.http.no-scope'],
    ['with one for another treaty', 'OfOne', 403, 'usage.http.no-scope'],
  ])('records nothing %s', async (_, token, status, code) => {
    const app = serve();
    const response = await post(app, { acts: [ADD] }, { token });
    expect([response.statusCode, response.json().issues[0].code]).toEqual([status, code]);
    expect(response.headers['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined);
    // Nor does it say more to them of what is wrong with what they send.
    expect((await post(app, { nonsense: 1 }, { token })).statusCode).toBe(status);
    expect(await listIds()).toHaveLength(9);
  });

  it('corrects nothing with a token that is for acts alone, and records nothing where it was started without tokens', async () => {
    const url = '/treaties/op-crc-sc/corrections';
    const [of = ''] = await listIds();
    expect(await post(serve(), { of, neverMade: true }, { token: 'Writer', url })).toMatchObject({ statusCode: 403 });
    const none = await post(serve(''), { acts: [ADD] });
    expect([none.statusCode, none.json().issues[0].code]).toEqual([403, 'usage.http.read-only']);
    const catalogue = await openServed().inject({ method: 'POST', url: ACTS, payload: { acts: [ADD] } });
    expect(catalogue.statusCode).toBe(404);
    expect(await listIds()).toHaveLength(9);
  });

  it('names the token as who recorded, and shows the token itself nowhere', async () => {
    const app = serve();
    const response = await post(app, { acts: [ADD] });
    expect([response.statusCode, response.headers.etag]).toEqual([201, '"10"']);
    expect(response.json()).toMatchObject({
      kind: 'recorded',
      version: 10,
      entries: [{ recordedBy: 'Clerk', version: 10 }],
    });
    await post(app, { acts: ['accession XYZ'] });
    await post(app, { acts: [ADD] }, { token: 'Expired' });
    const answered = `${response.body}${JSON.stringify(response.headers)}${lines}${JSON.stringify(await store.list())}`;
    expect(lines).toContain('"route":"/treaties/:id/acts"');
    for (const name of ['Clerk', 'Expired']) {
      expect(answered).not.toContain(tokenOf(name));
      expect(answered).not.toContain(hashOfToken(tokenOf(name)));
    }
  });

  it('takes the same id twice for one act, in the header or the body, and for another act for a mistake', async () => {
    const app = serve();
    const headers = { 'idempotency-key': 'C.N.1' };
    expect((await post(app, { acts: [ADD] }, { headers })).statusCode).toBe(201);
    const again = await post(app, { acts: [ADD], id: 'C.N.1' });
    expect([again.statusCode, again.json()]).toEqual([
      200,
      expect.objectContaining({ entries: [], known: [expect.objectContaining({ id: 'C.N.1' })], version: 10 }),
    ]);
    const other = await post(app, { acts: ['accession CHE 2006-09-19'] }, { headers });
    expect([other.statusCode, other.json().issues[0].code]).toEqual([409, 'page.store.id-taken']);
    const two = await post(app, { acts: [ADD], id: 'C.N.2' }, { headers });
    expect([two.statusCode, two.json().issues[0].code]).toEqual([400, 'usage.http.bad-header']);
    expect(await listIds()).toHaveLength(10);
  });

  it('tells the second of two clerks which act came first: 412 by the header, 409 by the body', async () => {
    const app = serve();
    expect((await post(app, { acts: [ADD] }, { headers: { 'if-match': '"9"' } })).statusCode).toBe(201);
    const late = { acts: ['accession CHE 2006-09-19'] };
    const byHeader = await post(app, late, { headers: { 'if-match': '"9"' } });
    const byBody = await post(app, { ...late, expectedVersion: 9 });
    expect([byHeader.statusCode, byBody.statusCode]).toEqual([412, 409]);
    for (const response of [byHeader, byBody]) {
      expect(response.json().issues).toMatchObject([
        { code: 'page.store.conflict', values: { expected: 9, version: 10 } },
        { code: 'page.store.came-first', values: { version: 10, by: 'Clerk' } },
      ]);
    }
    expect((await post(app, late, { headers: { 'if-match': 'W/"9"' } })).statusCode).toBe(400);
    expect(await listIds()).toHaveLength(10);
  });

  it('records all of many who write at once, and one of those who saw the same record', async () => {
    const app = serve();
    const same = await Promise.all(
      ['CHE', 'DEU', 'FRA'].map((who) => post(app, { acts: [`accession ${who} 2006-09-19`], expectedVersion: 9 })),
    );
    expect(same.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
    const all = await Promise.all(
      ['AUT', 'BEL', 'DNK', 'FIN', 'GRC', 'IRL'].map((who) => post(app, { acts: [`accession ${who} 2007-09-19`] })),
    );
    expect(all.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 16 } });
  });

  it('records an act to which the law gives no effect as refused (13(2): consent is given once), and answers that it is a problem, again too', async () => {
    const app = serve();
    const second = { acts: ['accession NOR 2003-01-01'] };
    for (const _ of ['first', 'again']) {
      const response = await post(app, second);
      expect([response.statusCode, response.headers['content-type']]).toEqual([
        422,
        'application/problem+json; charset=utf-8',
      ]);
      expect(response.json().issues).toMatchObject([{ code: 'usage.http.recorded-as-refused' }]);
    }
    expect((await store.list()).at(-1)).toMatchObject({
      recordedBy: 'Clerk',
      body: { kind: 'act', refusal: { code: 'second-instrument', article: '13(2)' } },
    });
    const rejected = await post(app, { acts: ['accession ISL 2003-01-01'], refused: 'reject' });
    expect([rejected.statusCode, rejected.json()]).toEqual([
      422,
      expect.objectContaining({
        issues: [expect.objectContaining({ code: 'usage.http.without-effect' })],
        refusals: [expect.objectContaining({ article: '13(2)' })],
      }),
    ]);
    const far = await post(app, { acts: ['accession CHE 2036-09-19'] });
    expect([far.statusCode, far.json().issues[0].code]).toEqual([422, 'usage.http.far-ahead']);
    expect(await listIds()).toHaveLength(10);
  });

  it('corrects what was recorded, and answers what was known before it', async () => {
    const app = serve();
    await post(app, { acts: [`accession ${TENTH} 2001-11-18`], id: 'C.N.1' });
    const url = '/treaties/op-crc-sc/corrections';
    const corrected = await post(
      app,
      { of: 'C.N.1', act: ADD, reason: 'A slip of the pen' },
      { token: 'Corrector', url },
    );
    expect([corrected.statusCode, corrected.json().entries[0].recordedBy]).toEqual([201, 'Corrector']);
    expect((await app.inject('/treaties/op-crc-sc/date')).json()).toMatchObject({ value: '2002-01-18' });
    expect(await post(app, { of: 'C.N.9', neverMade: true }, { url })).toMatchObject({ statusCode: 422 });
    expect(await post(app, { of: 'C.N.1' }, { url })).toMatchObject({ statusCode: 400 });
    expect(await post(app, { of: 'C.N.1', act: ADD, neverMade: true }, { url })).toMatchObject({ statusCode: 400 });
  });

  it('says that a store cannot be written, and nothing of where it is or what the database says', async () => {
    const kinds = [
      ['locked', 503],
      ['full', 507],
      ['read-only', 503],
      ['not-known-if-recorded', 503],
      ['cannot-open', 503],
      ['altered', 500],
    ] as const;
    for (const [kind, status] of kinds) {
      const faulty: Store = { ...store, append: async () => Promise.reject(new StoreFault(kind, `${place} hush`)) };
      const app = openServed({
        store: { store: faulty, name: 'treaties.db' },
        tokens: TOKENS,
        log: {
          write: (line) => {
            lines += line;
          },
        },
      });
      const response = await post(app, { acts: [ADD] });
      expect([kind, response.statusCode]).toEqual([kind, status]);
      expect(`${response.body}${lines}`).not.toContain('hush');
    }
  });
});

describe('treaty serve token', () => {
  const run = (line: string, now = '2026-11-24T17:00:00Z') =>
    runTreaty(['serve', 'token', ...line.split(' ')], { now });
  const json = async (line: string, now?: string) => JSON.parse((await run(`${line} --json`, now)).stdout);

  it('draws a token of 256 bits, shows it once, and keeps its hash in a file that nobody else may read', async () => {
    const file = join(folder, 'new.json');
    const drawn = await json(`new clerk --file ${file} --scope write:acts --scope correct:acts --under op-crc-sc`);
    expect(drawn).toMatchObject({
      name: 'clerk',
      scopes: ['write:acts', 'correct:acts'],
      expiresAt: '2027-11-24T17:00:00.000Z',
    });
    expect(drawn.token).toMatch(/^fct_[\w-]{43}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const listed = await run(`list --file ${file} --json`);
    expect(JSON.parse(listed.stdout)).toMatchObject({
      tokens: [{ name: 'clerk', held: true, treaties: ['op-crc-sc'] }],
    });
    expect(listed.stdout).not.toContain(drawn.token);
    expect(listed.stdout).not.toContain(hashOfToken(drawn.token));
    expect(await run(`new clerk --file ${file}`)).toMatchObject({ exit: 2 });
  });

  it('lets both hold while one is rotated, and neither after it is revoked: what holds is asked for each request', async () => {
    const file = join(folder, 'rotated.json');
    const { token: old } = await json(`new clerk --file ${file} --expires-on 2027-05-31`);
    const app = serve(file);
    const statusOf = async (token: string, who: string) =>
      (
        await app.inject({
          method: 'POST',
          url: ACTS,
          payload: { acts: [`accession ${who} 2006-09-19`] },
          headers: { authorization: `Bearer ${token}` },
        })
      ).statusCode;
    expect(await statusOf(old, 'CHE')).toBe(201);
    const { token, besideUntil } = await json(`rotate clerk --file ${file} --overlap 2`);
    expect(besideUntil).toBe('2026-11-24T19:00:00.000Z');
    expect([await statusOf(old, 'DEU'), await statusOf(token, 'FRA')]).toEqual([201, 201]);
    expect(await json(`list --file ${file}`, '2026-11-24T19:00:00Z')).toMatchObject({
      tokens: [{ held: false }, { held: true }],
    });
    expect(await json(`revoke clerk --file ${file}`)).toMatchObject({ tokens: 2 });
    expect([await statusOf(old, 'AUT'), await statusOf(token, 'BEL')]).toEqual([401, 401]);
    expect(await run(`revoke clerk --file ${file}`)).toMatchObject({ exit: 2 });
  });

  it('refuses a file that others may read, one that is none of tokens, and a day that has passed', async () => {
    const open = join(folder, 'open.json');
    writeFileSync(open, '{"tokens":[]}', { mode: 0o644 });
    expect((await run(`list --file ${open}`)).stderr).toContain('chmod 600');
    expect((await runTreaty(['serve', '--store', place, '--tokens', open])).stderr).toContain('chmod 600');
    const none = join(folder, 'none.json');
    writeFileSync(none, '{}', { mode: 0o600 });
    expect((await run(`list --file ${none}`)).stderr).toContain('is no file of tokens');
    expect((await run(`new x --file ${join(folder, 'y.json')} --expires-on 2026-11-23`)).exit).toBe(2);
    expect((await runTreaty(['serve', '--tokens', none])).stderr).toContain('Give the store with “--store”.');
    expect((await runTreaty(['serve', '--file', none])).stderr).toContain('--file');
    expect((await run(`list --file ${none} --store ${place}`)).stderr).toContain('takes no --store');
  });
});
