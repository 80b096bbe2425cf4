import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife, type Life } from '../../src/lifecycle/life.ts';
import { listReportsOnReadings } from '../../src/lifecycle/reports.ts';
import { forecastEntryIntoForce } from '../../src/simulation/forecast/forecast-entry-into-force.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineLatestDenunciation } from '../../src/what-if/latest-denunciation.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { findSmallestSets, type SmallestSets } from '../../src/what-if/needed/smallest-sets.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act, type KindOfPlainAct, months, treatyWith } from '../support/build.ts';
import { cellOf, dateOf, readVectors, type Vector } from '../support/vectors.ts';

const MONTHLY = treatyWith(3, {
  entryIntoForce: { ...treatyWith(3).finalClauses.entryIntoForce, delay: months(1) },
  laterParties: { wording: 'after-condition-met', article: '2(2)', delay: months(1) },
  reporting: {
    to: 'the Committee',
    initial: { article: '4(1)', period: { years: 2 } },
    monthEnd: 'last-day-of-month',
    later: { kind: 'every', article: '4(2)', period: { years: 5 } },
  },
});

function actsOf(row: Vector): readonly Act[] {
  return cellOf(row, 'acts')
    .split('; ')
    .map((each) => {
      const [who = '', kind = '', on = ''] = each.split(' ');
      return act(who, kind as KindOfPlainAct, on);
    });
}

/** What an answer says, in the words of the table: the prevailing day, and that of a reading. */
function daysOf(answer: Determination<string>) {
  const readings = answer.kind === 'determined' ? (answer.readings ?? []) : [];
  const others = new Map<string, string>(readings.slice(1).map(({ name, value }) => [name, value]));
  for (const step of answer.basis) {
    if (step.code === 'remark.in-force-if-stays-met') others.set('stays-met', step.values.on);
    if (step.code !== 'remark.otherwise-in-force' && step.code !== 'remark.otherwise-last-day') continue;
    const { title } = step.values.where.values as { readonly title: { readonly values: object } };
    const participants = 'participants' in title.values ? `-${title.values.participants}` : '';
    others.set(`stands${participants}`, step.values.on);
  }
  const prevailing = answer.kind === 'determined' ? answer.value : answer.kind === 'excluded' ? 'none' : answer.kind;
  return { prevailing, others };
}

function sizeOf(sets: SmallestSets): string {
  return sets.kind === 'sets' ? String(sets.size) : sets.kind;
}

function answer(row: Vector) {
  const acts = actsOf(row);
  const asked = cellOf(row, 'asked');
  const life = composeLife(MONTHLY, { acts });
  const said = <Answer>(
    prevailing: Answer,
    others: readonly { readonly title: { readonly values: object }; readonly answer: Answer }[],
    textOf: (answer: Answer) => string,
  ) => ({
    prevailing: textOf(prevailing),
    others: new Map(
      others.map(({ title, answer: other }) => [
        'participants' in title.values ? `stands-${title.values.participants}` : 'stands',
        textOf(other),
      ]),
    ),
  });
  switch (asked) {
    case 'treaty':
      return daysOf(life.entryIntoForce);
    case 'deposit':
      return daysOf(determineLatestDeposit(life, dateOf(row, 'day')));
    case 'needed': {
      const sets = findSmallestSets(life, dateOf(row, 'day'));
      return said(sets, sets.onOtherReadings ?? [], sizeOf);
    }
    case 'forecast': {
      const forecast = forecastEntryIntoForce(MONTHLY, { acts }, { asOf: dateOf(row, 'day'), seed: 1, futures: 100 });
      return said<{ readonly kind: string }>(forecast, forecast.onOtherReadings ?? [], ({ kind }) => kind);
    }
    default:
      return daysOf(determineLatestDenunciation(life, asked, dateOf(row, 'day')));
  }
}

