import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, CONFERENCE, parties, step, treatyWith } from '../support/build.ts';

const { approval: _, ...WITHOUT_APPROVAL } = CONFERENCE;
const treaty = treatyWith(5, { amendment: WITHOUT_APPROVAL });

/** Five Parties and Serbia, in force since 1 April 1991; four of them accept an amendment, in force with the fourth on 1 May 2000. */
const ACTS: readonly Act[] = [
  ...parties(5),
  act('SRB', 'accession', '1992-01-01'),
  step('amendment-proposal', '1999-01-01', 'AGO'),
  step('amendment-adoption', '1999-12-01'),
  ...['AGO', 'BEN', 'CUB'].map((each) => step('amendment-acceptance', '2000-03-01', each)),
  step('amendment-acceptance', '2000-05-01', 'DZA'),
];

/** Serbia accepts on a day or does not; Montenegro separates on 3 June 2006, and may accept on its own. */
function boundOf(accepted: string | undefined, ...more: readonly Act[]) {
  const serbia = accepted === undefined ? [] : [step('amendment-acceptance', accepted, 'SRB')];
  const succession: Act = {
    participant: 'MNE',
    kind: 'succession',
    on: civilDate('2006-10-23'),
    effectiveOn: civilDate('2006-06-03'),
  };
  const life = composeLife(treaty, { acts: [...ACTS, ...serbia, succession, ...more] });
  const [amendment] = life.amendments;
  expect(amendment?.entryIntoForce).toMatchObject({ kind: 'determined', value: '2000-05-01' });
  const bound = amendment?.bound.find(({ participant }) => participant === 'MNE');
  const text = determineTextFor(life, 'MNE', civilDate('2010-01-01'));
  expect(text).toMatchObject({ kind: 'determined', value: { amendments: bound === undefined ? [] : ['first'] } });
  return bound && [bound.from, bound.because, bound.article];
}

describe('a successor, once an amendment is in force', () => {
  it('is bound by it where its predecessor was, from the date of succession (VCSSRT 34)', () => {
    expect(boundOf('2000-06-01')).toEqual(['2006-06-03', 'succeeded', 'VCSSRT 34']);
    expect(boundOf('2006-06-03')).toEqual(['2006-06-03', 'succeeded', 'VCSSRT 34']);
  });

  it('is not bound by it where its predecessor was not, or came to be on a later day', () => {
    expect(boundOf(undefined)).toBeUndefined();
    expect(boundOf('2006-06-04')).toBeUndefined();
  });

  it('may accept it on its own', () => {
    expect(boundOf(undefined, step('amendment-acceptance', '2008-02-29', 'MNE'))).toEqual([
      '2008-02-29',
      'accepted-later',
      '4(3)',
    ]);
  });

  it('is a newcomer to the treaty as amended where the record has no predecessor as a Party (VCLT 40(5))', () => {
    const succession = {
      participant: 'SVK',
      kind: 'succession',
      on: civilDate('2006-10-23'),
      effectiveOn: civilDate('2006-06-03'),
    } as const;
    const life = composeLife(treaty, { acts: [...ACTS, succession] });
    expect(life.amendments[0]?.bound.find(({ participant }) => participant === 'SVK')).toMatchObject({
      from: '2006-06-03',
      because: 'joined-later',
      article: 'VCLT 40(5)',
    });
  });
});
