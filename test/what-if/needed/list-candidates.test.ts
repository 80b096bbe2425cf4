import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { nameOfParticipant } from '../../../src/participants/participant-name.ts';
import type { Condition, FinalClauses, Treaty } from '../../../src/treaty/treaty.ts';
import { listCandidates } from '../../../src/what-if/needed/list-candidates.ts';
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
  });
});
