import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { linkEligibility } from '../../src/lifecycle/link-eligibility.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineEligibility, type Eligible, eligibilityOf } from '../../src/participation/determine-eligibility.ts';
import type { ParticipationKind } from '../../src/treaty/act-kinds.ts';
import { composeEligibilityWith, listEligibilityRules } from '../../src/treaty/eligibility-rules.ts';
import type { Missing, Register } from '../../src/treaty/register.ts';
import type { EligibilityForAct, PlainEligibility, Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';
import { listTreaties, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

/** The States of the table, by how they stand to the other treaty. */
const STATES = { signed: 'NOR', acceded: 'FJI', left: 'KEN', nothing: 'USA' } as const;

const RECORD = {
  endsOn: civilDate('2020-12-31'),
  completeness: { kind: 'complete' },
  acts: [
    act('ISL', 'accession', '1991-01-01'),
    act('NOR', 'signature', '2000-06-01'),
    act('FJI', 'accession', '2001-03-01'),
    act('KEN', 'accession', '2001-03-01'),
    act('KEN', 'denunciation', '2009-03-01'),
  ],
} as const satisfies Partial<Register>;

/** Forgets who is tied to another treaty, where the definition lists it. */
function forget(treaty: Treaty): Treaty {
  const { participation } = treaty.finalClauses;
  const eligibility = composeEligibilityWith(participation.eligibility, (rule) =>
    'facts' in rule ? { ...rule, facts: { kind: 'unknown' } } : rule,
  );
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: { ...participation, eligibility } } };
}

/** Links a treaty of the catalogue with another, as that has it by the record above; any further one has a record without an act. */
function linkWith(
  id: string,
  other: string,
  record: Pick<Register, 'acts' | 'endsOn' | 'completeness'> = RECORD,
): Treaty {
  return linkEligibility(forget(treatyOfCatalogue(id)), (each) =>
    composeLife({ ...treatyWith(1), id: each }, each === other ? record : { ...record, acts: [] }),
  );
}

const ANSWERS = { eligible: 'may', unknown: 'not-known', ineligible: 'may-not' } as const;

function answerOf(eligible: Eligible): string {
  return eligible.kind === 'eligible' && eligible.caveat !== undefined ? 'may-by-record' : ANSWERS[eligible.kind];
}

function ruleOf({ finalClauses }: Treaty, kind: string): EligibilityForAct {
  return eligibilityOf(finalClauses.participation.eligibility, kind as 'signature');
}

describe('determineEligibility, by the articles of the catalogue', () => {
  const rows = readVectors('who-may-join');

  it.each(rows)('$treaty $article, $act, $standing under $other, $on: $answer $says', (row) => {
    const treaty = linkWith(cellOf(row, 'treaty'), cellOf(row, 'other'));
    const rule = ruleOf(treaty, cellOf(row, 'act'));
    const state = STATES[cellOf(row, 'standing') as keyof typeof STATES];
    const eligible = determineEligibility(rule, state, dateOf(row, 'on'));
    expect([rule.article, answerOf(eligible)]).toEqual([cellOf(row, 'article'), cellOf(row, 'answer')]);
  });

  it('has a row for every treaty that opens to the Parties or signatories of one of the catalogue', () => {
    const open = listTreaties().filter(({ finalClauses }) =>
      listEligibilityRules(finalClauses.participation.eligibility).some((rule) => 'facts' in rule),
    );
    // The Refugee Protocol admits others beside, in words: it has a test of its own.
    const ids = open.map(({ id }) => id).filter((id) => id !== 'refugee-protocol');
    expect([...new Set(rows.map((row) => cellOf(row, 'treaty')))].sort()).toEqual(ids.sort());
  });
});

