import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import { packClauses } from '../../src/simulation/kernel/pack-clauses.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { act, treatyWith } from '../support/build.ts';

const days = (count: number) => ({ form: 'days-after', days: count }) as const;

/** Two instruments bring the treaty into force after thirty days: Norway's and Iceland's, on 16 March 1998, so on 15 April. */
const FOUNDERS: readonly Act[] = [act('NOR', 'ratification', '1998-03-16'), act('ISL', 'ratification', '1998-03-16')];
const IN_FORCE = '1998-04-15';

/** Thirty days for who ratifies, ninety for who accedes. */
const BY_KIND: FinalClauses['laterParties'] = {
  wording: 'after-condition-met',
  article: '2(2)',
  delay: days(30),
  special: [{ wording: 'after-condition-met', article: '2(3)', kinds: ['accession'], delay: days(90) }],
};

function treatyOf(laterParties: FinalClauses['laterParties']): Treaty {
  const plain = treatyWith(2);
  const { entryIntoForce, participation } = plain.finalClauses;
  return treatyWith(2, {
    entryIntoForce: { ...entryIntoForce, delay: days(30) },
    participation: {
      ...participation,
      eligibility: { kind: 'any-state-or-organisation', article: '1' },
      consent: { ...participation.consent, withoutSignature: ['ratification', 'accession'] },
    },
    laterParties,
  });
}

function answerFor(laterParties: FinalClauses['laterParties'], own: Act) {
  if (!('participant' in own)) throw new Error('an act of a participant');
  const life = composeLife(treatyOf(laterParties), { acts: [...FOUNDERS, own] });
  return determineParticipantDate(life, own.participant);
}

const dateOf = (laterParties: FinalClauses['laterParties'], own: Act): string | undefined => {
  const answer = answerFor(laterParties, own);
  return answer.kind === 'determined' ? `${answer.value} ${answer.article}` : answer.kind;
};

