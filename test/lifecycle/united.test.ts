import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar.ts';
import {
  addPerhapsBound,
  composeDossierEntry,
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
  listNotKnown,
  listParties,
} from '../../src/index.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { EVERYBODY, OWN } from '../support/own-participants.ts';

const CONVENTION = treatyOfCatalogue('statelessness-1961');
/** The record of the 1961 Convention, and what Democratic Yemen and Yemen are taken to have done. */
const recordWith = (...acts: readonly Act[]) => ({
  acts: [...(findRecord('statelessness-1961')?.acts ?? []), ...acts],
});
// Bound from 10 May 1980; it united with the Yemen Arab Republic on 22 May 1990.
const ACCEDED = act('YMD', 'accession', '1980-02-10');
const UNITED = civilDate('1990-05-22');
const LATER = civilDate('2000-01-01');
const ASKS = {
  kind: 'indeterminate',
  article: 'VCSSRT 31',
  questions: [{ code: 'question.united', values: { participant: 'YEM', predecessor: 'YMD' } }],
};

describe('of a State formed by uniting, with a treaty in force for one of those that united (VCSSRT 31)', () => {
  const record = recordWith(ACCEDED);
  const life = composeLife(CONVENTION, record);

  it('no answer claims that it is a Party, nor that it is none', () => {
    expect(determineParticipantDate(life, 'YEM')).toMatchObject(ASKS);
    expect(determineTextFor(life, 'YEM', LATER)).toMatchObject(ASKS);
    expect(determineTextBetween(life, 'NOR', 'YEM', LATER)).toMatchObject(ASKS);
    expect(determineIfDenounced(CONVENTION, record, 'YEM', LATER)).toMatchObject(ASKS);
    expect(determineLatestDenunciation(life, 'YEM', LATER)).toMatchObject(ASKS);
    expect(composeDossierEntry(life, 'YEM', LATER).status).toBe('not-known');
    expect(isConsentNotKnown(life, 'YEM', LATER)).toBe(true);
    expect(listNotKnown(life, UNITED)).toEqual(['YEM']);
  });

  // Article 18(2): 3 October 2000 + 90 days = 1 January 2001.
  it('the latest day to deposit is that of one that is not bound yet', () => {
    expect(determineLatestDepositOf(life, 'YEM', civilDate('2001-01-01'))).toMatchObject({
      kind: 'indeterminate',
      questions: ASKS.questions,
      candidates: [{ value: '2000-10-03', if: { code: 'if.not-bound-yet' } }],
    });
  });

  it('what is said of the record has it on each day on which it is open', () => {
    const values = { participant: 'YEM', predecessor: 'YMD', from: UNITED, article: 'VCSSRT 31' };
    const saysOn = (day: string) => addPerhapsBound({ says: [] }, life, civilDate(day)).says;
    expect(saysOn('1990-05-22')).toEqual([{ code: 'record.united', values }]);
    expect(saysOn('1990-05-21')).toEqual([]);
  });

  it('before the day of uniting it is the Yemen Arab Republic, which had done nothing', () => {
    const before = civilDate('1990-05-21');
    expect(determineParticipantDate(life, 'YEM', before).kind).toBe('pending');
    expect(determineTextFor(life, 'YEM', before).kind).toBe('excluded');
    expect(listNotKnown(life, before)).toEqual([]);
  });

  it('it is counted among nobody', () => {
    const [before, after] = [countByStatus(life, civilDate('1990-05-21')), countByStatus(life, UNITED)];
    expect(after.party).toBe(before.party - 1);
    expect(listParties(life, UNITED)).not.toContain('YEM');
  });

  // Article 19(2): one year after its receipt.
  it('a denunciation of its predecessor runs on, and after it nothing is open', () => {
    const left = composeLife(CONVENTION, recordWith(ACCEDED, act('YMD', 'denunciation', '1989-09-10')));
    expect(determineParticipantDate(left, 'YEM', civilDate('1990-09-09'))).toMatchObject(ASKS);
    expect(determineParticipantDate(left, 'YEM', civilDate('1990-09-10')).kind).toBe('pending');
    expect(determineTextFor(left, 'YEM', civilDate('1990-09-10')).kind).toBe('excluded');
  });

  it('its own instrument has its own date, and before that day it stays open', () => {
    const bound = composeLife(CONVENTION, recordWith(ACCEDED, act('YEM', 'accession', '1995-03-01')));
    expect(determineParticipantDate(bound, 'YEM')).toMatchObject({ kind: 'determined', value: '1995-05-30' });
    expect(determineTextFor(bound, 'YEM', civilDate('1995-05-29'))).toMatchObject(ASKS);
    expect(determineTextFor(bound, 'YEM', civilDate('1995-05-30')).kind).toBe('determined');
    expect(addPerhapsBound({ says: [] }, bound, civilDate('1995-05-30')).says).toEqual([]);
  });
});

describe('of a State that a treaty declares to have united in another', () => {
  const acts = ['NOR', 'ISL', 'former-state:zanzibar'].map((who) => act(who, 'accession', '1990-01-31'));
  const lifeWith = (participants: typeof EVERYBODY.participants) =>
    composeLife(treatyWith(3, { participation: { ...EVERYBODY, ...(participants && { participants }) } }), { acts });

  it('the treaty may continue in force for that one, from the day after its last', () => {
    const life = lifeWith(OWN);
    expect(determineStatus(life, 'former-state:zanzibar', civilDate('1992-04-25'))).toBe('party');
    expect(determineStatus(life, 'state:sealand', civilDate('1992-04-25'))).toBe('none');
    expect(determineStatus(life, 'state:sealand', civilDate('1992-04-26'))).toBe('not-known');
  });

  it('it does not where none is named: it may have fallen apart, or joined a State that goes on', () => {
    const apart = OWN.map(({ code, name, ...own }) => ({
      code,
      name,
      ...('lastDay' in own && { lastDay: own.lastDay }),
    }));
    expect(determineStatus(lifeWith(apart), 'state:sealand', civilDate('1992-04-26'))).toBe('none');
  });
});
