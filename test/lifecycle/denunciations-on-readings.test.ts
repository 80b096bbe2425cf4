import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import type { Act, DenunciationAct } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfDone } from '../../src/what-if/done.ts';
import { act, months, parties, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors, type Vector } from '../support/vectors.ts';

type Said = { readonly code: string; readonly values: object };

const OTHERWISE = /^remark\.otherwise-/;

/** An answer, as far as these tests look at it. */
type Answer = Pick<Determination<string>, 'kind'> & {
  readonly value?: string;
  readonly reason?: Said;
  readonly basis: readonly Said[];
};

/** What is said of other readings, in a basis or inside a reason. */
function otherwiseIn({ reason, basis }: Answer): readonly Said[] {
  return [...(reason === undefined ? [] : inside(reason)), ...basis].filter(({ code }) => OTHERWISE.test(code));
}

function inside({ values }: Said): readonly Said[] {
  const { reason, otherwise = [] } = values as { readonly reason?: Said; readonly otherwise?: readonly Said[] };
  return [...(reason === undefined ? [] : inside(reason)), ...otherwise];
}

/** The reason for which the law refuses a notice, on the reading that prevails. */
function innermost(reason: Said): Said {
  const { reason: inner } = reason.values as { readonly reason?: Said };
  return inner === undefined ? reason : innermost(inner);
}

/** What an answer says on the reading that prevails, in the words of the table. */
function prevailingOf({ kind, value, reason }: Answer) {
  if (kind === 'indeterminate') return { takes_effect_on: 'open' };
  if (reason === undefined) return { takes_effect_on: value };
  const { code, values } = innermost(reason);
  if (code === 'remark.denunciation-before-entry-into-force') return { takes_effect_on: 'never' };
  return { takes_effect_on: 'refused', ...opensOn(values) };
}

function opensOn(values: object) {
  return 'on' in values ? { opens_on: values.on } : {};
}

/** What an answer says on another reading, in the words of the table. */
function otherOf(said: readonly Said[]) {
  expect(said.length).toBeLessThan(2);
  const [other] = said;
  if (other === undefined) return {};
  const { where, from, until, reason } = other.values as Readonly<Record<string, never>>;
  const { title } = (where as unknown as { readonly values: { readonly title: Said } }).values;
  const ends = {
    'remark.otherwise-premature': () => ({ other_takes_effect_on: 'never' }),
    'remark.otherwise-denounced': () => ({ other_takes_effect_on: until }),
    'remark.otherwise-without-effect': () => ({
      other_takes_effect_on: 'refused',
      other_opens_on: (reason as unknown as { readonly values: { readonly on: string } }).values.on,
    }),
  }[other.code];
  return { reading: title.code.slice('reading.'.length, -'.title'.length), other_bound_from: from, ...ends?.() };
}

function caseOf(row: Vector) {
  const id = cellOf(row, 'treaty');
  const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
  if (linked.kind !== 'linked') throw new Error(`${id} is circular`);
  return { treaty: linked.treaty, register: findRecord(id) ?? { acts: [] } };
}

describe('a denunciation where it is unsettled since when its State is a Party, worked by hand', () => {
  const rows = readVectors('denunciations-on-readings');

  it.each(rows)('$treaty: that of $participant, received on $received_on', (row) => {
    const { treaty, register } = caseOf(row);
    const participant = cellOf(row, 'participant');
    const answer = determineIfDenounced(treaty, register, participant, dateOf(row, 'received_on'));
    const { treaty: _, participant: __, received_on, bound_from, says, ...expected } = row;
    expect({ ...prevailingOf(answer), ...otherOf(otherwiseIn(answer)) }).toEqual(expected);
    const own = findParticipantLife(composeLife(treaty, register), participant)?.participations.at(-1);
    expect(own?.partyFrom).toBe(bound_from);
  });

  it.each(rows)(
    '$treaty, $participant, $received_on: the act has the same as a remark, or in the reason of its refusal',
    (row) => {
      const { treaty, register } = caseOf(row);
      const notice = act(cellOf(row, 'participant'), 'denunciation', cellOf(row, 'received_on'));
      const { remarks, refusal } = determineIfDone(treaty, register, notice);
      const said = [...remarks.map(({ says }) => says), ...(refusal === undefined ? [] : inside(refusal.reason))];
      const { reading, other_bound_from, other_takes_effect_on, other_opens_on } = row;
      const expected = { reading, other_bound_from, other_takes_effect_on, other_opens_on };
      expect(otherOf(said.filter(({ code }) => OTHERWISE.test(code)))).toEqual(
        Object.fromEntries(Object.entries(expected).filter(([, cell]) => cell !== undefined)),
      );
    },
  );
});

