import { describe, expect, it } from 'vitest';
import { changed, issuesOf, wordsOf } from './changed-treaty.ts';

const CLAUSE = ['finalClauses', 'entryIntoForce'];
const CONDITION = [...CLAUSE, 'condition'];
const AT = CONDITION.join('.');
const DENUNCIATION = ['finalClauses', 'denunciation'];
const ELIGIBILITY = ['finalClauses', 'participation', 'eligibility'];
const opensTo = (treaty: string, facts: object = { kind: 'unknown' }) => ({
  kind: 'party-or-signatory-of',
  article: '13',
  treaty,
  facts,
});

describe('a clause that refers to another treaty', () => {
  const LISTED = { kind: 'listed', complete: false, sources: [], since: { NOR: '2008-05-03' } };
  const KNOWN = { kind: 'known', inForceOn: '1990-01-01' };
  const awaited = (facts: object) => ({ article: '1', treaty: 'nosuch', facts });
  const inForce = (facts: object) => ({ kind: 'treaty-in-force', treaty: 'nosuch', facts });
  const base = (facts: object) => ({ kind: 'current', treaty: 'nosuch', facts });
  const UNKNOWN = { kind: 'unknown' };

  it.each<[string, string, readonly (string | number)[], (facts: object) => unknown, object]>([
    ['of who may join', 'op-crc-sc', ELIGIBILITY, (facts) => opensTo('nosuch', facts), LISTED],
    ['of what is awaited', 'op-crc-sc', [...CLAUSE, 'notBefore'], awaited, KNOWN],
    ['of who leaves', 'paris', [...DENUNCIATION, 'leavesWith'], awaited, KNOWN],
    ['of a condition', 'crc-art43-2-amendment', [...CONDITION, 'conditions', 0], inForce, KNOWN],
    ['of a base', 'doha-amendment', [...CONDITION, 'base'], base, KNOWN],
  ])('%s must be one that is known, or the facts be stated (%s)', (_, id, path, reference, facts) => {
    const text = changed(id, path, reference(UNKNOWN));
    const known = ['crc', 'kyoto', 'unfccc'];
    expect(issuesOf(text, known)).toContain(`unknown-treaty ${path.join('.')}.treaty`);
    expect(issuesOf(text)).toEqual(['ok']);
    expect(issuesOf(text, [...known, 'nosuch'])).toEqual(['ok']);
    expect(issuesOf(changed(id, path, reference(facts)), known).join()).not.toContain(`${path.join('.')}.treaty`);
  });

  it('of who may join: the message says what, where and what to write', () => {
    const text = changed('op-crc-sc', ELIGIBILITY, opensTo('crcs'));
    expect(wordsOf(text, ['cat', 'crc'])).toEqual([
      expect.stringMatching(
        /^A clause refers to the treaty “crcs”, which the catalogue does not have\. Did you mean “crc”\? \| Write an id of the catalogue, or state under “facts” .*"kind": "listed"/,
      ),
    ]);
  });

  it('is of another treaty than its own, whatever facts it states', () => {
    for (const facts of [UNKNOWN, LISTED]) {
      const text = changed('op-crc-sc', ELIGIBILITY, opensTo('op-crc-sc', facts));
      expect(issuesOf(text)).toEqual([`refers-to-itself ${ELIGIBILITY.join('.')}.treaty`]);
      expect(wordsOf(text)[0]).toContain('so nobody could be the first');
    }
    expect(issuesOf(changed('paris', [...DENUNCIATION, 'leavesWith', 'treaty'], 'paris'))).toEqual([
      `refers-to-itself ${DENUNCIATION.join('.')}.leavesWith.treaty`,
    ]);
    expect(
      issuesOf(
        changed('op-crpd', [...CLAUSE, 'condition'], { kind: 'treaty-in-force', treaty: 'op-crpd', facts: KNOWN }),
      ),
    ).toEqual([`waits-for-itself ${AT}.treaty`]);
  });
});

/** OP-CRC-SC, adopted on 25 May 2000, under a condition, and open to those whom the clause says. */
function onCondition(condition: object, eligibility: object = { kind: 'any-state', article: '13' }): string {
  const treaty: unknown = JSON.parse(changed('op-crc-sc', ELIGIBILITY, eligibility));
  return JSON.stringify(treaty).replace(/"condition":\{[^}]*\}/, `"condition":${JSON.stringify(condition)}`);
}

