import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar.ts';
import {
  composeLife,
  countByStatus,
  determineIfDenounced,
  determineLatestDenunciation,
  determineLatestDepositOf,
  determineParticipantDate,
  determineStatus,
  determineTextBetween,
  determineTextFor,
  isConsentNotKnown,
  type Life,
  listNotKnown,
  type Register,
} from '../../src/index.ts';
import { findSmallestSets, forecastEntryIntoForce } from '../../src/simulation.ts';
import type { Missing } from '../../src/treaty/register.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const ASKED = civilDate('2026-11-30');

function lifeOf(id: string, asOf?: string): Life {
  return composeLife(treatyOfCatalogue(id), recordOf(id), asOf === undefined ? undefined : civilDate(asOf));
}

function recordOf(id: string): Register {
  const record = findRecord(id);
  if (record === undefined) throw new Error(`no record of ${id}`);
  return record;
}

/** What the head of each record names as lacking, worked out from that head: what a participant is on a day, and what the text for it is. */
const ROWS: readonly (readonly [id: string, participant: string, on: string, status: string, text: string])[] = [
  // Instruments of eleven States are named as lacking, with their signatures; the others of the forty-five are there.
  ['echr-p13', 'GBR', '2026-11-30', 'not-known', 'indeterminate'],
  ['echr-p13', 'TUR', '2005-01-01', 'not-known', 'indeterminate'],
  ['echr-p13', 'AZE', '2026-11-30', 'signatory', 'excluded'],
  ['echr-p13', 'NOR', '2026-11-30', 'party', 'determined'],
  // Only signatures are lacking: who is a Party, and who is none, is told.
  ['echr-p15', 'USA', '2026-11-30', 'none', 'excluded'],
  ['istanbul', 'TUR', '2026-11-30', 'former-party', 'excluded'],
  ['istanbul', 'JPN', '2026-11-30', 'none', 'excluded'],
  // Some instruments are lacking, and whose they are is not known.
  ['minamata', 'NZL', '2026-11-30', 'signatory', 'indeterminate'],
  ['rotterdam', 'HTI', '2026-11-30', 'not-known', 'indeterminate'],
  ['rotterdam', 'NOR', '2026-11-30', 'party', 'determined'],
  // They are lacking from a day on.
  ['hague-abduction', 'IND', '2022-01-18', 'none', 'excluded'],
  ['hague-abduction', 'IND', '2022-01-19', 'not-known', 'indeterminate'],
  ['basel-ban', 'DOM', '2023-03-22', 'none', 'excluded'],
  ['basel-ban', 'DOM', '2023-03-23', 'not-known', 'indeterminate'],
  // Whoever publishes records leaves out States that have dissolved: what they were on the last day of theirs is not known, and on the next they are nothing.
  ['genocide', 'YUG', '1992-04-26', 'not-known', 'indeterminate'],
  ['genocide', 'YUG', '1992-04-27', 'none', 'excluded'],
  ['npt', 'DDR', '1990-10-02', 'not-known', 'indeterminate'],
  // The treaty was not there yet; and one of which the record has the instrument.
  ['genocide', 'CSK', '1948-12-08', 'none', 'excluded'],
  ['minamata', 'DDR', '1985-01-01', 'none', 'excluded'],
  ['crc', 'YUG', '1991-02-02', 'party', 'determined'],
  // It ended on 31 December 1992: before Minamata was adopted (10 October 2013), and after the Hague Convention was (25 October 1980).
  ['minamata', 'CSK', '2026-11-30', 'none', 'excluded'],
  ['rotterdam', 'CSK', '1998-09-10', 'none', 'excluded'],
  ['hague-abduction', 'CSK', '1992-12-31', 'not-known', 'indeterminate'],
  // Nothing is lacking.
  ['op-crc-sc', 'IRL', '2026-01-01', 'signatory', 'excluded'],
];

describe('determineStatus', () => {
  it.each(ROWS)('in the record of %s, of %s on %s it is %s', (id, participant, on, status) => {
    expect(determineStatus(lifeOf(id, on), participant, civilDate(on))).toBe(status);
  });
});

