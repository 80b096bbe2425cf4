import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { endCellsOf } from '../../src/export/cells-of-answer.ts';
import { cellsOfParticipation } from '../../src/export/cells-of-participation.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOnReadings } from '../../src/lifecycle/compose-life-on-readings.ts';
import { composeWithReadingsOfActs } from '../../src/lifecycle/compose-with-readings-of-acts.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { determineLatestDenunciation } from '../../src/what-if/latest-denunciation.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

/**
 * Two instruments and three months: the second of 10 February 2001 gives 10 May 2001. Denmark, 1 April 2001, is bound on that day (reading A), or six
 * months after its own deposit, on 1 October 2001 (reading B). Notice can be given a year after it is bound: from 10 May 2002 (A) or 1 October 2002 (B).
 * That of 1 June 2002 comes in time on A, and takes effect on 1 June 2003; on B it comes too early, and Denmark stays a Party.
 */
function lock(prevailing: 'A' | 'B') {
  const { participation, entryIntoForce } = treatyWith(2).finalClauses;
  return treatyWith(2, {
    participation,
    entryIntoForce: { ...entryIntoForce, delay: months(3) },
    laterParties: { wording: 'after-entry-into-force', article: '2(2)', delay: months(6), prevailing },
    denunciation: {
      kind: 'permitted',
      article: '3',
      delay: months(12),
      lockIn: {
        article: '3',
        period: { years: 1 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
    },
  });
}

const LEFT: readonly Act[] = [
  act('NOR', 'accession', '2001-01-10'),
  act('SWE', 'accession', '2001-02-10'),
  act('DNK', 'accession', '2001-04-01'),
  act('DNK', 'denunciation', '2002-06-01'),
];
const BACK = [...LEFT, act('DNK', 'accession', '2003-09-01')];

function lifeOf(prevailing: 'A' | 'B', acts: readonly Act[], asOf?: string) {
  const on = asOf === undefined ? undefined : civilDate(asOf);
  const treaty = lock(prevailing);
  return composeWithReadingsOfActs(composeLife(treaty, { acts }, on), treaty, { acts }, on);
}

describe('composeWithReadingsOfActs', () => {
  it.each([
    ['A', LEFT, '2003-05-31', 'determined', undefined],
    ['A', LEFT, '2003-06-01', 'excluded', 'remark.party-on-other-reading'],
    ['B', LEFT, '2003-05-31', 'determined', undefined],
    ['B', LEFT, '2003-06-01', 'determined', 'remark.no-party-on-other-reading'],
    ['A', BACK, '2004-02-29', 'excluded', 'remark.party-on-other-reading'],
    ['B', BACK, '2004-02-29', 'determined', 'remark.no-party-on-other-reading'],
    // Six months after the instrument of 1 September 2003 Denmark is bound on either.
    ['A', BACK, '2004-03-01', 'determined', undefined],
    ['B', BACK, '2004-03-01', 'determined', undefined],
  ] as const)('on %s: who was a Party on %#', (prevailing, acts, day, kind, other) => {
    const answer = determineTextFor(lifeOf(prevailing, acts, day), 'DNK', civilDate(day));
    expect(answer.kind).toBe(kind);
    const said = answer.basis.map(({ code }) => code).filter((code) => code.endsWith('-on-other-reading'));
    expect(said).toEqual(other === undefined ? [] : [other]);
  });

  it('says of the instrument after the denunciation that the earlier one stands on the other reading (B), or that it binds there (A)', () => {
    const onA = determineParticipantDate(lifeOf('A', BACK), 'DNK');
    expect(onA).toMatchObject({ kind: 'determined', value: '2004-03-01' });
    expect(onA.basis.map(({ code }) => code)).toContain('remark.otherwise-answer');
    const { refusals } = lifeOf('B', BACK);
    expect(refusals.map(({ code }) => code)).toEqual(['no-notice-yet', expect.any(String)]);
    expect(refusals[1]?.reason).toMatchObject({
      code: 'reason.on-one-reading',
      values: { otherwise: [{ code: 'remark.otherwise-in-force', values: { on: '2004-03-01' } }] },
    });
  });

  it('ends a participation on each reading in an export', () => {
    const cells = (prevailing: 'A' | 'B') => {
      const own = findParticipantLife(lifeOf(prevailing, BACK), 'DNK');
      return own?.participations.map((each) => ({ ...cellsOfParticipation(each, own), ...endCellsOf(each, own) }));
    };
    const either = { ended_certainty: 'readings', ended_earliest: '2003-06-01', ended_latest: 'none' };
    expect(cells('A')).toMatchObject([{ ended_on: '2003-06-01', ...either }, { certainty: 'readings' }]);
    expect(cells('B')).toMatchObject([{ ended_on: 'none', ...either }]);
  });

  it('comes next on its day: on the other reading, or with what follows there', () => {
    const day = civilDate('2002-07-01');
    const onB = composeNext(lifeOf('B', LEFT, day), day);
    expect(onB.dated).toEqual([]);
    expect(onB.onOtherReadings.map(({ on }) => on)).toEqual(['2003-06-01']);
    const onA = composeNext(lifeOf('A', LEFT, day), day);
    expect(onA.dated.map(({ on }) => on)).toEqual(['2003-06-01']);
    expect(onA.withdrawnOtherwise.map(({ code }) => code)).toContain('remark.otherwise-without-effect');
    const after = civilDate('2003-06-01');
    expect(composeNext(lifeOf('B', LEFT, after), after).onOtherReadings).toEqual([]);
    expect(composeNext(lifeOf('A', LEFT, after), after).withdrawnOtherwise).toEqual([]);
  });

  it('says of a notice of a State that denounced too early when it takes effect if its instrument stands (15(1))', () => {
    // Ten by 10 February 2001: in force on 10 May 2001 if the instrument of Norway stands, and a year after 1 June 2003 is 1 June 2004.
    const nine = ['NOR', 'SWE', 'DNK', 'FIN', 'ISL', 'FRA', 'ITA', 'ESP', 'PRT'];
    const acts = [
      ...nine.map((each) => act(each, 'ratification', '2001-01-10')),
      act('BEL', 'ratification', '2001-02-10'),
      act('NOR', 'denunciation', '2001-01-20'),
      act('AUT', 'ratification', '2001-06-30'),
    ];
    const otherwise = [
      {
        code: 'remark.otherwise-denounced',
        values: {
          where: { code: 'where.read-as-without-effect' },
          from: '2001-05-10',
          until: '2004-06-01',
          lastDay: '2004-05-31',
        },
      },
    ];
    const reason = { code: 'reason.on-one-reading', values: { otherwise } };
    const answer = determineIfDenounced(opCrcSc, { acts }, 'NOR', civilDate('2003-06-01'));
    expect(answer).toMatchObject({ kind: 'excluded', reason: { values: { reason } } });
    const done = determineIfDone(opCrcSc, { acts }, act('NOR', 'denunciation', '2003-06-01'));
    expect(done.refusal?.reason).toMatchObject(reason);
  });

  it('leaves a life as it is in which nothing hangs on a reading', () => {
    const acts = [act('NOR', 'accession', '2001-01-10'), act('SWE', 'accession', '2001-02-10')];
    const life = composeLife(lock('A'), { acts });
    expect(composeWithReadingsOfActs(life, lock('A'), { acts })).toBe(life);
  });
});

describe('latest days where an earlier notice comes to something else on another reading', () => {
  const by = civilDate('2006-01-01');
  const read = (prevailing: 'A' | 'B') => composeLifeOnReadings(lock(prevailing), { acts: LEFT });
  const otherwise = (basis: readonly { readonly code: string }[]) =>
    basis.filter(({ code }) => code.includes('otherwise'));

  it('a State that has left on reading A is still a Party on B, and can give notice there until a year before', () => {
    const answer = determineLatestDenunciation(read('A'), 'DNK', by);
    expect(answer).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.no-notice-needed.left', values: { since: '2003-06-01' } },
    });
    expect(otherwise(answer.basis)).toMatchObject([
      { code: 'remark.otherwise-last-day', values: { on: '2005-01-01' } },
    ]);
  });

  it('where B prevails the notice came too early, and a new one is needed; on A it has left', () => {
    const answer = determineLatestDenunciation(read('B'), 'DNK', by);
    expect(answer).toMatchObject({ kind: 'determined', value: '2005-01-01' });
    expect(otherwise(answer.basis)).toMatchObject([
      {
        code: 'remark.otherwise-answer',
        values: { says: [{ code: 'reason.no-notice-needed.left', values: { since: '2003-06-01' } }] },
      },
    ]);
  });

  it('a State that has left on A can deposit anew until six months before; on B it is bound already', () => {
    const answer = determineLatestDepositOf(read('A'), 'DNK', by);
    expect(answer).toMatchObject({ kind: 'determined', value: '2005-07-01' });
    expect(otherwise(answer.basis)).toMatchObject([{ code: 'remark.otherwise-answer' }]);
  });

  it('of a State whose acts come to the same on every reading nothing more is said', () => {
    expect(otherwise(determineLatestDenunciation(read('A'), 'NOR', by).basis)).toEqual([]);
    expect(otherwise(determineLatestDepositOf(read('A'), 'FIN', by).basis)).toEqual([]);
  });
});

describe('composeLifeOnReadings', () => {
  it('composes at once what the steps compose one after the other', () => {
    for (const acts of [LEFT, BACK]) expect(composeLifeOnReadings(lock('A'), { acts })).toEqual(lifeOf('A', acts));
  });
});
