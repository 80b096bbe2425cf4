import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { linkTreaty, linkWithOthers, listLinks, type Others } from '../../src/lifecycle/link-treaty.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, Eligibility, FinalClauses, OtherTreatyFacts, Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

type Facts = Extract<Eligibility, { readonly kind: 'party-or-signatory-of' }>['facts'];

const plain = treatyWith(1).finalClauses;
const UNKNOWN: OtherTreatyFacts = { kind: 'unknown' };

/** A treaty of that id, with the clauses given instead. */
const named = (id: string, clauses: Partial<FinalClauses> = {}, instruments = 1): Treaty => ({
  ...treatyWith(instruments, clauses),
  id,
});
const onCondition = (...conditions: Condition[]): Partial<FinalClauses> => ({
  entryIntoForce: {
    ...plain.entryIntoForce,
    condition: { kind: 'all-of', conditions: [{ kind: 'instruments', number: 1 }, ...conditions] },
  },
});
const inForce = (treaty: string, facts: OtherTreatyFacts = UNKNOWN): Condition => ({
  kind: 'treaty-in-force',
  treaty,
  facts,
});
const conditionMet = (treaty: string): Condition => ({ kind: 'treaty-condition-met', treaty, facts: UNKNOWN });
const partOf = (treaty: string): Condition => ({
  kind: 'proportion-of-parties',
  says: `of the Parties to the ${treaty}`,
  proportion: { than: 'at-least', numerator: 2, denominator: 3 },
  base: { kind: 'current', treaty, facts: UNKNOWN },
});
const leavesWith = (treaty: string, facts: OtherTreatyFacts = UNKNOWN): Partial<FinalClauses> => ({
  denunciation: {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    leavesWith: { article: '3(3)', treaty, facts },
  },
});

/** What is awaited where the parent is not in force. */
const otherInForce = { article: '2(1)', code: 'awaited.entry-into-force-of', values: { treaty: 'parent' } } as const;

/** A shelf of treaties and of their records. */
const shelf = (treaties: readonly Treaty[], records: Readonly<Record<string, readonly Act[]>>): Others => ({
  findTreaty: (id) => treaties.find((each) => each.id === id),
  findRegister: (id) => (records[id] === undefined ? undefined : { acts: records[id] }),
});
const linkedWith = (treaty: Treaty, others: Others): Treaty => {
  const linked = linkWithOthers(treaty, others);
  if (linked.kind !== 'linked') throw new Error(`a circle: ${linked.circle.join(', ')}`);
  return linked.treaty;
};

/** The parent: one instrument, of 15 November 1990, in force on 15 February 1991 for Norway and a month after each for others. */
const PARENT = named('parent');
const PARENT_ACTS = [
  act('NOR', 'accession', '1990-11-15'),
  act('ISL', 'accession', '1992-01-31'),
  act('FJI', 'accession', '1992-06-10'),
];

describe('listLinks', () => {
  it('each treaty once, from every clause that can refer to one', () => {
    const treaty = named('child', {
      entryIntoForce: {
        ...plain.entryIntoForce,
        condition: {
          kind: 'any-of',
          conditions: [
            { kind: 'all-of', conditions: [inForce('one'), conditionMet('two')] },
            { kind: 'all-of', conditions: [partOf('three'), inForce('one')] },
          ],
        },
        notBefore: { article: '9', treaty: 'four', facts: UNKNOWN },
      },
      ...leavesWith('five'),
    });
    expect([...listLinks(treaty)].sort()).toEqual(['five', 'four', 'one', 'three', 'two']);
  });

  it('none where the definition states the facts itself', () => {
    expect(listLinks(named('child', onCondition(inForce('one', { kind: 'known' }))))).toEqual([]);
    expect(listLinks(treatyWith(1))).toEqual([]);
  });
});