// The fifth instrument is of 1 January 1991: in force on 1 April. Norway deposits on 15 March and is bound on reading A from 1 April, on
// reading B, a month later, from 15 April.
const GAP = [...parties(5), act('NOR', 'accession', '1991-03-15')];
const PREVAILS_B: FinalClauses['laterParties'] = {
  wording: 'after-entry-into-force',
  article: '2(2)',
  delay: months(1),
  prevailing: 'B',
};
const LOCK_IN = {
  article: '3(1)',
  period: { years: 3 },
  monthEnd: 'last-day-of-month',
  from: 'entry-into-force-for-the-party',
} as const;

const lifeOf = (clauses: Partial<FinalClauses>, ...acts: readonly Act[]) =>
  composeLife(treatyWith(5, clauses), { acts: [...GAP, ...acts] });
const lastOf = (life: ReturnType<typeof lifeOf>) => {
  const own = findParticipantLife(life, 'NOR')?.participations.at(-1);
  if (own === undefined) throw new Error('Norway has deposited');
  return own;
};
const where = (reading: string) => ({
  code: 'where.other-reading',
  values: { title: { code: `reading.${reading}.title`, values: {} } },
});

describe('a lock-in from a day that is unsettled', () => {
  const denunciation = { ...treatyWith(5).finalClauses.denunciation, lockIn: LOCK_IN } as FinalClauses['denunciation'];

  it('where B prevails, a notice that is too early on B is told to be in time on A: three years after 1 April 1991', () => {
    // On B until 15 April 1994. A year after 14 April 1994 on A.
    const life = lifeOf({ laterParties: PREVAILS_B, denunciation }, act('NOR', 'denunciation', '1994-04-14'));
    expect(life.refusals).toMatchObject([
      {
        code: 'no-notice-yet',
        reason: {
          code: 'reason.on-one-reading',
          values: {
            reason: { code: 'reason.no-notice-yet.lock-in', values: { on: '1994-04-15' } },
            otherwise: [
              {
                article: '3(1)',
                code: 'remark.otherwise-denounced',
                values: { where: where('gap-a'), from: '1991-04-01', until: '1995-04-14', lastDay: '1995-04-13' },
              },
            ],
          },
        },
      },
    ]);
    const onTime = lifeOf({ laterParties: PREVAILS_B, denunciation }, act('NOR', 'denunciation', '1994-04-15'));
    expect(onTime.refusals).toEqual([]);
    expect(onTime.remarks).toEqual([]);
  });
});

/** For five years and five more, from the first day of each Party, unless notice came six months before. */
const TERMS_OF_FIVE_YEARS: FinalClauses['denunciation'] = {
  kind: 'at-end-of-term',
  article: '3(1)',
  from: 'entry-into-force-for-the-party',
  firstTerm: { years: 5 },
  laterTerms: { years: 5 },
  noticeBefore: { months: 6 },
  monthEnd: 'last-day-of-month',
};

