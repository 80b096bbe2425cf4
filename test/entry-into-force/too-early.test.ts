import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { findWhyTooEarly } from '../../src/entry-into-force/too-early.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findRecord, listTreaties, treatyOfCatalogue } from '../support/catalogue.ts';

describe('findWhyTooEarly', () => {
  it.each([
    // Adopted and opened on 25 May 2000; three months after the deposit (14(1)).
    ['op-crc-sc', '2000-05-24', 'adoption'],
    ['op-crc-sc', '2000-05-25', 'opening'],
    ['op-crc-sc', '2000-08-24', 'opening'],
    ['op-crc-sc', '2000-08-25', undefined],
    // Not before 1 January 2019 (IV(1)).
    ['kigali-amendment-ozone', '2018-12-31', 'clause'],
    ['kigali-amendment-ozone', '2019-01-01', undefined],
    // Opened on 13 January 1993; in no case earlier than two years after (XXI(1)).
    ['cwc', '1995-01-12', 'clause'],
    ['cwc', '1995-01-13', undefined],
    // Opened on 22 April 2016; on the thirtieth day after the condition is met (21(1)).
    ['paris', '2016-05-21', 'opening'],
    ['paris', '2016-05-22', undefined],
  ])('%s on %s: %s', (id, day, why) => {
    expect(findWhyTooEarly(treatyOfCatalogue(id), civilDate(day))).toBe(why);
  });

  it('excludes no day on which a treaty of the catalogue entered into force', () => {
    const excluded = listTreaties().flatMap((treaty) => {
      const { entryIntoForce: answer } = composeLife(treaty, findRecord(treaty.id) ?? { acts: [] });
      return answer.kind === 'determined' && findWhyTooEarly(treaty, answer.value) !== undefined ? treaty.id : [];
    });
    expect(excluded).toEqual([]);
  });
});
