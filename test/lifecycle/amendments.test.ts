import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeForeseenAmendment } from '../../src/lifecycle/compose-foreseen-amendment.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { AmendmentClause, FinalClauses } from '../../src/treaty/treaty.ts';
import { act, CONFERENCE, parties, SILENCE, step, treatyWith } from '../support/build.ts';

const on = civilDate;
const ADOPTED = [
  step('amendment-proposal', '2000-01-01', 'AGO'),
  step('amendment-communication', '2000-01-10'),
  step('conference-request', '2000-02-01', 'BEN'),
  step('conference-convening', '2000-06-01'),
  step('amendment-adoption', '2000-07-01'),
  step('amendment-approval', '2000-08-01'),
];
/** Angola, Benin and Cuba are Parties; two of the three must accept (article 4(2)). */
const ACCEPTED: readonly Act[] = [
  ...ADOPTED,
  step('amendment-acceptance', '2000-09-01', 'AGO'),
  step('amendment-acceptance', '2000-10-01', 'BEN'),
  step('amendment-acceptance', '2001-01-01', 'CUB'),
  step('amendment-proposal', '2001-01-01', 'AGO', 'second'),
];
const lifeWith = (acts: readonly Act[], amendment: AmendmentClause = CONFERENCE, asOf?: string) =>
  composeLife(
    treatyWith(1, { amendment }),
    { acts: [...parties(3), ...acts] },
    asOf === undefined ? undefined : on(asOf),
  );

/** The second amendment is proposed, and never in force; the record holds no others. */
const SECOND_NOT_IN_FORCE = { article: '4(3)', code: 'step.amendment-not-in-force', values: { amendment: 'second' } };
const BOTH_HELD = { article: '4(3)', code: 'remark.amendments-held', values: { amendments: ['first', 'second'] } };

describe('determineTextFor', () => {
  const textOf = (participant: string, day: string, acts: readonly Act[] = ACCEPTED) =>
    determineTextFor(lifeWith(acts), participant, on(day));
  const text = (amendments: readonly string[], basis: readonly object[], article = '4(3)') => ({
    kind: 'determined',
    value: { amendments },
    article,
    monthEndMattered: false,
    basis: [...basis, SECOND_NOT_IN_FORCE, BOTH_HELD],
  });

  it('is the treaty until an amendment is in force; from then on amended for who accepted it, as it was for the others', () => {
    const none = { article: '4(3)', code: 'step.amendment-not-in-force', values: { amendment: 'first' } };
    expect(textOf('AGO', '2000-09-30')).toEqual(text([], [none]));
    const accepted = { participant: 'AGO', amendment: 'first', from: '2000-10-01', because: 'accepted' };
    expect(textOf('AGO', '2000-10-01')).toEqual(
      text(['first'], [{ article: '4(3)', code: 'step.amendment-binds', values: accepted }]),
    );
    const not = { participant: 'CUB', amendment: 'first', from: '2001-01-01' };
    expect(textOf('CUB', '2000-12-31')).toEqual(
      text([], [{ article: '4(3)', code: 'step.amendment-binds-later', values: not }]),
    );
    const later = { ...not, because: 'accepted-later' };
    expect(textOf('CUB', '2001-01-01')).toEqual(
      text(['first'], [{ article: '4(3)', code: 'step.amendment-binds', values: later }]),
    );
  });

  it('is the amended one for who joined later (VCLT 40(5)), also under its former code', () => {
    const joined = { participant: 'SUN', amendment: 'first', from: '2002-02-01', because: 'joined-later' };
    expect(textOf('SUN', '2002-02-01', [...ACCEPTED, act('SUN', 'accession', '2002-01-01')])).toEqual(
      text(['first'], [{ article: 'VCLT 40(5)', code: 'step.amendment-binds', values: joined }]),
    );
  });
});

describe('determineTextBetween', () => {
  it('has the amendments that bind both, and says of each whether it is bound', () => {
    const between = (day: string) => determineTextBetween(lifeWith(ACCEPTED), 'AGO', 'CUB', on(day));
    expect(between('2000-12-31')).toMatchObject({
      value: { amendments: [] },
      basis: [
        { code: 'step.amendment-binds', values: { participant: 'AGO' } },
        { code: 'step.amendment-binds-later', values: { participant: 'CUB', from: '2001-01-01' } },
        SECOND_NOT_IN_FORCE,
        BOTH_HELD,
      ],
    });
    expect(between('2001-01-01')).toMatchObject({
      value: { amendments: ['first'] },
      basis: [
        { code: 'step.amendment-binds', values: { participant: 'AGO' } },
        { code: 'step.amendment-binds', values: { participant: 'CUB' } },
        SECOND_NOT_IN_FORCE,
        BOTH_HELD,
      ],
    });
    expect(determineTextBetween(lifeWith(ACCEPTED), 'AGO', 'NOR', on('2001-01-01'))).toMatchObject({
      kind: 'excluded',
      reason: { values: { participant: 'NOR' } },
    });
  });
});

