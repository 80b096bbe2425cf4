import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { loadRecord, loadTreaty } from '../../src/catalogue/catalogue.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { linkAmendments } from '../../src/lifecycle/link-amendments.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { loadOthers } from '../../src/lifecycle/load-others.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

const on = civilDate;

/** The lives of a treaty of the catalogue and of one that amends it. */
async function loadLinked(id: string, amending: string) {
  const [treaty, record, agreement, accepted] = await Promise.all([
    loadTreaty(id),
    loadRecord(id),
    loadTreaty(amending),
    loadRecord(amending),
  ]);
  if (treaty === undefined || record === undefined || agreement === undefined) throw new Error(`${id} is there`);
  const linked = linkWithOthers(agreement, await loadOthers(agreement, { loadTreaty, loadRecord }));
  if (linked.kind !== 'linked' || accepted === undefined) throw new Error(`${amending} is there`);
  return linkAmendments(composeLife(treaty, record), [{ life: composeLife(linked.treaty, accepted) }]);
}

const LIVES = {
  kyoto: await loadLinked('kyoto', 'doha-amendment'),
  'montreal-protocol': await loadLinked('montreal-protocol', 'kigali-amendment-ozone'),
  crc: await loadLinked('crc', 'crc-art43-2-amendment'),
  basel: await loadLinked('basel', 'basel-ban'),
};

describe('linkAmendments, the text between two Parties (VCLT 40)', () => {
  it.each(readVectors('texts-between').map((row) => [`${row.treaty} ${row.one} ${row.other} ${row.on}`, row] as const))(
    '%s',
    (_, row) => {
      const treaty = cellOf(row, 'treaty');
      const [, life] = Object.entries(LIVES).find(([id]) => id === treaty) ?? [];
      if (life === undefined) throw new Error(treaty);
      const answer = determineTextBetween(life, cellOf(row, 'one'), cellOf(row, 'other'), dateOf(row, 'on'));
      expect(answer).toMatchObject({ kind: 'determined', value: { amendments: row.amendments?.split(' ') ?? [] } });
    },
  );
});

describe('linkAmendments, the text between two Parties on each reading (VCLT 40; Kigali Amendment IV(4); CRC 50(2))', () => {
  it.each(
    readVectors('texts-on-readings').map((row) => [`${row.treaty} ${row.one} ${row.other} ${row.on}`, row] as const),
  )('%s', (_, row) => {
    const treaty = cellOf(row, 'treaty');
    const [, life] = Object.entries(LIVES).find(([id]) => id === treaty) ?? [];
    if (life === undefined) throw new Error(treaty);
    const answer = determineTextBetween(life, cellOf(row, 'one'), cellOf(row, 'other'), dateOf(row, 'on'));
    const textOf = (cell: string | undefined) => ({ amendments: cell?.split(' ') ?? [] });
    expect(answer).toMatchObject({ kind: 'determined', value: textOf(row.prevailing) });
    if (row.reading === undefined) {
      expect(answer).not.toHaveProperty('readings');
      return;
    }
    const [first, ...others] = (answer.kind === 'determined' ? answer.readings : undefined) ?? [];
    expect(first?.value).toEqual(textOf(row.prevailing));
    expect(others.find(({ name }) => name === row.reading)?.value).toEqual(textOf(row.amendments));
  });
});

describe('linkAmendments, where the record of the amendment is a part (Basel 17(5))', () => {
  // It lacks instruments since 23 March 2023: that of the Dominican Republic by name, and perhaps others. Brazil accepted the day before.
  it.each([
    [
      'CHE',
      'DOM',
      '2019-12-05',
      [],
      'the first day of the amendment: an acceptance of the Dominican Republic came later, if at all',
    ],
    ['CHE', 'DOM', '2023-03-22', [], 'the last day of which the record is whole'],
    ['CHE', 'DOM', '2023-03-23', 'yes', 'its acceptance is named as lacking'],
    ['CHE', 'JPN', '2023-03-22', [], 'the same day'],
    ['CHE', 'JPN', '2023-03-23', 'no', 'the record may lack an acceptance of anybody'],
    ['JPN', 'JPN', '2023-03-23', 'no', 'one State alone'],
    ['CHE', 'BRA', '2023-06-19', [], 'accepted on 22 March 2023: the eighty-ninth day'],
    ['CHE', 'BRA', '2023-06-20', ['basel-ban'], 'the ninetieth day: it lacks nothing of Brazil'],
    ['BRA', 'JPN', '2023-06-19', [], 'Brazil is surely not bound yet, whatever Japan did'],
    ['BRA', 'JPN', '2023-06-20', 'no', 'Brazil is bound'],
  ] as const)('%s and %s on %s: %s, %s', (one, other, day, expected, _) => {
    const answer = determineTextBetween(LIVES.basel, one, other, on(day));
    if (typeof expected !== 'string') {
      expect(answer).toMatchObject({ kind: 'determined', value: { amendments: expected } });
      return;
    }
    const values = { participant: other, amendment: 'basel-ban', named: expected };
    expect(answer.kind === 'indeterminate' && answer.questions[0]).toEqual({
      code: 'question.amendment-record-lacks',
      values,
    });
    expect(answer.basis.map(({ code }) => code)).not.toContain('step.amendment-not-accepted');
  });
});

