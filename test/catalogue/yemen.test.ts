import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

function lifeOf(id: string) {
  const register = findRecord(id);
  if (register === undefined) throw new Error(`no record of ${id}`);
  return composeLife(treatyOfCatalogue(id), register);
}

// Until 22 May 1990 YEM is the Yemen Arab Republic, and YMD Democratic Yemen.
describe('the two States that united in Yemen, each by its own instrument', () => {
  it.each([
    // CERD 19(2), the thirtieth day: 13 days to 31 October and 17; 24 days to 30 April and 6.
    ['cerd', 'YMD', '1972-11-17'],
    ['cerd', 'YEM', '1989-05-06'],
    // Genocide Convention XIII, the ninetieth day: 19, 31 and 30 days to 30 April and 10; 24, 31 and 30 days to 30 June and 5.
    ['genocide', 'YMD', '1987-05-10'],
    ['genocide', 'YEM', '1989-07-05'],
  ])('%s binds %s from %s', (id, participant, from) => {
    const life = lifeOf(id);
    expect(determineParticipantDate(life, participant)).toMatchObject({ kind: 'determined', value: from });
    const dayBefore = civilDate('1972-11-16');
    expect(determineStatus(life, participant, dayBefore)).not.toBe('party');
    expect(determineStatus(life, participant, civilDate(from))).toBe('party');
  });

  it('the Yemen Arab Republic was no Party to CERD in 1980, and Yemen is one', () => {
    const life = lifeOf('cerd');
    const statusOn = (day: string) => determineStatus(life, 'YEM', civilDate(day));
    expect(['1980-01-01', '1989-05-05', '1990-05-22', '2026-01-01'].map(statusOn)).toEqual([
      'none',
      'contracting-state',
      'party',
      'party',
    ]);
  });

  it('of an instrument that is printed under Yemen, it is not said that Democratic Yemen did not deposit it (BWC, 1 June 1979)', () => {
    expect(determineStatus(lifeOf('bwc'), 'YMD', civilDate('1985-01-01'))).toBe('not-known');
  });
});
