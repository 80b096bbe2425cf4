import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { nameOfParticipant } from '../../../src/participants/participant-name.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { Condition, FinalClauses, Treaty } from '../../../src/treaty/treaty.ts';
import { listCandidates } from '../../../src/what-if/needed/list-candidates.ts';
import { listNamedInVain } from '../../../src/what-if/needed/named-in-vain.ts';
import { listUnknownOfCandidates } from '../../../src/what-if/needed/unknown-candidates.ts';
import { act, treatyWith } from '../../support/build.ts';

function candidatesOf(treaty: Treaty, on: string): readonly string[] {
  const life = composeLife(treaty, { acts: [] }, civilDate(on));
  return listCandidates(treaty.finalClauses, life, civilDate(on));
}

function treatyOn(condition: Condition, others: Partial<FinalClauses['entryIntoForce']> = {}): Treaty {
  const treaty = treatyWith(1);
  const { entryIntoForce } = treaty.finalClauses;
  const clauses = { ...treaty.finalClauses, entryIntoForce: { ...entryIntoForce, ...others, condition } };
  return { ...treaty, finalClauses: clauses };
}

describe('listCandidates', () => {
  it('has a former State while it existed, and no longer', () => {
    expect(candidatesOf(treatyWith(1), '1990-10-01')).toContain('DDR');
    expect(candidatesOf(treatyWith(1), '1990-10-03')).not.toContain('DDR');
  });

  it('has only the Parties of the day where a part of the Parties to another treaty is asked for', () => {
    const parties = [
      { participant: 'CAN', from: civilDate('2005-02-16'), until: civilDate('2012-12-15') },
      { participant: 'NOR', from: civilDate('2005-02-16') },
      { participant: 'AFG', from: civilDate('2013-06-23') },
    ];
    const condition: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Parties to the Kyoto Protocol',
      proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      base: { kind: 'current', treaty: 'kyoto', facts: { kind: 'known', inForceOn: civilDate('2005-02-16'), parties } },
    };
    expect(candidatesOf(treatyOn(condition), '2012-12-14')).toEqual(['CAN', 'NOR']);
    expect(candidatesOf(treatyOn(condition), '2019-01-01')).toEqual(['AFG', 'NOR']);
  });

  it('begins with the greatest shares, and is then in order of the names, not of the codes', () => {
    const condition: Condition = {
      ...{ kind: 'share', says: 'of something', unit: 'per cent' },
      proportion: { than: 'at-least', numerator: 1, denominator: 2 },
      tables: [{ source: 'made up', total: 100, shares: { NOR: 40, FJI: 20, ESP: 20, ISL: 20 } }],
    };
    const all = candidatesOf(treatyOn(condition), '2016-01-01');
    // Fiji, Iceland, Spain: by code, Spain (ESP) would come first.
    expect(all.slice(0, 4)).toEqual(['NOR', 'FJI', 'ISL', 'ESP']);
    expect(all.slice(4, 7).map(nameOfParticipant)).toEqual(['Afghanistan', 'Albania', 'Algeria']);
    // An accent makes no difference: Côte d'Ivoire stands between Costa Rica and Croatia.
    const at = all.indexOf('CIV');
    expect([all[at - 1], all[at + 1]]).toEqual(['CRI', 'HRV']);
  });

  it('begins with those that are named, and with the members of a group; of several tables takes that of the day', () => {
    const table = { source: 'made up', total: 10, shares: { BEN: 3 } };
    const shares: Condition = {
      ...{ kind: 'share', says: 'of something', unit: 'per cent' },
      proportion: { than: 'at-least', numerator: 1, denominator: 2 },
      tables: [table, { ...table, from: civilDate('2016-01-01'), total: 4, shares: { CUB: 1, ECU: 2 } }],
    };
    const several: Condition = {
      kind: 'all-of',
      conditions: [
        shares,
        { kind: 'named-states', says: 'the two', states: ['ISL', 'CUB'] },
        { kind: 'instruments', number: 3, of: { says: 'some', states: ['FJI', 'BEN'] } },
        { kind: 'instruments', number: 20 },
      ],
    };
    // Cuba is named and has a quarter, Iceland is named; Ecuador has a half. Benin, with three tenths until 2015, and Fiji are in the group.
    expect(candidatesOf(treatyOn(several), '2016-01-01').slice(0, 6)).toEqual([
      'CUB',
      'ISL',
      'ECU',
      'BEN',
      'FJI',
      'AFG',
    ]);
    expect(candidatesOf(treatyOn(several), '2015-12-31').slice(0, 5)).toEqual(['CUB', 'ISL', 'BEN', 'FJI', 'AFG']);
    const either: Condition = { kind: 'any-of', conditions: [shares] };
    expect(candidatesOf(treatyOn(either), '2016-01-01').slice(0, 3)).toEqual(['ECU', 'CUB', 'AFG']);
    // Before any table governs, the first does.
    const later: Condition = { ...shares, tables: [{ ...table, from: civilDate('2017-01-01') }] };
    expect(candidatesOf(treatyOn(later), '2016-01-01').slice(0, 2)).toEqual(['BEN', 'AFG']);
    const none: Condition = { ...shares, tables: [] };
    expect(candidatesOf(treatyOn(none), '2016-01-01').slice(0, 2)).toEqual(['AFG', 'ALB']);
  });

  it('has an organisation only where its instrument counts, and nobody twice', () => {
    const ten: Condition = { kind: 'instruments', number: 10 };
    const admitting = (organisations: 'counted' | 'not-additional'): Treaty => {
      const treaty = treatyOn(ten, { organisations });
      const { participation } = treaty.finalClauses;
      const eligibility = { kind: 'any-state-or-organisation', article: '1' } as const;
      return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: { ...participation, eligibility } } };
    };
    expect(candidatesOf(admitting('counted'), '2016-01-01')).toContain('EUE');
    expect(candidatesOf(admitting('not-additional'), '2016-01-01')).not.toContain('EUE');
    const life = composeLife(admitting('counted'), { acts: [act('EUE', 'accession', '2015-01-01')] });
    expect(listCandidates(life.treaty.finalClauses, life, civilDate('2016-01-01'))).not.toContain('EUE');
  });
});