/** Said beside whatever the text is. */
const HELD = { code: 'remark.amendments-held', values: { amendments: ['amending'] } };

describe('linkAmendments', () => {
  const parent = treatyWith(1);
  const amending: Treaty = {
    ...treatyWith(2),
    id: 'amending',
    shortTitle: 'Amending',
    amends: { treaty: parent.id },
  };
  const parents = [
    act('NOR', 'accession', '1990-01-01'),
    act('ISL', 'accession', '1990-01-01'),
    act('FJI', 'accession', '1990-01-01'),
    act('CUB', 'accession', '1990-01-01'),
  ];
  // The second deposit is of 10 March 1995: in force on 10 June 1995. Later: one month after the deposit.
  const accepted = [act('NOR', 'accession', '1995-01-01'), act('ISL', 'accession', '1995-03-10')];
  const linkedOf = (more: readonly Act[], acceptances: readonly Act[] = accepted, treaty = amending) =>
    linkAmendments(composeLife(parent, { acts: [...parents, ...more] }), [
      { life: composeLife(treaty, { acts: acceptances }) },
    ]);
  const textOn = (life: ReturnType<typeof linkedOf>, day: string, ...between: readonly string[]) => {
    const [one = '', other = one] = between;
    const answer = determineTextBetween(life, one, other, on(day));
    return answer.kind === 'determined' ? answer.value.amendments : answer.kind;
  };

  it('an amending agreement binds the Parties to the treaty that are Parties to it, from the day on which both are so', () => {
    const life = linkedOf([], [...accepted, act('FJI', 'accession', '1996-01-31')]);
    expect(textOn(life, '1995-06-09', 'NOR', 'ISL')).toEqual([]);
    expect(textOn(life, '1995-06-10', 'NOR', 'ISL')).toEqual(['amending']);
    expect(textOn(life, '1996-02-28', 'NOR', 'FJI')).toEqual([]);
    expect(textOn(life, '1996-02-29', 'NOR', 'FJI')).toEqual(['amending']);
    expect(textOn(life, '2000-01-01', 'NOR', 'CUB')).toEqual([]);
    expect(determineTextFor(life, 'FJI', on('1996-02-28'))).toMatchObject({
      basis: [
        { article: '2(2)', code: 'step.amendment-binds-later', values: { participant: 'FJI', from: '1996-02-29' } },
        HELD,
      ],
    });
    expect(determineTextFor(life, 'FJI', on('1996-02-29'))).toMatchObject({
      basis: [{ article: '2(2)', code: 'step.amendment-binds', values: { because: 'accepted-later' } }, HELD],
    });
    expect(determineTextFor(life, 'NOR', on('1996-02-29'))).toMatchObject({
      basis: [
        { article: '2(1)', code: 'step.amendment-binds', values: { from: '1995-06-10', because: 'accepted' } },
        HELD,
      ],
    });
  });

  it('binds from both days of a deposit of which the readings differ, and says so between the two (article 2(2), VCLT 40(4))', () => {
    // Fiji deposits between the second instrument and 10 June: on reading A it is bound on that day, on B a month after, on 30 June.
    const inGap = [...accepted, act('FJI', 'accession', '1995-05-31')];
    const onB: Treaty = {
      ...amending,
      finalClauses: {
        ...amending.finalClauses,
        laterParties: { ...amending.finalClauses.laterParties, prevailing: 'B' },
      } as Treaty['finalClauses'],
    };
    const readingsOn = (day: string, treaty = amending) => {
      const answer = determineTextBetween(linkedOf([], inGap, treaty), 'NOR', 'FJI', on(day));
      if (answer.kind !== 'determined') throw new Error(day);
      return answer.readings?.map(({ name, value }) => [name, value.amendments]) ?? answer.value.amendments;
    };
    const [amended, unamended] = [['amending'], []];
    expect(readingsOn('1995-06-09')).toEqual([]);
    for (const day of ['1995-06-10', '1995-06-29']) {
      expect(readingsOn(day)).toEqual([
        ['A', amended],
        ['B', unamended],
      ]);
      expect(readingsOn(day, onB)).toEqual([
        ['B', unamended],
        ['A', amended],
      ]);
    }
    expect(readingsOn('1995-06-30')).toEqual(['amending']);
    expect(readingsOn('1995-06-30', onB)).toEqual(['amending']);
    const { basis } = determineTextFor(linkedOf([], inGap), 'FJI', on('1995-06-10'));
    expect(basis.at(-1)).toMatchObject({
      article: '2(2)',
      code: 'remark.amendment-binds-on-other-reading',
      values: { participant: 'FJI', amendment: 'amending', from: '1995-06-30' },
    });
  });

  it('who becomes a Party once it is in force joins the amended treaty, and the unamended one towards who has not accepted (VCLT 40(5))', () => {
    const life = linkedOf([act('KEN', 'accession', '1995-05-10'), act('ROU', 'accession', '1995-05-11')]);
    // Kenya is a Party from 10 June, the very day; Romania from the day after.
    expect(textOn(life, '1995-06-10', 'KEN', 'NOR')).toEqual([]);
    expect(textOn(life, '1995-06-11', 'ROU', 'NOR')).toEqual(['amending']);
    expect(textOn(life, '1995-06-11', 'ROU', 'CUB')).toEqual([]);
    expect(determineTextFor(life, 'ROU', on('1995-06-11'))).toMatchObject({
      basis: [{ article: 'VCLT 40(5)', code: 'step.amendment-binds', values: { because: 'joined-later' } }, HELD],
    });
  });

  it('binds nobody who has left the treaty, or the agreement, nor who accepted it without being a Party to the treaty', () => {
    const life = linkedOf(
      [act('ISL', 'denunciation', '1999-01-01')],
      [...accepted, act('USA', 'accession', '1995-04-01'), act('NOR', 'denunciation', '2001-01-01')],
    );
    expect(life.amendingAgreements?.[0]?.bound).toEqual([
      { participant: 'ISL', from: '1995-06-10', until: '2000-01-01', because: 'accepted', article: '2(1)' },
      { participant: 'NOR', from: '1995-06-10', until: '2002-01-01', because: 'accepted', article: '2(1)' },
    ]);
    expect(textOn(life, '2001-12-31', 'NOR')).toEqual(['amending']);
    expect(textOn(life, '2002-01-01', 'NOR')).toEqual([]);
  });

  it('is awaited while it is pending, and its days are in the chronology and in what comes next', () => {
    const pending = linkedOf([], accepted.slice(0, 1));
    expect(pending.amendingAgreements?.[0]?.bound).toEqual([]);
    expect(composeNext(pending, on('1995-02-01')).awaited).toMatchObject([
      { amendment: 'amending', awaits: [{ code: 'awaited.instruments', values: { missing: 1 } }] },
    ]);
    const life = linkedOf([], [...accepted, act('FJI', 'accession', '1996-01-31')]);
    const entries = composeChronology(life).filter((entry) => 'amendment' in entry);
    expect(entries).toMatchObject([
      { kind: 'amendment-in-force', on: '1995-06-10', article: '2(1)', amendment: 'amending' },
      { kind: 'amendment-binds', on: '1996-02-29', article: '2(2)', participant: 'FJI', because: 'accepted-later' },
    ]);
    expect(composeNext(life, on('1995-06-09')).dated.map(({ kind }) => kind)).toEqual([
      'amendment-in-force',
      'amendment-binds',
    ]);
  });

  it('is left out where it amends another treaty, and where the record of the treaty has it', () => {
    expect(linkedOf([], accepted, { ...amending, amends: { treaty: 'other' } }).amendingAgreements).toEqual([]);
    const { amends: _, ...none } = amending;
    expect(linkedOf([], accepted, none).amendingAgreements).toEqual([]);
    expect(LIVES.crc.amendingAgreements).toEqual([]);
    expect(
      linkedOf([], accepted, { ...amending, amends: { treaty: parent.id, as: 'first' } }).amendingAgreements,
    ).toHaveLength(1);
  });

  it('says where its record ends, if it may bind somebody since, and that there is none', () => {
    const ending = linkAmendments(composeLife(parent, { acts: parents }), [
      { life: composeLife(amending, { acts: accepted, endsOn: on('1999-12-31') }) },
    ]);
    const remarkFor = (participant: string, day: string) =>
      determineTextFor(ending, participant, on(day)).basis.filter(
        ({ code }) => code.startsWith('remark.') && code !== HELD.code,
      );
    expect(remarkFor('CUB', '1999-12-31')).toEqual([]);
    expect(remarkFor('CUB', '2000-01-01')).toEqual([
      {
        article: 'VCLT 40(4)',
        code: 'remark.amendment-record-ends',
        values: { amendment: 'amending', endsOn: '1999-12-31' },
      },
    ]);
    expect(remarkFor('NOR', '2000-01-01')).toEqual([]);
    const without = linkAmendments(composeLife(parent, { acts: parents }), [
      { life: composeLife(amending, { acts: [] }), record: 'none' },
    ]);
    expect(determineTextFor(without, 'NOR', on('2000-01-01'))).toMatchObject({
      value: { amendments: [] },
      basis: [
        { code: 'step.amendment-not-in-force', values: { amendment: 'amending' } },
        HELD,
        { code: 'remark.amendment-without-record' },
      ],
    });
    expect(composeNext(without, on('2000-01-01')).awaited).toEqual([]);
  });
});
