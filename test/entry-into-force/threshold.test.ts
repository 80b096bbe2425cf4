import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, treatyWith } from '../support/build.ts';

const TEN = ['BGD', 'PAN', 'AND', 'ISL', 'KAZ', 'SLE', 'CUB', 'MAR', 'NOR', 'ROU'] as const;
/** The ten deposits of OP-CRC-SC, in order. */
const DEPOSITS: readonly Act[] = [
  '2000-09-06',
  '2001-02-09',
  '2001-04-30',
  '2001-07-09',
  '2001-08-24',
  '2001-09-17',
  '2001-09-25',
  '2001-10-02',
  '2001-10-02',
  '2001-10-18',
].map((on, index) => act(TEN[index] ?? '', 'accession', on));

const treatyDate = (acts: readonly Act[], instruments = 10) =>
  composeLife(treatyWith(instruments), { acts }).entryIntoForce;

/** What is awaited while some of the instruments are there. */
const awaited = (required: number, counted: number) => ({
  article: '2(1)',
  code: 'awaited.instruments',
  values: { required, counted, missing: required - counted },
});

describe('determineTreatyEntryIntoForce', () => {
  it('three months after the tenth instrument: 18 October 2001 gives 18 January 2002 (article 14(1))', () => {
    expect(treatyDate(DEPOSITS)).toMatchObject({
      kind: 'determined',
      value: '2002-01-18',
      article: '2(1)',
      basis: [
        {
          article: '2(1)',
          code: 'step.number-complete',
          values: { required: 10, counted: 10, metOn: '2001-10-18', decisive: [{ participant: 'ROU' }] },
        },
        {
          article: '2(1)',
          code: 'step.add-period',
          values: { from: '2001-10-18', period: { months: 3 }, to: '2002-01-18' },
        },
      ],
    });
  });

  it('before the tenth it is pending, with the number that is missing', () => {
    for (let deposited = 0; deposited < 10; deposited += 1) {
      expect(treatyDate(DEPOSITS.slice(0, deposited))).toMatchObject({
        kind: 'pending',
        awaits: [awaited(10, deposited)],
      });
    }
  });

  it('instruments of one day stand together: both complete the number (Morocco and Norway on 2 October 2001)', () => {
    for (const instruments of [8, 9]) {
      expect(treatyDate(DEPOSITS, instruments)).toMatchObject({
        value: '2002-01-02',
        basis: [
          {
            code: 'step.number-complete',
            values: { required: instruments, decisive: [{ participant: 'MAR' }, { participant: 'NOR' }] },
          },
          { code: 'step.add-period' },
        ],
      });
    }
  });

  it('signatures, domestic acts, provisional application and territorial extensions are not counted', () => {
    const nine = DEPOSITS.slice(0, 9);
    const others: readonly Act[] = [
      act('KEN', 'signature', '2000-09-08'),
      act('LBR', 'domestic-ratification', '2001-10-01'),
      act('GHA', 'provisional-application', '2001-10-01'),
      { ...act('NOR', 'signature', '2001-10-03'), kind: 'territorial-extension', territory: 'Svalbard' },
    ];
    expect(treatyDate([...nine, ...others])).toMatchObject({ kind: 'pending', awaits: [awaited(10, 9)] });
  });

  it('a kind the clause does not count brings its State in and not the treaty into force', () => {
    const base = treatyWith(2);
    const treaty = treatyWith(2, { entryIntoForce: { ...base.finalClauses.entryIntoForce, counts: ['ratification'] } });
    const acts = [act('NOR', 'accession', '2001-01-01'), act('ISL', 'ratification', '2001-02-01')];
    expect(composeLife(treaty, { acts }).entryIntoForce).toMatchObject({ kind: 'pending', awaits: [awaited(2, 1)] });
  });

  it('a State that has ceased to exist stays counted for what it did', () => {
    // The German Democratic Republic deposited on 16 August 1990 and ceased to exist on 3 October 1990.
    const acts = [act('NOR', 'accession', '1990-02-01'), act('DDR', 'accession', '1990-08-16')];
    const life = composeLife(treatyWith(2), { acts });
    expect(life.entryIntoForce).toMatchObject({ value: '1990-11-16' });
    const former = life.participants.find(({ participant }) => participant === 'DDR');
    expect(former?.participations[0]?.partyFrom).toBeUndefined();
  });
});

