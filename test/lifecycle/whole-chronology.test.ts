import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology, listConsequences } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

const on = civilDate;
const { participation } = treatyWith(2).finalClauses;

/** Two instruments and three months; whoever leaves `parent` leaves this treaty too. */
const CLAUSES: Partial<FinalClauses> = {
  participation: {
    ...participation,
    provisionalApplication: { article: '1(3)' },
    territorialExtension: { article: '1(4)', delay: { form: 'days-after', days: 30 } },
  },
  denunciation: {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    leavesWith: {
      article: '3(3)',
      treaty: 'parent',
      facts: {
        kind: 'known',
        parties: [{ participant: 'FJI', from: on('1990-01-01'), until: on('2010-05-05') }],
      },
    },
  },
  reporting: {
    to: 'the Committee',
    initial: { article: '5(1)', period: { years: 2 } },
    monthEnd: 'last-day-of-month',
    later: { kind: 'none' },
    setBy: { article: '5(2)' },
  },
};

const SVALBARD: Act = {
  participant: 'NOR',
  kind: 'territorial-extension',
  on: on('1998-01-01'),
  territory: 'Svalbard',
};
const SECOND = act('ISL', 'ratification', '1998-06-06');
const ACTS: readonly Act[] = [
  act('NOR', 'signature', '1995-01-01'),
  act('NOR', 'ratification', '1996-01-01'),
  act('ISL', 'accession', '1996-02-01'),
  act('LUX', 'provisional-application', '1996-03-01'),
  act('FJI', 'accession', '1997-01-01'),
  act('KEN', 'accession', '1997-03-01'),
  act('BEN', 'accession', '1997-03-02'),
  act('KEN', 'withdrawal-of-instrument', '1997-03-10'),
  act('BEN', 'denunciation', '1997-03-15'),
  act('KAZ', 'domestic-ratification', '1997-06-01'),
  SVALBARD,
  { participant: 'NOR', kind: 'report', on: on('1998-05-01') },
  SECOND,
  { participant: 'ISL', kind: 'due-date-set', on: on('1999-01-01'), dueOn: on('2000-01-01') },
  act('NOR', 'denunciation', '1999-02-28'),
  act('NOR', 'revocation-of-denunciation', '1999-03-31'),
  act('NOR', 'denunciation', '2000-01-01'),
];

const done = (day: string, article: string, participant: string, kind: string, movesDates = true) => ({
  kind: 'act',
  on: day,
  article,
  participant,
  act: { participant, kind, on: day },
  movesDates,
});
/** Shows of the basis the day to which it leads. */
const told = (entries: ReturnType<typeof composeChronology>) =>
  entries.map((entry) =>
    'basis' in entry && entry.basis?.kind === 'determined' ? { ...entry, basis: entry.basis.value } : entry,
  );

const TREATY = { kind: 'opened-for-signature', on: '1990-01-01', article: '1(1)' };
const MET = {
  kind: 'condition-met',
  on: '1996-02-01',
  article: '2(1)',
  required: 2,
  decisive: [{ participant: 'ISL', kind: 'accession', on: '1996-02-01' }],
};
const IN_FORCE = { kind: 'treaty-in-force', on: '1996-05-01', article: '2(1)', basis: '1996-05-01' };
const party = (participant: string, day: string, article: string) => ({
  kind: 'party-from',
  on: day,
  article,
  participant,
  basis: day,
});
const PROVISIONAL = { kind: 'applies-provisionally', on: '1996-03-01', article: '1(3)', participant: 'LUX' };
const TERRITORY = {
  kind: 'applies-to-territory',
  on: '1998-01-31',
  article: '1(4)',
  participant: 'NOR',
  territory: 'Svalbard',
  basis: '1998-01-31',
};
const NORWAY_LEAVES = {
  kind: 'party-no-longer',
  on: '2001-01-01',
  article: '3(1)',
  participant: 'NOR',
  because: 'denunciation',
  basis: '2001-01-01',
};
const NO_LONGER_TO_TERRITORY = {
  kind: 'no-longer-to-territory',
  on: '2001-01-01',
  article: 'VCLT 29',
  participant: 'NOR',
  territory: 'Svalbard',
  because: 'state-left',
};
const FIJI_LEAVES = {
  kind: 'party-no-longer',
  on: '2010-05-05',
  article: '3(3)',
  participant: 'FJI',
  because: 'left-other-treaty',
};
const BELOW = { kind: 'parties-below-number', on: '2010-05-05', article: 'VCLT 55', parties: 1, required: 2 };