describe('isConsentNotKnown', () => {
  it.each([
    // It has signed, and the record may lack anybody's instrument.
    ['minamata', 'NZL', '2026-11-30', true],
    // All instruments are there but those of the eleven that are named.
    ['echr-p13', 'GBR', '2026-11-30', true],
    ['echr-p13', 'AZE', '2026-11-30', false],
    ['echr-p13', 'NOR', '2026-11-30', false],
    ['istanbul', 'JPN', '2026-11-30', false],
    ['hague-abduction', 'IND', '2022-01-18', false],
    ['hague-abduction', 'IND', '2022-01-19', true],
  ])('by the record of %s, of %s on %s it is %s', (id, participant, on, isNotKnown) => {
    expect(isConsentNotKnown(lifeOf(id, on), participant, civilDate(on))).toBe(isNotKnown);
  });
});

describe('determineTextFor', () => {
  it.each(ROWS)(
    'in the record of %s, for %s on %s, where its status is %s, it is %s',
    (id, participant, on, _, text) => {
      expect(determineTextFor(lifeOf(id, on), participant, civilDate(on)).kind).toBe(text);
    },
  );

  it('asks for what the record names as lacking, or may lack', () => {
    const questionOf = (id: string, participant: string) => {
      const answer = determineTextFor(lifeOf(id), participant, ASKED);
      return answer.kind === 'indeterminate' ? answer.questions : [];
    };
    expect(questionOf('echr-p13', 'GBR')).toEqual([
      { code: 'question.record-lacks', values: { participant: 'GBR', named: 'yes' } },
    ]);
    expect(questionOf('rotterdam', 'HTI')).toEqual([
      { code: 'question.record-lacks', values: { participant: 'HTI', named: 'no' } },
    ]);
  });

  it('is open between two where it is open for one', () => {
    expect(determineTextBetween(lifeOf('echr-p13'), 'NOR', 'GBR', ASKED).kind).toBe('indeterminate');
    expect(determineTextBetween(lifeOf('echr-p13'), 'NOR', 'AZE', ASKED).kind).toBe('excluded');
  });
});

describe('a Party of which the record lacks the denunciation', () => {
  const record = recordOf('op-crc-sc');
  const life = composeLife(treatyOfCatalogue('op-crc-sc'), {
    ...record,
    completeness: { kind: 'partial', lacks: 'That of Norway.', missing: [{ acts: 'denunciations', of: ['NOR'] }] },
  });

  it('may have left', () => {
    expect(determineStatus(life, 'NOR', ASKED)).toBe('not-known');
    expect(determineTextFor(life, 'NOR', ASKED).kind).toBe('indeterminate');
    expect(determineStatus(life, 'ROU', ASKED)).toBe('party');
    expect(determineStatus(life, 'XKX', ASKED)).toBe('none');
    expect(listNotKnown(life, ASKED)).toEqual(['NOR']);
  });

  it('is not counted among the Parties', () => {
    const whole = composeLife(treatyOfCatalogue('op-crc-sc'), record);
    expect(countByStatus(life, ASKED).party).toBe(countByStatus(whole, ASKED).party - 1);
  });
});

describe('determineParticipantDate', () => {
  it.each([
    ['echr-p13', 'GBR', 'indeterminate'],
    ['echr-p13', 'AZE', 'pending'],
    ['rotterdam', 'HTI', 'indeterminate'],
    ['istanbul', 'JPN', 'pending'],
    ['op-crc-sc', 'IRL', 'pending'],
  ])('by the record of %s, for %s, it is %s', (id, participant, kind) => {
    expect(determineParticipantDate(lifeOf(id), participant).kind).toBe(kind);
  });
});