describe('a treaty whose Parties may join another', () => {
  const opensTo = (treaty: string, facts: Facts): Partial<FinalClauses> => ({
    participation: {
      ...plain.participation,
      eligibility: { kind: 'party-or-signatory-of', article: '13', treaty, facts },
    },
  });

  it('is a link, unless the definition lists them itself', () => {
    expect(listLinks(named('child', opensTo('one', { kind: 'unknown' })))).toEqual(['one']);
    const listed: Facts = { kind: 'listed', complete: true, sources: [], since: {} };
    expect(listLinks(named('child', opensTo('one', listed)))).toEqual([]);
  });

  it('may wait for that other: this is no circle, since who may join does not hang on the life of the other', () => {
    const a = named('a', opensTo('b', { kind: 'unknown' }));
    const b = named('b', onCondition(inForce('a')));
    // A record without an end does not tell who is not in it.
    const listed = { kind: 'listed', complete: false, sources: [], since: {} } as const;
    const linked = named('a', opensTo('b', listed));
    expect(linkWithOthers(a, shelf([a, b], { a: [], b: [] }))).toEqual({ kind: 'linked', treaty: linked });
    expect(linkWithOthers(b, shelf([a, b], { a: [], b: [] })).kind).toBe('linked');
  });
});

describe('linkTreaty', () => {
  const findParent = () => composeLife(PARENT, { acts: PARENT_ACTS });

  it('a treaty that refers to no other is given back as it is', () => {
    const treaty = treatyWith(1);
    expect(linkTreaty(treaty, findParent)).toBe(treaty);
  });

  it('what cannot be found stays unknown, and the answer says that it is not known', () => {
    const linked = linkTreaty(named('child', onCondition(inForce('parent'))), () => undefined);
    expect(linked.finalClauses.entryIntoForce.condition).toMatchObject({ conditions: [{}, { facts: UNKNOWN }] });
    expect(composeLife(linked, { acts: [act('NOR', 'accession', '2001-01-01')] }).entryIntoForce).toMatchObject({
      kind: 'indeterminate',
    });
  });

  it('facts stated in the definition are left alone', () => {
    const stated: OtherTreatyFacts = { kind: 'known', inForceOn: civilDate('1970-01-01') };
    const both = named('child', onCondition(inForce('parent', stated), conditionMet('parent')));
    const { condition } = linkTreaty(both, findParent).finalClauses.entryIntoForce;
    expect(condition).toMatchObject({
      conditions: [{}, { facts: stated }, { facts: { kind: 'known', metOn: '1990-11-15', inForceOn: '1991-02-15' } }],
    });
  });

  it('the facts are the day met, the day of entry into force, and who is a Party from when to when', () => {
    const left = composeLife(PARENT, { acts: [...PARENT_ACTS, act('ISL', 'denunciation', '1994-03-01')] });
    const linked = linkTreaty(named('child', leavesWith('parent')), () => left);
    const { denunciation } = linked.finalClauses;
    expect(denunciation.kind === 'permitted' ? denunciation.leavesWith?.facts : undefined).toStrictEqual({
      kind: 'known',
      metOn: '1990-11-15',
      inForceOn: '1991-02-15',
      parties: [
        { participant: 'FJI', from: '1992-07-10' },
        { participant: 'ISL', from: '1992-02-29', until: '1995-03-01' },
        { participant: 'NOR', from: '1991-02-15' },
      ],
    });
  });

  it('a parent that is pending is known not to be in force', () => {
    const pending = composeLife(named('parent', {}, 3), { acts: PARENT_ACTS.slice(0, 2) });
    const linked = linkTreaty(named('child', onCondition(inForce('parent'))), () => pending);
    expect(linked.finalClauses.entryIntoForce.condition).toStrictEqual({
      kind: 'all-of',
      conditions: [{ kind: 'instruments', number: 1 }, inForce('parent', { kind: 'known', parties: [] })],
    });
    expect(composeLife(linked, { acts: [act('NOR', 'accession', '2001-01-01')] }).entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [otherInForce],
    });
  });
});

