import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { findRecord, findTreaty } from '../support/catalogue.ts';

/** Published dates of entry into force: the treaty, the day on which its condition was met, the date, who published it. */
const PUBLISHED: readonly (readonly [
  id: string,
  metOn: string | undefined,
  inForceOn: string | undefined,
  by: string,
])[] = [
  ['icrw-whaling', '1948-11-10', '1948-11-10', 'ECOLEX'],
  ['cerd', '1968-12-05', '1969-01-04', 'UN Treaty Collection'],
  ['npt', '1970-03-05', '1970-03-05', 'UNODA'],
  ['un-charter-amend-61', '1973-09-24', '1973-09-24', 'UN Treaty Collection'],
  ['iccpr', '1975-12-23', '1976-03-23', 'UN Treaty Collection'],
  ['iccpr-op1', '1973-12-12', '1976-03-23', 'UN Treaty Collection'],
  ['cedaw', '1981-08-04', '1981-09-03', 'UN Treaty Collection'],
  ['ilo-c155', '1982-08-11', '1983-08-11', 'ILO'],
  ['cat', '1987-05-27', '1987-06-26', 'UN Treaty Collection'],
  ['montreal-protocol', '1988-12-16', '1989-01-01', 'Ozone Secretariat'],
  ['coe-126-ecpt', '1988-10-07', '1989-02-01', 'Council of Europe Treaty Office'],
  ['crc', '1990-08-03', '1990-09-02', 'Verdragenbank'],
  ['unfccc', '1993-12-21', '1994-03-21', 'UN Treaty Collection'],
  ['unclos', '1993-11-16', '1994-11-16', 'UN Treaty Collection'],
  ['cwc', '1996-10-31', '1997-04-29', 'OPCW'],
  ['ottawa', '1998-09-16', '1999-03-01', 'UN Treaty Collection'],
  ['fish-stocks', '2001-11-11', '2001-12-11', 'UN Treaty Collection'],
  ['op-crc-sc', '2001-10-18', '2002-01-18', 'UN Treaty Collection'],
  ['op-crc-ac', '2001-11-12', '2002-02-12', 'UN Treaty Collection'],
  ['wipo-wct', '2001-12-06', '2002-03-06', 'WIPO'],
  ['rome-statute', '2002-04-11', '2002-07-01', 'UN Treaty Collection'],
  ['crc-art43-2-amendment', '2002-11-18', '2002-11-18', 'UN Treaty Collection'],
  ['cmw', '2003-03-14', '2003-07-01', 'UN Treaty Collection'],
  ['cartagena', '2003-06-13', '2003-09-11', 'UN Treaty Collection'],
  ['untoc', '2003-07-01', '2003-09-29', 'UN Treaty Collection'],
  ['untoc-trafficking', '2003-09-26', '2003-12-25', 'UN Treaty Collection'],
  ['kyoto', '2004-11-18', '2005-02-16', 'UN Treaty Collection'],
  ['crpd', '2008-04-03', '2008-05-03', 'UN Treaty Collection'],
  ['op-crpd', '2008-02-08', '2008-05-03', 'UN Treaty Collection'],
  ['op-crc-ic', '2014-01-14', '2014-04-14', 'UN Treaty Collection'],
  ['att', '2014-09-25', '2014-12-24', 'UN Treaty Collection'],
  ['wipo-marrakesh', '2016-06-30', '2016-09-30', 'WIPO'],
  ['paris', '2016-10-05', '2016-11-04', 'UNFCCC'],
  ['kigali-amendment-ozone', '2017-11-17', '2019-01-01', 'Ozone Secretariat'],
  ['wipo-beijing', '2020-01-28', '2020-04-28', 'WIPO'],
  ['doha-amendment', '2020-10-02', '2020-12-31', 'UNFCCC'],
  ['ctbt', undefined, undefined, 'UNODA: not in force'],
];

function find(id: string): { readonly treaty: Treaty; readonly acts: readonly Act[] } {
  const treaty = findTreaty(id);
  const register = findRecord(id);
  if (treaty === undefined || register === undefined) throw new Error(`no ${id}`);
  return { treaty, acts: register.acts };
}

function link(treaty: Treaty, acts: (id: string) => readonly Act[] = (id) => find(id).acts): Treaty {
  const linked = linkWithOthers(treaty, {
    findTreaty: (id) => findTreaty(id),
    findRegister: (id) => (findRecord(id) === undefined ? undefined : { acts: acts(id) }),
  });
  if (linked.kind !== 'linked') throw new Error('circular');
  return linked.treaty;
}

function live(treaty: Treaty, acts: readonly Act[]): Life {
  return composeLife(link(treaty), { acts });
}

