import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestProvisionalEntry } from '../../src/what-if/latest-provisional-entry.ts';
import { act, treatyWith } from '../support/build.ts';
import { expectedOf, outcomeOf, reasonsOf } from '../support/latest.ts';
import { readActs } from '../support/read-acts.ts';
import { both, timber } from '../support/timber.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

describe('determineLatestProvisionalEntry, by dates worked by hand', () => {
  it.each(readVectors('latest-provisional-entries'))('$acts, by $in_force_by: $says', (row) => {
    const treaty = timber();
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    expect(outcomeOf(determineLatestProvisionalEntry(life, dateOf(row, 'in_force_by')))).toEqual(expectedOf(row));
  });
});

describe('the last day for provisional entry into force', () => {
  const JAPAN = act('JPN', 'ratification', '2007-08-31');
  const GHANA = act('GHA', 'provisional-application', '2007-12-01');
  const latest = (treaty: Treaty, by: string, acts: readonly Act[] = [JAPAN, GHANA], asOf?: string) => {
    const on = asOf === undefined ? undefined : civilDate(asOf);
    return determineLatestProvisionalEntry(composeLife(treaty, { acts }, on), civilDate(by), on);
  };
  const provisional = timber().finalClauses.entryIntoForce.provisional;
  if (provisional === undefined) throw new Error('the treaty has such a clause');

  it('says what counts, and why it is none', () => {
    expect(latest(timber(), '2008-05-15').basis[0]).toEqual({
      article: '39(2)',
      code: 'step.provisional-counts',
      values: { kinds: ['ratification', 'provisional-application'] },
    });
    expect(reasonsOf(latest(timber(), '2008-01-31'))).toEqual([
      'reason.no-deposit-in-time',
      'why.clause-sets-later-date',
    ]);
    expect(reasonsOf(latest(treatyWith(1), '2008-01-31'))).toEqual(['reason.provisional-not-provided']);
    expect(reasonsOf(latest(timber(), '2008-03-01', [JAPAN, GHANA, act('CMR', 'ratification', '2008-01-15')]))).toEqual(
      ['reason.in-force-provisionally'],
    );
  });

  it('follows a decision of those that were ready, which no instrument makes another', () => {
    const decided = { article: '39(3)', on: civilDate('2008-10-15') };
    const own = timber({ provisional: { ...provisional, decided } });
    expect(reasonsOf(latest(own, '2008-10-15'))).toEqual(['reason.in-force-provisionally']);
    expect(reasonsOf(latest(own, '2008-10-14'))).toEqual(['reason.no-deposit-in-time', 'why.provisional-decided-for']);
    // What nobody had decided yet is not known.
    expect(outcomeOf(latest(own, '2008-12-31', [JAPAN, GHANA], '2008-03-01'))).toEqual({ latest: '2008-08-01' });
  });

  it('is not clipped to a last day where the clause has none', () => {
    const { metBy: _, ...open } = provisional;
    expect(outcomeOf(latest(timber({ provisional: open }), '2012-12-31'))).toEqual({ latest: '2012-12-31' });
  });

  it('waits for the depositary where its conditions turn on a share that it finds', () => {
    const own = timber({
      provisional: {
        ...provisional,
        condition: {
          kind: 'all-of',
          conditions: [both(2, 1), { kind: 'treaty-in-force', treaty: 'other', facts: { kind: 'known' } }],
        },
      },
    });
    expect(latest(own, '2008-05-15')).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.others-awaited-too' }],
      candidates: [{ value: '2008-05-15' }],
    });
  });
});