const named = (...states: string[]) => ({ kind: 'named-states', says: 'these', states });
const group = (number: number, ...states: string[]) => ({ kind: 'instruments', number, of: { says: 'these', states } });
const share = (shares: object) => ({
  kind: 'share',
  says: 'of the whole',
  unit: 'per cent',
  proportion: { than: 'at-least', numerator: 55, denominator: 100 },
  tables: [{ source: 'x', total: 100, shares }],
});

describe('a table of shares', () => {
  const table = (than: string, sum: number) =>
    onCondition({
      ...share({}),
      proportion: { than, numerator: 55, denominator: 100 },
      tables: [{ source: 'x', total: 100, shares: { NOR: sum }, tolerance: 0.5 }],
    });

  it('that has just what is asked for can be reached, unless more than that is asked for', () => {
    expect(issuesOf(table('at-least', 55))).toEqual(['ok']);
    expect(issuesOf(table('at-least', 54.999))).toEqual([`share-never-reached ${AT}.tables.0.shares`]);
    expect(issuesOf(table('more-than', 55.001))).toEqual(['ok']);
    expect(wordsOf(table('more-than', 55))).toEqual([
      expect.stringContaining('The shares make up 55 % of the total. More than 55 % are asked for'),
    ]);
  });
});

describe('a proportion of more than the whole', () => {
  it('is told once, of the proportion and not of the table', () => {
    const proportion = { than: 'more-than', numerator: 100, denominator: 100 };
    expect(issuesOf(onCondition({ ...share({ NOR: 100 }), proportion }))).toEqual([`not-valid ${AT}.proportion`]);
  });
});

describe('a condition that names an organisation', () => {
  const ONLY_STATES = [
    { kind: 'any-state', article: '13' },
    { kind: 'described', article: '13', says: 'Members', organisations: false },
    opensTo('crc'),
  ];
  const ORGANISATIONS_TOO = [
    { kind: 'any-state-or-organisation', article: '13' },
    { kind: 'described', article: '13', says: 'Members', organisations: true },
  ];

  it.each(ONLY_STATES)('can never be met where only States may join: $kind', (eligibility) => {
    expect(issuesOf(onCondition(named('NOR', 'EUE'), eligibility))).toEqual([
      `organisation-cannot-join ${AT}.states.1`,
    ]);
  });

  it.each(ORGANISATIONS_TOO)('can be met where organisations may join: $kind', (eligibility) => {
    for (const condition of [named('NOR', 'EUE'), group(2, 'NOR', 'EUE'), share({ NOR: 40, EUE: 60 })]) {
      expect(issuesOf(onCondition(condition, eligibility))).toEqual(['ok']);
    }
  });

  it('and so of a territory, but where the depositary decides whom the words mean; and of who is not named', () => {
    const hongKong = named('NOR', 'HKG');
    for (const eligibility of [...ONLY_STATES.filter(({ kind }) => kind !== 'described'), ORGANISATIONS_TOO[0]]) {
      expect(issuesOf(onCondition(hongKong, eligibility))).toEqual([`territory-cannot-join ${AT}.states.1`]);
    }
    for (const eligibility of [ONLY_STATES[1], ORGANISATIONS_TOO[1]]) {
      expect(issuesOf(onCondition(hongKong, eligibility))).toEqual(['ok']);
    }
    const three = { kind: 'named-states', article: '13', says: 'the three', states: ['NOR', 'HKG', 'EUE'] };
    expect(issuesOf(onCondition(named('NOR', 'HKG', 'EUE'), three))).toEqual(['ok']);
    expect(issuesOf(onCondition(named('NOR', 'ISL'), three))).toEqual([`not-among-named ${AT}.states.1`]);
    expect(wordsOf(onCondition(hongKong))[0]).toContain(
      'is a territory, of which no instrument is received. So the condition can never be met. | Name the State that is meant, or describe who may join under “eligibility”.',
    );
  });

  it('says what, why and what to do', () => {
    expect(wordsOf(onCondition(named('EUE', 'NOR')))).toEqual([
      expect.stringContaining(
        'EUE (European Union) is an organisation. By the clause on eligibility only States may join. So the condition can never be met. | Remove it, or let organisations join under “eligibility”.',
      ),
    ]);
  });

  it('also in a group, within others, and where a share needs it; a group of all but it is right', () => {
    expect(issuesOf(onCondition(group(1, 'NOR', 'EUE')))).toEqual([`organisation-cannot-join ${AT}.of.states.1`]);
    const listed = { kind: 'listed', source: 'x', complete: false, members: [{ participant: 'EUE' }] };
    const club = { kind: 'instruments', number: 1, of: { says: 'the club', members: listed } };
    expect(issuesOf(onCondition(club))).toEqual([`organisation-cannot-join ${AT}.of.members.members.0`]);
    const both = { kind: 'any-of', conditions: [{ kind: 'instruments', number: 3 }, named('EUE')] };
    expect(issuesOf(onCondition(both))).toEqual([`organisation-cannot-join ${AT}.conditions.1.states.0`]);
    expect(issuesOf(onCondition(share({ NOR: 40, EUE: 60 })))).toEqual([`share-never-reached ${AT}.tables.0.shares`]);
    expect(wordsOf(onCondition(share({ NOR: 40, EUE: 60 })))[0]).toContain(
      'Without EUE the shares make up 40 % of the total. At least 55 % are asked for, so the condition can never be met. EUE (European Union) is an organisation.',
    );
    expect(issuesOf(onCondition(share({ NOR: 55, EUE: 45 })))).toEqual(['ok']);
    const allBut = { kind: 'instruments', number: 3, of: { says: 'the others', except: ['EUE'] } };
    expect(issuesOf(onCondition(allBut))).toEqual(['ok']);
  });
});