/** Words a date for a table: `met -> in force`. */
function datesOf({ metOn, entryIntoForce }: Life): string {
  const date = entryIntoForce.kind === 'determined' ? entryIntoForce.value : entryIntoForce.kind;
  return `${metOn ?? 'not met'} -> ${date}`;
}

function withClause(treaty: Treaty, change: Partial<EntryIntoForceClause>): Treaty {
  const { finalClauses } = treaty;
  return {
    ...treaty,
    finalClauses: { ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, ...change } },
  };
}

const without = (acts: readonly Act[], ...codes: readonly string[]) =>
  acts.filter(({ participant }) => !codes.includes(participant ?? ''));

describe('published dates of entry into force', () => {
  it.each(PUBLISHED)('%s: met on %s, in force on %s (%s)', (id, metOn, inForceOn) => {
    const { treaty, acts } = find(id);
    expect(datesOf(live(treaty, acts))).toBe(`${metOn ?? 'not met'} -> ${inForceOn ?? 'pending'}`);
  });

  // The CTBT is not in force.
  const decided = PUBLISHED.flatMap(([id, metOn]) => (metOn === undefined ? [] : [[id, metOn] as const]));
  it.each(decided)('%s: without the instruments of that day the condition is met later, or not at all', (id, metOn) => {
    const { treaty, acts } = find(id);
    const { countedInstruments } = live(treaty, acts);
    const decisive = countedInstruments.filter(({ on }) => on === metOn).map(({ participant }) => participant);
    const life = live(
      treaty,
      without(acts, ...decisive, ...decisive.filter((each) => each === 'RUS').map(() => 'SUN')),
    );
    expect(decisive.length).toBeGreaterThan(0);
    expect((life.metOn ?? '9999-12-31') > metOn).toBe(true);
  });
});

