import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, step } from '../support/build.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';

describe('an amendment to the Biological Weapons Convention (XI)', () => {
  // Twenty-two Parties from 26 March 1975: a majority is twelve.
  const STATES = [
    'GBR',
    'RUS',
    'USA',
    'NOR',
    'SWE',
    'DNK',
    'FIN',
    'ISL',
    'POL',
    'HUN',
    'BGR',
    'ROU',
    'TUR',
    'IRN',
    'IND',
    'JPN',
    'CAN',
    'MEX',
    'BRA',
    'CHL',
    'PER',
    'KEN',
  ];
  const ratified = STATES.flatMap((each) => [
    act(each, 'signature', '1972-04-10'),
    act(each, 'ratification', '1975-03-26'),
  ]);
  const proposed = step('amendment-proposal', '1980-01-02', 'SWE');
  const accept = (count: number) =>
    STATES.slice(0, count).map((each, index) => step('amendment-acceptance', `1981-01-${String(index + 10)}`, each));
  const amendmentOf = (acts: readonly Act[]) =>
    composeLife(treatyOfCatalogue('bwc'), { acts: [...ratified, proposed, ...acts] }).amendments[0];

  it('is in force with the acceptance of a majority, which nobody need adopt, and not with half', () => {
    expect(amendmentOf(accept(11))?.entryIntoForce.kind).toBe('pending');
    expect(amendmentOf(accept(12))?.entryIntoForce).toMatchObject({ value: '1981-01-21', article: 'XI' });
  });

  it('binds each remaining Party from the day of its own acceptance', () => {
    const bound = amendmentOf(accept(13))?.bound ?? [];
    expect(bound.find(({ participant }) => participant === 'GBR')).toMatchObject({ from: '1981-01-21' });
    expect(bound.find(({ participant }) => participant === 'TUR')).toMatchObject({ from: '1981-01-22' });
    expect(bound.some(({ participant }) => participant === 'KEN')).toBe(false);
  });
});
