import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeChronology, listConsequences } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { defineTreatyDecider } from '../../src/lifecycle/deciders/treaty-decider.ts';
import { loadOthers } from '../../src/lifecycle/load-others.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { act, CONFERENCE, parties, step, treatyWith } from '../support/build.ts';

const on = civilDate;
const { finalClauses } = treatyWith(1);

describe('composeNext, the whole of it', () => {
  const treaty = treatyWith(1, {
    amendment: CONFERENCE,
    reporting: {
      to: 'the Committee',
      initial: { article: '5(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'none' },
    },
  });
  const acts: readonly Act[] = [
    ...parties(3),
    act('ZWE', 'accession', '1990-02-01'),
    step('amendment-proposal', '2000-01-01', 'AGO'),
    step('amendment-communication', '2000-01-10'),
    step('amendment-proposal', '2000-02-01', 'BEN', 'second'),
    act('NOR', 'accession', '2000-03-01'),
    act('NOR', 'ratification', '2000-03-02'),
    step('amendment-acceptance', '2000-03-03', 'BEN'),
  ];

  it('what is awaited, and no act, of what follows after the day', () => {
    const next = composeNext(composeLife(treaty, { acts }), on('2000-02-15'));
    expect(next.dated.map(({ kind, on: day }) => [kind, day])).toEqual([
      ['party-from', '2000-04-01'],
      ['window-closes', '2000-05-10'],
    ]);
    expect(next.awaited).toEqual([
      // The window is over and no reply is recorded: a conference may have been asked for.
      { amendment: 'first', awaits: [{ article: '4(1)', code: 'awaited.convening-if-enough', values: {} }] },
      {
        amendment: 'second',
        awaits: [{ article: '4(1)', code: 'awaited.communication', values: {} }],
      },
    ]);
    expect(composeNext(composeLife(treaty, { acts }), on('2000-01-05')).dated).toEqual(next.dated);
    expect(composeNext(composeLife(treaty, { acts }), on('2000-05-10')).dated).toEqual([]);
  });

  it('the reports that are next, in order of their day and not of code', () => {
    const early = composeLife(treaty, { acts: acts.slice(0, 4) }, on('1991-03-01'));
    const due = composeNext(early, on('1991-03-01')).reports.map(({ participant, nextDue }) => [
      participant,
      nextDue?.due.kind === 'determined' ? nextDue.due.value : '',
    ]);
    // Zimbabwe is a Party from 1 May 1990, the others from 1 February 1991.
    expect(due).toEqual([
      ['ZWE', '1992-05-01'],
      ['AGO', '1993-02-01'],
      ['BEN', '1993-02-01'],
      ['CUB', '1993-02-01'],
    ]);
  });

  it('of a treaty that is pending, what it waits for', () => {
    expect(composeNext(composeLife(treatyWith(2), { acts: parties(1) }), on('2000-01-01')).awaited).toEqual([
      { awaits: [{ article: '2(1)', code: 'awaited.instruments', values: { required: 2, counted: 1, missing: 1 } }] },
    ]);
  });

  it('the steps of an amendment are no consequences, and one that nobody proposed has no stage', () => {
    const life = composeLife(treaty, { acts });
    const kinds = listConsequences(life).map(({ kind }) => kind);
    expect(kinds).toContain('window-closes');
    expect(kinds).not.toContain('amendment-act');
    expect(determineAmendmentStage(life, 'third', on('2000-02-15'))).toBe('not-proposed');
    expect(determineAmendmentStage(life, 'second', on('2000-02-15'))).toBe('filed');
    expect(determineAmendmentStage(life, 'second', on('2000-02-15'))).not.toBe(
      determineAmendmentStage(life, 'first', on('2000-02-15')),
    );
    for (const clauses of [{}, { amendment: { kind: 'not-provided', article: 'VCLT 39' } as const }]) {
      expect(determineAmendmentStage(composeLife(treatyWith(1, clauses), { acts }), 'first', on('2000-02-15'))).toBe(
        'not-proposed',
      );
    }
  });
});

describe('composeChronology, inside a day', () => {
  const treaty = treatyWith(1, {
    participation: {
      ...finalClauses.participation,
      provisionalApplication: { article: '1(3)' },
      territorialExtension: { article: '1(4)', delay: { form: 'days-after', days: 30 } },
    },
  });

  it('acts stand in order of code, whatever they do, and say whether a date follows from them', () => {
    const acts: readonly Act[] = [
      act('NOR', 'accession', '1991-01-01'),
      act('ZWE', 'accession', '1995-01-01'),
      act('ALB', 'domestic-ratification', '1995-01-01'),
      { participant: 'NOR', kind: 'territorial-extension', on: on('1995-01-01'), territory: 'Svalbard' },
      act('FJI', 'domestic-ratification', '1995-01-01'),
      act('NOR', 'domestic-ratification', '1995-01-01'),
      act('LUX', 'provisional-application', '1995-01-01'),
      act('MLT', 'provisional-application', '1995-01-02'),
      act('NOR', 'provisional-application', '1995-01-02'),
      act('NOR', 'domestic-ratification', '1995-01-03'),
      act('LUX', 'accession', '1996-01-01'),
      act('LUX', 'provisional-application', '1996-02-01'),
    ];
    const told = composeChronology(composeLife(treaty, { acts })).flatMap((entry) =>
      entry.kind === 'act' && entry.on > '1992-01-01'
        ? [[entry.on, entry.participant, entry.article, entry.movesDates]]
        : [],
    );
    expect(told).toEqual([
      ['1995-01-01', 'ALB', '1(2)', false],
      ['1995-01-01', 'FJI', '1(2)', false],
      ['1995-01-01', 'LUX', '1(3)', true],
      ['1995-01-01', 'NOR', '1(2)', false],
      ['1995-01-01', 'NOR', '1(4)', true],
      ['1995-01-01', 'ZWE', '1(2)', true],
      ['1995-01-02', 'MLT', '1(3)', true],
      ['1995-01-02', 'NOR', '1(3)', false],
      ['1995-01-03', 'NOR', '1(2)', false],
      ['1996-01-01', 'LUX', '1(2)', true],
      // A Party from that day on: there is nothing to apply provisionally.
      ['1996-02-01', 'LUX', '1(3)', false],
    ]);
  });

  it('an extension by a State that is no Party has no day, and neither has a treaty that is excluded', () => {
    const extension: Act = {
      participant: 'NOR',
      kind: 'territorial-extension',
      on: on('1995-01-01'),
      territory: 'Svalbard',
    };
    const life = composeLife(treaty, { acts: [extension] });
    expect(composeChronology(life).map(({ kind }) => kind)).toEqual(['opened-for-signature', 'act']);
    const late = composeLife(treaty, { acts: [act('NOR', 'accession', '9999-12-31')] });
    expect(composeChronology(late).map(({ kind }) => kind)).toEqual(['opened-for-signature', 'act', 'condition-met']);
  });

  it('provisional application runs to the first day as a Party of the participation that follows', () => {
    const acts = (...more: readonly Act[]) => [act('LUX', 'provisional-application', '1995-01-01'), ...more];
    const of = (...more: readonly Act[]) => composeLife(treaty, { acts: acts(...more) }).provisional;
    const open = { participant: 'LUX', article: '1(3)', from: '1995-01-01' };
    expect(of()).toEqual([open]);
    expect(Object.keys(of()[0] ?? {})).toEqual(['participant', 'article', 'from']);
    expect(of(act('NOR', 'accession', '1991-01-01'), act('LUX', 'accession', '1996-01-01'))).toEqual([
      { ...open, until: '1996-02-01' },
    ]);
    // Left on 1 January 1995, on which day it is a Party no more, and back in 1997.
    const back = [
      act('LUX', 'accession', '1991-01-01'),
      act('LUX', 'denunciation', '1994-01-01'),
      act('LUX', 'accession', '1997-01-01'),
    ];
    expect(of(...back)).toEqual([{ ...open, until: '1997-02-01' }]);
    // An instrument that was withdrawn makes nobody a Party.
    const withdrawn = [
      act('NOR', 'accession', '1991-01-01'),
      act('LUX', 'accession', '1995-02-01'),
      act('LUX', 'withdrawal-of-instrument', '1995-02-10'),
    ];
    expect(of(...withdrawn, act('LUX', 'accession', '1996-01-01'))).toEqual([{ ...open, until: '1996-02-01' }]);
  });
});

describe('loadOthers', () => {
  const referring = (id: string, to: string): Treaty => ({
    ...treatyWith(1, {
      entryIntoForce: {
        ...finalClauses.entryIntoForce,
        condition: { kind: 'treaty-in-force', treaty: to, facts: { kind: 'unknown' } },
      },
    }),
    id,
  });

  it('loads those to which a treaty refers, and those to which these do, each once; what is not there stays unknown', async () => {
    const asked: string[] = [];
    const all = new Map([
      ['two', referring('two', 'three')],
      ['three', referring('three', 'one')],
      ['five', referring('five', 'six')],
    ]);
    const loaders = {
      loadTreaty: async (id: string) => {
        asked.push(id);
        return all.get(id);
      },
      loadRecord: async (id: string) => (id === 'two' || id === 'four' ? { acts: [] } : undefined),
    };
    const one = referring('one', 'two');
    const others = await loadOthers(one, loaders);
    expect(asked).toEqual(['two', 'three']);
    expect(['one', 'two', 'three', 'four'].map((id) => others.findTreaty(id)?.id)).toEqual([
      'one',
      'two',
      'three',
      undefined,
    ]);
    expect(['one', 'two', 'three'].map((id) => others.findRegister(id))).toEqual([undefined, { acts: [] }, undefined]);
    const missing = await loadOthers(referring('one', 'four'), loaders);
    expect(missing.findTreaty('four')).toBeUndefined();
    expect(missing.findRegister('four')).toEqual({ acts: [] });
  });
});

describe('defineTreatyDecider, the order of what counts', () => {
  const counted = (participant: string, day: string) => ({ participant, kind: 'ratification', on: on(day) }) as const;

  it('in order of day, and of code within a day, in whatever order it comes', () => {
    const decider = defineTreatyDecider(treatyWith(9).finalClauses);
    let soFar = decider.initial();
    for (const [participant, day] of [
      ['NOR', '1990-05-05'],
      ['FJI', '1990-03-03'],
      ['ISL', '1990-05-05'],
      ['ZWE', '1990-05-05'],
      ['CUB', '1990-06-06'],
      ['BEN', '1990-04-04'],
    ] as const) {
      soFar = decider.evolve(
        soFar,
        decider.decide(soFar, { participant, counted: counted(participant, day), on: on(day) }),
      );
    }
    expect(soFar.instruments.map(({ participant }) => participant)).toEqual(['FJI', 'BEN', 'ISL', 'NOR', 'ZWE', 'CUB']);
    const again = { participant: 'NOR', counted: counted('NOR', '1990-05-05'), on: on('1990-07-07') };
    expect(decider.decide(soFar, again)).toEqual({ kind: 'unchanged' });
    const gone = decider.evolve(soFar, decider.decide(soFar, { ...again, counted: undefined }));
    expect(gone.instruments.map(({ participant }) => participant)).toEqual(['FJI', 'BEN', 'ISL', 'ZWE', 'CUB']);
    const otherDay = decider.decide(soFar, { ...again, counted: counted('NOR', '1990-07-07') });
    expect(decider.evolve(soFar, otherDay).instruments.at(-1)).toEqual(counted('NOR', '1990-07-07'));
    const otherKind = decider.decide(soFar, {
      ...again,
      counted: { ...counted('NOR', '1990-05-05'), kind: 'accession' },
    });
    expect(otherKind.kind).toBe('counted');
  });
});
