import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { asKnownOn } from '../../src/lifecycle/known-on.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { countByStatus } from '../../src/lifecycle/parties-on.ts';
import { determineReports, hasReports, listReports, listReportsInShort } from '../../src/lifecycle/reports.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, FinalClauses, OtherTreatyFacts } from '../../src/treaty/treaty.ts';
import { act, CONFERENCE, parties, SILENCE, step, treatyWith } from '../support/build.ts';

const on = civilDate;
const finalClauses = treatyWith(1).finalClauses;

describe('composeChronology, amendments', () => {
  const told = (amendment: FinalClauses['amendment'], acts: readonly Act[], asOf?: string) =>
    composeChronology(
      composeLife(
        treatyWith(1, amendment === undefined ? {} : { amendment }),
        { acts: [...parties(3), ...acts] },
        asOf === undefined ? undefined : on(asOf),
      ),
    )
      .filter((entry) => 'amendment' in entry)
      .map((entry) =>
        'basis' in entry && entry.basis?.kind === 'determined' ? { ...entry, basis: entry.basis.value } : entry,
      );
  const done = (kind: string, day: string, article: string, participant?: string) => ({
    kind: 'amendment-act',
    on: day,
    article,
    amendment: 'first',
    act: { ...(participant === undefined ? {} : { participant }), kind, on: day },
  });
  const entry = (kind: string, day: string, article: string, more: object = {}) => ({
    kind,
    on: day,
    article,
    amendment: 'first',
    ...more,
  });

  it('by conference: each step, the window, the request, entry into force and who is bound later (CRC 50)', () => {
    // Three Parties: one request is a third, two acceptances are two thirds.
    const acts = [
      step('amendment-proposal', '2000-01-01', 'AGO'),
      step('amendment-communication', '2000-01-10'),
      step('conference-request', '2000-02-01', 'BEN'),
      step('conference-convening', '2000-06-01'),
      step('amendment-adoption', '2000-07-01'),
      step('amendment-approval', '2000-08-01'),
      step('amendment-acceptance', '2000-09-01', 'AGO'),
      step('amendment-acceptance', '2000-10-01', 'BEN'),
      step('amendment-acceptance', '2001-01-01', 'CUB'),
    ];
    expect(told(CONFERENCE, acts)).toEqual([
      done('amendment-proposal', '2000-01-01', '4(1)', 'AGO'),
      done('amendment-communication', '2000-01-10', '4(1)'),
      done('conference-request', '2000-02-01', '4(1)', 'BEN'),
      entry('conference-requested', '2000-02-01', '4(1)', { basis: '2000-02-01' }),
      entry('window-closes', '2000-05-10', '4(1)'),
      done('conference-convening', '2000-06-01', '4(1)'),
      done('amendment-adoption', '2000-07-01', '4(1)'),
      done('amendment-approval', '2000-08-01', '4(2)'),
      done('amendment-acceptance', '2000-09-01', '4(2)', 'AGO'),
      done('amendment-acceptance', '2000-10-01', '4(2)', 'BEN'),
      entry('amendment-in-force', '2000-10-01', '4(2)', { basis: '2000-10-01' }),
      done('amendment-acceptance', '2001-01-01', '4(2)', 'CUB'),
      entry('amendment-binds', '2001-01-01', '4(3)', { participant: 'CUB', because: 'accepted-later' }),
    ]);
  });

  it('by conference that too few ask for: lapsed on the day after the window (CRC 50(1))', () => {
    // Of six Parties two must ask for it, and one does.
    const more = ['DZA', 'ECU', 'FJI'].map((participant) => act(participant, 'accession', '1991-01-01'));
    const acts = [
      step('amendment-proposal', '2000-01-01', 'AGO'),
      step('amendment-communication', '2000-01-10'),
      step('conference-request', '2000-02-01', 'BEN'),
    ];
    expect(told(CONFERENCE, [...more, ...acts])).toEqual([
      done('amendment-proposal', '2000-01-01', '4(1)', 'AGO'),
      done('amendment-communication', '2000-01-10', '4(1)'),
      done('conference-request', '2000-02-01', '4(1)', 'BEN'),
      entry('window-closes', '2000-05-10', '4(1)'),
      entry('amendment-lapsed', '2000-05-11', '4(1)', {
        reason: {
          code: 'reason.proposal-lapsed',
          values: { parties: 6, required: 2, counted: 1, missing: 1, until: '2000-05-10' },
        },
      }),
    ]);
  });

  it('in silence: who objected is not bound, and enough objections defeat it (MARPOL 16(2))', () => {
    const acts = (...objectors: string[]) => [
      step('amendment-proposal', '2000-01-01', 'AGO'),
      step('amendment-adoption', '2000-02-01'),
      step('amendment-communication', '2000-03-01'),
      ...objectors.map((participant) => step('amendment-objection', '2000-04-01', participant)),
    ];
    const five = [act('DZA', 'accession', '1991-01-01'), act('ECU', 'accession', '1991-01-01')];
    expect(
      told({ ...SILENCE, binding: { article: '16(5)', whom: 'all-but-objectors' } }, [...five, ...acts('CUB')]),
    ).toEqual([
      done('amendment-proposal', '2000-01-01', '16(1)', 'AGO'),
      done('amendment-adoption', '2000-02-01', '16(2)'),
      done('amendment-communication', '2000-03-01', '16(3)'),
      done('amendment-objection', '2000-04-01', '16(3)', 'CUB'),
      entry('window-closes', '2001-01-01', '16(3)'),
      entry('amendment-in-force', '2001-07-01', '16(4)', { basis: '2001-07-01' }),
      entry('amendment-binds-not', '2001-07-01', '16(5)', { participant: 'CUB' }),
    ]);
    const defeated = told(SILENCE, acts('CUB'));
    expect(defeated.slice(-2)).toMatchObject([
      { kind: 'window-closes', on: '2001-01-01' },
      { kind: 'amendment-lapsed', on: '2001-01-02', article: '16(3)' },
    ]);
  });

  it('none where the clauses do not provide for it', () => {
    expect(told(undefined, [step('amendment-proposal', '2000-01-01', 'AGO')])).toEqual([]);
    expect(
      told({ kind: 'not-provided', article: 'VCLT 40' }, [step('amendment-proposal', '2000-01-01', 'AGO')]),
    ).toEqual([]);
  });
});