describe('a term or a window that runs from a day that is unsettled', () => {
  it('gives the day of effect the readings of the first day: five years after 1 and after 15 April 1991', () => {
    const life = lifeOf({ denunciation: TERMS_OF_FIVE_YEARS }, act('NOR', 'denunciation', '1995-03-01'));
    const [notice] = lastOf(life).notices;
    expect(notice?.effect).toMatchObject({
      ...{ kind: 'determined', value: '1996-04-01', earliest: '1996-04-01', latest: '1996-04-15' },
      readings: [
        { name: 'A', value: '1996-04-01', title: { code: 'reading.gap-a.title' } },
        { name: 'B', value: '1996-04-15', title: { code: 'reading.gap-b.title' } },
      ],
    });
    expect(notice?.effect.basis.at(-1)).toEqual({
      article: '3(1)',
      code: 'remark.otherwise-denounced',
      values: { where: where('gap-b'), from: '1991-04-15', until: '1996-04-15', lastDay: '1996-04-14' },
    });
    expect(lastOf(life).partyUntil).toBe('1996-04-01');
  });

  it('a later first day may give an earlier end: six months before 1 April 1996 is past, before 15 April it is not', () => {
    // Received on 10 October 1995: in time for 15 April 1996 on B, on A only for 1 April 2001.
    const life = lifeOf({ denunciation: TERMS_OF_FIVE_YEARS }, act('NOR', 'denunciation', '1995-10-10'));
    expect(lastOf(life).notices[0]?.effect).toMatchObject({
      ...{ value: '2001-04-01', earliest: '1996-04-15', latest: '2001-04-01' },
    });
  });

  it('between the two days of effect the State is a Party on one reading and none on the other', () => {
    const life = lifeOf({ denunciation: TERMS_OF_FIVE_YEARS }, act('NOR', 'denunciation', '1995-03-01'));
    const between = (on: string) => determineTextBetween(life, 'NOR', 'AGO', civilDate(on));
    expect(between('1996-03-31')).toMatchObject({ kind: 'determined' });
    expect(between('1996-04-14')).toMatchObject({
      kind: 'excluded',
      basis: [{ code: 'remark.party-on-other-reading', values: { participant: 'NOR', on: '1996-04-14' } }],
    });
    expect(between('1996-04-15')).toMatchObject({ kind: 'excluded', basis: [] });
  });

  it('a window is open on the one and not yet on the other', () => {
    // Every five years for a month: from 1 April 1996 on A, from 15 April on B.
    const denunciation: FinalClauses['denunciation'] = {
      kind: 'in-windows',
      article: '3(1)',
      from: 'entry-into-force-for-the-party',
      every: { years: 5 },
      window: { months: 1 },
      monthEnd: 'last-day-of-month',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    };
    const life = lifeOf({ denunciation }, act('NOR', 'denunciation', '1996-04-10'));
    const { effect } = lastOf(life).notices[0] ?? {};
    expect(effect).toMatchObject({ kind: 'determined', value: '1997-04-10' });
    expect(effect?.basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-without-effect',
      values: {
        from: '1991-04-15',
        reason: { code: 'reason.no-notice-yet.window', values: { opensOn: '1996-04-15', lastDay: '1996-05-15' } },
      },
    });
  });
});

