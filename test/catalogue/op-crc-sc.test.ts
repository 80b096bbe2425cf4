import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { countByStatus } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import { treatySchema } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { ledger } from '../published/ledger.ts';
import {
  publishedEntriesIntoForce,
  publishedExtensions,
  publishedTreatyEntryIntoForce,
} from '../published/op-crc-sc.ts';
import { itBeside, listTablesBeside } from '../support/beside.ts';
import { crc } from '../support/crc.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';
import { readTable } from '../support/read-table.ts';

const life = composeLife(opCrcSc, opCrcScRegister);
const asOf = (date: string) => composeLife(opCrcSc, opCrcScRegister, civilDate(date));
const dateFor = (participant: string) => {
  const answer = life.participants.find((own) => own.participant === participant)?.participations[0]?.entryIntoForce;
  if (answer?.kind !== 'determined') throw new Error(`no date for ${participant}`);
  return answer;
};

describe('OP-CRC-SC', () => {
  it('is a treaty by its own schema', () => {
    expect(treatySchema.safeParse(opCrcSc).success).toBe(true);
  });

  it('is amended as the Convention is: article 16 is the twin of its article 50', () => {
    const twin = JSON.stringify(crc.finalClauses.amendment).replaceAll('"50(', '"16(');
    expect(JSON.parse(twin)).toEqual(opCrcSc.finalClauses.amendment);
  });

  it('is reported on within two years, then with the reports under the Convention, else every five years (article 12)', () => {
    expect(opCrcSc.finalClauses.reporting).toMatchObject({
      initial: { article: '12(1)', period: { years: 2 } },
      later: { kind: 'with-reports-under', treaty: crc.id, otherwise: { article: '12(2)', period: { years: 5 } } },
      setBy: { article: '12(3)' },
    });
    expect(crc.finalClauses.reporting).toMatchObject({ later: { kind: 'every', period: { years: 5 } } });
  });

  it('entered into force on 18 January 2002, three months after Romania’s tenth instrument (article 14(1))', () => {
    expect(life.entryIntoForce).toEqual({
      kind: 'determined',
      value: '2002-01-18',
      article: '14(1)',
      monthEndMattered: false,
      basis: [
        {
          article: '14(1)',
          code: 'step.number-complete',
          values: {
            required: 10,
            counted: 178,
            metOn: '2001-10-18',
            decisive: [{ participant: 'ROU', kind: 'ratification', on: '2001-10-18' }],
          },
        },
        {
          article: '14(1)',
          code: 'step.add-period',
          values: { from: '2001-10-18', to: '2002-01-18', period: { months: 3 } },
        },
      ],
    });
    expect(life.countedInstruments.slice(0, 10)).toMatchObject([
      { participant: 'BGD', on: '2000-09-06' },
      { participant: 'PAN', on: '2001-02-09' },
      { participant: 'AND', on: '2001-04-30' },
      { participant: 'ISL', on: '2001-07-09' },
      { participant: 'KAZ', on: '2001-08-24' },
      { participant: 'SLE', on: '2001-09-17' },
      { participant: 'CUB', on: '2001-09-25' },
      { participant: 'MAR', on: '2001-10-02' },
      { participant: 'NOR', on: '2001-10-02' },
      { participant: 'ROU', on: '2001-10-18' },
    ]);
  });

  it.each(['BGD', 'PAN', 'AND', 'ISL', 'KAZ', 'SLE', 'CUB', 'MAR', 'NOR', 'ROU'])(
    '%s, of the first ten, is a Party from the treaty’s own date',
    (participant) => {
      expect(dateFor(participant)).toMatchObject({ value: '2002-01-18', article: '14(1)' });
      expect(dateFor(participant)).not.toHaveProperty('readings');
    },
  );

  it.each(['VAT', 'COD', 'UGA', 'QAT', 'ESP'])(
    '%s, of the gap, has the treaty’s own date on both readings',
    (participant) => {
      expect(dateFor(participant)).toMatchObject({ value: '2002-01-18', article: '14(1)' });
      expect(dateFor(participant)).not.toHaveProperty('readings');
    },
  );

  it('Viet Nam is the one State for which the readings of the gap differ: 18 January under A, 20 January 2002 under B', () => {
    expect(dateFor('VNM')).toMatchObject({
      value: '2002-01-18',
      readings: [
        { name: 'A', value: '2002-01-18' },
        { name: 'B', value: '2002-01-20' },
      ],
      earliest: '2002-01-18',
      latest: '2002-01-20',
    });
    const split = life.participants.filter(({ participations }) =>
      participations.some(({ entryIntoForce }) => 'readings' in entryIntoForce),
    );
    expect(split.map(({ participant }) => participant)).toEqual(['VNM']);
  });

  it.each([
    ['BLR', '2002-02-23', false],
    ['BEN', '2005-02-28', true],
    ['BFA', '2006-04-30', true],
    ['ATG', '2002-05-30', false],
    ['ECU', '2004-02-29', true],
    ['LIE', '2013-02-28', true],
    ['USA', '2003-01-23', false],
    ['ZAF', '2003-07-30', false],
    ['ARM', '2005-07-30', false],
  ])('%s, a later Party: %s, one month after its deposit (article 14(2))', (participant, date, monthEndMattered) => {
    expect(dateFor(participant)).toMatchObject({ value: date, article: '14(2)', monthEndMattered });
  });

  it('Montenegro is bound from its date of succession, 3 June 2006, though it notified on 23 October', () => {
    expect(dateFor('MNE')).toMatchObject({ value: '2006-06-03', article: 'VCSSRT 34' });
  });

  it('on 3 October 2001 nine instruments are in: pending, one more needed; nobody is a Party', () => {
    const then = asOf('2001-10-03');
    expect(then.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instruments', article: '14(1)', values: { required: 10, counted: 9, missing: 1 } }],
    });
    expect(countByStatus(then, civilDate('2001-10-03'))).toMatchObject({ party: 0, 'contracting-state': 9 });
    expect(determineIfDeposited(opCrcSc, upTo('2001-10-03'), 'ROU', civilDate('2001-10-18'))).toMatchObject({
      kind: 'determined',
      value: '2002-01-18',
    });
  });

  it('the day before entry into force sixteen contracting States, on the day sixteen Parties', () => {
    const before = civilDate('2002-01-17');
    const on = civilDate('2002-01-18');
    expect(countByStatus(asOf('2002-01-17'), before)).toMatchObject({ party: 0, 'contracting-state': 16 });
    expect(countByStatus(asOf('2002-01-18'), on)).toMatchObject({ party: 16, 'contracting-state': 0 });
    expect(determineStatus(life, 'ROU', before)).toBe('contracting-state');
    expect(determineStatus(life, 'ROU', on)).toBe('party');
    expect(determineStatus(life, 'USA', on)).toBe('signatory');
    expect(determineStatus(life, 'BLR', on)).toBe('none');
  });

  it('today it has 178 Parties and 8 signatories without instrument, as the depositary counts', () => {
    expect(countByStatus(life, civilDate('2026-02-02'))).toEqual({
      none: 0,
      signatory: 8,
      'contracting-state': 0,
      party: 178,
      'former-party': 0,
    });
  });

  it('its own record holds no act that the law refuses, and none that rests on a reading', () => {
    expect(life.refusals).toEqual([]);
    expect(life.remarks).toEqual([]);
  });

  it('the latest deposit to be bound by 28 February 2005 is 31 January: Benin was in time, a day later was not', () => {
    expect(determineLatestDeposit(life, civilDate('2005-02-28'))).toMatchObject({
      value: '2005-01-31',
      article: '14(2)',
    });
    expect(determineIfAnyDeposited(life, civilDate('2005-02-01'))).toMatchObject({ value: '2005-03-01' });
  });

  it('the latest deposit to be bound by 18 February 2002 is the day of entry into force itself', () => {
    expect(determineLatestDeposit(life, civilDate('2002-02-18'))).toMatchObject({ value: '2002-01-18' });
    expect(determineLatestDeposit(life, civilDate('2002-02-17'))).toMatchObject({ value: '2002-01-17' });
  });

  it('a State supposed to deposit on the day of its signature ratifies; one that has not signed accedes', () => {
    const deposit = (participant: string, date: string) => {
      const answer = determineIfDeposited(opCrcSc, { acts: signatures }, participant, civilDate(date));
      return answer.kind === 'pending' ? answer.basis[0] : undefined;
    };
    const signatures = opCrcScRegister.acts.filter(({ kind }) => kind === 'signature');
    expect(deposit('ROU', '2000-09-06')).toMatchObject({ values: { act: { kind: 'ratification' } } });
    expect(deposit('ROU', '2000-09-05')).toMatchObject({ values: { act: { kind: 'accession' } } });
  });

  it('the latest deposit to be bound by 19 January 2002 differs by reading: 17 January under A, 19 December under B', () => {
    // Under A a deposit of 17 January is in the gap and has the treaty’s own date; one of 18 January has 18 February. Under B a
    // deposit of 19 December has 19 January.
    expect(determineLatestDeposit(life, civilDate('2002-01-19'))).toMatchObject({
      value: '2002-01-17',
      readings: [
        { name: 'A', value: '2002-01-17' },
        { name: 'B', value: '2001-12-19' },
      ],
    });
    // Nine were in by 2 October 2001: another State could have been the tenth on any day from then on.
    expect(determineLatestDeposit(life, civilDate('2002-01-17'))).toMatchObject({
      value: '2001-10-17',
      article: '14(1)',
    });
    expect(determineLatestDeposit(life, civilDate('2002-01-02'))).toMatchObject({ value: '2001-10-02' });
    expect(determineLatestDeposit(life, civilDate('2002-01-01'))).toMatchObject({ kind: 'excluded', article: '14(1)' });
  });

  it('before the tenth the latest deposit is that of the missing instrument: for 1 February 2002, 1 November 2001', () => {
    expect(determineLatestDeposit(asOf('2001-10-03'), civilDate('2002-02-01'))).toMatchObject({
      kind: 'determined',
      value: '2001-11-01',
      article: '14(1)',
    });
  });
});