describe('the text for a Party of which it is open whether it has left', () => {
  const noAmendment = { article: 'VCLT 40(4)', code: 'remark.no-amendments-held', values: {} };
  const basisOn = (denunciation: Partial<FinalClauses>, notice: Act, day: string) => {
    const life = composeLife(treatyWith(1, denunciation), { acts: [act('NOR', 'accession', '1991-01-01'), notice] });
    const answer = determineTextFor(life, 'NOR', on(day));
    return answer.basis;
  };
  const conflict: Partial<FinalClauses> = {
    denunciation: {
      kind: 'permitted',
      article: '3(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      armedConflict: { article: '11(1)' },
    },
  };
  const notice = { participant: 'NOR', kind: 'denunciation', on: on('2010-03-15') } as const;

  it('says so from the day on which its denunciation may have taken effect', () => {
    expect(basisOn(conflict, notice, '2011-03-14')).toEqual([noAmendment]);
    expect(basisOn(conflict, notice, '2011-03-15')).toMatchObject([
      noAmendment,
      { article: '11(1)', code: 'remark.may-have-left', values: { participant: 'NOR', questions: [{}] } },
    ]);
  });

  it('says so from the receipt on where no day is known', () => {
    const engaged = { ...notice, armedConflict: 'engaged' } as const;
    expect(basisOn(conflict, engaged, '2010-03-14')).toEqual([noAmendment]);
    expect(basisOn(conflict, engaged, '2010-03-15')).toMatchObject([noAmendment, { code: 'remark.may-have-left' }]);
  });

  it('says so between the two days that a month end leaves open: six months after 31 May', () => {
    const refusing: Partial<FinalClauses> = {
      denunciation: {
        kind: 'permitted',
        article: '3(1)',
        delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'refuse' },
      },
    };
    const late = act('NOR', 'denunciation', '1995-05-31');
    expect(basisOn(refusing, late, '1995-11-29')).toEqual([noAmendment]);
    expect(basisOn(refusing, late, '1995-11-30')).toMatchObject([noAmendment, { code: 'remark.may-have-left' }]);
  });

  it('says nothing of a denunciation whose day is certain', () => {
    expect(basisOn({}, notice, '2010-03-15')).toEqual([noAmendment]);
  });
});

describe('determineAmendmentStage', () => {
  it('of a conference that voted and did not adopt is that of an amendment rejected, and of objections that defeat it, lapsed', () => {
    const votes = { inFavour: 1, against: 2, abstaining: 0 };
    const failed: Act = { kind: 'amendment-adoption', on: on('2000-07-01'), amendment: 'first', votes };
    const life = lifeWith([...ADOPTED.slice(0, 4), failed]);
    expect(determineAmendmentStage(life, 'first', on('2000-06-30'))).toBe('convened');
    expect(determineAmendmentStage(life, 'first', on('2000-07-01'))).toBe('rejected');
    expect(composeChronology(life).filter(({ kind }) => kind === 'amendment-lapsed')).toEqual([]);
  });

  it('of one that a meeting adopts is communicated until it is adopted: nobody asks for a conference', () => {
    const { request: _, ...rest } = CONFERENCE;
    const adoption = { ...rest.adoption, by: 'the Conference of the Parties' };
    const life = lifeWith(ADOPTED.slice(0, 2), { ...rest, kind: 'meeting', adoption });
    expect(determineAmendmentStage(life, 'first', on('2000-01-10'))).toBe('communicated');
  });

  it('in silence is that of an amendment adopted until the objections of a third have defeated it', () => {
    const acts = [
      step('amendment-proposal', '2000-01-01', 'AGO'),
      step('amendment-adoption', '2000-02-01'),
      step('amendment-communication', '2000-03-01'),
      step('amendment-objection', '2000-04-01', 'CUB'),
    ];
    expect(determineAmendmentStage(lifeWith(acts, SILENCE), 'first', on('2001-01-02'))).toBe('lapsed');
    expect(determineAmendmentStage(lifeWith(acts, SILENCE, '2001-01-01'), 'first', on('2001-01-01'))).toBe('adopted');
    expect(determineAmendmentStage(lifeWith(acts.slice(0, 3), SILENCE), 'first', on('2001-07-01'))).toBe('in-force');
  });

  it('is communicated while a conference may still be asked for, and requested from the day on which enough did', () => {
    const life = lifeWith(ADOPTED.slice(0, 3));
    expect(
      ['2000-01-09', '2000-01-31', '2000-02-01'].map((day) => determineAmendmentStage(life, 'first', on(day))),
    ).toEqual(['filed', 'communicated', 'requested']);
  });
});