describe('a rule for later Parties that is special to kinds of instrument', () => {
  // Ninety days from 22 March are 9 + 30 + 31 + 20 June; from 12 September 18 + 31 + 30 + 11 December.
  it.each([
    ['JPN', 'ratification', '2002-10-25', '2002-11-24 2(2)'],
    ['IRL', 'ratification', '1999-04-15', '1999-05-15 2(2)'],
    ['AFG', 'accession', '2013-03-22', '2013-06-20 2(3)'],
    ['JOR', 'accession', '2018-09-12', '2018-12-11 2(3)'],
  ] as const)('%s: %s, %s', (participant, kind, on, right) => {
    expect(dateOf(BY_KIND, act(participant, kind, on))).toBe(right);
  });

  it('leaves who completed the number on the treaty’s own date, whatever the kind', () => {
    const life = composeLife(treatyOf(BY_KIND), {
      acts: [act('NOR', 'accession', '1998-03-16'), act('ISL', 'accession', '1998-03-16')],
    });
    expect(determineParticipantDate(life, 'NOR')).toMatchObject({
      kind: 'determined',
      value: IN_FORCE,
      article: '2(1)',
    });
  });

  it('binds nobody before the treaty in the gap: ninety days from 20 March 1998 are 18 June, thirty days 19 April', () => {
    expect(dateOf(BY_KIND, act('CUB', 'accession', '1998-03-20'))).toBe('1998-06-18 2(3)');
    expect(dateOf(BY_KIND, act('CUB', 'ratification', '1998-03-20'))).toBe('1998-04-19 2(2)');
  });

  it('takes the first that fits, and a rule in another wording with its own law of the gap', () => {
    const two: FinalClauses['laterParties'] = {
      ...BY_KIND,
      special: [
        { wording: 'not-provided', article: 'VCLT 24(3)', kinds: ['accession'] },
        { wording: 'after-condition-met', article: '2(4)', kinds: ['accession', 'ratification'], delay: days(10) },
      ],
    };
    expect(dateOf(two, act('CUB', 'accession', '2000-02-28'))).toBe('2000-02-28 VCLT 24(3)');
    expect(dateOf(two, act('CUB', 'ratification', '2000-02-28'))).toBe('2000-03-09 2(4)');
    const silent: FinalClauses['laterParties'] = {
      ...BY_KIND,
      special: [
        { wording: 'after-entry-into-force', article: '2(3)', kinds: ['accession'], delay: days(90), prevailing: 'A' },
      ],
    };
    expect(answerFor(silent, act('CUB', 'accession', '1998-03-20'))).toMatchObject({
      value: IN_FORCE,
      latest: '1998-06-18',
    });
  });

  it('distinguishes organisations from States (Narcotics Convention 29(3))', () => {
    const ofOrganisations: FinalClauses['laterParties'] = {
      ...BY_KIND,
      special: [{ wording: 'whichever-later', article: '29(3)', of: 'organisations', delay: days(60) }],
    };
    expect(dateOf(ofOrganisations, act('EUE', 'ratification', '2000-01-01'))).toBe('2000-03-01 29(3)');
    expect(dateOf(ofOrganisations, act('CUB', 'ratification', '2000-01-01'))).toBe('2000-01-31 2(2)');
    const ofStates: FinalClauses['laterParties'] = {
      ...BY_KIND,
      special: [{ wording: 'whichever-later', article: '29(3)', of: 'states', kinds: ['accession'], delay: days(60) }],
    };
    expect(dateOf(ofStates, act('CUB', 'accession', '2000-01-01'))).toBe('2000-03-01 29(3)');
    expect(dateOf(ofStates, act('EUE', 'accession', '2000-01-01'))).toBe('2000-01-31 2(2)');
  });

  // Apostille Convention 12: sixty days after six months from the notification. From 10 September 2003 to 10 March 2004, and 9 May.
  it('runs from the notification where it says so, and waits for it', () => {
    const delay = { form: 'period-after', period: { months: 6, days: 60 }, monthEnd: 'last-day-of-month' } as const;
    const apostille: FinalClauses['laterParties'] = {
      ...BY_KIND,
      special: [
        { wording: 'after-condition-met', article: '12', kinds: ['accession'], runsFrom: 'notification', delay },
      ],
    };
    const deposit = { participant: 'ALB', kind: 'accession', on: civilDate('2003-09-03') } as const;
    expect(dateOf(apostille, { ...deposit, notifiedOn: civilDate('2003-09-10') })).toBe('2004-05-09 12');
    expect(answerFor(apostille, deposit)).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.notification-of-deposit' }],
    });
    expect(dateOf(apostille, act('CUB', 'ratification', '2003-09-03'))).toBe('2003-10-03 2(2)');
  });

  // Counted from the notification, later Parties from the deposit: whoever deposits after the number is complete is none of the first.
  it('runs from the deposit where it says so, though instruments count from their notification', () => {
    const fromDeposit: FinalClauses['laterParties'] = {
      wording: 'after-condition-met',
      article: '2(2)',
      runsFrom: 'deposit',
      delay: days(30),
    };
    const { finalClauses, ...treaty } = treatyOf(fromDeposit);
    const entryIntoForce = { ...finalClauses.entryIntoForce, runsFrom: 'notification' } as const;
    const acts = FOUNDERS.map((each) => ({ ...each, notifiedOn: each.on }) as typeof each);
    const dateFor = (on: string) => {
      const life = composeLife(
        { ...treaty, finalClauses: { ...finalClauses, entryIntoForce } },
        { acts: [...acts, act('CUB', 'accession', on)] },
      );
      return determineParticipantDate(life, 'CUB');
    };
    expect(dateFor('2000-01-01')).toMatchObject({ kind: 'determined', value: '2000-01-31', article: '2(2)' });
    // On the day on which the number is complete it may be notified in time, and be one of the first.
    const { metOn } = composeLife({ ...treaty, finalClauses: { ...finalClauses, entryIntoForce } }, { acts });
    expect(dateFor(metOn ?? '')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.notification-of-deposit' }],
    });
  });

  it('gives, for an instrument of which only the day is known, the date of each rule', () => {
    const life = composeLife(treatyOf(BY_KIND), { acts: FOUNDERS });
    const ifSo = (article: string) => ({ code: 'if.rule-governs', values: { article } });
    expect(determineIfAnyDeposited(life, civilDate('2000-01-01'))).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.which-later-rule' }],
      candidates: [
        { value: '2000-01-31', if: ifSo('2(2)') },
        { value: '2000-03-31', if: ifSo('2(3)') },
      ],
    });
    expect(determineLatestDeposit(life, civilDate('2000-03-31'))).toMatchObject({
      kind: 'indeterminate',
      candidates: [
        { value: '2000-03-01', if: ifSo('2(2)') },
        { value: '2000-01-01', if: ifSo('2(3)') },
      ],
    });
    expect(determineIfAnyDeposited(life, civilDate('1998-03-01'))).toMatchObject({ kind: 'determined' });
  });

  it('gives one date where every rule leads to it', () => {
    const same: FinalClauses['laterParties'] = {
      ...BY_KIND,
      special: [{ wording: 'whichever-later', article: '2(3)', kinds: ['accession'], delay: days(30) }],
    };
    const life = composeLife(treatyOf(same), { acts: FOUNDERS });
    expect(determineIfAnyDeposited(life, civilDate('2000-01-01'))).toMatchObject({
      kind: 'determined',
      value: '2000-01-31',
    });
    expect(determineLatestDeposit(life, civilDate('2000-01-31'))).toMatchObject({
      kind: 'determined',
      value: '2000-01-01',
    });
  });

  it('is written and read back, and is refused where it is for every instrument', () => {
    const treaty = treatyOf(BY_KIND);
    expect(parseTreatyJson(writeTreatyJson(treaty))).toEqual({ ok: true, value: treaty });
    const forAll = writeTreatyJson(treaty).replace(/,\s*"kinds": \[\s*"accession"\s*\]/, '');
    expect(parseTreatyJson(forAll)).toMatchObject({
      ok: false,
      issues: [{ what: { code: 'issue.not-valid.as-a-whole', values: { why: 'special-for-all' } } }],
    });
  });

  it('is not covered by the kernel, which says so', () => {
    const values = { article: '2(2)' };
    const notCovered = { kind: 'not-covered', reason: { code: 'reason.not-covered.later-parties', values } };
    expect(packClauses(treatyOf(BY_KIND).finalClauses)).toEqual(notCovered);
    const { special: _, ...plain } = BY_KIND;
    expect(packClauses(treatyOf({ ...plain, runsFrom: 'notification' }).finalClauses)).toEqual(notCovered);
    expect(packClauses(treatyOf(plain).finalClauses)).toMatchObject({ kind: 'packed' });
  });
});