describe('a State that denounces before it is bound on one reading', () => {
  // On A in force for Norway since 1 April 1991, and out on 5 April 1992; on B it withdraws its instrument, and is never bound.
  const life = lifeOf({}, act('NOR', 'denunciation', '1991-04-05'));

  it('is no Party on that reading on any day', () => {
    const codesOn = (on: string) =>
      determineTextBetween(life, 'NOR', 'AGO', civilDate(on)).basis.map(({ code }) => code);
    for (const on of ['1991-04-01', '1991-04-20', '1992-04-04']) {
      expect(codesOn(on), on).toContain('remark.no-party-on-other-reading');
    }
    expect(codesOn('1992-04-05')).not.toContain('remark.no-party-on-other-reading');
  });

  it('that takes the denunciation back is a Party on the one, and has nothing to take back on the other', () => {
    const revoked = lifeOf(
      {},
      act('NOR', 'denunciation', '1991-04-05'),
      act('NOR', 'revocation-of-denunciation', '1991-06-01'),
    );
    const { effect } = lastOf(revoked).notices[0] ?? {};
    expect(effect).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(effect?.basis.at(-1)).toMatchObject({ code: 'remark.otherwise-premature', values: { from: '1991-04-15' } });
  });

  it('and where its instrument is withdrawn on the reading that prevails, was bound on the other', () => {
    const withdrawn = lifeOf({ laterParties: PREVAILS_B }, act('NOR', 'withdrawal-of-instrument', '1991-04-05'));
    expect(lastOf(withdrawn).entryIntoForce.basis.at(-1)).toEqual({
      article: '1(2)',
      code: 'remark.otherwise-bound',
      values: { where: where('gap-a'), from: '1991-04-01' },
    });
    expect(withdrawn.remarks).toMatchObject([{ act: { kind: 'withdrawal-of-instrument' }, article: '1(2)' }]);
    const on = (day: string) => lifeOf({ laterParties: PREVAILS_B }, act('NOR', 'withdrawal-of-instrument', day));
    expect(on('1991-04-01').remarks).toHaveLength(1);
    expect(on('1991-03-31').remarks).toEqual([]);
  });

  it('under a clause that postpones for an armed conflict, is told that it is open when it takes effect', () => {
    const denunciation = {
      ...treatyWith(5).finalClauses.denunciation,
      armedConflict: { article: '3(1)' },
    } as FinalClauses['denunciation'];
    const early = lifeOf({ laterParties: PREVAILS_B, denunciation }, act('NOR', 'denunciation', '1991-04-05'));
    expect(lastOf(early).entryIntoForce.basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-open',
      values: { from: '1991-04-01', questions: [{ code: 'question.armed-conflict', values: { on: '1992-04-05' } }] },
    });
  });
});

describe('a revocation between two days of effect', () => {
  const denunciation = TERMS_OF_FIVE_YEARS;
  const revoke = (laterParties: FinalClauses['laterParties'], on: string) =>
    lifeOf(
      { denunciation, laterParties },
      act('NOR', 'denunciation', '1995-03-01'),
      act('NOR', 'revocation-of-denunciation', on),
    );
  const { laterParties } = treatyWith(5).finalClauses;

  it('is too late on A and in time on B', () => {
    expect(revoke(laterParties, '1996-04-10').refusals).toMatchObject([
      {
        code: 'revoked-too-late',
        reason: {
          code: 'reason.on-one-reading',
          values: {
            reason: { code: 'reason.revoked-too-late', values: { tookEffectOn: '1996-04-01' } },
            otherwise: [{ article: 'VCLT 68', code: 'remark.otherwise-revoked', values: { until: '1996-04-15' } }],
          },
        },
      },
    ]);
    expect(revoke(laterParties, '1996-04-15').refusals).toMatchObject([
      { reason: { code: 'reason.revoked-too-late' } },
    ]);
  });

  it('is in time on B, where that prevails, and too late on A', () => {
    const { effect } = lastOf(revoke(PREVAILS_B, '1996-04-10')).notices[0] ?? {};
    expect(effect).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(effect?.basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-denounced',
      values: { until: '1996-04-01', lastDay: '1996-03-31' },
    });
    expect(lastOf(revoke(PREVAILS_B, '1996-03-31')).notices[0]?.effect.basis.at(-1)?.code).not.toMatch(OTHERWISE);
  });
});