function upTo(date: string) {
  return { acts: opCrcScRegister.acts.filter(({ on }) => on <= date) };
}

describe('the published dates of OP-CRC-SC', () => {
  it('the treaty’s own', () => {
    expect(life.entryIntoForce).toMatchObject({ value: publishedTreatyEntryIntoForce.entersIntoForceOn });
  });

  it.each(publishedEntriesIntoForce)('$participant: $entersIntoForceOn', ({ participant, entersIntoForceOn }) => {
    expect(dateFor(participant).value).toBe(entersIntoForceOn);
  });

  it('every date of a territory stands in the ledger with its reason, and the ledger holds nothing else', () => {
    const key = ({ participant, territory }: { participant: string; territory?: string }) =>
      `${participant} ${territory}`;
    const inLedger = ledger.filter(({ treaty }) => treaty === 'op-crc-sc');
    expect(inLedger.map(key).sort()).toEqual(publishedExtensions.map(key).sort());
    for (const { participant, territory, entersIntoForceOn } of publishedExtensions) {
      const entry = inLedger.find((each) => each.participant === participant && each.territory === territory);
      expect(entry?.published).toBe(entersIntoForceOn);
      expect(entry?.reason.length).toBeGreaterThan(50);
    }
  });

  const collected = listTablesBeside('registers').filter(({ name }) => name === 'op-crc-sc');
  itBeside('every dated row of the collected records is reproduced or in the ledger', collected, (tables) => {
    const rows = tables.flatMap(({ text }) => readTable(text));
    const dated = rows.filter((row) => row.effective !== '');
    expect(dated.length).toBeGreaterThan(40);
    const disagreements = dated.filter((row) => {
      if (row.action === 'territorial-extension') return !ledger.some(({ published }) => published === row.effective);
      return dateFor(row.iso3 ?? '').value !== row.effective;
    });
    expect(disagreements).toEqual([]);
  });
});

describe('wrong month rules', () => {
  it('"thirty days" for a month gives the wrong date for 91 of the 153 later depositors of the 2015 record', () => {
    const later = opCrcScRegister.acts.filter(
      (act) =>
        act.source === 'mtdsg-2015-03' &&
        (CONSENT_KINDS as readonly string[]).includes(act.kind) &&
        act.on >= '2002-01-18',
    );
    const inThirtyDays = (on: CivilDate) => civilDateOf(dayNumberOf(on) + 30);
    const inOneMonth = (on: CivilDate) => {
      const answer = determineIfAnyDeposited(life, on);
      return answer.kind === 'determined' ? answer.value : undefined;
    };
    expect(later).toHaveLength(153);
    expect(later.filter(({ on }) => inThirtyDays(on) !== inOneMonth(on))).toHaveLength(91);
  });
});