describe('linkWithOthers', () => {
  const others = shelf([PARENT], { parent: PARENT_ACTS });

  it('a date that hangs on another treaty is worked out from its record (not before the parent)', () => {
    const child = named('child', {
      entryIntoForce: {
        ...plain.entryIntoForce,
        delay: { form: 'same-day' },
        notBefore: { article: '9', treaty: 'parent', facts: UNKNOWN },
      },
    });
    const dateOf = (on: string) =>
      composeLife(linkedWith(child, others), { acts: [act('NOR', 'accession', on)] }).entryIntoForce;
    expect(dateOf('1991-01-10')).toMatchObject({ value: '1991-02-15' });
    expect(dateOf('1991-02-16')).toMatchObject({ value: '1991-02-16' });
    const unlinked = composeLife(child, { acts: [act('NOR', 'accession', '1991-01-10')] });
    expect(unlinked.entryIntoForce).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '1991-01-10' }] });
  });

  it('a part of its Parties: of one, one; of three, two', () => {
    const child = named('child', onCondition(partOf('parent')));
    const metOn = (...acts: readonly Act[]) => composeLife(linkedWith(child, others), { acts }).metOn;
    expect(metOn(act('NOR', 'accession', '1991-12-01'))).toBe('1991-12-01');
    // From 10 July 1992 there are three Parties.
    expect(metOn(act('NOR', 'accession', '1992-07-10'))).toBeUndefined();
    expect(metOn(act('NOR', 'accession', '1992-07-10'), act('ISL', 'accession', '1993-01-01'))).toBe('1993-01-01');
  });

  it('who leaves the parent leaves the child (Kyoto Protocol 27(3))', () => {
    const child = named('child', leavesWith('parent'));
    const left = shelf([PARENT], { parent: [...PARENT_ACTS, act('ISL', 'denunciation', '1994-03-01')] });
    const acts = [act('ISL', 'accession', '1993-01-01'), act('NOR', 'accession', '1993-01-01')];
    const life = composeLife(linkedWith(child, left), { acts });
    expect(determineStatus(life, 'ISL', civilDate('1995-02-28'))).toBe('party');
    expect(determineStatus(life, 'ISL', civilDate('1995-03-01'))).toBe('former-party');
    expect(determineStatus(life, 'NOR', civilDate('1995-03-01'))).toBe('party');
  });

  it('through a chain of treaties: the grandparent decides the parent, and the parent the child', () => {
    const parent = named('parent', onCondition(inForce('grandparent')));
    const child = named('child', onCondition(inForce('parent')));
    const chain = shelf([parent, named('grandparent')], {
      grandparent: [act('NOR', 'accession', '1991-01-10')],
      parent: [act('NOR', 'accession', '1990-05-05')],
    });
    // The grandparent in force 10 April 1991; the parent's condition is met that day, in force 10 July 1991; the child's on
    // that day, in force 10 October 1991.
    const life = composeLife(linkedWith(child, chain), { acts: [act('NOR', 'accession', '1990-06-06')] });
    expect(life.metOn).toBe('1991-07-10');
    expect(life.entryIntoForce).toMatchObject({ value: '1991-10-10' });
  });

  it('without a definition, or without a record, the other treaty stays unknown', () => {
    const child = named('child', onCondition(inForce('parent')));
    for (const poor of [shelf([], { parent: PARENT_ACTS }), shelf([PARENT], {})]) {
      const linked = linkWithOthers(child, poor);
      expect(linked).toMatchObject({
        kind: 'linked',
        treaty: { finalClauses: { entryIntoForce: { condition: { conditions: [{}, { facts: UNKNOWN }] } } } },
      });
    }
  });

  it('a record without an act is a record: the other treaty is known not to be in force', () => {
    const child = named('child', onCondition(inForce('parent')));
    const life = composeLife(linkedWith(child, shelf([PARENT], { parent: [] })), {
      acts: [act('NOR', 'accession', '2001-01-01')],
    });
    expect(life.entryIntoForce).toMatchObject({ kind: 'pending', awaits: [otherInForce] });
  });

  it('a treaty that waits for itself in the end is a circle, named in order', () => {
    const refers = (id: string, to: string) => named(id, onCondition(inForce(to)));
    const circle = (...treaties: readonly Treaty[]) =>
      linkWithOthers(treaties[0] ?? PARENT, shelf(treaties, { a: [], b: [], c: [] }));
    expect(circle(refers('a', 'a'))).toEqual({ kind: 'circular', circle: ['a', 'a'] });
    expect(circle(refers('a', 'b'), refers('b', 'a'))).toEqual({ kind: 'circular', circle: ['a', 'b', 'a'] });
    expect(circle(refers('a', 'b'), refers('b', 'c'), refers('c', 'b'))).toEqual({
      kind: 'circular',
      circle: ['b', 'c', 'b'],
    });
  });

  it('two ways to one treaty are no circle', () => {
    const child = named('child', onCondition(inForce('left'), inForce('right')));
    const both = shelf(
      [named('left', onCondition(inForce('parent'))), named('right', onCondition(inForce('parent'))), PARENT],
      {
        left: [act('NOR', 'accession', '1991-06-01')],
        right: [act('NOR', 'accession', '1991-07-01')],
        parent: PARENT_ACTS,
      },
    );
    // In force 1 September and 1 October 1991: fulfilled with the later, three months.
    expect(
      composeLife(linkedWith(child, both), { acts: [act('NOR', 'accession', '1990-06-06')] }).entryIntoForce,
    ).toMatchObject({ value: '1992-01-01' });
  });

  it('reads each treaty and its record once, in however many ways it is waited for', () => {
    // Each of twelve levels waits for two of the level below: 4,096 ways to the lowest.
    const levels = Array.from({ length: 13 }, (_, level) =>
      ['l', 'r'].map((side) =>
        named(`${side}${level}`, level === 0 ? {} : onCondition(inForce(`l${level - 1}`), inForce(`r${level - 1}`))),
      ),
    ).flat();
    const records = Object.fromEntries(levels.map(({ id }) => [id, [act('NOR', 'accession', '1990-01-31')]]));
    const all = shelf(levels, records);
    const asked: string[] = [];
    const counted: Others = {
      findTreaty: (id) => {
        asked.push(id);
        return all.findTreaty(id);
      },
      findRegister: (id) => {
        asked.push(`${id} acts`);
        return all.findRegister(id);
      },
    };
    const [, highest] = levels.slice(-2);
    const life = composeLife(linkedWith(highest ?? PARENT, counted), { acts: [act('NOR', 'accession', '1990-01-31')] });
    // Three months at each of thirteen levels: the last of April 1990, 30 July, 30 October, and so on to 30 April 1993.
    expect(life.entryIntoForce).toMatchObject({ value: '1993-04-30' });
    expect(asked.toSorted()).toEqual(
      levels
        .slice(0, -2)
        .flatMap(({ id }) => [id, `${id} acts`])
        .toSorted(),
    );
  });

  it('a circle of which the definition states the facts is none', () => {
    const a = named('a', onCondition(inForce('b', { kind: 'known', inForceOn: civilDate('1990-01-01') })));
    expect(linkWithOthers(a, shelf([a, named('b', onCondition(inForce('a')))], { a: [], b: [] }))).toEqual({
      kind: 'linked',
      treaty: a,
    });
  });
});

