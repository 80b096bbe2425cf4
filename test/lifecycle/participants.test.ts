import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife, type ParticipationLife } from '../../src/lifecycle/life.ts';
import { isAnswerableFor, isParty } from '../../src/lifecycle/obligations.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

const on = civilDate;
/** In force on 20 May 1990, three months after the second instrument. */
const FOUNDERS = [act('NOR', 'accession', '1990-01-15'), act('ISL', 'accession', '1990-02-20')];
const lifeWith = (acts: readonly Act[], clauses: Partial<FinalClauses> = {}) =>
  composeLife(treatyWith(2, clauses), { acts: [...FOUNDERS, ...acts] });
/** A participation, its answers shown by their day or by why they have none. */
const inShort = ({ entryIntoForce, notices, ...rest }: ParticipationLife) => ({
  ...rest,
  entryIntoForce: entryIntoForce.kind === 'determined' ? entryIntoForce.value : entryIntoForce.kind,
  notices: notices.map(({ effect, ...notice }) => {
    if (effect.kind === 'excluded') return { ...notice, effect: effect.reason };
    return { ...notice, effect: effect.kind === 'determined' ? effect.value : effect.kind };
  }),
});
const participationsOf = (participant: string, acts: readonly Act[], clauses: Partial<FinalClauses> = {}) =>
  findParticipantLife(lifeWith(acts, clauses), participant)?.participations ?? [];

describe('composeParticipant', () => {
  it('an instrument that was withdrawn binds nobody, and says by which act (article 1(2))', () => {
    const [signature, accession, withdrawal] = [
      act('CUB', 'signature', '1990-01-31'),
      act('CUB', 'ratification', '1990-03-01'),
      act('CUB', 'withdrawal-of-instrument', '1990-04-01'),
    ];
    expect(findParticipantLife(lifeWith([signature, accession, withdrawal]), 'CUB')).toStrictEqual({
      participant: 'CUB',
      signedOn: '1990-01-31',
      participations: [
        {
          instrument: accession,
          entryIntoForce: {
            kind: 'excluded',
            article: '1(2)',
            reason: { code: 'reason.instrument-withdrawn', values: { on: '1990-04-01' } },
            basis: [accession, withdrawal].map((done) => ({
              article: '1(2)',
              code: 'step.act',
              values: { act: done },
            })),
          },
          notices: [],
          withdrawnOn: '1990-04-01',
          withdrawnBy: withdrawal,
        },
      ],
    });
  });

  it('a State that ceases to exist by the day on which it would be bound never is, and one day later it was', () => {
    const [late, early] = [act('DDR', 'accession', '1990-09-03'), act('DDR', 'accession', '1990-09-02')];
    expect(findParticipantLife(lifeWith([late]), 'DDR')).toStrictEqual({
      participant: 'DDR',
      ceasedOn: '1990-10-03',
      participations: [
        {
          instrument: late,
          entryIntoForce: {
            kind: 'excluded',
            article: '1(2)',
            reason: {
              code: 'reason.ceased-before-bound',
              values: { ceasedOn: '1990-10-03', boundOn: '1990-10-03' },
            },
            basis: [
              {
                article: '1(2)',
                code: 'step.act',
                values: { act: { participant: 'DDR', kind: 'accession', on: '1990-09-03' } },
              },
              {
                article: '2(2)',
                code: 'step.add-period',
                values: { from: '1990-09-03', to: '1990-10-03', period: { months: 1 } },
              },
            ],
          },
          notices: [],
        },
      ],
    });
    expect(participationsOf('DDR', [early]).map(inShort)).toStrictEqual([
      {
        instrument: early,
        entryIntoForce: '1990-10-02',
        notices: [],
        partyFrom: '1990-10-02',
        partyUntil: '1990-10-03',
      },
    ]);
  });

  it('a denunciation that was revoked in time ends nothing, the next one does (VCLT 68, article 3(1))', () => {
    const [first, second] = [act('ISL', 'denunciation', '1995-01-01'), act('ISL', 'denunciation', '2000-02-29')];
    const acts = [first, act('ISL', 'revocation-of-denunciation', '1995-12-31'), second];
    const revoked = {
      act: first,
      receivedOn: '1995-01-01',
      revokedOn: '1995-12-31',
      effect: { code: 'reason.revoked', values: { on: '1995-12-31', takesEffectOn: '1996-01-01' } },
    };
    const bound = { instrument: FOUNDERS[1], entryIntoForce: '1990-05-20', partyFrom: '1990-05-20' };
    expect(participationsOf('ISL', acts.slice(0, 2)).map(inShort)).toStrictEqual([{ ...bound, notices: [revoked] }]);
    expect(participationsOf('ISL', acts).map(inShort)).toStrictEqual([
      {
        ...bound,
        notices: [revoked, { act: second, receivedOn: '2000-02-29', effect: '2001-02-28' }],
        partyUntil: '2001-02-28',
      },
    ]);
  });

  it('the end of a State comes before a denunciation that would take effect later, and after one that has', () => {
    const accession = act('CSK', 'accession', '1991-01-01');
    const untilAfter = (day: string) =>
      participationsOf('CSK', [accession, act('CSK', 'denunciation', day)]).map(({ partyUntil }) => partyUntil);
    expect(untilAfter('1992-06-01')).toEqual(['1993-01-01']);
    expect(untilAfter('1991-06-01')).toEqual(['1992-06-01']);
  });

  it('leaving another treaty ends it too, unless a denunciation did before (article 3(2))', () => {
    const until = on('1997-05-05');
    const parties = [{ participant: 'ISL', from: on('1980-01-01'), until }];
    const denunciation: FinalClauses['denunciation'] = {
      kind: 'permitted',
      article: '3(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      leavesWith: { article: '3(2)', treaty: 'parent', facts: { kind: 'known', parties } },
    };
    const of = (...acts: readonly Act[]) => participationsOf('ISL', acts, { denunciation }).map(inShort);
    const bound = { instrument: FOUNDERS[1], entryIntoForce: '1990-05-20', notices: [], partyFrom: '1990-05-20' };
    const leftWith = { on: until, article: '3(2)', treaty: 'parent' };
    expect(of()).toStrictEqual([{ ...bound, leftWith, partyUntil: until }]);
    const late = act('ISL', 'denunciation', '1996-05-05');
    const noticeOf = (notice: Act) => [
      { act: notice, receivedOn: notice.on, effect: `${Number(notice.on.slice(0, 4)) + 1}${notice.on.slice(4)}` },
    ];
    expect(of(late)).toStrictEqual([{ ...bound, notices: noticeOf(late), leftWith, partyUntil: until }]);
    const early = act('ISL', 'denunciation', '1996-05-04');
    expect(of(early)).toStrictEqual([{ ...bound, notices: noticeOf(early), partyUntil: '1997-05-04' }]);
  });
});

