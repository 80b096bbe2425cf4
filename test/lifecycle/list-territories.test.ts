import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { loadRecord, loadTreaty } from '../../src/catalogue/catalogue.ts';
import type { CatalogueId } from '../../src/catalogue.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listTerritories } from '../../src/lifecycle/list-territories.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { kindOfParticipant } from '../../src/participants/participant-kind.ts';
import { findResponsibleState } from '../../src/participants/responsible-state.ts';

async function listOf(id: CatalogueId, on: string) {
  const [treaty, register] = await Promise.all([loadTreaty(id), loadRecord(id)]);
  if (treaty === undefined || register === undefined) throw new Error(id);
  const asOf = civilDate(on);
  return listTerritories(composeLife(treaty, register, asOf), asOf).map(({ territory, participant, standing, until }) =>
    `${territory} ${participant} ${standing} ${until ?? ''}`.trim(),
  );
}

describe('listTerritories', () => {
  it.each([
    // Article 13, 11: notified on 24 February 1965, from 25 April.
    ['1965-04-24', ['Hong Kong GBR not-yet']],
    ['1965-04-25', ['Hong Kong GBR applies']],
    // VCSSRT 15(a): the United Kingdom was responsible until 30 June 1997.
    ['1997-07-01', ['Hong Kong CHN applies', 'Hong Kong GBR no-longer 1997-07-01', 'Macao PRT applies']],
  ])('says how the Apostille Convention stands to each on %s', async (on, expected) => {
    expect((await listOf('apostille', on)).sort()).toEqual(expected);
  });

  // The Protocol has no clause: whether from receipt, 29 April 2014, or as an instrument, 29 May, it applies to Jersey after both.
  it('says that a treaty without a clause applies once each day that is possible has come, and leaves it open before', async () => {
    expect(await listOf('op-crc-sc', '2014-05-28')).toContain('Jersey GBR open');
    expect(await listOf('op-crc-sc', '2014-05-29')).toContain('Jersey GBR applies');
  });
});

describe('findResponsibleState', () => {
  // The Joint Declarations of 19 December 1984 and 13 April 1987: China from 1 July 1997, and from 20 December 1999.
  it.each([
    ['HKG', '1997-06-30', 'GBR'],
    ['HKG', '1997-07-01', 'CHN'],
    ['MAC', '1999-12-19', 'PRT'],
    ['MAC', '1999-12-20', 'CHN'],
    ['GRL', '1990-01-01', 'DNK'],
  ])('follows the day: %s on %s is of %s', (territory, on, state) => {
    expect(findResponsibleState(territory, civilDate(on))).toBe(state);
  });

  it('finds a State for territories alone, and for all but those of which it is disputed', () => {
    const territories = PARTICIPANT_CODES.filter((code) => kindOfParticipant(code) === 'territory');
    const without = territories.filter((code) => findResponsibleState(code) === undefined);
    expect(without).toEqual(['ATA', 'ESH', 'FLK', 'IOT', 'MYT', 'SGS', 'TWN']);
    const others = PARTICIPANT_CODES.filter((code) => !territories.includes(code));
    expect(others.filter((code) => findResponsibleState(code) !== undefined)).toEqual([]);
    expect(
      [...new Set(territories.flatMap((code) => findResponsibleState(code) ?? []))].every(
        (code) => kindOfParticipant(code) === 'state',
      ),
    ).toBe(true);
  });
});