describe('determineParticipantDate and countByStatus', () => {
  const acts = [
    act('NOR', 'accession', '1991-01-01'),
    act('ISL', 'signature', '1991-01-01'),
    act('FJI', 'accession', '1991-01-01'),
    act('FJI', 'denunciation', '2000-01-01'),
    act('KEN', 'accession', '2002-01-01'),
    act('CUB', 'accession', '1991-01-01'),
    act('CUB', 'withdrawal-of-instrument', '1991-02-01'),
  ];

  it('that of its last instrument; without one, it is awaited, or it can never be', () => {
    const life = composeLife(treatyWith(1), { acts });
    expect(determineParticipantDate(life, 'KEN')).toMatchObject({ kind: 'determined', value: '2002-02-01' });
    expect(determineParticipantDate(life, 'ISL')).toEqual({
      kind: 'pending',
      article: '1(2)',
      awaits: [{ article: '1(2)', code: 'awaited.instrument-of', values: { participant: 'ISL' } }],
      basis: [],
    });
    expect(determineParticipantDate(life, 'SUN')).toMatchObject({ awaits: [{ values: { participant: 'RUS' } }] });
    expect(determineParticipantDate(life, 'CSK')).toEqual({
      kind: 'excluded',
      article: '1(2)',
      reason: { code: 'reason.ceased-without-instrument', values: { ceasedOn: '1993-01-01' } },
      basis: [],
    });
    expect(determineParticipantDate(life, 'EUE')).toEqual({
      kind: 'excluded',
      article: '1',
      reason: { code: 'reason.ineligible.organisation', values: {} },
      basis: [],
    });
    expect(determineParticipantDate(life, 'CUB')).toEqual({
      kind: 'excluded',
      article: '1(2)',
      reason: { code: 'reason.instrument-withdrawn', values: { on: '1991-02-01' } },
      basis: [act('CUB', 'accession', '1991-01-01'), act('CUB', 'withdrawal-of-instrument', '1991-02-01')].map(
        (done) => ({ article: '1(2)', code: 'step.act', values: { act: done } }),
      ),
    });
  });

  it.each([
    ['1990-12-31', { none: 5, signatory: 0, 'contracting-state': 0, party: 0, 'former-party': 0 }],
    ['1991-01-31', { none: 1, signatory: 1, 'contracting-state': 3, party: 0, 'former-party': 0 }],
    ['1991-04-01', { none: 2, signatory: 1, 'contracting-state': 0, party: 2, 'former-party': 0 }],
    ['2002-01-31', { none: 1, signatory: 1, 'contracting-state': 1, party: 1, 'former-party': 1 }],
    ['2002-02-01', { none: 1, signatory: 1, 'contracting-state': 0, party: 2, 'former-party': 1 }],
  ])('on %s', (day, counts) => {
    const life = composeLife(treatyWith(1), { acts });
    expect(countByStatus(life, on(day))).toEqual(counts);
  });
});