describe('determineStatus', () => {
  const statusesOf = (participant: string, acts: readonly Act[], days: readonly string[]) => {
    const life = lifeWith(acts);
    return days.map((day) => determineStatus(life, participant, on(day)));
  };

  it('of a State that does not exist any more is that of a former Party, or none', () => {
    const days = ['1990-10-02', '1990-10-03'];
    expect(statusesOf('DDR', [act('DDR', 'signature', '1990-01-02')], days)).toEqual(['signatory', 'none']);
    expect(statusesOf('DDR', [act('DDR', 'accession', '1990-09-20')], days)).toEqual(['contracting-state', 'none']);
    expect(statusesOf('CSK', [act('CSK', 'accession', '1991-01-01')], ['1992-12-31', '1993-01-01'])).toEqual([
      'party',
      'former-party',
    ]);
  });

  it('is that of a contracting State until the day on which it withdraws, and then that of a signatory', () => {
    const acts = [
      act('CUB', 'signature', '1990-01-31'),
      act('CUB', 'ratification', '1990-03-01'),
      act('CUB', 'withdrawal-of-instrument', '1990-04-01'),
    ];
    expect(statusesOf('CUB', acts, ['1990-01-30', '1990-01-31', '1990-03-01', '1990-03-31', '1990-04-01'])).toEqual([
      'none',
      'signatory',
      'contracting-state',
      'contracting-state',
      'signatory',
    ]);
    expect(statusesOf('KEN', acts, ['2000-01-01'])).toEqual(['none']);
  });

  it('goes round again where a Party leaves and comes back', () => {
    const acts = [act('ISL', 'denunciation', '1995-01-01'), act('ISL', 'accession', '1998-01-01')];
    const days = ['1995-12-31', '1996-01-01', '1998-01-01', '1998-02-01'];
    expect(statusesOf('ISL', acts, days)).toEqual(['party', 'former-party', 'contracting-state', 'party']);
    const life = lifeWith(acts);
    expect(days.map((day) => listParties(life, on(day)))).toEqual([['ISL', 'NOR'], ['NOR'], ['NOR'], ['ISL', 'NOR']]);
    expect(days.map((day) => isParty(life, 'ISL', on(day)))).toEqual([true, false, false, true]);
    expect(days.map((day) => isAnswerableFor(life, 'ISL', on(day)))).toEqual([true, false, false, true]);
  });
});

describe('composeLife', () => {
  it('takes a day only where it is one', () => {
    expect(() => Reflect.apply(composeLife, undefined, [treatyWith(1), { acts: [] }, null])).toThrow(
      /^composeLife: asOf is null, /,
    );
  });

  it('refuses a report of a State that is no Party, whoever else is', () => {
    const reporting: FinalClauses['reporting'] = {
      to: 'the Committee',
      initial: { article: '5(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'none' },
    };
    const reports: readonly Act[] = ['KEN', 'NOR'].map((participant) => ({
      participant,
      kind: 'report',
      on: on('1991-01-01'),
    }));
    const { refusals, reportingActs } = lifeWith(reports, { reporting });
    expect(refusals.map(({ act: of, code }) => [of.participant, code])).toEqual([['KEN', 'not-a-party']]);
    expect(reportingActs.map(({ participant }) => participant)).toEqual(['NOR']);
  });
});
