import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, step } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const efta = treatyOfCatalogue('efta');
const SEVEN = ['AUT', 'DNK', 'NOR', 'PRT', 'SWE', 'CHE', 'GBR'];
const signatures = SEVEN.map((each) => act(each, 'signature', '1960-01-04'));
const ratifications = SEVEN.map((each) => act(each, 'ratification', '1960-05-03'));

/** The clauses without the date that is known of itself, so that the instruments are counted. */
function composeCounted(acts: readonly Act[]) {
  const { known: _, ...entryIntoForce } = efta.finalClauses.entryIntoForce;
  return composeLife({ ...efta, finalClauses: { ...efta.finalClauses, entryIntoForce } }, { acts });
}

const lifeWith = (...further: readonly Act[]) => composeCounted([...signatures, ...ratifications, ...further]);

describe('the EFTA Convention', () => {
  it('is in force since 3 May 1960 (55)', () => {
    const { entryIntoForce } = composeLife(efta, findRecord('efta') ?? { acts: [] });
    expect(entryIntoForce).toMatchObject({ kind: 'determined', value: '1960-05-03', article: '55' });
  });

  it('is in force with the last of the seven ratifications, and with no six of them (55)', () => {
    expect(lifeWith().entryIntoForce).toMatchObject({ kind: 'determined', value: '1960-05-03', article: '55' });
    for (const each of ratifications) {
      const six = ratifications.filter((other) => other !== each);
      expect(composeCounted([...signatures, ...six]).entryIntoForce.kind).toBe('pending');
    }
  });

  // 56(1): "on the date indicated in that decision", which is no clause. Without one it would be the day of the deposit (VCLT 24(3)).
  it('leaves open since when it binds a State that accedes: the day of its deposit, or a later one (56(1))', () => {
    const life = lifeWith(act('ISL', 'accession', '1970-01-22'));
    const [iceland] = life.participants.filter(({ participant }) => participant === 'ISL');
    expect(iceland?.participations[0]?.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      article: '56(1)',
      questions: [{ code: 'question.later-parties-not-stated' }],
      candidates: [{ value: '1970-01-22' }],
      orLater: true,
    });
    expect(determineStatus(life, 'ISL', civilDate('1970-01-21'))).toBe('none');
  });

  it.each(['NOR', 'ISL', 'DNK'])(
    'does not tell from its record what %s is in 2000: no instrument is at hand',
    (each) => {
      const life = composeLife(efta, findRecord('efta') ?? { acts: [] });
      expect(determineStatus(life, each, civilDate('2000-01-01'))).toBe('not-known');
    },
  );

  // 59: "on the first day of the second month following the deposit of the instruments of acceptance by all Member States".
  it.each([
    ['1961-04-12', '1961-06-01'],
    ['1961-05-01', '1961-07-01'],
    ['1961-12-31', '1962-02-01'],
  ])(
    'has an amendment in force that the Council has adopted and the last of seven accepts on %s: %s (59)',
    (last, inForceOn) => {
      const amendment = lifeWith(
        step('amendment-proposal', '1961-01-02', 'NOR'),
        step('amendment-adoption', '1961-01-10'),
        ...SEVEN.map((each, index) => step('amendment-acceptance', index === 6 ? last : '1961-02-01', each)),
      ).amendments[0];
      expect(amendment?.entryIntoForce).toMatchObject({ kind: 'determined', value: inForceOn });
    },
  );
});