describe('a condition that names an organisation whose instrument does not count as its own', () => {
  const anybody = { kind: 'any-state-or-organisation', article: '13' };
  const counting = (organisations: unknown, condition: object) => {
    const treaty = JSON.parse(onCondition(condition, anybody));
    treaty.finalClauses.entryIntoForce.organisations = organisations;
    return JSON.stringify(treaty);
  };
  const listed = (complete: boolean) => ({ kind: 'listed', source: 'x', complete });
  const members = (complete: boolean, number: number) => ({
    kind: 'instruments',
    number,
    of: {
      says: 'the club',
      members: { ...listed(complete), members: ['NOR', 'EUE'].map((participant) => ({ participant })) },
    },
  });
  const amounts = (norway: number) => ({
    kind: 'sum',
    says: 'contributions',
    unit: 'x',
    amount: { than: 'at-least', units: 60 },
    tables: [{ source: 'x', amounts: { NOR: norway, EUE: 50 } }],
  });
  const signed = (numerator: number) => ({
    kind: 'proportion-of-signatories',
    says: 'of the signatories',
    proportion: { than: 'at-least', numerator, denominator: 2 },
    signatories: {
      kind: 'listed',
      source: 'x',
      signed: ['NOR', 'EUE'].map((participant) => ({ participant, on: '2000-05-26' })),
    },
  });
  const OF = [{ organisation: 'EUE', source: 'x', members: [{ participant: 'AUT' }, { participant: 'DEU' }] }];
  const AS_MEMBERS = { kind: 'as-their-members', article: '14', of: OF };

  it.each([
    ['not-additional', 'not-additional'],
    ['not counted', 'not-counted'],
    ['as its members', AS_MEMBERS],
  ])('never counts there, and keeps from being met what asks for it: %s', (_, organisations) => {
    const found = (condition: object) => issuesOf(counting(organisations, condition));
    expect(found(named('NOR', 'EUE'))).toEqual([`organisation-not-counted ${AT}.states.1`]);
    expect(found(group(1, 'NOR', 'EUE'))).toEqual([`organisation-not-counted ${AT}.of.states.1`]);
    expect(found(share({ NOR: 40, EUE: 60 }))).toEqual([`share-never-reached ${AT}.tables.0.shares`]);
    expect(found(share({ NOR: 55, EUE: 45 }))).toEqual(['ok']);
    expect(found(amounts(59))).toEqual([`sum-never-reached ${AT}.tables.0.amounts`]);
    expect(found(amounts(60))).toEqual(['ok']);
    // Who belongs, and who signed, are facts: no mistake as long as the others are enough.
    expect(found(members(true, 2))).toEqual([`organisation-not-counted ${AT}.of.members.members.1`]);
    expect(found(members(true, 1))).toEqual(['ok']);
    expect(found(members(false, 2))).toEqual(['ok']);
    expect(found(signed(2))).toEqual([`organisation-not-counted ${AT}.signatories.signed.1`]);
    expect(found(signed(1))).toEqual(['ok']);
  });

  it('counts where the clause says so or is silent, and where another is the one that counts as its members', () => {
    for (const organisations of ['counted', undefined]) {
      for (const condition of [named('NOR', 'EUE'), group(2, 'NOR', 'EUE'), share({ NOR: 40, EUE: 60 }), amounts(10)]) {
        expect(issuesOf(counting(organisations, condition))).toEqual(['ok']);
      }
    }
    const treaty = JSON.parse(
      counting({ ...AS_MEMBERS, of: [{ ...OF[0], organisation: 'organisation:club' }] }, named('NOR', 'EUE')),
    );
    treaty.finalClauses.participation.participants = [{ code: 'organisation:club', name: 'The Club' }];
    expect(issuesOf(JSON.stringify(treaty))).toEqual(['ok']);
  });

  it('says which words of the clause keep it from counting, and what to do', () => {
    expect(wordsOf(counting('not-additional', named('NOR', 'EUE')))).toEqual([
      'EUE (European Union) is an organisation. By “organisations” its instrument does not count beside those of its members. So the condition can never be met. | Remove it, or let it count under “organisations”.',
    ]);
    expect(wordsOf(counting(AS_MEMBERS, group(1, 'NOR', 'EUE')))).toEqual([
      expect.stringContaining(
        'counts as one of each of its members, and not as one of its own. So to name it here has no',
      ),
    ]);
    expect(wordsOf(counting('not-additional', amounts(59)))).toEqual([
      expect.stringContaining(
        'Without EUE the amounts come to 59. At least 60 is asked for, so the condition can never',
      ),
    ]);
  });

  it('is an amount of nobody too where it cannot join at all', () => {
    expect(issuesOf(onCondition(amounts(59)))).toEqual([`sum-never-reached ${AT}.tables.0.amounts`]);
    expect(issuesOf(onCondition(amounts(60)))).toEqual(['ok']);
  });
});