describe('determineEligibility, of several rules', () => {
  const on = civilDate('2012-06-15');

  it('the Refugee Protocol: a Party to the Convention may for certain; of another it is said that it is not checked (article V)', () => {
    const treaty = linkWith('refugee-protocol', 'refugee-convention');
    const rule = ruleOf(treaty, 'accession');
    expect(determineEligibility(rule, STATES.acceded, on)).toEqual({ kind: 'eligible' });
    // The United States acceded to the Protocol on 1968-11-01, and never to the Convention.
    expect(determineEligibility(rule, STATES.nothing, on)).toMatchObject({
      kind: 'eligible',
      caveat: { code: 'remark.eligibility-described' },
    });
    expect(determineEligibility(rule, 'EUE', on).kind).toBe('ineligible');
  });

  it('one that admits comes before one that leaves it open, and this before one that refuses, in whatever order they stand', () => {
    const refuses = { kind: 'named-states', article: '1', says: 'one', states: ['DNK'] } as const;
    const open = { kind: 'party-to', article: '1', treaty: 'crc', facts: { kind: 'unknown' } } as const;
    const admits = { kind: 'any-state', article: '1' } as const;
    const ask = (...anyOf: readonly PlainEligibility[]) =>
      determineEligibility({ kind: 'any-of', article: '1', anyOf }, 'NOR', on).kind;
    expect([ask(refuses, open, admits), ask(refuses, open), ask(open, refuses), ask(refuses, refuses)]).toEqual([
      'eligible',
      'unknown',
      'unknown',
      'ineligible',
    ]);
  });
});

describe('eligibilityOf', () => {
  const { finalClauses } = treatyOfCatalogue('opcat');
  const { eligibility } = finalClauses.participation;

  it.each<[ParticipationKind, string]>([
    ['signature', '27(1)'],
    ['ratification', '27(2)'],
    ['acceptance', '27(2)'],
    ['approval', '27(2)'],
    ['formal-confirmation', '27(2)'],
    ['definitive-signature', '27(2)'],
    ['accession', '27(3)'],
    ['succession', '27(3)'],
    ['consent', '27(3)'],
  ])('%s: article %s of OPCAT', (kind, article) => {
    expect(eligibilityOf(eligibility, kind as 'signature').article).toBe(article);
  });

  it('one rule for all acts is that rule', () => {
    const rule = treatyOfCatalogue('paris').finalClauses.participation.eligibility;
    expect(eligibilityOf(rule, 'accession')).toBe(rule);
  });
});

