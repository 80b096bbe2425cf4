import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act, DenunciationAct } from '../../src/treaty/act.ts';
import type { DenunciationClause, FinalClauses } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

/** Norway's accession brings the treaty into force, and binds Norway, on 1 May 2000. */
const JOINED = act('NOR', 'accession', '2000-02-01');
const notice = (more: Partial<DenunciationAct> = {}): Act => ({
  participant: 'NOR',
  kind: 'denunciation',
  on: civilDate('2003-06-10'),
  ...more,
});
const lifeOf = (acts: readonly Act[], denunciation?: DenunciationClause) => {
  const clauses: Partial<FinalClauses> = denunciation === undefined ? {} : { denunciation };
  return composeLife(treatyWith(1, clauses), { acts });
};
const ONE_YEAR = { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' } as const;
const PERMITTED = { kind: 'permitted', article: '3(1)', delay: ONE_YEAR } as const;
const IN_WINDOWS: DenunciationClause = {
  kind: 'in-windows',
  article: '3',
  every: { years: 3 },
  window: { years: 1 },
  from: 'entry-into-force',
  monthEnd: 'last-day-of-month',
  delay: ONE_YEAR,
};
const ON_A_DAY: DenunciationClause = {
  kind: 'on-a-day-of-the-year',
  article: '3',
  receivedBy: { month: 7, day: 1 },
  takesEffect: { month: 6, day: 10 },
};

describe('a day of effect that the notice names and the clause does not allow', () => {
  it.each([
    ['at any time', undefined, '3(1)'],
    ['in windows: from 1 May 2003 for a year', IN_WINDOWS, '3'],
    ['on a day of the year', ON_A_DAY, '3'],
  ])('has no effect, which the record and the answer say: %s', (_, clause, article) => {
    const life = lifeOf([JOINED, notice({ effectiveOn: civilDate('2009-01-01') })], clause);
    const said = { article, code: 'remark.named-day-without-effect', values: { on: '2009-01-01' } };
    expect(life.remarks).toMatchObject([
      { code: 'named-day-without-effect', article, says: { code: said.code, values: said.values } },
    ]);
    const [participation] = life.participants[0]?.participations ?? [];
    expect(participation).toMatchObject({ partyUntil: '2004-06-10' });
    expect(participation?.notices[0]?.effect.basis).toContainEqual(said);
  });

  it.each([
    ['the clause lets a notice choose', '2009-01-01', { ...PERMITTED, laterDateInNotice: true }],
    ['the notice names the day on which it takes effect anyhow', '2004-06-10', undefined],
  ] as const)('is not remarked on where %s', (_, effectiveOn, clause) => {
    expect(lifeOf([JOINED, notice({ effectiveOn: civilDate(effectiveOn) })], clause).remarks).toEqual([]);
  });
});

describe('a denunciation of which the record knows the day of effect alone', () => {
  const life = lifeOf([JOINED, notice({ receipt: 'not-known' }), act('NOR', 'accession', '2003-06-10')]);

  it('ends the participation on that day, and the answer says that the receipt is not known', () => {
    expect(life.participants[0]?.participations[0]).toMatchObject({
      partyFrom: '2000-05-01',
      partyUntil: '2003-06-10',
      notices: [
        {
          effect: {
            kind: 'determined',
            value: '2003-06-10',
            monthEndMattered: false,
            basis: [
              { article: '3(1)', code: 'remark.receipt-not-known', values: { on: '2003-06-10' } },
              { article: '3(1)', code: 'remark.last-day-as-party', values: { on: '2003-06-09' } },
              { article: '3(2)', code: 'remark.earlier-obligations-remain', values: { before: '2003-06-10' } },
            ],
          },
        },
      ],
    });
    expect(life.remarks).toMatchObject([{ article: '3(1)', code: 'receipt-not-known' }]);
  });

  it('lets the State join anew on that very day', () => {
    expect(life.refusals).toEqual([]);
    expect(life.participants[0]?.participations[1]).toMatchObject({ partyFrom: '2003-07-10' });
  });

  it('is refused by no lock-in: when it was received nobody can say', () => {
    const lockIn = {
      article: '3(2)',
      period: { years: 5 },
      monthEnd: 'last-day-of-month',
      from: 'entry-into-force',
    } as const;
    const early = lifeOf([JOINED, notice({ receipt: 'not-known' })], { ...PERMITTED, lockIn });
    expect(early.refusals).toEqual([]);
    expect(lifeOf([JOINED, notice()], { ...PERMITTED, lockIn }).refusals).toMatchObject([{ code: 'no-notice-yet' }]);
  });

  it('too late is a revocation: the denunciation has taken effect', () => {
    const acts = [JOINED, notice({ receipt: 'not-known' }), act('NOR', 'revocation-of-denunciation', '2003-06-11')];
    expect(lifeOf(acts).refusals).toMatchObject([{ code: 'revoked-too-late' }]);
  });
});
