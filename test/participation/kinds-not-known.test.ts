import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const plain = treatyWith(2).finalClauses;

/** Ratification after signature, accession without it; three months after the second instrument, one month for later Parties. */
const CLAUSES: Readonly<Record<string, Partial<FinalClauses>>> = {
  alike: {},
  /** As `alike`, open from 1960 on. */
  older: {
    participation: { ...plain.participation, signature: { article: '1(1)', opensOn: civilDate('1960-01-01') } },
  },
  /** Later Parties: thirty days after a ratification, ninety after an accession. */
  'by-kind': {
    laterParties: {
      wording: 'after-condition-met',
      article: '16(2)',
      delay: { form: 'days-after', days: 30 },
      special: [
        {
          wording: 'after-condition-met',
          article: '16(3)',
          kinds: ['accession'],
          delay: { form: 'days-after', days: 90 },
        },
      ],
    },
  },
  /** In the way of the Arms Trade Treaty: ratifications alone count, and accession opens at entry into force. */
  'not-counted': {
    participation: {
      ...plain.participation,
      consent: { ...plain.participation.consent, accessionOpensAtEntryIntoForce: true },
    },
    entryIntoForce: { ...plain.entryIntoForce, counts: ['ratification'] },
  },
  /** Every instrument counts, accession opens at entry into force, and nobody has read what the treaty says of later Parties. */
  'later-not-stated': {
    participation: {
      ...plain.participation,
      consent: { ...plain.participation.consent, accessionOpensAtEntryIntoForce: true },
    },
    laterParties: { wording: 'not-stated', article: '16(2)' },
  },
  'one-kind': {
    participation: {
      ...plain.participation,
      consent: { ...plain.participation.consent, afterSignature: [], withoutSignature: ['acceptance'] },
    },
    entryIntoForce: { ...plain.entryIntoForce, counts: ['acceptance'] },
  },
};

const treatyOf = (clauses: string): Treaty => ({
  ...treatyWith(2, CLAUSES[clauses]),
  ...(clauses === 'older' ? { adoptedOn: civilDate('1960-01-01') } : {}),
});

function describeAnswer(answer: Determination<CivilDate>): { readonly on: string; readonly candidates: string } {
  if (answer.kind === 'determined') return { on: answer.value, candidates: '' };
  if (answer.kind !== 'indeterminate') return { on: answer.kind, candidates: '' };
  const on = answer.orLater === true ? 'open or later' : 'open';
  return { on, candidates: answer.candidates.map(({ value }) => value).join(' ') };
}

describe('an instrument whose kind is not known', () => {
  it.each(readVectors('kinds-not-known'))('$clauses, $who: $says', (row) => {
    const treaty = treatyOf(cellOf(row, 'clauses'));
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    expect(life.refusals).toEqual([]);
    const who = cellOf(row, 'who');
    const answer = who === 'treaty' ? life.entryIntoForce : determineParticipantDate(life, who);
    expect(describeAnswer(answer)).toEqual({ on: row.in_force_on, candidates: row.candidates ?? '' });
  });

  const first = [act('NOR', 'ratification', '1990-03-15'), act('ISL', 'ratification', '1990-04-20')];

  it('is said in the answer and in the remarks, with the kinds that it may be', () => {
    const life = composeLife(treatyOf('alike'), { acts: [...first, act('CHE', 'consent', '1991-01-31')] });
    const answer = determineParticipantDate(life, 'CHE');
    expect(answer.basis[0]).toMatchObject({ code: 'step.act', values: { act: { kind: 'consent' } } });
    expect(answer.basis.at(-1)).toEqual({
      article: '1(2)',
      code: 'remark.kind-not-known',
      values: { kinds: ['ratification', 'accession'] },
    });
    expect(life.remarks.map(({ code }) => code)).toContain('kind-not-known');
  });

  it('says under which kind each date holds, and asks for it', () => {
    const life = composeLife(treatyOf('by-kind'), { acts: [...first, act('CHE', 'consent', '2000-03-01')] });
    expect(determineParticipantDate(life, 'CHE')).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.kind-not-known' }],
      candidates: [
        { value: '2000-03-31', if: { code: 'if.kind-is', values: { kinds: ['ratification'] } } },
        { value: '2000-05-30', if: { code: 'if.kind-is', values: { kinds: ['accession'] } } },
      ],
    });
  });

  it('may be a notification of succession where its State has a predecessor, and did nothing before', () => {
    const kindsOf = (state: string, signs: boolean) => {
      const signature = signs ? [act(state, 'signature', '1993-05-01')] : [];
      const acts = [...first, ...signature, act(state, 'consent', '1993-06-01')];
      const answer = determineParticipantDate(composeLife(treatyOf('alike'), { acts }), state);
      return answer.basis.flatMap((step) => (step.code === 'remark.kind-not-known' ? step.values.kinds : []));
    };
    expect(kindsOf('CZE', false)).toEqual(['ratification', 'accession', 'succession']);
    expect(kindsOf('CZE', true)).toEqual([]);
    expect(kindsOf('CHE', false)).toEqual(['ratification', 'accession']);
  });

  it('is no formal confirmation where a State deposited it', () => {
    const { participation } = plain;
    const consent = { ...participation.consent, withoutSignature: ['accession', 'formal-confirmation'] as const };
    const treaty = treatyWith(2, {
      participation: { ...participation, eligibility: { kind: 'any-state-or-organisation', article: '1' }, consent },
    });
    const kindsOf = (who: string) => {
      const life = composeLife(treaty, { acts: [act(who, 'consent', '1991-01-31')] });
      return life.participants[0]?.participations[0]?.instrument.mayBe?.map(({ standsFor }) => standsFor);
    };
    expect(kindsOf('CHE')).toEqual(['ratification', 'accession']);
    expect(kindsOf('EUE')).toEqual(['ratification', 'accession', 'formal-confirmation']);
  });

  it('is refused as any other: a second one while the first stands', () => {
    const life = composeLife(treatyOf('alike'), { acts: [...first, act('NOR', 'consent', '1991-01-31')] });
    expect(life.refusals.map(({ code }) => code)).toEqual(['second-instrument']);
  });
});