describe('the reports of a life', () => {
  const reporting = {
    to: 'the Committee',
    initial: { article: '5(1)', period: { years: 2 } },
    monthEnd: 'last-day-of-month',
    later: {
      kind: 'with-reports-under',
      article: '5(2)',
      treaty: 'crc',
      otherwise: { article: '5(2)', period: { years: 5 } },
    },
  } as const;
  const own = treatyWith(1, { reporting });
  const base = [
    act('NOR', 'accession', '1991-01-01'),
    act('ISL', 'accession', '1992-01-31'),
    act('NOR', 'denunciation', '1995-04-01'),
    act('NOR', 'accession', '1999-01-01'),
  ];
  const report = (day: string): Act => ({ participant: 'NOR', kind: 'report', on: on(day) });
  const composeOwn = () => composeLife(own, { acts: [...base, report('1993-03-01'), report('2001-01-31')] });
  const EVERY_FIVE_YEARS = { ...reporting, later: { kind: 'every', article: '44(1)', period: { years: 5 } } } as const;

  it('one schedule for each participation that had begun, with the reports of its own time', () => {
    const life = composeOwn();
    const told = (asOf: string) =>
      determineReports(life, 'NOR', on(asOf)).map(({ reports }) =>
        reports.slice(0, 1).map((each) => ({
          due: each.due.kind === 'determined' ? each.due.value : '',
          ...('receivedOn' in each ? { receivedOn: each.receivedOn } : {}),
        })),
      );
    expect(told('1991-03-31')).toEqual([]);
    expect(told('1998-12-31')).toEqual([[{ due: '1993-04-01', receivedOn: '1993-03-01' }]]);
    // Bound again from 1 February 1999.
    expect(told('2002-01-01')).toEqual([
      [{ due: '1993-04-01', receivedOn: '1993-03-01' }],
      [{ due: '2001-02-01', receivedOn: '2001-01-31' }],
    ]);
    expect(determineReports(life, 'KEN', on('2002-01-01'))).toEqual([]);
  });

  it('of everybody in order of code, in whole and in short', () => {
    const life = composeOwn();
    const whole = listReports(life, on('2002-01-01'));
    expect(whole.map(({ participant }) => participant)).toEqual(['ISL', 'NOR', 'NOR']);
    expect(listReportsInShort(life, on('2002-01-01')).map(({ participant }) => participant)).toEqual([
      'ISL',
      'NOR',
      'NOR',
    ]);
    expect(whole).toEqual([
      ...determineReports(life, 'ISL', on('2002-01-01')),
      ...determineReports(life, 'NOR', on('2002-01-01')),
    ]);
    expect(listReports(composeLife(treatyWith(1), { acts: base }), on('2002-01-01'))).toEqual([]);
  });

  /** When the reports of Iceland are due, as of 1 January 1996; its first is, two years after 29 February 1992. */
  const dueWith = (other?: Life) =>
    determineReports(composeOwn(), 'ISL', on('1996-01-01'), other === undefined ? {} : { other }).map(({ reports }) =>
      reports.map(({ due }) => (due.kind === 'determined' ? due.value : due.kind)),
    );
  const otherWith = (acts: readonly Act[], clauses: Partial<FinalClauses> = { reporting: EVERY_FIVE_YEARS }) =>
    composeLife(treatyWith(1, clauses), { acts });
  const joined = act('ISL', 'accession', '1990-01-01');

  it('the place under the other treaty decides on the dates after the first: its own clock since 1 April 1990', () => {
    expect(dueWith(otherWith([joined]))).toEqual([['1994-02-28', '1997-04-01', '2002-04-01', '2007-04-01']]);
    expect(dueWith()).toEqual([['1994-02-28', 'indeterminate']]);
    expect(dueWith(otherWith([joined], {}))).toEqual([['1994-02-28', 'indeterminate']]);
  });

  it('who is no Party to the other treaty reports apart, every five years after the first', () => {
    const apart = [['1994-02-28', '1999-02-28', '2004-02-29', '2009-02-28']];
    expect(dueWith(otherWith([act('NOR', 'accession', '1990-01-01')]))).toEqual(apart);
    expect(dueWith(otherWith([joined, act('ISL', 'withdrawal-of-instrument', '1990-02-01')]))).toEqual(apart);
  });

  it('who has left the other treaty reports with it until then, also where it came back and was not bound again', () => {
    const left = [joined, act('ISL', 'denunciation', '1998-04-01')];
    const again = [act('ISL', 'accession', '1999-05-01'), act('ISL', 'withdrawal-of-instrument', '1999-05-10')];
    const until = [['1994-02-28', '1997-04-01', '2004-02-29', '2009-02-28']];
    expect(dueWith(otherWith(left))).toEqual(until);
    expect(dueWith(otherWith([...left, ...again]))).toEqual(until);
  });

  it('a report belongs to the participation in which it was received, from its first day to the first day of the next', () => {
    const once = { ...reporting, later: { kind: 'none' } } as const;
    const of = (...days: readonly string[]) =>
      determineReports(
        composeLife(treatyWith(1, { reporting: once }), { acts: [...base, ...days.map(report)] }),
        'NOR',
        on('2002-01-01'),
      ).map(({ partyFrom, reports, surplus }) => [
        partyFrom,
        reports.map((each) => ('receivedOn' in each ? each.receivedOn : each.status)),
        surplus.length,
      ]);
    expect(of('1991-04-01', '1999-02-01')).toEqual([
      ['1991-04-01', ['1991-04-01'], 0],
      ['1999-02-01', ['1999-02-01'], 0],
    ]);
    // Five years later, in 1998, Norway was no Party; it left on 1 April 1996.
    const [first] = determineReports(otherWith(base), 'NOR', on('2002-01-01'));
    expect(first?.reports.map(({ due }) => (due.kind === 'determined' ? due.value : due.kind))).toEqual(['1993-04-01']);
    expect(of()).toEqual([
      ['1991-04-01', ['overdue'], 0],
      ['1999-02-01', ['overdue'], 0],
    ]);
    const life = composeLife(own, { acts: base });
    expect([on('1991-03-31'), on('1991-04-01')].map((day) => determineReports(life, 'NOR', day).length)).toEqual([
      0, 1,
    ]);
  });

  it('whether any is recorded', () => {
    const life = composeOwn();
    expect(hasReports(life)).toBe(true);
    expect(hasReports(composeLife(own, { acts: base }))).toBe(false);
    const set = composeLife(treatyWith(1, { reporting: { ...reporting, setBy: { article: '5(3)' } } }), {
      acts: [...base, { participant: 'NOR', kind: 'due-date-set', on: on('1992-01-01'), dueOn: on('1994-01-01') }],
    });
    expect(set.reportingActs).toHaveLength(1);
    expect(hasReports(set)).toBe(false);
  });

  it('what comes next: what is awaited, the dates ahead, the reports in order of their day', () => {
    const day = on('1992-02-01');
    const next = composeNext(composeLife(own, { acts: base }, day), day);
    expect(next.awaited).toEqual([]);
    expect(next.dated.map(({ kind, on: at }) => [kind, at])).toEqual([['party-from', '1992-02-29']]);
    expect(next.reports.map(({ participant }) => participant)).toEqual(['NOR']);
    // Norway has reported, and when the next is due is open; Iceland’s first is due.
    const reported = composeLife(own, { acts: [...base, report('1992-03-01')] }, on('1992-03-01'));
    expect(composeNext(reported, on('1992-03-01')).reports.map(({ participant }) => participant)).toEqual(['ISL']);
    const pending = composeNext(composeLife(treatyWith(3), { acts: base }, day), day);
    expect(pending.awaited).toEqual([
      { awaits: [{ article: '2(1)', code: 'awaited.instruments', values: { required: 3, counted: 2, missing: 1 } }] },
    ]);
  });
});