describe('composeChronology, the whole of it', () => {
  it('every act with its article, every date with its own, in order of day and, inside a day, of what follows from what', () => {
    const life = composeLife(treatyWith(2, CLAUSES), { acts: ACTS });
    expect(told(composeChronology(life))).toEqual([
      TREATY,
      done('1995-01-01', '1(1)', 'NOR', 'signature'),
      done('1996-01-01', '1(2)', 'NOR', 'ratification'),
      done('1996-02-01', '1(2)', 'ISL', 'accession'),
      MET,
      done('1996-03-01', '1(3)', 'LUX', 'provisional-application'),
      PROVISIONAL,
      IN_FORCE,
      party('ISL', '1996-05-01', '2(1)'),
      party('NOR', '1996-05-01', '2(1)'),
      done('1997-01-01', '1(2)', 'FJI', 'accession'),
      party('FJI', '1997-02-01', '2(2)'),
      done('1997-03-01', '1(2)', 'KEN', 'accession'),
      done('1997-03-02', '1(2)', 'BEN', 'accession'),
      done('1997-03-10', '1(2)', 'KEN', 'withdrawal-of-instrument'),
      done('1997-03-15', '3(1)', 'BEN', 'denunciation'),
      done('1997-06-01', '1(2)', 'KAZ', 'domestic-ratification', false),
      done('1998-01-01', '1(4)', 'NOR', 'territorial-extension'),
      TERRITORY,
      done('1998-05-01', '5(1)', 'NOR', 'report'),
      { kind: 'act-refused', on: '1998-06-06', article: '1(2)', refusal: life.refusals[0] },
      done('1999-01-01', '5(2)', 'ISL', 'due-date-set'),
      done('1999-02-28', '3(1)', 'NOR', 'denunciation'),
      done('1999-03-31', 'VCLT 68', 'NOR', 'revocation-of-denunciation'),
      done('2000-01-01', '3(1)', 'NOR', 'denunciation'),
      NORWAY_LEAVES,
      NO_LONGER_TO_TERRITORY,
      FIJI_LEAVES,
      BELOW,
    ]);
    expect(life.refusals).toMatchObject([{ act: SECOND, code: 'second-instrument' }]);
  });

  it('its consequences are the same without the acts', () => {
    const life = composeLife(treatyWith(2, CLAUSES), { acts: ACTS });
    const byDay = (entries: readonly { readonly on: string; readonly kind: string }[]) =>
      entries.map(({ on: day, kind }) => `${day} ${kind}`).sort();
    const consequences = [
      TREATY,
      MET,
      IN_FORCE,
      party('ISL', '1996-05-01', '2(1)'),
      party('NOR', '1996-05-01', '2(1)'),
      party('FJI', '1997-02-01', '2(2)'),
      PROVISIONAL,
      TERRITORY,
      NORWAY_LEAVES,
      NO_LONGER_TO_TERRITORY,
      FIJI_LEAVES,
      BELOW,
    ];
    expect(told(listConsequences(life))).toEqual(expect.arrayContaining(consequences));
    expect(byDay(listConsequences(life))).toEqual(byDay(consequences));
  });
});

describe('composeChronology, what moves no date', () => {
  it('acts for which the clauses have no date stand under the article on consent', () => {
    const life = composeLife(treatyWith(1), {
      acts: [
        act('NOR', 'accession', '1991-01-01'),
        act('NOR', 'provisional-application', '1991-01-02'),
        { participant: 'NOR', kind: 'territorial-extension', on: on('1992-01-01'), territory: 'Svalbard' },
      ],
    });

    expect(composeChronology(life).filter(({ kind }) => kind === 'act')).toEqual([
      done('1991-01-01', '1(2)', 'NOR', 'accession'),
      done('1991-01-02', '1(2)', 'NOR', 'provisional-application', false),
      done('1992-01-01', '1(2)', 'NOR', 'territorial-extension', false),
    ]);
  });

  it('a treaty that is not signed is opened for deposit; without a number alone, none is told; not in force, nothing follows', () => {
    const base = treatyWith(1).finalClauses;
    const unsigned = treatyWith(1, {
      participation: { ...base.participation, signature: { article: '1', provided: false, opensOn: on('1990-02-02') } },
      entryIntoForce: { ...base.entryIntoForce, condition: { kind: 'named-states', says: 'Norway', states: ['NOR'] } },
    });
    expect(composeChronology(composeLife(unsigned, { acts: [] }))).toEqual([
      { kind: 'opened-for-deposit', on: '1990-02-02', article: '1' },
    ]);
    const met = composeChronology(composeLife(unsigned, { acts: [act('NOR', 'accession', '1991-01-01')] }));
    expect(met.find(({ kind }) => kind === 'condition-met')).toStrictEqual({
      kind: 'condition-met',
      on: '1991-01-01',
      article: '2(1)',
      decisive: [{ participant: 'NOR', kind: 'accession', on: '1991-01-01' }],
    });
  });

  it('a denunciation of which it is open when it takes effect stands on the first day on which it may (OP-CRC-AC 11(1))', () => {
    const conflict = treatyWith(1, {
      denunciation: {
        kind: 'permitted',
        article: '3(1)',
        delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
        armedConflict: { article: '11(1)' },
      },
    });
    const acts = (armedConflict?: 'engaged'): readonly Act[] => [
      act('NOR', 'accession', '1991-01-01'),
      {
        participant: 'NOR',
        kind: 'denunciation',
        on: on('2010-03-15'),
        ...(armedConflict === undefined ? {} : { armedConflict }),
      },
    ];
    const openOn = (armedConflict?: 'engaged') =>
      composeChronology(composeLife(conflict, { acts: acts(armedConflict) }))
        .filter(({ kind }) => kind !== 'act')
        .slice(4);
    expect(openOn()).toMatchObject([
      {
        kind: 'denunciation-open',
        on: '2011-03-15',
        article: '11(1)',
        participant: 'NOR',
        basis: { kind: 'indeterminate' },
      },
    ]);
    expect(openOn('engaged')).toMatchObject([{ kind: 'denunciation-open', on: '2010-03-15', article: '11(1)' }]);
  });
});

