import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { findFormerState } from '../../src/participants/former-state.ts';
import { nameOfParticipant } from '../../src/participants/participant-name.ts';
import { textIn } from '../../src/participants/text.ts';
import type { Act } from '../../src/treaty/act.ts';
import { CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import { isAmendmentAct, isParticipationAct } from '../../src/treaty/act-of-kind.ts';
import { registerSchema } from '../../src/treaty/register.ts';
import { itBeside, listTablesBeside, type TableBeside } from '../support/beside.ts';
import { crcRegister } from '../support/crc.ts';
import { readTable } from '../support/read-table.ts';
import {
  publishedCounts,
  publishedEntriesIntoForce,
  publishedPartiesOn,
  publishedSources,
  publishedTreatyEntryIntoForce,
} from './crc.ts';

const { acts, sources } = crcRegister;
const participations = acts.filter(isParticipationAct);
const steps = acts.filter(isAmendmentAct);

const CONSENTS: readonly string[] = CONSENT_KINDS;
const consents = participations.filter((act) => CONSENTS.includes(act.kind));
const signatures = participations.filter((act) => act.kind === 'signature');
const acceptances = steps.filter((act) => act.kind === 'amendment-acceptance');

const inWords = ({ participant, kind, on }: Act) => `${participant ?? '–'} ${kind} ${on}`;
const ofKind = (kind: string) => acts.filter((act) => act.kind === kind);
const isFormer = (act: { participant: string }) => findFormerState(act.participant) !== undefined;

/** The deposits by the day that completed the number, set down by hand. */
const FIRST_TWENTY_TWO = [
  'GHA ratification 1990-02-05',
  'VNM ratification 1990-02-28',
  'ECU ratification 1990-03-23',
  'VAT ratification 1990-04-20',
  'BLZ ratification 1990-05-02',
  'GTM ratification 1990-06-06',
  'SLE ratification 1990-06-18',
  'BOL ratification 1990-06-26',
  'SWE ratification 1990-06-29',
  'MNG ratification 1990-07-05',
  'EGY ratification 1990-07-06',
  'SLV ratification 1990-07-10',
  'GIN accession 1990-07-13',
  'KNA ratification 1990-07-24',
  'MUS accession 1990-07-26',
  'KEN ratification 1990-07-30',
  'SEN ratification 1990-07-31',
  'BTN ratification 1990-08-01',
  'TGO ratification 1990-08-01',
  'BEN ratification 1990-08-03',
  'BGD ratification 1990-08-03',
  'SDN ratification 1990-08-03',
];

describe('crcRegister', () => {
  it('is a register', () => {
    expect(registerSchema.safeParse(crcRegister).error?.issues ?? []).toEqual([]);
    expect(crcRegister.treaty).toBe('crc');
  });

  it('names the source of every act, and no source in vain', () => {
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(acts.map(({ source }) => source))].sort()).toEqual([...ids].sort());
  });

  it('says when each record was read, but for what is general knowledge and was read in none', () => {
    const unread = sources.filter(
      ({ consultedOn, recordAsOf }) => consultedOn === undefined || recordAsOf === undefined,
    );
    expect(unread.map(({ id }) => id)).toEqual(['general-knowledge']);
    expect(acts.filter(({ source }) => source === 'general-knowledge').map(inWords)).toEqual([
      'DDR signature 1990-03-07',
      'DDR ratification 1990-10-02',
      'YUG signature 1990-01-26',
      'YUG ratification 1991-01-03',
      'CRI amendment-proposal 1995-04-17',
    ]);
  });

  it('takes no act from a record older than the act', () => {
    const asOf = new Map(sources.map(({ id, recordAsOf }) => [id, recordAsOf ?? '9999']));
    const early = acts.filter(({ on, source = '' }) => {
      const record = asOf.get(source) ?? '';
      return on.slice(0, record.length) > record;
    });
    expect(early.map(inWords)).toEqual([]);
  });

  it('holds no act twice, and of each participant one signature and one consent at most', () => {
    expect(new Set(acts.map(inWords)).size).toBe(acts.length);
    expect(new Set(signatures.map((act) => act.participant)).size).toBe(signatures.length);
    expect(new Set(consents.map((act) => act.participant)).size).toBe(consents.length);
    expect(new Set(acceptances.map((act) => act.participant)).size).toBe(acceptances.length);
  });

  it('stands in order of name and of date, and the amendment in order of date', () => {
    const names = participations.map(({ participant }) => nameOfParticipant(participant));
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    for (const [index, { participant, on }] of participations.entries()) {
      const before = participations[index - 1];
      if (before?.participant === participant) expect(on >= before.on, `${participant} ${on}`).toBe(true);
    }
    const days = steps.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
  });

  // The depositary's table counts 140 signatories and 194 parties in 2015; South Sudan and Somalia came after. Beside these
  // stand three former States, of which each signed and ratified.
  it('counts as many acts of each kind as were counted apart from it', () => {
    expect(ofKind('signature')).toHaveLength(140 + 3);
    expect(ofKind('ratification')).toHaveLength(137 + 1 + 3);
    expect(ofKind('acceptance')).toHaveLength(1);
    expect(ofKind('accession')).toHaveLength(48 + 1);
    expect(ofKind('succession')).toHaveLength(8);
    expect(ofKind('territorial-extension')).toHaveLength(2);
    expect(consents.filter((act) => !isFormer(act))).toHaveLength(196);
    expect(ofKind('amendment-acceptance')).toHaveLength(142);
    expect(steps).toHaveLength(142 + 4);
    expect(acts).toHaveLength(490);
  });

  it('begins with the twenty-two deposits of article 49(1)', () => {
    const inOrder = consents.map(inWords).sort((a, b) => (a.slice(-10) + a < b.slice(-10) + b ? -1 : 1));
    expect(inOrder.slice(0, 22)).toEqual(FIRST_TWENTY_TWO);
    expect(inOrder[22]).toBe('FRA ratification 1990-08-07');
  });

  it('has sixty-one signatures of the day of opening, Yugoslavia’s among them, and none before', () => {
    expect(signatures.filter(({ on }) => on === '1990-01-26')).toHaveLength(61);
    expect(acts.filter(({ on }) => on < '1990-01-26').map(inWords)).toEqual([]);
  });

  it('has a signature on or before each ratification, and none beside an accession (articles 46 to 48)', () => {
    const signedOn = new Map(signatures.map((act) => [act.participant, act.on]));
    const unsigned = consents.filter(
      (act) => act.kind === 'ratification' && (signedOn.get(act.participant) ?? '9999') > act.on,
    );
    expect(unsigned.map(inWords)).toEqual([]);
    const signed = consents.filter((act) => act.kind === 'accession' && signedOn.has(act.participant));
    expect(signed.map(inWords)).toEqual([]);
  });

  it('dates every succession, from no later than the day of its notification', () => {
    const successions = consents.filter((act) => act.kind === 'succession');
    expect(successions.filter(({ effectiveOn, on }) => effectiveOn === undefined || effectiveOn > on)).toEqual([]);
  });

  it('has the acts of former States within their lives', () => {
    const former = participations.filter(isFormer);
    expect(former.map(inWords)).toEqual([
      'CSK signature 1990-09-30',
      'CSK ratification 1991-01-07',
      'DDR signature 1990-03-07',
      'DDR ratification 1990-10-02',
      'YUG signature 1990-01-26',
      'YUG ratification 1991-01-03',
    ]);
    expect(former.filter((act) => act.on > (findFormerState(act.participant)?.lastDay ?? ''))).toEqual([]);
  });

  it('has 128 acceptances of the amendment by 18 November 2002, the last of them Ireland’s', () => {
    const byThen = acceptances.filter(({ on }) => on <= '2002-11-18');
    expect(byThen).toHaveLength(128);
    expect(byThen.filter(({ on }) => on === '2002-11-18').map(inWords)).toEqual([
      'IRL amendment-acceptance 2002-11-18',
    ]);
  });

  it('names nobody for the acts of the depositary, the conference and the General Assembly', () => {
    expect(steps.filter((act) => !('participant' in act)).map(inWords)).toEqual([
      '– amendment-communication 1995-05-22',
      '– amendment-adoption 1995-12-12',
      '– amendment-approval 1995-12-21',
    ]);
  });
});