describe('asKnownOn, facts of other treaties', () => {
  const facts: OtherTreatyFacts = {
    kind: 'known',
    metOn: on('2000-01-01'),
    inForceOn: on('2000-04-01'),
    parties: [
      { participant: 'NOR', from: on('2000-04-01'), until: on('2005-01-01') },
      { participant: 'ISL', from: on('2001-01-01') },
    ],
  };
  const inForce: Condition = { kind: 'treaty-in-force', treaty: 'crpd', facts };
  const known = (day: string, condition: Condition = inForce) => {
    const clauses = { ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, condition } };
    return asKnownOn(clauses, on(day)).entryIntoForce.condition;
  };
  const withFacts = (of: object) => ({ kind: 'treaty-in-force', treaty: 'crpd', facts: { kind: 'known', ...of } });
  const NORWAY = { participant: 'NOR', from: '2000-04-01' };

  it('from the day on which its condition was met it is known when it enters into force; a Party from its first day', () => {
    expect(known('1999-12-31')).toEqual(withFacts({ parties: [] }));
    const dates = { metOn: '2000-01-01', inForceOn: '2000-04-01' };
    expect(known('2000-01-01')).toEqual(withFacts({ ...dates, parties: [] }));
    expect(known('2000-04-01')).toEqual(withFacts({ ...dates, parties: [NORWAY] }));
    expect(known('2004-12-31')).toEqual(
      withFacts({ ...dates, parties: [NORWAY, { participant: 'ISL', from: '2001-01-01' }] }),
    );
    expect(known('2005-01-01')).toEqual({ ...inForce, facts });
  });

  it('without the day met, from entry into force; what is not known stays so', () => {
    const only: Condition = { ...inForce, facts: { kind: 'known', inForceOn: on('2000-04-01') } };
    expect(known('2000-03-31', only)).toEqual(withFacts({}));
    expect(known('2000-04-01', only)).toEqual(only);
    const unknown: Condition = { ...inForce, facts: { kind: 'unknown' } };
    expect(known('2000-04-01', unknown)).toEqual(unknown);
    const none: Condition = { ...inForce, facts: { kind: 'known' } };
    expect(known('2000-04-01', none)).toEqual(none);
  });

  it('in a life, the treaty is given as it was known then', () => {
    const treaty = treatyWith(1, { entryIntoForce: { ...finalClauses.entryIntoForce, condition: inForce } });
    const life = (day?: string) => composeLife(treaty, { acts: [] }, day === undefined ? undefined : on(day));
    expect(life().treaty).toBe(treaty);
    expect(life('1999-12-31').treaty).toEqual({
      ...treaty,
      finalClauses: {
        ...treaty.finalClauses,
        entryIntoForce: { ...finalClauses.entryIntoForce, condition: withFacts({ parties: [] }) },
      },
    });
  });
});

describe('determineTextFor and determineTextBetween', () => {
  it('where no amendment is held, the treaty, and that none is held; for who is no Party, none (VCLT 40(4))', () => {
    const life = composeLife(treatyWith(1), {
      acts: [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1991-01-01')],
    });
    expect(determineTextBetween(life, 'NOR', 'ISL', on('2000-01-01'))).toEqual({
      kind: 'determined',
      value: { amendments: [] },
      article: 'VCLT 40(4)',
      monthEndMattered: false,
      basis: [{ article: 'VCLT 40(4)', code: 'remark.no-amendments-held', values: {} }],
    });
    expect(determineTextFor(life, 'KEN', on('2000-01-01'))).toEqual({
      kind: 'excluded',
      article: '2(1)',
      reason: { code: 'reason.not-a-party-on', values: { participant: 'KEN', on: '2000-01-01' } },
      basis: [],
    });
    const none = treatyWith(1, { amendment: { kind: 'not-provided', article: 'VCLT 39' } });
    expect(determineTextFor(composeLife(none, { acts: parties(1) }), 'AGO', on('2000-01-01'))).toMatchObject({
      article: 'VCLT 39',
    });
  });
});