describe('determineIfDenounced and determineLatestDenunciation', () => {
  it.each([
    ['echr-p13', 'GBR', 'indeterminate'],
    ['echr-p13', 'AZE', 'excluded'],
    ['rotterdam', 'HTI', 'indeterminate'],
  ])('by the record of %s, for %s, are %s', (id, participant, kind) => {
    const on = civilDate('2027-06-01');
    expect(determineIfDenounced(treatyOfCatalogue(id), recordOf(id), participant, on).kind).toBe(kind);
    expect(determineLatestDenunciation(lifeOf(id), participant, on).kind).toBe(kind);
  });
});

describe('determineLatestDepositOf', () => {
  // Rotterdam article 26(2): in force on the ninetieth day after the deposit; 3 March 2027 + 90 days = 1 June 2027.
  it('gives the day of one whose instrument the record may lack for the case that it has deposited none', () => {
    expect(determineLatestDepositOf(lifeOf('rotterdam'), 'HTI', civilDate('2027-06-01'))).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.record-lacks', values: { participant: 'HTI', named: 'no' } }],
      candidates: [{ value: '2027-03-03', if: { code: 'if.none-deposited' } }],
    });
  });
});

const LACKING_P13 = ['ESP', 'GBR', 'POL', 'PRT', 'ROU', 'SMR', 'SRB', 'SVK', 'SVN', 'SWE', 'TUR'];
const askOf = (participant: string) => ({ code: 'question.record-lacks', values: { participant, named: 'yes' } });
const HOW_MANY = { code: 'question.how-many-parties', values: {} };

describe('findSmallestSets and forecastEntryIntoForce', () => {
  it.each([
    // Ten are needed (7); whether these eleven are among those that have ratified, the record does not tell.
    ['echr-p13', '2003-02-28', LACKING_P13.map(askOf)],
    ['minamata', '2016-12-31', [HOW_MANY]],
  ])('by the record of %s on %s, how many more are needed is open', (id, on, questions) => {
    expect(findSmallestSets(lifeOf(id, on), civilDate(on))).toEqual({
      kind: 'not-known',
      leftOut: [],
      unknown: questions,
    });
    expect(
      forecastEntryIntoForce(treatyOfCatalogue(id), recordOf(id), { asOf: civilDate(on), seed: 1, futures: 10 }),
    ).toMatchObject({
      kind: 'not-forecastable',
      says: { code: 'forecast.questions-no-deposit-answers', values: { questions } },
    });
  });

  // Four of the ten (14(1)) had been deposited by 1 August 2001; Ireland has only signed.
  it.each<[string, Missing, string, string]>([
    [
      'instruments from that day on',
      { acts: 'consents', since: civilDate('2001-08-01') },
      'not-known',
      'not-forecastable',
    ],
    ['instruments from a later day on', { acts: 'consents', since: civilDate('2001-08-02') }, 'sets', 'forecast'],
    ['that of a State that is named', { acts: 'consents', of: ['IRL'] }, 'not-known', 'not-forecastable'],
    ['that of a State whose instrument it has', { acts: 'consents', of: ['BGD'] }, 'sets', 'forecast'],
    ['signatures', { acts: 'signatures' }, 'sets', 'forecast'],
  ])('by a record that lacks %s: %j', (_, missing, needed, forecast) => {
    const [treaty, asOf] = [treatyOfCatalogue('op-crc-sc'), civilDate('2001-08-01')];
    const completeness = { kind: 'partial', lacks: 'Some.', missing: [missing] } as const;
    const record = { ...recordOf('op-crc-sc'), completeness };
    expect(findSmallestSets(composeLife(treaty, record, asOf), asOf).kind).toBe(needed);
    expect(forecastEntryIntoForce(treaty, record, { asOf, seed: 1, futures: 10 }).kind).toBe(forecast);
  });
});

describe('listNotKnown', () => {
  it('lists those whom the record names, in order of code', () => {
    expect(listNotKnown(lifeOf('echr-p13'), ASKED)).toEqual(LACKING_P13);
    expect(listNotKnown(lifeOf('op-crc-sc'), ASKED)).toEqual([]);
    expect(listNotKnown(lifeOf('istanbul'), ASKED)).toEqual([]);
  });
});