const rowSchema = z.array(z.object({ iso3: z.string(), action: z.string(), date: z.string() }));

const rowsOf = (tables: readonly TableBeside[]) => tables.flatMap(({ text }) => rowSchema.parse(readTable(text)));

const beside = (name: string) => listTablesBeside('registers').filter((table) => table.name === name);

const isHeld = (row: { iso3: string; action: string; date: string }) =>
  acts.some(
    (act) =>
      act.participant === row.iso3 &&
      act.on === row.date &&
      (row.action === 'consent' ? CONSENTS.includes(act.kind) : act.kind === row.action),
  );

describe('what is published about the CRC', () => {
  it('rests on the deposits of the register', () => {
    const depositOf = (participant: string) => consents.find((act) => act.participant === participant)?.on;
    for (const { participant, depositedOn } of publishedEntriesIntoForce) {
      expect(`${participant} ${depositedOn}`).toBe(`${participant} ${depositOf(participant)}`);
    }
    expect(publishedEntriesIntoForce.filter(({ source }) => source === 'verdragenbank')).toHaveLength(44);
    expect(publishedEntriesIntoForce.filter(({ source }) => source === 'sr-0-107')).toHaveLength(27);
    expect(publishedEntriesIntoForce).toHaveLength(80);
  });

  it('names known sources, and none in vain', () => {
    const all = [
      ...publishedEntriesIntoForce,
      ...publishedCounts,
      publishedPartiesOn,
      publishedTreatyEntryIntoForce,
    ].map(({ source }) => source);
    expect([...new Set(all)].sort()).toEqual(publishedSources.map(({ id }) => id).sort());
  });

  itBeside('has every row of a table of the Convention among the acts', beside('crc'), (tables) => {
    const rows = rowsOf(tables);
    expect(rows).toHaveLength(336);
    expect(rows.filter((row) => !isHeld(row))).toEqual([]);
  });

  const ofAmendment = beside('crc-art43-2-amendment');
  itBeside(
    'has every row of a table of the amendment among the acts, or among what is left out',
    ofAmendment,
    (tables) => {
      const rows = rowsOf(tables);
      expect(rows).toHaveLength(143);
      const leftOut = crcRegister.leftOut ?? [];
      const missing = rows.filter((row) => row.action === 'succession' || !isHeld(row));
      expect(missing.map(({ iso3, date }) => [iso3, date])).toEqual([['MNE', '2006-10-23']]);
      expect(
        leftOut.some(({ participant, what }) => participant === 'MNE' && textIn(what, 'en').includes('2006-10-23')),
      ).toBe(true);
    },
  );
});
