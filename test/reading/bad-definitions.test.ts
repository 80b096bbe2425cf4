import { describe, expect, it } from 'vitest';
import { listTreaties } from '../support/catalogue.ts';
import { changed, issuesOf } from './changed-treaty.ts';

const CLAUSE = ['finalClauses', 'entryIntoForce'];
const CONDITION = [...CLAUSE, 'condition'];
const AT = CONDITION.join('.');
const DENUNCIATION = ['finalClauses', 'denunciation'];
const SHARE = [...CONDITION, 'conditions', 1];

describe('parseTreatyJson refuses a definition', () => {
  it.each<[string, string, readonly (string | number)[], unknown, readonly string[]]>([
    ['of no instrument at all', 'op-crc-sc', [...CONDITION, 'number'], 0, [`out-of-range ${AT}.number`]],
    ['of half an instrument', 'op-crc-sc', [...CONDITION, 'number'], 9.5, [`wrong-type ${AT}.number`]],
    ['of more than a thousand', 'op-crc-sc', [...CONDITION, 'number'], 1001, [`out-of-range ${AT}.number`]],
    [
      'of a condition that is not known',
      'op-crc-sc',
      [...CONDITION, 'kind'],
      'instrument',
      [`unknown-word ${AT}.kind`],
    ],
    [
      'of one condition that is to be all of several',
      'kyoto',
      [...CONDITION, 'conditions'],
      [{ kind: 'instruments', number: 55 }],
      [`out-of-range ${AT}.conditions`],
    ],
    [
      'of a group of nobody',
      'istanbul',
      [...CONDITION, 'conditions', 1, 'of', 'states'],
      [],
      [`out-of-range ${AT}.conditions.1.of.states`],
    ],
    [
      'of nine of a group of two',
      'istanbul',
      [...CONDITION, 'conditions', 1, 'of', 'states'],
      ['NOR', 'ISL'],
      [`group-too-small ${AT}.conditions.1.number`],
    ],
    [
      'of nine of a group to which one alone is known to belong',
      'istanbul',
      [...CONDITION, 'conditions', 1, 'of'],
      { says: 'x', members: { kind: 'listed', source: 'x', complete: true, members: [{ participant: 'NOR' }] } },
      [`group-too-small ${AT}.conditions.1.number`],
    ],
    [
      'of a treaty that ends below more Parties than bring it into force',
      'genocide',
      ['finalClauses', 'termination', 'fewerThan'],
      21,
      ['ends-with-enough finalClauses.termination.fewerThan'],
    ],
    [
      'of an end that never comes',
      'genocide',
      ['finalClauses', 'termination'],
      { article: 'XV' },
      ['not-valid finalClauses.termination'],
    ],
    [
      'of a sum to which all amounts together do not come',
      'istanbul',
      [...CONDITION, 'conditions', 1],
      {
        ...{ kind: 'sum', says: 'contributions', unit: 'dollars', amount: { than: 'more-than', units: 3 } },
        tables: [{ source: 'x', amounts: { NOR: 1, ISL: 2 } }],
      },
      [`sum-never-reached ${AT}.conditions.1.tables.0.amounts`],
    ],
    ['of a State named twice', 'ctbt', [...CONDITION, 'states'], ['NOR', 'CHN', 'NOR'], [`named-twice ${AT}.states.2`]],
    [
      'of a State that does not exist',
      'ctbt',
      [...CONDITION, 'states'],
      ['NOR', 'XKX'],
      [`unknown-participant ${AT}.states.1`],
    ],
    [
      'of a share of more than the whole',
      'kyoto',
      [...SHARE, 'proportion'],
      { than: 'at-least', numerator: 101, denominator: 100 },
      [`out-of-range ${SHARE.join('.')}.proportion.numerator`],
    ],
    [
      'of shares of a State that does not exist',
      'kyoto',
      [...SHARE, 'tables', 0, 'shares', 'XKX'],
      1,
      [`unknown-participant ${SHARE.join('.')}.tables.0.shares.XKX`],
    ],
    [
      'of shares that make up 40 per cent, where 55 are asked for',
      'kyoto',
      [...SHARE, 'tables', 0],
      { source: 'x', total: 100, shares: { NOR: 40 } },
      [`share-never-reached ${SHARE.join('.')}.tables.0.shares`],
    ],
    [
      'of shares that make up 80 per cent',
      'kyoto',
      [...SHARE, 'tables', 0],
      { source: 'x', total: 100, shares: { NOR: 80 } },
      [`shares-do-not-add-up ${SHARE.join('.')}.tables.0.shares`],
    ],
    [
      'of shares that make up 120 per cent',
      'kyoto',
      [...SHARE, 'tables', 0],
      { source: 'x', total: 100, shares: { NOR: 80, ISL: 40 } },
      [`shares-do-not-add-up ${SHARE.join('.')}.tables.0.shares`],
    ],
    [
      'of a total of nothing',
      'kyoto',
      [...SHARE, 'tables', 0, 'total'],
      0,
      [`out-of-range ${SHARE.join('.')}.tables.0.total`],
    ],
    [
      'of two tables of which one does not say since when',
      'kyoto',
      [...SHARE, 'tables'],
      [
        { from: '2020-01-01', source: 'x', total: 1, shares: { NOR: 1 } },
        { source: 'y', total: 1, shares: { ISL: 1 } },
      ],
      [`not-in-order ${SHARE.join('.')}.tables.1`],
    ],
    [
      'of numbers of Parties out of order',
      'un-charter-amend-61',
      [...CONDITION, 'conditions', 0, 'base', 'numbers'],
      [
        { from: '1973-09-18', parties: 135 },
        { from: '1971-12-09', parties: 132 },
      ],
      [`not-in-order ${AT}.conditions.0.base.numbers.1`],
    ],
    [
      'that waits for itself',
      'op-crpd',
      [...CLAUSE, 'notBefore', 'treaty'],
      'op-crpd',
      [`waits-for-itself ${CLAUSE.join('.')}.notBefore.treaty`],
    ],
    [
      'of a treaty with capitals',
      'op-crpd',
      [...CLAUSE, 'notBefore', 'treaty'],
      'CRPD',
      [`wrong-form ${CLAUSE.join('.')}.notBefore.treaty`],
    ],
    [
      'that waits for another treaty without saying what is known',
      'op-crpd',
      [...CLAUSE, 'notBefore', 'facts'],
      undefined,
      [`missing-key ${CLAUSE.join('.')}.notBefore.facts`],
    ],
    [
      'of facts of a kind that is not known',
      'op-crpd',
      [...CLAUSE, 'notBefore', 'facts', 'kind'],
      'maybe',
      [`unknown-word ${CLAUSE.join('.')}.notBefore.facts.kind`],
    ],
    [
      'of an organisation that counts somehow',
      'paris',
      [...CLAUSE, 'organisations'],
      'half',
      [`unknown-word ${CLAUSE.join('.')}.organisations`],
    ],
    [
      'that runs from somewhere',
      'paris',
      [...CLAUSE, 'runsFrom'],
      'signature',
      [`unknown-word ${CLAUSE.join('.')}.runsFrom`],
    ],
    [
      'of a lock-in of no time',
      'paris',
      [...DENUNCIATION, 'lockIn', 'period'],
      {},
      [`not-valid ${DENUNCIATION.join('.')}.lockIn.period`],
    ],
    [
      'of a lock-in that runs from nothing',
      'paris',
      [...DENUNCIATION, 'lockIn', 'from'],
      undefined,
      [`missing-key ${DENUNCIATION.join('.')}.lockIn.from`],
    ],
    [
      'of a term without a month-end rule',
      'genocide',
      [...DENUNCIATION, 'monthEnd'],
      undefined,
      [`missing-key ${DENUNCIATION.join('.')}.monthEnd`],
    ],
    [
      'of a window of no length',
      'ilo-c155',
      [...DENUNCIATION, 'window'],
      { days: 0 },
      [`not-valid ${DENUNCIATION.join('.')}.window`],
    ],
    [
      'of 29 February of every year',
      'single-convention-1961',
      [...DENUNCIATION, 'receivedBy'],
      { month: 2, day: 29 },
      [`not-valid ${DENUNCIATION.join('.')}.receivedBy`],
    ],
    [
      'of a thirteenth month',
      'single-convention-1961',
      [...DENUNCIATION, 'takesEffect'],
      { month: 13, day: 1 },
      [`out-of-range ${DENUNCIATION.join('.')}.takesEffect.month`],
    ],
    [
      'without a rule for later Parties',
      'paris',
      ['finalClauses', 'laterParties'],
      undefined,
      ['missing-key finalClauses.laterParties'],
    ],
    [
      'of a reading C of the gap',
      'op-crc-sc',
      ['finalClauses', 'laterParties', 'prevailing'],
      'C',
      ['unknown-word finalClauses.laterParties.prevailing'],
    ],
    [
      'of eligibility in no words',
      'genocide',
      ['finalClauses', 'participation', 'eligibility', 'says'],
      '',
      ['out-of-range finalClauses.participation.eligibility.says'],
    ],
    [
      'of several depositaries without which deposit counts',
      'npt',
      ['finalClauses', 'participation', 'severalDepositaries', 'decides'],
      undefined,
      ['missing-key finalClauses.participation.severalDepositaries.decides'],
    ],
    [
      'of a meeting that nobody is',
      'unfccc',
      ['finalClauses', 'amendment', 'adoption', 'by'],
      undefined,
      ['missing-key finalClauses.amendment.adoption.by'],
    ],
    [
      'of silence without a period',
      'unfccc',
      ['finalClauses', 'amendment'],
      {
        kind: 'by-silence',
        proposal: { article: '1' },
        adoption: { article: '1', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
        objection: { article: '1', monthEnd: 'refuse', from: 'adoption' },
        entryIntoForce: { article: '1', delay: { form: 'same-day' } },
        binding: { article: '1', whom: 'all-parties' },
      },
      ['missing-key finalClauses.amendment.objection.within'],
    ],
    ['from memory of no article', 'paris', ['text', 'fromMemory'], [], ['out-of-range text.fromMemory']],
  ])('%s (%s)', (_, id, path, value, issues) => {
    expect(issuesOf(changed(id, path, value))).toEqual(issues);
  });

  it('that is right in everything: no treaty of the catalogue is refused', () => {
    const treaties = listTreaties();
    const treatyIds = treaties.map(({ id }) => id);
    for (const treaty of treaties) {
      expect([treaty.id, ...issuesOf(JSON.stringify(treaty), treatyIds)]).toEqual([treaty.id, 'ok']);
    }
  });
});