describe('asKnownOn', () => {
  it('what was known of another treaty on a day: its entry into force once its own condition is met', () => {
    const child = linkedWith(named('child', onCondition(inForce('parent'))), shelf([PARENT], { parent: PARENT_ACTS }));
    const acts = [act('NOR', 'accession', '1990-06-06')];
    const asOf = (on: string) => composeLife(child, { acts }, civilDate(on)).entryIntoForce;
    expect(asOf('1990-11-14')).toMatchObject({ kind: 'pending', awaits: [otherInForce] });
    // The parent's number is complete on 15 November: that it will be in force on 15 February is known.
    expect(asOf('1990-11-15')).toMatchObject({ kind: 'determined', value: '1991-05-15' });
    expect(asOf('2020-01-01')).toMatchObject({ kind: 'determined', value: '1991-05-15' });
  });

  it('who becomes a Party to it later is no Party then', () => {
    const child = linkedWith(named('child', onCondition(partOf('parent'))), shelf([PARENT], { parent: PARENT_ACTS }));
    const acts = [act('NOR', 'accession', '1992-08-01')];
    // Three Parties: two are missing one. As of 1 August 1992 and ever after the same.
    for (const on of ['1992-08-01', '2020-01-01']) {
      expect(composeLife(child, { acts }, civilDate(on)).entryIntoForce).toMatchObject({
        kind: 'pending',
        awaits: [{ code: 'awaited.acceptances', values: { parties: 3, required: 2, counted: 1, missing: 1 } }],
      });
    }
    expect(composeLife(child, { acts: [] }, civilDate('1992-06-30')).entryIntoForce).toMatchObject({
      awaits: [
        { code: 'awaited.instruments', values: { counted: 0 } },
        { code: 'awaited.acceptances', values: { parties: 2, required: 2 } },
      ],
    });
  });

  it('an entry into force stated without the day its condition was met is known once it has come', () => {
    const facts: OtherTreatyFacts = { kind: 'known', inForceOn: civilDate('1991-02-15') };
    const child = named('child', onCondition(inForce('parent', facts)));
    const asOf = (on: string) => {
      return composeLife(child, { acts: [act('NOR', 'accession', '1990-06-06')] }, civilDate(on)).entryIntoForce.kind;
    };
    expect([asOf('1991-02-14'), asOf('1991-02-15')]).toEqual(['pending', 'determined']);
  });

  it('what is unknown stays unknown on every day', () => {
    const child = named('child', onCondition(inForce('parent')));
    const life = composeLife(child, { acts: [act('NOR', 'accession', '1990-06-06')] }, civilDate('1990-06-06'));
    expect(life.entryIntoForce).toMatchObject({ kind: 'indeterminate' });
  });
});