describe('listUnknownOfCandidates', () => {
  const unknownOf = (treaty: Treaty, on: string) =>
    listUnknownOfCandidates(treaty.finalClauses, candidatesOf(treaty, on), civilDate(on));

  it('says of a day before the States of the list were all there that it is not known which existed', () => {
    expect(unknownOf(treatyWith(1), '2012-11-28')).toEqual([
      { code: 'gap.which-states-existed', values: { on: '2012-11-28' } },
    ]);
    expect(unknownOf(treatyWith(1), '2012-11-29')).toEqual([]);
  });

  it('says nothing of what is not known of others where every candidate is known to be admitted', () => {
    const among = (facts: object) => {
      const { participation } = treatyWith(1).finalClauses;
      const linked = { kind: 'party-or-signatory-of', article: '9', treaty: 'other' } as const;
      const listed = { kind: 'listed', complete: true, sources: [], since: { BEN: civilDate('1950-01-01') } } as const;
      return treatyWith(1, {
        participation: { ...participation, eligibility: { ...linked, facts: { ...listed, ...facts } } },
      });
    };
    const byOther = { code: 'gap.who-can-join-by-other', values: { article: '9', treaty: 'other' } };
    const existed = { code: 'gap.which-states-existed', values: { on: '2000-01-01' } };
    expect(unknownOf(among({}), '2000-01-01')).toEqual([]);
    // Where the list may lack some, all States are candidates that are not on it.
    expect(unknownOf(among({ complete: false }), '2000-01-01')).toEqual([byOther, existed]);
    expect(unknownOf(among({ kind: 'unknown' }), '2000-01-01')).toEqual([byOther, existed]);
    expect(unknownOf(among({ kind: 'unknown' }), '2020-01-01')).toEqual([byOther]);
  });

  it('says nothing of others either where the Parties to another treaty are asked for', () => {
    const parties = [{ participant: 'BEN', from: civilDate('1990-01-01') }];
    const condition: Condition = {
      ...{ kind: 'proportion-of-parties', says: 'of the Parties' },
      proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      base: { kind: 'current', treaty: 'other', facts: { kind: 'known', parties } },
    };
    expect(unknownOf(treatyOn(condition), '2000-01-01')).toEqual([]);
  });

  it('says whom the clause admits where only its words tell', () => {
    const treaty = treatyWith(1);
    const { participation } = treaty.finalClauses;
    const eligibility = {
      kind: 'described',
      article: '9',
      says: 'Members of the Union',
      organisations: false,
    } as const;
    const clauses = { ...treaty.finalClauses, participation: { ...participation, eligibility } };
    expect(unknownOf({ ...treaty, finalClauses: clauses }, '2020-01-01')).toEqual([
      { code: 'gap.who-can-join-described', values: { article: '9', says: 'Members of the Union' } },
    ]);
    const anybody = { ...participation, eligibility: { kind: 'any-state-or-organisation', article: '9' } } as const;
    expect(unknownOf(treatyWith(1, { participation: anybody }), '2020-01-01')).toEqual([]);
  });
});

