import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOfParties, composePartiesFrom } from '../../src/lifecycle/compose-life-of-parties.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { listAsStanding, readAsStanding } from '../../src/lifecycle/read-as-standing.ts';
import { readDenunciations } from '../../src/lifecycle/read-denunciations.ts';
import { admitRecordAsOf } from '../../src/lifecycle/record-as-of.ts';
import { WHOLE_LAW } from '../../src/lifecycle/whole-law.ts';
import type { Act } from '../../src/treaty/act.ts';
import { anyDay, anyLife } from '../laws/any-life.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

describe('composeLifeOfParties', () => {
  it('composes who is bound: OP-CRC-SC on its first day', () => {
    const life = composeLifeOfParties(treatyOfCatalogue('op-crc-sc'), findRecord('op-crc-sc') ?? { acts: [] });
    expect(listParties(life, civilDate('2002-01-18'))).toHaveLength(16);
    expect(determineParticipantDate(life, 'BEN')).toMatchObject({ value: '2005-02-28', article: '14(2)' });
  });

  it('says of the CRC nothing of its amendment and its reports, and of its Parties what its life says', () => {
    const [treaty, record] = [treatyOfCatalogue('crc'), findRecord('crc') ?? { acts: [] }];
    const { amendments, reportingActs, relations, refusals, remarks, ...parties } = composeLife(treaty, record);
    const own = composeLifeOfParties(treaty, record);
    expect(amendments).toHaveLength(1);
    expect(relations).toEqual([]);
    expect(own).toEqual({ ...parties, refusals: own.refusals, remarks: own.remarks });
    // What is said of amendments stands behind what is said of Parties.
    expect(remarks.slice(0, own.remarks.length)).toEqual(own.remarks);
    expect(remarks.length).toBeGreaterThan(own.remarks.length);
    expect(refusals.slice(0, own.refusals.length)).toEqual(own.refusals);
  });

  it('refuses an instrument whose kind is not known, and so does the law by which it reads a record', () => {
    const treaty = treatyOfCatalogue('op-crc-sc');
    const acts = [{ participant: 'BEN', kind: 'consent', on: civilDate('2005-01-31') }] as const;
    const refusal = new TypeError('These clauses ask for composeLife.');
    expect(() => composeLifeOfParties(treaty, { acts })).toThrow(refusal);
    expect(() => composePartiesFrom(treaty, admitRecordAsOf({ acts }, undefined))).toThrow(refusal);
    expect(
      composePartiesFrom(treaty, admitRecordAsOf({ acts }, undefined), undefined, undefined, WHOLE_LAW).life
        .participants,
    ).toEqual(composeLife(treaty, { acts }).participants);
  });

  it('refuses a record as of a day before a denunciation of which the day of effect alone is known: the notice may run', () => {
    const treaty = treatyOfCatalogue('op-crc-sc');
    const left = {
      participant: 'BEN',
      kind: 'denunciation',
      on: civilDate('2030-01-31'),
      receipt: 'not-known',
    } as const;
    const acts = [{ participant: 'BEN', kind: 'ratification', on: civilDate('2005-01-31') }, left] as const;
    const refusal = new TypeError('These clauses ask for composeLife.');
    expect(() => composeLifeOfParties(treaty, { acts }, civilDate('2029-06-01'))).toThrow(refusal);
    expect(composeLifeOfParties(treaty, { acts }, civilDate('2030-01-31')).actsLater).toBe(0);
    expect(composeLifeOfParties(treaty, { acts }).actsLater).toBe(0);
    const anew = { participant: 'BEN', kind: 'accession', on: civilDate('2029-06-01') } as const;
    expect(() => composeLifeOfParties(treaty, { acts: [...acts, anew] })).toThrow(refusal);
  });

  it('refuses a record with acts of a State that united with another: a treaty may continue in force for the State they form (VCSSRT 31)', () => {
    const treaty = treatyOfCatalogue('statelessness-1961');
    const of = (participant: string) => [{ participant, kind: 'accession', on: civilDate('1980-02-10') }] as const;
    expect(() => composeLifeOfParties(treaty, { acts: of('YMD') })).toThrow('These clauses ask for composeLife.');
    expect(composeLifeOfParties(treaty, { acts: of('DDR') }).participants).toHaveLength(1);
  });

  it('is what a life is without its amendments and reports, and without what denunciations come to on other readings', () => {
    fc.assert(
      fc.property(anyLife, fc.option(anyDay, { nil: undefined }), ({ treaty, acts: drawn }, asOf) => {
        const acts = drawn.filter(({ participant }) => participant !== 'former-state:zanzibar');
        const notices = acts.filter((act) => 'receipt' in act);
        fc.pre(asOf === undefined || !notices.some(({ on }) => on > asOf));
        const record = admitRecordAsOf({ acts }, asOf);
        const composed = composePartiesFrom(treaty, record, asOf);
        const isRefusedBefore = ({ participant, on }: Act) =>
          composed.life.refusals.some(({ act }) => act.participant === participant && act.on < on);
        // What a State does while such a notice runs is left to composeLife.
        fc.pre(!notices.some(isRefusedBefore));
        const { amendments, reportingActs, relations, onOtherReadings, ...parties } = composeLife(
          treaty,
          { acts },
          asOf,
        );
        expect(amendments.length + reportingActs.length + relations.length).toBe(0);
        expect(composeLifeOfParties(treaty, { acts }, asOf)).toEqual(composed.life);
        const standing = listAsStanding(composed.life, record.acts, (left) =>
          composeLife(treaty, { acts: left }, asOf),
        );
        expect(onOtherReadings?.length ?? 0).toBe(standing.length);
        const life = readAsStanding(composed.life, standing);
        expect({ ...life, ...readDenunciations({ ...composed, life }) }).toEqual(parties);
      }),
    );
  });
});
