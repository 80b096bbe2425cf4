import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import {
  addPerhapsBound,
  composeDossierEntry,
  composeLife,
  describeOnlyParty,
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
import { composeLifeOfParties } from '../../src/lifecycle/compose-life-of-parties.ts';
import { composeLifeOnReadings } from '../../src/lifecycle/compose-life-on-readings.ts';
import { treatyAsMembers } from '../support/as-members.ts';
import { act } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const BOUND = { determined: 'yes', excluded: 'no', indeterminate: 'open', pending: 'pending' };

describe('a member of an organisation whose instrument counts as one of each of its members', () => {
  it.each(readVectors('counted-through'))('$participant and $other on $asked_on: $status, $bound', (row) => {
    const treaty = treatyAsMembers();
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    const [participant, other] = [cellOf(row, 'participant'), cellOf(row, 'other')];
    const on = civilDate(cellOf(row, 'asked_on'));
    const date = determineParticipantDate(life, participant, on);
    expect({
      status: determineStatus(life, participant, on),
      in_force_on: date.kind === 'determined' ? date.value : date.kind === 'indeterminate' ? 'open' : date.kind,
      bound: BOUND[determineTextBetween(life, participant, other, on).kind],
      parties: String(listParties(life, on).length),
      open: listNotKnown(life, on).join(' '),
    }).toEqual({
      status: row.status,
      in_force_on: row.in_force_on,
      bound: row.bound,
      parties: row.parties,
      open: row.open ?? '',
    });
  });

  const treaty = treatyAsMembers();
  const record = { acts: [act('EUE', 'acceptance', '2018-06-01'), act('NOR', 'acceptance', '2019-01-10')] };
  const life = composeLife(treaty, record);
  const ON = civilDate('2020-05-01');
  const ASKS = {
    kind: 'indeterminate',
    article: 'X:3, note',
    questions: [{ code: 'question.counted-through', values: { participant: 'DEU', organisation: 'EUE' } }],
  };

  it('no answer claims that it is a Party, nor that it is none', () => {
    expect(determineParticipantDate(life, 'DEU')).toMatchObject(ASKS);
    expect(determineTextFor(life, 'DEU', ON)).toMatchObject(ASKS);
    expect(determineTextBetween(life, 'NOR', 'DEU', ON)).toMatchObject(ASKS);
    expect(determineIfDenounced(treaty, record, 'DEU', ON)).toMatchObject(ASKS);
    expect(determineLatestDenunciation(life, 'DEU', ON)).toMatchObject(ASKS);
    expect(composeDossierEntry(life, 'DEU', ON).status).toBe('not-known');
    expect(isConsentNotKnown(life, 'DEU', ON)).toBe(true);
  });

  it('the latest day to deposit is that of one that is not bound yet', () => {
    expect(determineLatestDepositOf(life, 'DEU', civilDate('2021-01-01'))).toMatchObject({
      kind: 'indeterminate',
      questions: ASKS.questions,
      candidates: [{ value: '2021-01-01', if: { code: 'if.not-bound-yet' } }],
    });
  });

  it('what is said of the record names the organisation once, on each day on which it is open', () => {
    const saysOn = (day: string) => addPerhapsBound({ says: [] }, life, civilDate(day)).says;
    const values = { organisation: 'EUE', article: 'X:3, note' };
    expect(saysOn('2019-01-10')).toEqual([{ code: 'record.counted-through', values }]);
    expect(saysOn('2019-01-09')).toEqual([]);
  });

  it('the organisation is not told to be the only Party while its members may be (VCLT 2(1)(a))', () => {
    const left = [...record.acts, act('NOR', 'denunciation', '2019-02-01')];
    const alone = composeLife(treaty, { acts: left });
    expect(listParties(alone, ON)).toEqual(['EUE']);
    expect(describeOnlyParty(alone, ON)).toBeUndefined();
    const additional = composeLife(treatyAsMembers('counted'), {
      acts: [
        ...left,
        ...['CHE', 'ISL', 'JPN'].flatMap((code) => [
          act(code, 'acceptance', '2019-01-11'),
          act(code, 'denunciation', '2019-02-01'),
        ]),
      ],
    });
    expect(describeOnlyParty(additional, ON)).toMatchObject({ code: 'remark.only-party' });
  });

  it('an export has a row for each, without an act, whose date is open', () => {
    const rows = listParticipationRows(treaty, record, { asOf: ON });
    expect(rows.map(({ participant }) => participant)).toEqual(['AUT', 'DEU', 'EUE', 'GBR', 'HRV', 'NOR']);
    expect(rows[1]).toMatchObject({
      participation: 'none',
      act: 'none',
      date: 'none',
      in_force_from: 'not-known',
      article: 'X:3, note',
      certainty: 'indeterminate',
      ended_on: 'none',
    });
    const own = { acts: [...record.acts, act('DEU', 'acceptance', '2020-04-01')] };
    const later = listParticipationRows(treaty, own, { asOf: ON }).filter(({ participant }) => participant === 'DEU');
    expect(later).toMatchObject([{ act: 'acceptance', in_force_from: '2020-04-01' }]);
  });

  it('its denunciation is not refused as that of no Party: what becomes of it is open', () => {
    const denounced = composeLifeOnReadings(treaty, {
      acts: [...record.acts, act('DEU', 'denunciation', '2020-05-01')],
    });
    expect(denounced.refusals).toEqual([]);
    expect(denounced.remarks).toMatchObject([
      {
        code: 'not-known-if-party',
        says: {
          code: 'remark.act-of-perhaps-a-party.member',
          values: { participant: 'DEU', organisation: 'EUE', article: 'X:3, note' },
        },
      },
    ]);
    const early = composeLifeOnReadings(treaty, { acts: [...record.acts, act('DEU', 'denunciation', '2019-01-09')] });
    expect(early.refusals).toMatchObject([{ act: { participant: 'DEU' } }]);
  });

  it('a life of Parties alone does not tell it, and is refused', () => {
    expect(() => composeLifeOfParties(treaty, record)).toThrow('These clauses ask for composeLife.');
  });

  it('the Agreement on Fisheries Subsidies leaves open the 27 member States of the Union, none of which has an instrument on record', () => {
    const fisheries = composeLife(treatyOfCatalogue('wto-fisheries'), findRecord('wto-fisheries') ?? { acts: [] });
    const [before, on] = [civilDate('2025-09-14'), civilDate('2025-09-15')];
    expect(listNotKnown(fisheries, before)).toEqual([]);
    expect(listNotKnown(fisheries, on)).toHaveLength(27);
    expect(listParties(fisheries, on)).toHaveLength(86);
    // It had left, and accepted itself on 13 December 2023.
    expect(determineStatus(fisheries, 'GBR', on)).toBe('party');
    expect(determineTextBetween(fisheries, 'DEU', 'NOR', on)).toMatchObject({
      kind: 'indeterminate',
      article: '4',
      questions: [{ code: 'question.counted-through', values: { participant: 'DEU', organisation: 'EUE' } }],
    });
  });
});