describe('composeChronology, the end of participations', () => {
  const kindsOf = (clauses: Partial<FinalClauses>, ...acts: readonly Act[]) =>
    composeChronology(composeLife(treatyWith(1, clauses), { acts })).flatMap((entry) =>
      entry.on > '1992-12-31' ? [[entry.kind, entry.on, 'because' in entry ? entry.because : '']] : [],
    );
  const czechoslovakia = act('CSK', 'accession', '1991-01-01');

  it('of a State that ceases to exist before its denunciation takes effect is that of the State, and no other', () => {
    const end = [
      ['party-no-longer', '1993-01-01', 'state-has-ceased'],
      ['parties-below-number', '1993-01-01', ''],
    ];
    expect(kindsOf({}, czechoslovakia, act('CSK', 'denunciation', '1992-06-01'))).toEqual(end);
    // Six months after 31 August 1992: 28 February or 1 March 1993, and the clause does not choose.
    const refusing: FinalClauses['denunciation'] = {
      kind: 'permitted',
      article: '3(1)',
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'refuse' },
    };
    expect(kindsOf({ denunciation: refusing }, czechoslovakia, act('CSK', 'denunciation', '1992-08-31'))).toEqual(end);
  });
});

describe('composeChronology, fewer Parties than the number that brought the treaty into force (VCLT 55)', () => {
  const belowOn = (...acts: readonly Act[]) =>
    listConsequences(composeLife(treatyWith(2), { acts })).flatMap((entry) =>
      entry.kind === 'parties-below-number' ? [[entry.on, entry.parties]] : [],
    );
  const joins = (participant: string, day: string) => act(participant, 'accession', day);
  const leaves = (participant: string, day: string) => act(participant, 'denunciation', day);
  const founders = [joins('ISL', '1991-01-01'), joins('NOR', '1991-01-01')];

  it('once, when the second of two leaves, and not again when the last does', () => {
    expect(belowOn(...founders, leaves('NOR', '2000-01-01'))).toEqual([['2001-01-01', 1]]);
    expect(belowOn(...founders, leaves('NOR', '2000-01-01'), leaves('ISL', '2002-01-01'))).toEqual([['2001-01-01', 1]]);
    expect(belowOn(...founders, joins('KEN', '1995-01-01'), leaves('NOR', '2000-01-01'))).toEqual([]);
  });

  it('not again when a State joins on the day on which the last one leaves', () => {
    // Kenya is bound a month after 1 December 2001, on the day on which Iceland leaves.
    const acts = [leaves('NOR', '1999-01-01'), leaves('ISL', '2001-01-01'), joins('KEN', '2001-12-01')];
    expect(belowOn(...founders, ...acts)).toEqual([['2000-01-01', 1]]);
  });

  it('again, in order of day, when another has joined in between', () => {
    const acts = [leaves('NOR', '2000-01-01'), joins('KEN', '2002-01-01'), leaves('ISL', '2004-01-01')];
    expect(belowOn(...founders, ...acts)).toEqual([
      ['2001-01-01', 1],
      ['2005-01-01', 1],
    ]);
  });

  it('not where nobody is left: then it ends', () => {
    expect(belowOn(...founders, leaves('NOR', '2000-01-01'), leaves('ISL', '2000-01-01'))).toEqual([]);
  });
});

describe('composeChronology, acts about reports', () => {
  it('stand under the article that lets a day be set, else under that of the first report, else under the rule on good faith', () => {
    const acts: readonly Act[] = [
      act('NOR', 'accession', '1991-01-01'),
      { participant: 'NOR', kind: 'report', on: on('1993-01-01') },
      { participant: 'NOR', kind: 'due-date-set', on: on('1994-01-01'), dueOn: on('1995-01-01') },
    ];
    const { reporting } = CLAUSES;
    if (reporting?.setBy === undefined) throw new Error('the clause is there');
    const { setBy: _, ...without } = reporting;
    const life = composeLife(treatyWith(1, { reporting }), { acts });
    const articles = (clauses: Partial<FinalClauses>) =>
      composeChronology({ ...life, treaty: treatyWith(1, clauses) }).flatMap((entry) =>
        entry.kind === 'act' && entry.on > '1992-01-01' ? [entry.article] : [],
      );
    expect(articles({ reporting })).toEqual(['5(1)', '5(2)']);
    expect(articles({ reporting: without })).toEqual(['5(1)', '5(1)']);
    expect(articles({})).toEqual(['VCLT 26', 'VCLT 26']);
  });
});