describe('a denunciation before the treaty binds its State, worked by hand', () => {
  it.each(readVectors('early-denunciations'))('$asked $day, of $acts: $prevailing; $reading $other', (row) => {
    const { prevailing, others } = answer(row);
    expect(prevailing).toBe(row.prevailing);
    if (row.reading === undefined) expect(others).toEqual(new Map());
    else expect(others.get(row.reading)).toBe(row.other);
  });

  const early = [
    act('AGO', 'accession', '2001-01-10'),
    act('BEN', 'accession', '2001-02-10'),
    act('AGO', 'denunciation', '2001-02-20'),
    act('CUB', 'accession', '2001-03-10'),
  ];

  it('changes nothing for the treaty on the reading on which it is in force with that instrument', () => {
    const supposed = [act('DZA', 'accession', '2001-06-10')];
    const { changes, onOtherReadings } = composeWhatIf(MONTHLY, { acts: early }, supposed, civilDate('2001-03-15'));
    const codesOf = (all: typeof changes) => all.map((change) => ('entry' in change ? change.entry.kind : change.kind));
    expect(codesOf(changes)).toContain('treaty-in-force');
    expect(onOtherReadings).toHaveLength(1);
    // In force on 10 April 2001 all the same.
    expect(codesOf(onOtherReadings?.[0]?.answer ?? [])).not.toContain('treaty-in-force');
  });

  it('that is supposed, changes nothing on the reading on which it has no effect', () => {
    const acts = early.filter(({ kind }) => kind !== 'denunciation');
    const supposed = [act('AGO', 'denunciation', '2001-03-20')];
    const { changes, onOtherReadings } = composeWhatIf(MONTHLY, { acts }, supposed, civilDate('2001-03-15'));
    expect(changes.length).toBeGreaterThan(0);
    expect(onOtherReadings?.map(({ answer: there }) => there)).toEqual([[]]);
  });

  it('leaves reports to the State that denounced, and to the others while the treaty is not in force without it', () => {
    const asOf = civilDate('2003-01-01');
    const listed = (acts: readonly Act[], of?: string) =>
      listReportsOnReadings(composeLife(MONTHLY, { acts }), asOf, {}, of).map(({ says, reports }) => {
        const [first] = reports.reports;
        const due = first?.due.kind === 'determined' ? first.due.value : undefined;
        return [reports.participant, says.code, due];
      });
    // Two years after 10 April 2001; as a denunciation it takes effect before, on 20 February 2002.
    const ofAngola = [
      ['AGO', 'remark.read-as-denunciation', undefined],
      ['AGO', 'remark.read-as-without-effect', '2003-04-10'],
    ];
    expect(listed(early)).toEqual([
      ...ofAngola,
      ['BEN', 'remark.otherwise-in-force', '2003-04-10'],
      ['CUB', 'remark.otherwise-in-force', '2003-04-10'],
    ]);
    expect(listed([...early, act('DZA', 'accession', '2001-06-10')])).toEqual(ofAngola);
    expect(listed(early, 'CUB')).toHaveLength(1);
  });

  it('of more than two says that not every reading is worked out', () => {
    const acts = ['AGO', 'BEN', 'CUB', 'DZA'].flatMap((who) => [
      act(who, 'accession', '2001-01-10'),
      act(who, 'denunciation', '2001-01-10'),
    ]);
    const { entryIntoForce, onOtherReadings } = composeLife(MONTHLY, { acts: [...acts] });
    expect(onOtherReadings).toHaveLength(1);
    expect(entryIntoForce.basis.map(({ code }) => code)).toContain('remark.readings-left-out');
    expect(composeLife(MONTHLY, { acts: acts.slice(0, 4) }).onOtherReadings).toHaveLength(3);
  });
});

const STATES = ['AGO', 'BEN', 'CUB', 'DZA', 'ECU', 'FJI'];
const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => civilDateOf(dayNumberOf(civilDate('2001-01-01')) + days));

/** A record in which one or two States denounce. */
const anyActs = fc
  .tuple(fc.array(anyDay, { minLength: 3, maxLength: 6 }), fc.array(anyDay, { minLength: 1, maxLength: 2 }))
  .map(([deposits, notices]): readonly Act[] => [
    ...deposits.map((on, index) => act(STATES[index] ?? '', 'accession', on)),
    ...notices.map((on, index) => act(STATES[index] ?? '', 'denunciation', on)),
  ]);

describe('an answer that differs where the instruments denounced too early stand', () => {
  /** What an answer says, without the way to it. */
  const plainOf = (each: Determination<string>): string => {
    if (each.kind === 'determined') return each.value;
    const { basis: _, ...says } = each;
    return JSON.stringify(says);
  };
  const ASKED: Readonly<Record<string, (life: Life) => Determination<string>>> = {
    'the date of the treaty': ({ entryIntoForce }) => entryIntoForce,
    'the last day to deposit': (life) => determineLatestDeposit(life, civilDate('2001-08-15')),
    'the last day of one State': (life) => determineLatestDepositOf(life, 'ZWE', civilDate('2001-06-15')),
    'the last day of a notice': (life) => determineLatestDenunciation(life, 'CUB', civilDate('2002-07-01')),
    'that of who denounced': (life) => determineLatestDenunciation(life, 'AGO', civilDate('2002-07-01')),
  };

  it.each(Object.entries(ASKED))('says so: %s', (_name, ask) => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const life = composeLife(MONTHLY, { acts });
        const early = STATES.slice(0, 2).flatMap((who) => {
          const by = findParticipantLife(life, who)?.participations[0]?.withdrawnBy;
          return by === undefined ? [] : [by];
        });
        fc.pre(early.length > 0);
        const notEarly = acts.filter((each) => !new Set<Act>(early).has(each));
        const standing = composeLife(MONTHLY, { acts: notEarly });
        expect(standing.onOtherReadings).toBeUndefined();
        const [prevailing, other] = [ask(life), ask(standing)];
        fc.pre(plainOf(prevailing) !== plainOf(other));
        if (other.kind === 'determined') expect(JSON.stringify(prevailing)).toContain(other.value);
        // Of a treaty that is in force without these instruments there is no more to say of its date than that.
        else expect(prevailing.basis.some(({ code }) => code.startsWith('remark.otherwise-'))).toBe(true);
      }),
    );
  });

  it('says so: how many instruments are needed', () => {
    fc.assert(
      fc.property(anyActs, anyDay, (acts, on) => {
        const known = acts.filter((each) => each.on <= on);
        const life = composeLife(MONTHLY, { acts: known });
        fc.pre(life.onOtherReadings !== undefined);
        const standing = composeLife(MONTHLY, {
          acts: known.filter((each) => !new Set<Act>(life.onOtherReadings?.[0]?.standing).has(each)),
        });
        const { onOtherReadings = [], ...sets } = findSmallestSets(life, on);
        const there = findSmallestSets(standing, on);
        fc.pre(JSON.stringify(sets) !== JSON.stringify(there));
        expect(onOtherReadings.map(({ answer: each }) => each)).toContainEqual(there);
      }),
    );
  });
});