describe('a treaty whose own date is unsettled, because an instrument was withdrawn', () => {
  // Two are needed. Angola and Benin deposit on 1 January 2001; Angola withdraws on 1 February, Cuba deposits on 1 June. In force on 1
  // September, or, if a number once complete stays complete, on 1 April.
  const acts = [
    act('AGO', 'accession', '2001-01-01'),
    act('BEN', 'accession', '2001-01-01'),
    act('AGO', 'withdrawal-of-instrument', '2001-02-01'),
  ];
  const lifeWith = (...more: readonly Act[]) => composeLife(treatyWith(2), { acts: [...acts, ...more] });
  const denounced = (on: string) => {
    const life = lifeWith(act('CUB', 'accession', '2001-06-01'), act('BEN', 'denunciation', on));
    return findParticipantLife(life, 'BEN')?.participations.at(-1)?.entryIntoForce.basis.at(-1);
  };

  it('a denunciation between the two days withdraws the instrument, and is one on the other reading', () => {
    expect(denounced('2001-07-01')).toEqual({
      article: '3(1)',
      code: 'remark.otherwise-denounced',
      values: { where: where('stays-met'), from: '2001-04-01', until: '2002-07-01', lastDay: '2002-06-30' },
    });
    expect(denounced('2001-03-31')?.code).not.toMatch(OTHERWISE);
  });

  it('also while the treaty is not in force without it', () => {
    const life = lifeWith(act('BEN', 'denunciation', '2001-04-01'));
    expect(findParticipantLife(life, 'BEN')?.participations.at(-1)?.entryIntoForce.basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-denounced',
      values: { from: '2001-04-01', until: '2002-04-01' },
    });
  });

  it('a lock-in from the entry into force of the treaty itself runs from either', () => {
    const lockIn = { ...LOCK_IN, from: 'entry-into-force' } as const;
    const denunciation = { ...treatyWith(2).finalClauses.denunciation, lockIn } as FinalClauses['denunciation'];
    const acceding = [act('CUB', 'accession', '2001-06-01'), act('DZA', 'accession', '2001-10-01')];
    // Algeria is bound from 1 November 2001 on both; three years end on 1 September 2004, or on 1 April.
    const refusedOn = (on: string) =>
      composeLife(treatyWith(2, { denunciation }), {
        acts: [...acts, ...acceding, act('DZA', 'denunciation', on)],
      }).refusals;
    const told = (values: object) => [
      { code: 'no-notice-yet', reason: { code: 'reason.on-one-reading', values: { otherwise: [{ values }] } } },
    ];
    expect(refusedOn('2004-08-31')).toMatchObject(told({ from: '2001-11-01', until: '2005-08-31' }));
    expect(refusedOn('2004-04-01')).toMatchObject(told({ from: '2001-11-01', until: '2005-04-01' }));
    const notYet = { code: 'reason.no-notice-yet.lock-in', values: { on: '2004-04-01' } };
    expect(refusedOn('2004-03-31')).toMatchObject(told({ from: '2001-11-01', reason: notYet }));
  });
});

describe('a State of which it turns on a fact since when it is a Party', () => {
  // The date is stated, and the number may have been complete from 1 February to 1 March 1991: Norway, of 15 February, was among the first
  // and is bound from 1 April, or is not and is bound from 1 May.
  const known = { inForceOn: '1991-04-01', metOn: '1991-03-01', metFrom: '1991-02-01' };
  const { entryIntoForce } = treatyWith(5).finalClauses;
  const clauses: Partial<FinalClauses> = {
    entryIntoForce: { ...entryIntoForce, known: known as NonNullable<typeof entryIntoForce.known> },
    laterParties: { wording: 'after-condition-met', article: '2(2)', delay: months(3) },
  };
  const lifeWith = (on: string) => {
    const acts = [act('NOR', 'accession', '1991-02-15'), act('NOR', 'denunciation', on)];
    return composeLife(treatyWith(5, clauses), { acts });
  };

  it('is told what follows if it was among the first', () => {
    const life = lifeWith('1991-05-01');
    const last = findParticipantLife(life, 'NOR')?.participations.at(-1);
    expect(last?.withdrawnBy).toMatchObject({ kind: 'denunciation' });
    expect(last?.entryIntoForce.basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-denounced',
      values: {
        where: { code: 'where.condition', values: { if: { code: 'if.condition-met-from' } } },
        from: '1991-04-01',
        until: '1992-05-01',
      },
    });
    expect(lifeWith('1991-05-15').remarks).toEqual([]);
  });
});

describe('the life of a Party whose dates nobody disputes', () => {
  it('is left as it is', () => {
    const acts: readonly DenunciationAct[] = [
      { participant: 'AGO', kind: 'denunciation', on: civilDate('2000-01-01') },
    ];
    const life = lifeOf({}, ...acts);
    expect(life.remarks).toEqual([]);
    expect(findParticipantLife(life, 'AGO')?.participations[0]?.notices[0]?.effect).not.toHaveProperty('readings');
  });
});