describe('later Parties, and a denunciation, of which the definition says nothing', () => {
  const notStated: FinalClauses['laterParties'] = { wording: 'not-stated', article: 'VCLT 24(3)' };

  it('leaves a later Party’s date open: the day of its deposit only if the treaty has no rule (VCLT 24(3))', () => {
    expect(answerFor(notStated, act('CUB', 'accession', '2000-01-01'))).toMatchObject({
      kind: 'indeterminate',
      article: 'VCLT 24(3)',
      questions: [{ code: 'question.later-parties-not-stated' }],
      candidates: [{ value: '2000-01-01', if: { code: 'if.no-rule-for-later-parties' } }],
      orLater: true,
    });
    expect(answerFor(notStated, act('CUB', 'accession', '1998-04-01'))).toMatchObject({
      candidates: [{ value: IN_FORCE }],
    });
    expect(dateOf(notStated, act('CUB', 'accession', '1998-03-16'))).toBe(`${IN_FORCE} 2(1)`);
  });

  it('lets a Party denounce, and leaves the effect open: three months (ICCPR-OP1 12(1)) or more than the twelve of VCLT 56(2)', () => {
    const treaty = treatyWith(2, { denunciation: { kind: 'not-stated', article: 'VCLT 56' } });
    const notice = act('NOR', 'denunciation', '2020-02-29');
    const life = composeLife(treaty, { acts: [...FOUNDERS, notice] });
    expect(life.refusals).toEqual([]);
    const received = { participant: 'NOR', receivedOn: civilDate('2020-02-29') };
    for (const revoked of [{}, { revokedOn: civilDate('2020-06-15') }]) {
      const effect = determineDenunciation(treaty.finalClauses.denunciation, { ...received, ...revoked });
      expect(effect).toMatchObject({
        kind: 'indeterminate',
        article: 'VCLT 56',
        questions: [{ code: 'question.denunciation-not-stated' }],
        candidates: [],
      });
      expect(effect).not.toHaveProperty('orLater');
    }
    expect(determineStatus(life, 'NOR', civilDate('2030-01-01'))).toBe('party');
  });

  it('knows no latest day to deposit', () => {
    const life = composeLife(treatyOf(notStated), { acts: FOUNDERS });
    expect(determineLatestDeposit(life, civilDate('2000-01-31'))).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '2000-01-31', if: { code: 'if.no-rule-for-later-parties' } }],
    });
  });
});
