import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { say } from '../support/say.ts';

const treaty = treatyOfCatalogue('itta-2006');
const ACTS = findRecord('itta-2006')?.acts ?? [];
const life = composeLife(treaty, { acts: ACTS });

describe('the International Tropical Timber Agreement, 2006', () => {
  it('is in force definitively on 7 December 2011 (39(1)), and was not provisionally by 1 August 2008 (39(2))', () => {
    expect(life.entryIntoForce).toMatchObject({ kind: 'determined', value: '2011-12-07', article: '39(1)' });
    expect(life.provisionalEntryIntoForce?.kind).toBe('excluded');
  });

  it.each([
    ['2011-12-06', 'contracting-state', 'DEU'],
    ['2011-12-07', 'party', 'DEU'],
    // Withdrawal received on 14 January 2013: 17 days of January, 28, 31 and 14 of April are ninety (41(2)).
    ['2013-04-13', 'party', 'CAN'],
    ['2013-04-14', 'former-party', 'CAN'],
    ['2023-11-22', 'party', 'CAN'],
    // It notified provisional application on 25 April 2008 (38), and ratified on 28 July 2015 (39(4)).
    ['2015-07-28', 'party', 'BEL'],
    ['2015-07-28', 'signatory', 'NGA'],
  ] as const)('on %s: %s %s', (on, status, participant) => {
    expect(determineStatus(life, participant, civilDate(on))).toBe(status);
  });

  it('is applied provisionally by who notified it from the entry into force until it is bound (38)', () => {
    const belgium = life.provisional.filter(({ participant }) => participant === 'BEL');
    expect(belgium).toMatchObject([{ from: '2011-12-07', until: '2015-07-28' }]);
  });

  it('is open for signature until one month after its entry into force, that day included (36(1))', () => {
    const refusalsOf = (on: string) => composeLife(treaty, { acts: [...ACTS, act('CHL', 'signature', on)] }).refusals;
    expect(refusalsOf('2012-01-07')).toEqual([]);
    expect(refusalsOf('2012-01-08')).toHaveLength(1);
  });

  it('says that a notification of provisional application counts for the provisional entry into force', () => {
    const said = listClauses(treaty).map((clause) => say(clause.says));
    expect(said.join(' ')).toContain('A notification of it counts for the provisional entry into force.');
    const ofOther = listClauses(treatyOfCatalogue('att')).map((clause) => say(clause.says));
    expect(ofOther.join(' ')).toContain('That counts for nothing else.');
  });
});