describe('what moves a published date', () => {
  it('Kyoto Protocol 25(1): 55 instruments since 23 May 2002, the share on 18 November 2004 by the Russian Federation; without it, pending', () => {
    const { treaty, acts } = find('kyoto');
    const { entryIntoForce } = live(treaty, acts);
    const [count, share] = entryIntoForce.basis;
    expect(count).toMatchObject({ code: 'step.number-complete', values: { required: 55, metOn: '2002-05-23' } });
    expect(share).toMatchObject({
      code: 'step.share-reached',
      values: { metOn: '2004-11-18', decisive: [{ participant: 'RUS' }], total: 13_728_306 },
    });
    const pending = live(treaty, without(acts, 'RUS')).entryIntoForce;
    expect(pending).toMatchObject({ kind: 'pending', awaits: [{ code: 'awaited.share', article: '25(1)' }] });
  });

  it('Kyoto Protocol 25(1): 61.8 per cent by the table; the 61.6 that the secretariat published add up shares rounded one by one', () => {
    const { treaty, acts } = find('kyoto');
    const { condition } = treaty.finalClauses.entryIntoForce;
    const part = condition.kind === 'all-of' ? condition.conditions.find(({ kind }) => kind === 'share') : undefined;
    const table = part?.kind === 'share' ? part.tables[0] : undefined;
    if (table === undefined) throw new Error('a table of shares');
    const { countedInstruments } = live(
      treaty,
      acts.filter(({ on }) => on <= civilDate('2004-11-18')),
    );
    const shares = countedInstruments.map(({ participant }) => ((table.shares[participant] ?? 0) / table.total) * 100);
    const round = (percent: number) => Math.round(percent * 10) / 10;
    const sum = (numbers: readonly number[]) => round(numbers.reduce((total, each) => total + each, 0));
    expect([sum(shares), sum(shares.map(round))]).toEqual([61.8, 61.6]);
  });

  it('Doha Amendment, Kyoto Protocol 20(4): with the European Union counted, three fourths a day earlier', () => {
    const { treaty, acts } = find('doha-amendment');
    expect(datesOf(live(withClause(treaty, { organisations: 'counted' }), acts))).toBe('2020-10-01 -> 2020-12-30');
  });

  it('Doha Amendment, Kyoto Protocol 20(4): had Canada not left, 145 of 193 would be required, and not 144 of 192', () => {
    const { treaty, acts } = find('doha-amendment');
    const stayed = link(treaty, (id) => find(id).acts.filter(({ kind }) => kind !== 'denunciation'));
    const tally = (life: Life) => life.entryIntoForce.basis.find(({ code }) => code === 'step.tally-complete')?.values;
    expect(tally(live(treaty, acts))).toMatchObject({ parties: 192, required: 144 });
    expect(tally(composeLife(stayed, { acts }))).toMatchObject({ parties: 193, required: 145, metOn: '2020-10-22' });
  });

  it('OP-CRPD 13(1): the tenth instrument of 8 February 2008 waits for the Convention; without that clause, 9 March 2008', () => {
    const { treaty, acts } = find('op-crpd');
    const { notBefore: _, ...clause } = treaty.finalClauses.entryIntoForce;
    const alone = { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: clause } };
    expect(datesOf(live(alone, acts))).toBe('2008-02-08 -> 2008-03-09');
  });

  it('OP-CRPD 13(1): with the Convention not in force, pending, and what is awaited is the Convention', () => {
    const { treaty, acts } = find('op-crpd');
    const waiting = link(treaty, (id) => find(id).acts.filter(({ on }) => on < civilDate('2008-04-03')));
    expect(composeLife(waiting, { acts }).entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.entry-into-force-of', values: { treaty: 'crpd' }, article: '13(1)' }],
    });
  });

  it('ICCPR-OP1 9(1): the tenth instrument of 12 December 1973 waits for the Covenant; without it, 12 March 1974', () => {
    const { treaty, acts } = find('iccpr-op1');
    const { notBefore: _, ...clause } = treaty.finalClauses.entryIntoForce;
    const alone = { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: clause } };
    expect(datesOf(live(alone, acts))).toBe('1973-12-12 -> 1974-03-12');
  });

  it('CWC XXI(1): the floor of two years after opening, 13 January 1995, lies before; a floor of 1998 would not', () => {
    const { treaty, acts } = find('cwc');
    const { delay } = treaty.finalClauses.entryIntoForce;
    expect(delay).toMatchObject({ form: 'not-before', floor: '1995-01-13' });
    if (delay.form !== 'not-before') throw new Error('a floor');
    const later = withClause(treaty, { delay: { ...delay, floor: civilDate('1998-01-13') } });
    expect(datesOf(live(later, acts))).toBe('1996-10-31 -> 1998-01-13');
  });

  it('Montreal Protocol 16(1): conditions fulfilled after 1 January 1989 lead to the ninetieth day after', () => {
    const { treaty, acts } = find('montreal-protocol');
    const { condition } = treaty.finalClauses.entryIntoForce;
    if (condition.kind !== 'all-of') throw new Error('several conditions');
    const late = condition.conditions.map((part) =>
      part.kind === 'share' ? { ...part, reachedOn: { on: civilDate('1989-01-02'), source: 'supposed' } } : part,
    );
    // 2 January + 90 days: 29 in January, 28 in February, 31 in March are 88; 2 April.
    expect(datesOf(live(withClause(treaty, { condition: { kind: 'all-of', conditions: late } }), acts))).toBe(
      '1989-01-02 -> 1989-04-02',
    );
  });

  it('Paris Agreement 21(1): the first participation of the United States was counted, and its second has its own date', () => {
    const { treaty, acts } = find('paris');
    const own = live(treaty, acts).participants.find(({ participant }) => participant === 'USA');
    expect(own?.participations.map(({ partyFrom, partyUntil }) => [partyFrom, partyUntil])).toEqual([
      ['2016-11-04', '2020-11-04'],
      ['2021-02-19', '2026-01-27'],
    ]);
    const { entryIntoForce } = live(
      treaty,
      acts.filter(({ participant, on }) => participant !== 'USA' || on > civilDate('2020-01-01')),
    );
    expect(entryIntoForce.kind === 'determined' && entryIntoForce.value > civilDate('2016-11-04')).toBe(true);
  });

  it('Fish Stocks Agreement 40(1): Italy and Luxembourg withdrew; had they not, the thirtieth would have come earlier', () => {
    const { treaty, acts } = find('fish-stocks');
    const stayed = live(
      treaty,
      acts.filter(({ kind }) => kind !== 'withdrawal-of-instrument'),
    );
    expect((stayed.metOn ?? '') < '2001-11-11').toBe(true);
    expect(
      live(treaty, acts)
        .countedInstruments.slice(0, 30)
        .map(({ participant }) => participant),
    ).not.toContain('ITA');
  });

  it.each([
    ['cedaw', 'DDR', '1981-08-04', '1981-08-05'],
    ['iccpr', 'CSK', '1975-12-23', '1976-02-24'],
  ])('%s: a State that has ceased to exist (%s) stays counted; tables that drop it are late', (id, former, metOn) => {
    const { treaty, acts } = find(id);
    expect(live(treaty, acts).metOn).toBe(metOn);
    expect((live(treaty, without(acts, former)).metOn ?? '') > metOn).toBe(true);
  });

  it('CTBT XIV(1): nine of the 44 States are missing, the Russian Federation among them since it withdrew', () => {
    const { treaty, acts } = find('ctbt');
    expect(live(treaty, acts).entryIntoForce).toMatchObject({
      awaits: [
        {
          code: 'awaited.instruments-of-each',
          values: {
            required: 44,
            counted: 35,
            missing: expect.arrayContaining(['CHN', 'EGY', 'IND', 'IRN', 'ISR', 'PAK', 'PRK', 'RUS', 'USA']),
          },
        },
      ],
    });
  });
});