describe('a life whose clauses know no amendments any more', () => {
  const without = (clauses: Partial<FinalClauses>): Life => ({
    ...lifeWith([...ADOPTED, step('amendment-acceptance', '2000-09-01', 'AGO')]),
    treaty: treatyWith(1, clauses),
  });

  it.each([{}, { amendment: { kind: 'not-provided', article: 'VCLT 40' } }] satisfies Partial<FinalClauses>[])(
    '%j: has no stage, no step and nothing that is foreseen',
    (clauses) => {
      const life = without(clauses);
      const [first] = life.amendments;
      if (first === undefined) throw new Error('one was proposed');
      expect(determineAmendmentStage(life, 'first', on('2000-09-01'))).toBe('not-proposed');
      expect(composeChronology(life).filter((entry) => 'amendment' in entry)).toEqual([]);
      expect(first.entryIntoForce.kind).toBe('pending');
      expect(composeForeseenAmendment(life, first)).toBe(first);
    },
  );
});

describe('composeForeseenAmendment', () => {
  it('takes who leaves as gone: of one Party that is left, one acceptance is two thirds (article 4(2))', () => {
    const acts = [
      ...ADOPTED,
      step('amendment-acceptance', '2000-09-01', 'AGO'),
      act('BEN', 'denunciation', '2000-12-01'),
      act('CUB', 'denunciation', '2000-12-01'),
    ];
    const life = lifeWith(acts, CONFERENCE, '2001-01-01');
    const [first] = life.amendments;
    if (first === undefined) throw new Error('one was proposed');
    expect(first).toMatchObject({ entryIntoForce: { kind: 'pending' }, bound: [] });
    expect(composeForeseenAmendment(life, first)).toMatchObject({
      record: { id: 'first' },
      entryIntoForce: { kind: 'determined', value: '2001-12-01' },
      metOn: '2001-12-01',
      bound: [{ participant: 'AGO', from: '2001-12-01', because: 'accepted' }],
    });
    expect(composeNext(life, on('2001-01-01')).dated.map(({ kind, on: day }) => [kind, day])).toEqual([
      ['party-no-longer', '2001-12-01'],
      ['party-no-longer', '2001-12-01'],
      ['amendment-in-force', '2001-12-01'],
    ]);
  });

  it('leaves an amendment as it is that waits for nothing', () => {
    const life = lifeWith(ACCEPTED);
    const [first] = life.amendments;
    if (first === undefined) throw new Error('one was proposed');
    expect(composeForeseenAmendment(life, first)).toBe(first);
    expect(composeNext(life, on('2001-01-01')).awaited.map(({ amendment }) => amendment)).toEqual(['second']);
  });
});

describe('composeChronology, of amendments', () => {
  const entriesOf = (life: Life) =>
    composeChronology(life).flatMap((entry) =>
      'amendment' in entry
        ? [[entry.kind, entry.on, entry.article, 'participant' in entry ? entry.participant : '']]
        : [],
    );

  it('one that was filed alone has no other entry', () => {
    expect(entriesOf(lifeWith(ADOPTED.slice(0, 1)))).toEqual([['amendment-act', '2000-01-01', '4(1)', '']]);
    expect(entriesOf(lifeWith(ADOPTED.slice(0, 1), SILENCE))).toEqual([['amendment-act', '2000-01-01', '16(1)', '']]);
  });

  it('the window for replies closes by the article on requests', () => {
    const clause = { ...CONFERENCE, request: { ...CONFERENCE.request, article: '4(0)' } };
    expect(entriesOf(lifeWith(ADOPTED.slice(0, 2), clause)).at(-1)).toEqual([
      'window-closes',
      '2000-05-10',
      '4(0)',
      '',
    ]);
  });

  it('in silence it binds no Party that objected, also one that had left before and come back', () => {
    const acts = [
      ...['DZA', 'ECU'].map((participant) => act(participant, 'accession', '1991-01-01')),
      act('CUB', 'denunciation', '1993-01-01'),
      act('CUB', 'accession', '1996-01-01'),
      step('amendment-proposal', '2000-01-01', 'AGO'),
      step('amendment-adoption', '2000-02-01'),
      step('amendment-communication', '2000-03-01'),
      step('amendment-objection', '2000-04-01', 'CUB'),
    ];
    const clause = { ...SILENCE, binding: { article: '16(5)', whom: 'all-but-objectors' } } as const;
    expect(entriesOf(lifeWith(acts, clause)).slice(-2)).toEqual([
      ['amendment-in-force', '2001-07-01', '16(4)', ''],
      ['amendment-binds-not', '2001-07-01', '16(5)', 'CUB'],
    ]);
  });
});