describe('a part of the Parties to another treaty, of which the record is a part', () => {
  const child = named('child', onCondition(partOf('parent')));
  const acts = [act('NOR', 'accession', '1993-01-01'), act('ISL', 'accession', '1993-02-01')];
  const dateBy = (record: object, parent = PARENT) => {
    const others: Others = {
      findTreaty: (id) => (id === 'parent' ? parent : undefined),
      findRegister: () => ({ acts: PARENT_ACTS, ...record }),
    };
    return composeLife(linkedWith(child, others), { acts }).entryIntoForce;
  };

  it('is two of three in a whole record: met on 1 February, in force three months after (2(1))', () => {
    expect(dateBy({})).toMatchObject({ kind: 'determined', value: '1993-05-01' });
    expect(dateBy({ completeness: { kind: 'complete' } })).toMatchObject({ value: '1993-05-01' });
  });

  it('is not known in a part of one: more may be Parties', () => {
    const open = {
      kind: 'indeterminate',
      questions: [{ code: 'question.parties-unknown', values: { treaty: 'parent' } }],
    };
    expect(
      dateBy({ completeness: { kind: 'partial', lacks: { en: 'Some.' }, missing: [{ acts: 'consents' }] } }),
    ).toMatchObject(open);
    expect(dateBy({ completeness: { kind: 'unread', rows: 1, missing: [{ acts: 'consents' }] } })).toMatchObject(open);
    expect(
      dateBy({ completeness: { kind: 'partial', lacks: 'Some.', missing: [{ acts: 'signatures' }] } }),
    ).toMatchObject({
      value: '1993-05-01',
    });
    expect(dateBy({}, assumeInForceOn(PARENT, civilDate('1991-02-15')))).toMatchObject(open);
  });

  it('leaves known who is a Party, where each is asked of itself', () => {
    const bound = named('child', {
      entryIntoForce: {
        ...plain.entryIntoForce,
        bindsWith: { article: '2(3)', anyOf: [{ treaty: 'parent', facts: UNKNOWN }] },
      },
    });
    const register = {
      acts: PARENT_ACTS,
      completeness: { kind: 'partial', lacks: { en: 'Some.' }, missing: [{ acts: 'consents' }] },
    } as const;
    const linked = linkedWith(bound, { findTreaty: () => PARENT, findRegister: () => register });
    const life = composeLife(linked, { acts: [act('NOR', 'accession', '1993-01-01')] });
    expect(determineStatus(life, 'NOR', civilDate('1993-04-01'))).toBe('party');
  });
});