describe('a condition that names a State of the past', () => {
  const adoptedOn = (day: string, condition: object) =>
    onCondition(condition)
      .replace('"adoptedOn":"2000-05-25"', `"adoptedOn":"${day}"`)
      .replaceAll('"opensOn":"2000-05-25"', '"opensOn":"2000-05-26"');

  it('can never be met where it had ceased to exist before adoption', () => {
    expect(issuesOf(onCondition(named('NOR', 'YUG')))).toEqual([`state-of-the-past ${AT}.states.1`]);
    expect(wordsOf(onCondition(named('NOR', 'YUG')))).toEqual([
      expect.stringContaining(
        'YUG (Yugoslavia (former)) existed until 26 April 1992. The treaty was adopted on 25 May 2000. So the condition can never be met. | Name the State that is meant, or check “adoptedOn”. Its territory went to BIH, HRV, MKD, SCG and SVN.',
      ),
    ]);
  });

  it('is counted under the code of the State that continues it, whenever the treaty was adopted', () => {
    expect(wordsOf(onCondition(named('SUN')))[0]).toContain(
      'is counted under “RUS”, the code of the State that continues it',
    );
    for (const text of [onCondition(named('SCG')), adoptedOn('1985-01-01', named('SUN'))]) {
      expect(issuesOf(text)).toEqual([`continued-under-another-code ${AT}.states.0`]);
    }
  });

  it('can be met where it still existed: on its last day, not on the day after', () => {
    expect(issuesOf(adoptedOn('1992-04-26', named('YUG')))).toEqual(['ok']);
    expect(issuesOf(adoptedOn('1992-04-27', named('YUG')))).toEqual([`state-of-the-past ${AT}.states.0`]);
  });

  it('in a group is no mistake as long as the others are enough, and in a table as long as their shares are', () => {
    expect(issuesOf(onCondition(group(2, 'NOR', 'ISL', 'YUG')))).toEqual(['ok']);
    expect(issuesOf(onCondition(group(3, 'NOR', 'ISL', 'YUG')))).toEqual([`state-of-the-past ${AT}.of.states.2`]);
    expect(issuesOf(onCondition(share({ NOR: 55, YUG: 45 })))).toEqual(['ok']);
    expect(issuesOf(onCondition(share({ NOR: 54, YUG: 46 })))).toEqual([`share-never-reached ${AT}.tables.0.shares`]);
  });
});

