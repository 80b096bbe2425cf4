import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listInstrumentsCounted } from '../../src/lifecycle/instruments-counted.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import type { EntryIntoForceClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { listCandidates } from '../../src/what-if/needed/list-candidates.ts';
import { act, treatyWith } from '../support/build.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

/** Austria, Germany, Croatia since it joined and the United Kingdom until it left: enough of the Union to work by hand. */
const ORGANISATIONS: NonNullable<EntryIntoForceClause['organisations']> = {
  kind: 'as-their-members',
  article: 'X:3, note',
  of: [
    {
      organisation: 'EUE',
      source: 'Treaty of Accession 2011; Withdrawal Agreement 2020',
      members: [
        { participant: 'AUT' },
        { participant: 'DEU' },
        { participant: 'GBR', until: civilDate('2020-02-01') },
        { participant: 'HRV', from: civilDate('2013-07-01') },
      ],
    },
  ],
};

/** In force with the fifth acceptance, and for later Parties with their own, as WTO Agreement X:3 has it of two thirds. */
function treatyOf(organisations: NonNullable<EntryIntoForceClause['organisations']> = ORGANISATIONS): Treaty {
  const { participation } = treatyWith(5).finalClauses;
  return treatyWith(5, {
    participation: {
      ...participation,
      eligibility: { kind: 'any-state-or-organisation', article: '1' },
      consent: { ...participation.consent, afterSignature: [], withoutSignature: ['acceptance'] },
    },
    entryIntoForce: {
      article: 'X:3',
      counts: ['acceptance'],
      organisations,
      condition: { kind: 'instruments', number: 5 },
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'after-condition-met', article: 'X:3', delay: { form: 'same-day' } },
  });
}

const dayOf = (answer: Determination<unknown>): unknown => (answer.kind === 'determined' ? answer.value : answer.kind);

describe('an organisation that counts as its members', () => {
  it.each(readVectors('as-members'))('$says', (row) => {
    const treaty = treatyOf();
    const life = composeLife(treaty, { acts: readActs(treaty, cellOf(row, 'acts')) });
    expect(dayOf(life.entryIntoForce)).toBe(row.in_force_on);
    const steps = life.entryIntoForce.basis.flatMap((step) =>
      step.code === 'step.counted-as-members' ? step.values.members : [],
    );
    expect([...steps].sort().join(' ')).toBe(row.through ?? '');
  });

  it('is one instrument where it is counted for itself, and none where it is not additional', () => {
    const acts = [act('EUE', 'acceptance', '2018-06-01'), act('NOR', 'acceptance', '2019-01-10')];
    const more = ['CHE', 'ISL', 'JPN', 'CAN'].map((code, at) => act(code, 'acceptance', `2019-0${at + 2}-01`));
    const inForceOn = (organisations: NonNullable<EntryIntoForceClause['organisations']>) =>
      dayOf(composeLife(treatyOf(organisations), { acts: [...acts, ...more] }).entryIntoForce);
    expect(inForceOn(ORGANISATIONS)).toBe('2019-01-10');
    expect(inForceOn('counted')).toBe('2019-04-01');
    expect(inForceOn('not-additional')).toBe('2019-05-01');
  });

  it('is not known to end a membership before the day on which it ends', () => {
    const acts = [act('EUE', 'acceptance', '2018-06-01')];
    const counted = (on: string) => {
      const life = composeLife(treatyOf(), { acts }, civilDate(on));
      return listInstrumentsCounted(life, civilDate(on)).map(({ participant }) => participant);
    };
    expect(counted('2018-05-31')).toEqual([]);
    expect(counted('2020-01-31')).toEqual(['AUT', 'DEU', 'GBR', 'HRV']);
    expect(counted('2020-02-01')).toEqual(['AUT', 'DEU', 'HRV']);
  });

  it('says of a member without an instrument of its own that it is counted, and not known to be bound', () => {
    const acts = [act('EUE', 'acceptance', '2018-06-01'), act('NOR', 'acceptance', '2019-01-10')];
    const life = composeLife(treatyOf(), { acts });
    const remark = {
      article: 'X:3, note',
      code: 'step.counted-as-members',
      values: { organisation: 'EUE', members: ['DEU'] },
    };
    expect(determineParticipantDate(life, 'DEU')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instrument-of', values: { participant: 'DEU' } }],
      basis: [remark],
    });
    expect(determineParticipantDate(life, 'CHE').basis).toEqual([]);
    expect(dayOf(determineParticipantDate(life, 'EUE'))).toBe('2019-01-10');
  });

  it('is asked for nothing more of its members: what is missing is missing of others', () => {
    const asOf = civilDate('2019-01-01');
    const life = composeLife(treatyOf(), { acts: [act('EUE', 'acceptance', '2018-06-01')] }, asOf);
    expect(life.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instruments', values: { required: 5, counted: 4, missing: 1 } }],
    });
    const candidates = listCandidates(life.treaty.finalClauses, life, asOf);
    expect(candidates).toContain('NOR');
    for (const member of ['AUT', 'DEU', 'GBR', 'HRV', 'EUE']) expect(candidates).not.toContain(member);
    expect(dayOf(determineLatestDeposit(life, civilDate('2019-06-30')))).toBe('2019-06-30');
  });
});
