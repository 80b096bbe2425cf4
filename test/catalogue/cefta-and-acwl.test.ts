import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { act } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

type Condition = EntryIntoForceClause['condition'];

const recordOf = (id: string): readonly Act[] => findRecord(id)?.acts ?? [];

/** The treaty without the date that it states as known, and with other parts of its clause where they are given. */
function uncounted(id: string, other: Partial<EntryIntoForceClause> = {}): Treaty {
  const treaty = treatyOfCatalogue(id);
  const { known: _, ...entryIntoForce } = treaty.finalClauses.entryIntoForce;
  return { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: { ...entryIntoForce, ...other } } };
}

const PARTIES = ['ALB', 'BIH', 'HRV', 'MKD', 'MDA', 'MNE', 'SRB', 'territory:unmik-kosovo'];
const signed = PARTIES.map((each) => act(each, 'signature', '2006-12-19'));

function enterIntoForce(treaty: Treaty, days: readonly string[]) {
  const deposits = days.map((day, index) => act(PARTIES[index] ?? '', 'ratification', day));
  return composeLife(treaty, { acts: [...signed, ...deposits] }).entryIntoForce;
}

describe('CEFTA 2006 (4)', () => {
  const life = composeLife(treatyOfCatalogue('cefta-2006'), findRecord('cefta-2006') ?? { acts: [] });

  it('is in force on the published day', () => {
    expect(life.entryIntoForce).toMatchObject({ kind: 'determined', value: '2007-07-26', article: '4(3)' });
  });

  it.each([
    ['2007-08-21', 'contracting-state', 'HRV'],
    ['2007-08-22', 'party', 'HRV'],
    ['2007-10-24', 'party', 'SRB'],
    ['2007-11-21', 'contracting-state', 'BIH'],
    ['2007-11-22', 'party', 'BIH'],
    ['2007-11-22', 'signatory', 'ROU'],
  ] as const)('on %s: %s %s', (on, status, participant) => {
    expect(determineStatus(life, participant, civilDate(on))).toBe(status);
  });

  it('would have been on 1 May 2007 with all eight by 31 March (4(2)), and with the eighth a day later is not', () => {
    const seven = Array.from({ length: 7 }, () => '2007-03-30');
    expect(enterIntoForce(uncounted('cefta-2006'), [...seven, '2007-03-31'])).toMatchObject({
      value: '2007-05-01',
      article: '4(2)',
    });
    // The fifth came on 30 March: thirty days end on 29 April, and until 31 March the other way was open.
    expect(enterIntoForce(uncounted('cefta-2006'), [...seven, '2007-04-01'])).toMatchObject({
      value: '2007-04-29',
      article: '4(3)',
    });
  });

  it('counts thirty days from the fifth of 26 June (4(3)): four of June and 26 of July', () => {
    const days = ['2007-02-28', '2007-03-15', '2007-06-01', '2007-06-20', '2007-06-26'];
    expect(enterIntoForce(uncounted('cefta-2006'), days)).toMatchObject({ value: '2007-07-26', article: '4(3)' });
  });

  it('lets nobody join but the Parties that it names (1)', () => {
    const { refusals } = composeLife(treatyOfCatalogue('cefta-2006'), {
      acts: [act('SVN', 'signature', '2006-12-19')],
    });
    expect(refusals).toHaveLength(1);
  });
});

describe('the Agreement Establishing the Advisory Centre on WTO Law (13)', () => {
  const [instruments, oneTime, annual] = conditionsOf('acwl');

  it('is in force on the published day, thirty days after the twentieth instrument, that of Kenya', () => {
    const { entryIntoForce } = composeLife(treatyOfCatalogue('acwl'), { acts: recordOf('acwl') });
    expect(entryIntoForce).toMatchObject({ kind: 'determined', value: '2001-07-15' });
    const counted = composeLife(uncounted('acwl', { condition: instruments }), { acts: recordOf('acwl') });
    expect(counted).toMatchObject({ metOn: '2001-06-15', entryIntoForce: { value: '2001-07-15' } });
  });

  // Canada and Sweden a million each, Hong Kong 300,000, the Philippines 100,000; Finland, the Netherlands and Denmark a million each,
  // Thailand 100,000: 5,500,000. Ireland adds a million on 6 November 2000.
  it('has one-time contributions of more than six million with that of Ireland, and not before', () => {
    const treaty = uncounted('acwl', { condition: oneTime });
    expect(composeLife(treaty, { acts: recordOf('acwl') })).toMatchObject({
      metOn: '2000-11-06',
      entryIntoForce: { value: '2000-12-06' },
    });
    const before = recordOf('acwl').filter(({ on }) => on < '2000-11-06');
    expect(composeLife(treaty, { acts: before }).entryIntoForce.kind).toBe('pending');
  });

  it('could not be dated by its conditions alone, for the annual contributions are in no table', () => {
    const treaty = uncounted('acwl', { condition: annual });
    expect(composeLife(treaty, { acts: recordOf('acwl') }).entryIntoForce.kind).toBe('indeterminate');
  });
});

function conditionsOf(id: string): readonly [Condition, Condition, Condition] {
  const { condition } = treatyOfCatalogue(id).finalClauses.entryIntoForce;
  const [first, second, third] = condition.kind === 'all-of' ? condition.conditions : [];
  if (first === undefined || second === undefined || third === undefined) throw new Error(`${id} has other conditions`);
  return [first, second, third];
}