describe('linkEligibility', () => {
  /** Who is tied to the other treaty, as the clause on accession of OPCAT and on signature has it. */
  const factsOf = (kind: 'signature' | 'accession', record: Pick<Register, 'acts' | 'endsOn' | 'completeness'>) => {
    const rule = eligibilityOf(linkWith('opcat', 'cat', record).finalClauses.participation.eligibility, kind);
    return 'facts' in rule ? rule.facts : undefined;
  };
  const day = (text: string): CivilDate => civilDate(text);

  it('Parties from the deposit until they have left, signatories from their signature for good', () => {
    expect(factsOf('accession', RECORD)).toEqual({
      kind: 'listed',
      complete: true,
      endsOn: '2020-12-31',
      sources: [],
      since: { ISL: '1991-01-01', FJI: '2001-03-01', KEN: [{ from: '2001-03-01', until: '2010-03-01' }] },
    });
    expect(factsOf('signature', RECORD)).toMatchObject({ since: { NOR: '2000-06-01', FJI: '2001-03-01' } });
  });

  it('who left and came back is tied twice; who signed after it had left, from its signature', () => {
    const left = RECORD.acts
      .slice(0, 1)
      .concat([act('KEN', 'accession', '2001-03-01'), act('KEN', 'denunciation', '2009-03-01')]);
    const ties = (kind: 'signature' | 'accession', back: ReturnType<typeof act>) =>
      factsOf(kind, { ...RECORD, acts: [...left, back] });
    const first = { from: '2001-03-01', until: '2010-03-01' };
    const back = act('KEN', 'accession', '2015-05-05');
    expect(ties('accession', back)).toMatchObject({ since: { KEN: [first, { from: '2015-05-05' }] } });
    const signs = act('KEN', 'signature', '2015-05-05');
    expect(ties('signature', signs)).toMatchObject({ since: { KEN: [first, { from: '2015-05-05' }] } });
    expect(ties('accession', signs)).toMatchObject({ since: { KEN: [first] } });
  });

  it('a succession ties from its date, where that is earlier than its notification', () => {
    const notified = { ...act('HRV', 'succession', '1992-10-12'), effectiveOn: day('1991-10-08') };
    const facts = factsOf('accession', { ...RECORD, acts: [...RECORD.acts, notified] });
    expect(facts).toMatchObject({ since: { HRV: '1991-10-08' } });
  });

  const lacking = (missing: Missing) =>
    ({ ...RECORD, completeness: { kind: 'partial', lacks: 'some', missing: [missing] } }) as const;

  it('of a record that lacks signatures: who has not signed is not known', () => {
    expect(factsOf('signature', lacking({ acts: 'signatures' }))).toMatchObject({ complete: false });
  });

  it.each([
    ['2015-01-01', '2014-12-31'],
    ['2020-12-31', '2020-12-30'],
    ['2021-01-01', '2020-12-31'],
  ])('of a record that lacks acts from %s on: until %s it is known who is not tied', (since, endsOn) => {
    const facts = factsOf('accession', lacking({ acts: 'consents', since: day(since) }));
    expect(facts).toMatchObject({ complete: true, endsOn });
  });

  it.each<[string, Pick<Register, 'acts' | 'endsOn' | 'completeness'>, boolean]>([
    ['does not say where it ends', { acts: RECORD.acts }, false],
    [
      'is partial',
      { ...RECORD, completeness: { kind: 'partial', lacks: 'some', missing: [{ acts: 'consents' }] } },
      false,
    ],
    [
      'has rows that were not read',
      { ...RECORD, completeness: { kind: 'unread', rows: 1, missing: [{ acts: 'consents' }] } },
      false,
    ],
    [
      'is checked by printed totals',
      { ...RECORD, completeness: { kind: 'checked', by: 'x', on: RECORD.endsOn, parties: 2 } },
      true,
    ],
    [
      'lacks signatures, which tie no Party',
      { ...RECORD, completeness: { kind: 'partial', lacks: 'some', missing: [{ acts: 'signatures' }] } },
      true,
    ],
  ])('of a record that %s: whoever is not there is known not to be tied: %s', (_, record, complete) => {
    expect(factsOf('accession', record)).toMatchObject({ complete });
    const rule = ruleOf(linkWith('opcat', 'cat', record), 'accession');
    expect(determineEligibility(rule, 'USA', day('2012-06-15')).kind).toBe(complete ? 'ineligible' : 'unknown');
    expect(determineEligibility(rule, 'FJI', day('2012-06-15')).kind).toBe('eligible');
    expect(determineEligibility(rule, 'KEN', day('2012-06-15'))).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.no-longer-party', values: { treaty: 'cat', on: '2010-03-01' } },
    });
  });

  // OPCAT 27(3): whoever has ratified or acceded to the Convention. Kenya left it on 1 March 2010, and its record ends on 31 December 2020.
  it.each([
    ['KEN', '2010-02-28', []],
    ['KEN', '2010-03-01', ['no']],
    ['KEN', undefined, ['no']],
    ['FJI', '2020-12-31', []],
    ['FJI', '2021-01-01', ['yes']],
    ['USA', '2005-01-01', ['no']],
  ])(
    '%s, which has deposited nothing, asked about on %s: by the record of the other treaty it may join: %j',
    (who, on, said) => {
      const life = composeLife(linkWith('opcat', 'cat'), { acts: [] });
      const answer = determineParticipantDate(life, who, on === undefined ? undefined : day(on));
      expect(answer.kind).toBe('pending');
      const linked = answer.basis.flatMap((step) =>
        step.code === 'remark.eligibility-by-record' ? step.values.linked : [],
      );
      expect(linked).toEqual(said);
    },
  );

  it('facts that the definition lists are left alone, and what cannot be found stays unknown', () => {
    const listed = treatyOfCatalogue('op-crc-sc');
    expect(linkEligibility(listed, () => composeLife(treatyWith(1), RECORD))).toBe(listed);
    const opcat = treatyOfCatalogue('opcat');
    expect(linkEligibility(opcat, () => undefined)).toBe(opcat);
  });
});