describe('a day of entry into force before the day of adoption (25 May 2000)', () => {
  const DAYS = { form: 'days-after', days: 30 };
  const onDate = (on: string) => ({ kind: 'on-date', on });
  const noTable = (more: object) => ({ ...share({}), tables: [], ...more });

  it.each<[string, (day: string) => string, string, string]>([
    [
      'of a condition',
      (on) => onCondition(onDate(on)),
      `${AT}.on`,
      'so the condition would be met before there is a treaty',
    ],
    [
      'of a condition among others',
      (on) => onCondition({ kind: 'all-of', conditions: [{ kind: 'instruments', number: 3 }, onDate(on)] }),
      `${AT}.conditions.1.on`,
      'so the condition would be met before there is a treaty',
    ],
    [
      'on which a share was reached',
      (on) => onCondition(noTable({ reachedOn: { on, source: 'x' } })),
      `${AT}.reachedOn.on`,
      'Nobody could have joined by then.',
    ],
    [
      'by which a share was not reached',
      (notReachedBy) => onCondition(noTable({ notReachedBy })),
      `${AT}.notReachedBy`,
      'has no effect',
    ],
    [
      'that is the floor of a delay',
      (floor) => changed('op-crc-sc', [...CLAUSE, 'delay'], { form: 'not-before', floor, delay: DAYS }),
      `${CLAUSE.join('.')}.delay.floor`,
      'It has no effect that the treaty is not in force before 24 May 2000: it was only adopted on 25 May 2000.',
    ],
    [
      'that is fixed',
      (fixedOn) =>
        changed('op-crc-sc', [...CLAUSE, 'delay'], { form: 'fixed-date-or-later', fixedOn, otherwise: DAYS }),
      `${CLAUSE.join('.')}.delay.fixedOn`,
      'That can never be its date.',
    ],
    [
      'that its text bears',
      (on) => changed('op-crc-sc', ['done'], { at: 'New York', on }),
      'done.on',
      'The treaty would be done on 24 May 2000, before it was adopted on 25 May 2000.',
    ],
  ])('%s', (_, write, path, says) => {
    expect(issuesOf(write('2000-05-24'))).toEqual([`before-adoption ${path}`]);
    expect(wordsOf(write('2000-05-24'))).toEqual([expect.stringContaining(says)]);
    expect(issuesOf(write('2000-05-25'))).toEqual(['ok']);
  });

  it('is no mistake where it is the first day of a table, or a day of another treaty', () => {
    const { tables, ...rest } = share({ NOR: 100 });
    expect(issuesOf(onCondition({ ...rest, tables: tables.map((each) => ({ from: '1990-01-01', ...each })) }))).toEqual(
      ['ok'],
    );
    const facts = { kind: 'known', metOn: '1990-01-01', inForceOn: '1990-09-02' };
    expect(issuesOf(onCondition({ kind: 'treaty-in-force', treaty: 'crc', facts }))).toEqual(['ok']);
  });
});

describe('facts of another treaty', () => {
  const facts = (inForceOn: string) => ({ kind: 'known', metOn: '1990-08-03', inForceOn });

  it.each<[string, string, readonly (string | number)[], (inForceOn: string) => object]>([
    ['notBefore', 'op-crc-sc', [...CLAUSE, 'notBefore'], (on) => ({ article: '1', treaty: 'crc', facts: facts(on) })],
    ['a condition', 'op-crc-sc', CONDITION, (on) => ({ kind: 'treaty-in-force', treaty: 'crc', facts: facts(on) })],
    [
      'a base',
      'doha-amendment',
      [...CONDITION, 'base'],
      (on) => ({ kind: 'current', treaty: 'crc', facts: { ...facts(on), parties: [] } }),
    ],
    [
      'leavesWith',
      'paris',
      [...DENUNCIATION, 'leavesWith'],
      (on) => ({ article: '1', treaty: 'crc', facts: { ...facts(on), parties: [] } }),
    ],
  ])(
    'in %s do not have it in force before its condition was met; on the same day they may',
    (_, id, path, reference) => {
      const write = (inForceOn: string) => changed(id, path, reference(inForceOn));
      expect(issuesOf(write('1990-08-02'))).toEqual([`in-force-before-met ${path.join('.')}.facts.inForceOn`]);
      expect(wordsOf(write('1990-08-02'))[0]).toContain(
        '“crc” would be in force from 2 August 1990, before its own condition for that was met on 3 August 1990. | Check both days',
      );
      expect(issuesOf(write('1990-08-03'))).toEqual(['ok']);
    },
  );
});

describe('a treaty that has no article on territories', () => {
  it('has no clause on extensions to them', () => {
    const path = ['finalClauses', 'participation', 'territorialExtension'];
    const text = changed('cat', path, { article: '5', delay: { form: 'same-day' } });
    expect(wordsOf(text).join()).toContain('Either the treaty has an article on territories, or it has none');
    expect(issuesOf(changed('cat', path, undefined))).toEqual(['ok']);
  });
});