describe('listNamedInVain', () => {
  // The German Democratic Republic existed until 2 October 1990.
  const condition: Condition = { kind: 'named-states', says: 'the four', states: ['NOR', 'ISL', 'HKG', 'DDR'] };
  const { participation } = treatyWith(1).finalClauses;
  const among = (eligibility: FinalClauses['participation']['eligibility'], of: Condition = condition): Treaty => {
    const treaty = treatyOn(of);
    return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: { ...participation, eligibility } } };
  };
  const vainOf = (treaty: Treaty, on: string, acts: readonly Act[] = []) => {
    const life = composeLife(treaty, { acts }, civilDate(on));
    const candidates = listCandidates(treaty.finalClauses, life, civilDate(on));
    const says = listNamedInVain(treaty.finalClauses, candidates, life, civilDate(on));
    return says.flatMap((each) => (each.code === 'gap.named-in-vain' ? each.values.participants : [each.code]));
  };
  const states = ['NOR', 'ISL', 'HKG', 'DDR'];
  const described = { kind: 'described', article: '9', says: 'those invited', organisations: false } as const;
  const named = { kind: 'named-states', article: '9', says: 'the four', states } as const;

  it.each<[string, FinalClauses['participation']['eligibility'], string, readonly string[]]>([
    ['words mean States: the territory, until the last day of the former State', described, '1990-10-02', ['HKG']],
    ['and from the next day both', described, '1990-10-03', ['HKG', 'DDR']],
    ['a territory that is named may join', named, '1990-10-02', []],
    ['and a State that has ceased to exist no longer', named, '1990-10-03', ['DDR']],
  ])('%s', (_, eligibility, on, expected) => {
    expect(vainOf(among(eligibility), on)).toEqual(expected);
    const group: Condition = { kind: 'instruments', number: 2, of: { says: 'the four', states } };
    expect(vainOf(among(eligibility, { kind: 'all-of', conditions: [group, condition] }), on)).toEqual(expected);
  });

  it('says it of shares, amounts and signatures, and of no group that names whom it leaves out', () => {
    const proportion = { than: 'at-least', numerator: 1, denominator: 2 } as const;
    const amounts = { NOR: 1, DDR: 1 };
    const conditions: readonly Condition[] = [
      { kind: 'share', says: 'x', unit: 'x', proportion, tables: [{ source: 'made up', total: 2, shares: amounts }] },
      {
        ...{ kind: 'proportion-of-signatories', says: 'of the signatories', proportion },
        signatories: {
          kind: 'listed',
          source: 'made up',
          signed: [{ participant: 'DDR', on: civilDate('1985-01-01') }],
        },
      },
    ];
    for (const each of conditions) expect(vainOf(among(described, each), '2000-01-01')).toEqual(['DDR']);
    const others: Condition = { kind: 'instruments', number: 2, of: { says: 'the others', except: ['DDR'] } };
    expect(vainOf(among(described, others), '2000-01-01')).toEqual([]);
  });

  it('says nothing of one whose instrument stands, nor of a code under which another State goes on', () => {
    const two: Condition = { kind: 'named-states', says: 'the two', states: ['DDR', 'SCG', 'NOR'] };
    expect(vainOf(among(described, two), '2000-01-01')).toEqual(['DDR']);
    expect(vainOf(among(described, two), '2000-01-01', [act('DDR', 'ratification', '1990-03-15')])).toEqual([]);
  });
});
