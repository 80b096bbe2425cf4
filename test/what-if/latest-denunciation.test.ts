import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineLatestDenunciation } from '../../src/what-if/latest-denunciation.ts';
import { act, months, parties, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

type Columns = Readonly<Record<string, string>>;
type Said = { readonly code: string; readonly values: object };

/** Takes from a message what stands under a name in it. */
const within = (said: Said, name: string): Said => Object.entries(said.values).find(([key]) => key === name)?.[1];
const dayIn = (said: Said, name: string): string =>
  String(Object.entries(said.values).find(([key]) => key === name)?.[1]);

/** What the reason of an answer without a day says of the first day for a notice. */
function columnsOfReason(reason: Said): Columns {
  switch (reason.code) {
    case 'reason.on-one-reading':
      return columnsOfReason(within(reason, 'reason'));
    case 'reason.no-notice-in-time':
      return { latest: 'none', ...columnsOfReason(within(reason, 'why')) };
    case 'reason.no-notice-needed.not-yet':
      return { latest: 'unneeded' };
    case 'reason.denunciation-not-provided':
      return { latest: 'refused' };
    case 'reason.no-notice-yet.lock-in':
      return { first_on: dayIn(reason, 'on') };
    case 'reason.notice-only-as-party':
      return { first_on: dayIn(reason, 'from') };
    default:
      return { latest: reason.code };
  }
}

function columnsOf(answer: Determination<string>): Columns {
  if (answer.kind === 'determined') return { latest: answer.value };
  if (answer.kind === 'excluded') return columnsOfReason(answer.reason);
  return answer.kind === 'indeterminate' ? { latest: 'open', candidate: answer.candidates[0]?.value ?? '' } : {};
}

/** What is said of other readings, in a basis or inside a reason. */
function otherwiseIn(answer: Determination<string>): readonly Said[] {
  const inReason =
    answer.kind === 'excluded' && answer.reason.code === 'reason.on-one-reading' ? answer.reason.values.otherwise : [];
  return [...inReason, ...answer.basis.filter(({ code }) => code.startsWith('remark.otherwise-'))];
}

function columnsOfOther([other]: readonly Said[]): Columns {
  if (other === undefined) return {};
  const { code } = within(within(other, 'where'), 'title');
  const reading = code.slice('reading.'.length, -'.title'.length);
  const found =
    other.code === 'remark.otherwise-notice-by'
      ? { latest: dayIn(other, 'by') }
      : columnsOfReason(within(other, 'reason'));
  const named = Object.entries(found).map(([column, cell]) => [`other_${column}`, cell]);
  return { reading, other_bound_from: dayIn(other, 'from'), ...Object.fromEntries(named) };
}

function lifeOfCatalogue(id: string) {
  const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
  if (linked.kind !== 'linked') throw new Error(`${id} is circular`);
  return composeLife(linked.treaty, findRecord(id) ?? { acts: [] });
}

describe('the latest day for a notice where it is unsettled since when its State is a Party, worked by hand', () => {
  it.each(readVectors('latest-notices-on-readings'))('$treaty: $participant, to be out by $out_by', (row) => {
    const life = lifeOfCatalogue(cellOf(row, 'treaty'));
    const participant = cellOf(row, 'participant');
    const answer = determineLatestDenunciation(life, participant, dateOf(row, 'out_by'));
    const { treaty: _, participant: __, out_by: ___, bound_from, says, ...expected } = row;
    expect({ ...columnsOf(answer), ...columnsOfOther(otherwiseIn(answer)) }).toEqual(expected);
    expect(findParticipantLife(life, participant)?.participations.at(-1)?.partyFrom).toBe(bound_from);
  });
});

const latestOf = (clauses: Partial<FinalClauses>, acts: readonly Act[], outBy: string) =>
  determineLatestDenunciation(composeLife(treatyWith(2, clauses), { acts }), 'NOR', civilDate(outBy));

/** Two instruments of 1 January 2000: in force on 1 April. A denunciation takes effect six months after its receipt. */
const OF_NORWAY = [act('NOR', 'accession', '2000-01-01'), act('ISL', 'accession', '2000-01-01')];
const SIX_MONTHS = { denunciation: { kind: 'permitted', article: '3(1)', delay: months(6) } } as const;

describe('determineLatestDenunciation', () => {
  it('is the inverse of a denunciation of a Party: Norway, out by 24 November 2027 (OP-CRC-SC 15(1))', () => {
    const life = lifeOfCatalogue('op-crc-sc');
    const answer = determineLatestDenunciation(life, 'NOR', civilDate('2027-11-24'));
    expect(answer).toMatchObject({ kind: 'determined', value: '2026-11-24', article: '15(1)' });
    const register = findRecord('op-crc-sc') ?? { acts: [] };
    const denounced = (on: string) => determineIfDenounced(life.treaty, register, 'NOR', civilDate(on));
    expect(denounced('2026-11-24')).toMatchObject({ value: '2027-11-24' });
    expect(denounced('2026-11-25')).toMatchObject({ value: '2027-11-25' });
  });

  it('is not needed of who is no Party: never, not yet, or no longer', () => {
    expect(latestOf(SIX_MONTHS, OF_NORWAY.slice(1), '2010-01-01')).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.no-notice-needed.no-party' },
    });
    expect(latestOf(SIX_MONTHS, OF_NORWAY, '2000-03-31')).toMatchObject({
      reason: { code: 'reason.no-notice-needed.not-yet', values: { from: '2000-04-01' } },
    });
    // On its first day it is a Party, and no notice ends that on the same day.
    expect(latestOf(SIX_MONTHS, OF_NORWAY, '2000-04-01')).toMatchObject({
      reason: { code: 'reason.no-notice-in-time', values: { why: { code: 'reason.notice-only-as-party' } } },
      basis: [{ code: 'step.earliest-notice', values: { receivedOn: '2000-04-01', on: '2000-10-01' } }],
    });
    const left = [...OF_NORWAY, act('NOR', 'denunciation', '2005-01-15')];
    expect(latestOf(SIX_MONTHS, left, '2005-07-15')).toMatchObject({
      reason: { code: 'reason.no-notice-needed.left', values: { since: '2005-07-15' } },
    });
    const withdrawn = [...OF_NORWAY, act('NOR', 'withdrawal-of-instrument', '2000-02-01')];
    expect(latestOf(SIX_MONTHS, withdrawn, '2010-01-01')).toMatchObject({
      reason: { code: 'reason.no-notice-needed.no-party' },
    });
  });

  it('is none where an earlier notice governs, which takes effect later', () => {
    const left = [...OF_NORWAY, act('NOR', 'denunciation', '2005-01-15')];
    expect(latestOf(SIX_MONTHS, left, '2005-07-14')).toMatchObject({
      kind: 'excluded',
      reason: {
        code: 'reason.no-notice-in-time',
        values: {
          outBy: '2005-07-14',
          why: {
            code: 'reason.second-denunciation',
            values: { receivedOn: '2005-01-15', takesEffectOn: '2005-07-15' },
          },
        },
      },
    });
    const notStated = { denunciation: { kind: 'not-stated', article: 'VCLT 56' } } as const;
    expect(latestOf(notStated, left, '2005-07-14')).toMatchObject({
      reason: { values: { why: { code: 'reason.second-denunciation.open', values: { receivedOn: '2005-01-15' } } } },
    });
  });

  it('is that of the participation of the day, where a State has left and come back', () => {
    const back = [...OF_NORWAY, act('NOR', 'denunciation', '2005-01-15'), act('NOR', 'accession', '2010-01-31')];
    // Bound again from 28 February 2010, one month after the deposit.
    expect(latestOf(SIX_MONTHS, back, '2012-08-31')).toMatchObject({ kind: 'determined', value: '2012-02-29' });
    expect(latestOf(SIX_MONTHS, back, '2010-08-27')).toMatchObject({
      reason: { values: { why: { code: 'reason.notice-only-as-party', values: { from: '2010-02-28' } } } },
    });
    expect(latestOf(SIX_MONTHS, back, '2010-02-27')).toMatchObject({
      reason: { code: 'reason.no-notice-needed.not-yet', values: { from: '2010-02-28' } },
    });
  });

  it('counts what is received after a revocation alone, and before a notice that was revoked later (VCLT 68)', () => {
    const stayed = [
      ...OF_NORWAY,
      act('NOR', 'denunciation', '2005-01-15'),
      act('NOR', 'revocation-of-denunciation', '2005-07-14'),
    ];
    expect(latestOf(SIX_MONTHS, stayed, '2006-01-15')).toMatchObject({ value: '2005-07-15' });
    expect(latestOf(SIX_MONTHS, stayed, '2006-01-14')).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 68',
      reason: { values: { why: { code: 'reason.notice-only-after-revocation', values: { on: '2005-07-14' } } } },
      basis: [{ code: 'step.earliest-notice', values: { receivedOn: '2005-07-15', on: '2006-01-15' } }],
    });
    // It names a later day, and was revoked only then.
    const denunciation = { ...SIX_MONTHS.denunciation, laterDateInNotice: true };
    const notice: Act = { participant: 'NOR', kind: 'denunciation', on: civilDate('2005-01-15') };
    const named = [
      ...OF_NORWAY,
      { ...notice, effectiveOn: civilDate('2007-01-01') },
      act('NOR', 'revocation-of-denunciation', '2006-12-31'),
    ];
    for (const outBy of ['2006-06-30', '2006-12-31']) {
      expect(latestOf({ denunciation }, named, outBy)).toMatchObject({ kind: 'determined', value: '2005-01-14' });
    }
    const atOnce = { denunciation: { ...denunciation, delay: { form: 'same-day' } } } as const;
    const early = named.map((each) => (each.on === '2005-01-15' ? { ...each, on: civilDate('2000-04-01') } : each));
    expect(latestOf(atOnce, early, '2006-06-30')).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 68',
      reason: { values: { why: { code: 'reason.revoked', values: { on: '2006-12-31' } } } },
    });
  });

  it('waits with the treaty, as long as nobody knows when it binds', () => {
    expect(latestOf(SIX_MONTHS, OF_NORWAY.slice(0, 1), '2010-01-01')).toMatchObject({
      kind: 'pending',
      awaits: [
        { code: 'awaited.entry-into-force-of-the-treaty' },
        { code: 'awaited.instruments', values: { missing: 1 } },
      ],
    });
  });

  it('is not needed once the treaty has ended', () => {
    const termination = { article: '4', fewerThan: 2 };
    const acts = [...OF_NORWAY, act('ISL', 'denunciation', '2005-01-15')];
    const answer = latestOf({ ...SIX_MONTHS, termination }, acts, '2005-07-15');
    expect(answer).toMatchObject({ kind: 'excluded', reason: { code: 'reason.treaty-ended' } });
    expect(latestOf({ ...SIX_MONTHS, termination }, acts, '2005-07-14')).toMatchObject({ value: '2005-01-14' });
  });

  it('is not needed of who has left the treaty with which it leaves this one too', () => {
    const span = { participant: 'NOR', from: civilDate('1995-01-01'), until: civilDate('2003-05-01') };
    const facts = { kind: 'known', inForceOn: civilDate('1995-01-01'), parties: [span] } as const;
    const denunciation = { ...SIX_MONTHS.denunciation, leavesWith: { article: '3(2)', treaty: 'other', facts } };
    expect(latestOf({ denunciation }, OF_NORWAY, '2003-05-01')).toMatchObject({
      reason: { code: 'reason.no-notice-needed.left', values: { since: '2003-05-01' } },
    });
    const before = latestOf({ denunciation }, OF_NORWAY, '2003-04-30');
    expect(before).toMatchObject({ kind: 'determined', value: '2002-10-31' });
    expect(before.basis[0]).toMatchObject({ code: 'remark.leaves-with', values: { treaty: 'other' } });
  });

  // Five instruments by 1 January 1991: in force on 1 April. Norway deposits on 15 March and is bound on reading A from 1 April, on B from 15 April.
  it('has a reading for each day where windows run from the entry into force for the Party', () => {
    const denunciation = {
      kind: 'in-windows',
      article: '3(1)',
      every: { years: 5 },
      window: { months: 1 },
      from: 'entry-into-force-for-the-party',
      monthEnd: 'last-day-of-month',
      delay: months(12),
    } as const;
    const acts = [...parties(5), act('NOR', 'accession', '1991-03-15')];
    const life = composeLife(treatyWith(5, { denunciation }), { acts });
    // The windows: on A from 1 April to 1 May 1996, on B from 15 April to 15 May.
    const answer = determineLatestDenunciation(life, 'NOR', civilDate('1998-01-01'));
    expect(answer).toMatchObject({
      kind: 'determined',
      value: '1996-05-01',
      earliest: '1996-05-01',
      latest: '1996-05-15',
      readings: [
        { name: 'A', value: '1996-05-01' },
        { name: 'B', value: '1996-05-15' },
      ],
    });
    expect(otherwiseIn(answer)).toMatchObject([
      { code: 'remark.otherwise-notice-by', values: { from: '1991-04-15', by: '1996-05-15' } },
    ]);
    expect(determineLatestDenunciation(life, 'NOR', civilDate('1997-04-20'))).toMatchObject({
      value: '1996-04-20',
    });
    expect(determineLatestDenunciation(life, 'NOR', civilDate('1997-04-20'))).not.toHaveProperty('readings');
  });

  it('names each case of a question of fact that decides since when the State is a Party', () => {
    const laterParties = { wording: 'after-condition-met', article: '2(2)', delay: months(1, 'refuse') } as const;
    const acts = [...OF_NORWAY.slice(1), act('CUB', 'accession', '2000-01-01'), act('NOR', 'accession', '2001-01-31')];
    // Bound from 28 February or 1 March 2001: the later is taken, and what follows from the other is said.
    const answer = latestOf({ ...SIX_MONTHS, laterParties }, acts, '2001-08-29');
    expect(answer).toMatchObject({
      kind: 'excluded',
      reason: {
        code: 'reason.on-one-reading',
        values: {
          reason: { values: { why: { code: 'reason.notice-only-as-party', values: { from: '2001-03-01' } } } },
          otherwise: [{ code: 'remark.otherwise-notice-by', values: { from: '2001-02-28', by: '2001-02-28' } }],
        },
      },
    });
    expect(latestOf({ ...SIX_MONTHS, laterParties }, acts, '2001-09-01')).toMatchObject({ value: '2001-03-01' });
  });
});