describe('determineTreatyEntryIntoForce, withdrawals', () => {
  it('an instrument withdrawn before entry into force is not counted: the next one completes the number', () => {
    // As in the Fish Stocks Agreement: Italy deposited and withdrew, so that the third is Malta's, 2001-11-11.
    const acts = [
      act('NOR', 'accession', '1999-01-10'),
      act('ITA', 'accession', '1999-03-04'),
      act('ITA', 'withdrawal-of-instrument', '1999-06-04'),
      act('ISL', 'accession', '2000-02-02'),
      act('MLT', 'accession', '2001-11-11'),
    ];
    const answer = treatyDate(acts, 3);
    expect(answer).toMatchObject({
      value: '2002-02-11',
      basis: [
        { code: 'step.number-complete', values: { counted: 3, decisive: [{ participant: 'MLT' }] } },
        { code: 'step.add-period' },
      ],
    });
    expect(answer).not.toHaveProperty('readings');
  });

  it('withdrawn after the number was complete and before entry into force, it reopens the question; the other reading is stated', () => {
    const acts = [...DEPOSITS, act('NOR', 'withdrawal-of-instrument', '2002-01-01')];
    const answer = treatyDate(acts);
    expect(answer).toMatchObject({ kind: 'pending', awaits: [awaited(10, 9)] });
    expect(answer.basis.at(-1)).toEqual({
      article: '2(1)',
      code: 'remark.in-force-if-stays-met',
      values: { on: '2002-01-18' },
    });
  });

  it('with an eleventh instrument deposited meanwhile, the date moves to it, and both readings are given', () => {
    // Holy See 2001-10-24 becomes the tenth that stands: + 3 months = 2002-01-24.
    const acts = [
      ...DEPOSITS,
      act('VAT', 'accession', '2001-10-24'),
      act('NOR', 'withdrawal-of-instrument', '2002-01-01'),
    ];
    expect(treatyDate(acts)).toMatchObject({
      value: '2002-01-24',
      readings: [{ value: '2002-01-24' }, { value: '2002-01-18' }],
      earliest: '2002-01-18',
      latest: '2002-01-24',
    });
  });

  it('the dates of the States that rest on it carry both readings too', () => {
    // Romania, the tenth: 2002-01-24 with the treaty, or 2002-01-18. Qatar deposits on 2002-01-20: before entry into force
    // on the one reading, so bound on 2002-01-24; after it on the other, so a month later, 2002-02-20.
    const acts = [
      ...DEPOSITS,
      act('VAT', 'accession', '2001-10-24'),
      act('NOR', 'withdrawal-of-instrument', '2002-01-01'),
      act('QAT', 'accession', '2002-01-20'),
      act('SWE', 'accession', '2002-02-01'),
    ];
    const life = composeLife(treatyWith(10), { acts });
    const dateOf = (code: string) => findParticipantLife(life, code)?.participations[0]?.entryIntoForce;
    expect(dateOf('ROU')).toMatchObject({
      value: '2002-01-24',
      readings: [
        { name: 'not-counted', value: '2002-01-24' },
        { name: 'stays-met', value: '2002-01-18' },
      ],
    });
    expect(dateOf('QAT')).toMatchObject({
      value: '2002-01-24',
      readings: [
        { name: 'A', value: '2002-01-24' },
        { name: 'B', value: '2002-02-20' },
        { name: 'stays-met', value: '2002-02-20' },
      ],
      earliest: '2002-01-24',
      latest: '2002-02-20',
    });
    // After entry into force on both readings: one date.
    expect(dateOf('SWE')).toMatchObject({ value: '2002-03-01' });
    expect(dateOf('SWE')).not.toHaveProperty('readings');
    expect(dateOf('NOR')).toMatchObject({ kind: 'excluded' });
  });

  it('takes the first day that the record bears out, though a later one would agree as well', () => {
    // Two instruments are needed. Norway's of 10 January is withdrawn; its next, of 1 June, completes the number: in force on
    // 1 September, so that its denunciation of 1 October is one and takes effect a year later, and the instrument of May 2002 binds
    // it anew six months later, in November. Admitted as a later Party of a treaty in force since April it would be bound in December
    // only, and the notification of October would withdraw the instrument.
    const treaty = treatyWith(2, {
      laterParties: {
        wording: 'after-condition-met',
        article: '2(2)',
        delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
      },
    });
    const life = composeLife(treaty, {
      acts: [
        act('ISL', 'accession', '2001-01-01'),
        act('NOR', 'accession', '2001-01-10'),
        act('NOR', 'withdrawal-of-instrument', '2001-02-01'),
        act('NOR', 'accession', '2001-06-01'),
        act('NOR', 'denunciation', '2001-10-01'),
        act('NOR', 'accession', '2002-05-01'),
      ],
    });
    expect(life.entryIntoForce).toMatchObject({ value: '2001-09-01' });
    expect(findParticipantLife(life, 'NOR')?.participations).toMatchObject([
      { withdrawnOn: '2001-02-01' },
      { partyFrom: '2001-09-01', partyUntil: '2002-10-01' },
      { partyFrom: '2002-11-01' },
    ]);
    expect(life.remarks).toMatchObject([
      { code: 'joins-after-denunciation' },
      { act: { on: '2001-10-01' }, says: { code: 'remark.otherwise-premature', values: { from: '2001-12-01' } } },
    ]);
  });

  it('on the day of entry into force it is too late to withdraw', () => {
    const life = composeLife(treatyWith(10), {
      acts: [...DEPOSITS, act('NOR', 'withdrawal-of-instrument', '2002-01-18')],
    });
    expect(life.entryIntoForce).toMatchObject({ value: '2002-01-18' });
    expect(life.refusals).toMatchObject([{ code: 'bound-already', article: '1(2)' }]);
  });

  it('a withdrawal that postpones entry into force lets a later withdrawal count too', () => {
    // Two of three needed. A and B by 2001-03-01: treaty’s own date 2001-06-01. A withdraws on 2001-05-01; C, 2001-04-01, takes
    // its place: 2001-07-01. B withdraws on 2001-06-15, before that: one instrument is left.
    const acts = [
      act('AND', 'accession', '2001-02-01'),
      act('BEL', 'accession', '2001-03-01'),
      act('CHL', 'accession', '2001-04-01'),
      act('AND', 'withdrawal-of-instrument', '2001-05-01'),
      act('BEL', 'withdrawal-of-instrument', '2001-06-15'),
    ];
    expect(treatyDate(acts, 2)).toMatchObject({ kind: 'pending', awaits: [awaited(2, 1)] });
    expect(treatyDate(acts.slice(0, 4), 2)).toMatchObject({ value: '2001-07-01' });
  });

  it('a denunciation received before entry into force withdraws the instrument, and says so', () => {
    const acts = [act('AND', 'accession', '2001-02-01'), act('BEL', 'accession', '2001-03-01')];
    const life = composeLife(treatyWith(2), { acts: [...acts, act('AND', 'denunciation', '2001-04-01')] });
    expect(life.entryIntoForce).toMatchObject({ kind: 'pending', awaits: [awaited(2, 1)] });
    // With its instrument the treaty would be in force three months after 1 March.
    expect(life.remarks).toMatchObject([
      { code: 'denunciation-before-entry-into-force', article: '3(1)' },
      { says: { code: 'remark.read-as-denunciation', values: { from: '2001-06-01', until: '2002-04-01' } } },
      { says: { code: 'remark.read-as-without-effect', values: { from: '2001-06-01' } } },
    ]);
  });

  it('after a withdrawal a new instrument counts from its own deposit', () => {
    const acts = [
      act('AND', 'accession', '2001-02-01'),
      act('AND', 'withdrawal-of-instrument', '2001-02-10'),
      act('AND', 'accession', '2001-05-31'),
      act('BEL', 'accession', '2001-03-01'),
    ];
    expect(treatyDate(acts, 2)).toMatchObject({ value: '2001-08-31' });
  });
});
