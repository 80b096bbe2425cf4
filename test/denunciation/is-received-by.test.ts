import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayBefore } from '../../src/calendar/day-number.ts';
import { isReceivedBy } from '../../src/denunciation/is-received-by.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const leavesOn = (participant: string, on: string): Act => {
  return { participant, kind: 'denunciation', on: civilDate(on), receipt: 'not-known' };
};

describe('isReceivedBy', () => {
  // By hand: the last day of receipt that leads to the day of effect; what is received on the next day takes effect later.
  it.each([
    ['rome-statute', '127(1): one year after receipt', '2027-06-24', '2026-06-24'],
    ['op-crc-sc', '15(1): one year; both 28 and 29 February 2024 lead to 28 February 2025', '2025-02-28', '2024-02-29'],
    ['icrw-whaling', 'XI: on 30 June, by notice on or before 1 January', '1982-06-30', '1982-01-01'],
    ['ilo-c155', '25(1): one year after its registration', '2014-08-11', '2013-08-11'],
    [
      'hague-abduction',
      '44: six months before the end of five years, from 1 December 1983',
      '2028-12-01',
      '2028-06-01',
    ],
  ])('%s, %s: an effect on %s was received by %s, at the latest', (id, _, effect, last) => {
    const { denunciation } = treatyOfCatalogue(id).finalClauses;
    const act = leavesOn('MLI', effect);
    expect(isReceivedBy(denunciation, act, dayBefore(civilDate(last)))).toBe(false);
    expect(isReceivedBy(denunciation, act, civilDate(last))).toBe(true);
    expect(isReceivedBy(denunciation, act, civilDate(effect))).toBe(true);
  });

  it('waits for the day of effect where the clause does not say when a notice takes effect, and for the day of any other act', () => {
    const notStated = { kind: 'not-stated', article: '3(1)' } as const;
    const act = leavesOn('MLI', '2027-06-24');
    expect(isReceivedBy(notStated, act, civilDate('2027-06-23'))).toBe(false);
    expect(isReceivedBy(notStated, act, civilDate('2027-06-24'))).toBe(true);
    const { denunciation } = treatyWith(1).finalClauses;
    const dated: Act = { participant: 'MLI', kind: 'denunciation', on: civilDate('2027-06-24') };
    expect(isReceivedBy(denunciation, dated, civilDate('2027-06-23'))).toBe(false);
  });
});

describe('a notice that runs, of which the record knows the day of effect alone: Rome Statute, 127(1)', () => {
  const treaty = treatyOfCatalogue('rome-statute');
  const record = findRecord('rome-statute') ?? { acts: [] };
  const today = civilDate('2026-11-30');

  it('ends the participation on that day, and is what comes next', () => {
    const life = composeLife(treaty, record, today);
    const until = (code: string) => findParticipantLife(life, code)?.participations.at(-1)?.partyUntil;
    const five = ['NER', 'BFA', 'MLI', 'VEN', 'TCD'];
    expect(five.map(until)).toEqual(['2027-06-18', '2027-06-24', '2027-06-24', '2027-07-24', '2027-07-27']);
    expect(life.actsLater).toBe(0);
    const { dated } = composeNext(life, today);
    expect(dated.map(({ on }) => on)).toEqual(['2027-06-18', '2027-06-24', '2027-06-24', '2027-07-24', '2027-07-27']);
    // On 23 June 2026 the notices of Niger alone must have been there.
    expect(composeLife(treaty, record, civilDate('2026-06-23')).actsLater).toBe(4);
  });

  it('stands before a second notice, which adds nothing; one supposed before it may have been received governs', () => {
    const reason = { code: 'reason.second-denunciation.receipt-not-known', values: { takesEffectOn: '2027-06-24' } };
    expect(determineIfDenounced(treaty, record, 'MLI', civilDate('2026-12-01'))).toMatchObject({
      kind: 'excluded',
      article: '127(1)',
      reason: { code: 'reason.refused', values: { reason } },
    });
    expect(determineIfDenounced(treaty, record, 'MLI', civilDate('2026-06-24'), today)).toMatchObject({
      kind: 'excluded',
    });
    expect(determineIfDenounced(treaty, record, 'MLI', civilDate('2026-06-23'))).toMatchObject({ value: '2027-06-23' });
  });

  it('can be revoked until it takes effect (VCLT 68), and a new instrument begins where it ends', () => {
    const done = (act: Act) => determineIfDone(treaty, record, act, today);
    const revoked = { participant: 'MLI', kind: 'revocation-of-denunciation', on: civilDate('2027-06-23') } as const;
    expect(done(revoked).refusal).toBeUndefined();
    expect(done({ ...revoked, on: civilDate('2027-06-24') }).refusal).toMatchObject({ code: 'revoked-too-late' });
    // Deposited on 1 December 2026, by 126(2) it would bind from 1 March 2027.
    const anew = done({ participant: 'MLI', kind: 'accession', on: civilDate('2026-12-01') });
    expect(anew.effect?.answer).toMatchObject({ kind: 'determined', value: '2027-06-24' });
  });

  it('withdraws no instrument of a State that the treaty does not bind: there was nothing to end', () => {
    const acts: readonly Act[] = [
      { participant: 'NOR', kind: 'accession', on: civilDate('2001-01-01') },
      leavesOn('NOR', '2002-01-01'),
    ];
    const life = composeLife(treatyWith(2), { acts });
    expect(life.refusals).toMatchObject([{ code: 'not-bound', act: { on: '2002-01-01' } }]);
    expect(life.countedInstruments.length).toBe(1);
  });
});
