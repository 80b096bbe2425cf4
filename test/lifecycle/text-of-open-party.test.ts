import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listCatalogue } from '../../src/catalogue.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { addLaterActs } from '../../src/lifecycle/later-acts.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import { act, months, parties, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';

const on = civilDate;

/** Three months from 30 November 2019: in February 2020 there is a 29th and no 30th, and the clause says nothing of that. */
const OPEN = composeLife(
  treatyWith(1, { laterParties: { wording: 'after-condition-met', article: '2(2)', delay: months(3, 'refuse') } }),
  {
    acts: [...parties(2), act('NOR', 'accession', '2019-11-30')],
  },
);

describe('determineTextFor, of a State that may be a Party on that day', () => {
  // Accession on 30 November 2019: 29 February 2020 or 1 March 2020.
  it.each([
    ['2020-02-28', 'excluded'],
    ['2020-02-29', 'indeterminate'],
    ['2020-03-01', 'determined'],
  ])('leaves open on the earlier of two days if it is bound, and not before (article 2(2)): %s', (asOf, kind) => {
    expect(determineTextFor(OPEN, 'NOR', on(asOf)).kind).toBe(kind);
    expect(determineTextBetween(OPEN, 'NOR', 'AGO', on(asOf)).kind).toBe(kind);
    expect(determineTextBetween(OPEN, 'AGO', 'NOR', on(asOf)).kind).toBe(kind);
  });

  it('asks what its own date hangs on, with its steps (article 2(2))', () => {
    const own = OPEN.participants.find(({ participant }) => participant === 'NOR')?.participations[0]?.entryIntoForce;
    const text = determineTextFor(OPEN, 'NOR', on('2020-02-29'));
    if (own?.kind !== 'indeterminate') throw new Error('the date is open');
    expect(text).toEqual({
      kind: 'indeterminate',
      article: own.article,
      questions: own.questions,
      candidates: [],
      basis: own.basis,
    });
  });

  it('does not bind two of which the other surely is no Party', () => {
    for (const [one, other] of [
      ['NOR', 'SWE'],
      ['SWE', 'NOR'],
    ] as const) {
      expect(determineTextBetween(OPEN, one, other, on('2020-02-29'))).toMatchObject({
        kind: 'excluded',
        reason: { code: 'reason.not-a-party-on', values: { participant: 'SWE' } },
      });
    }
  });

  it('says of nobody in the catalogue that it is no Party on a day that its date may be', () => {
    const asked = listCatalogue().flatMap(({ id, record }) => {
      const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
      const register = findRecord(id);
      if (record === undefined || register === undefined || linked.kind !== 'linked') return [];
      const life = composeLife(linked.treaty, register);
      return life.participants.flatMap(({ participant, participations }) => {
        const own = participations.at(-1)?.entryIntoForce;
        if (own?.kind !== 'indeterminate') return [];
        const days = own.candidates.length === 0 ? [on('2100-01-01')] : own.candidates.map(({ value }) => value);
        return days.map((asOf) => ({ id, participant, asOf, kind: determineTextFor(life, participant, asOf).kind }));
      });
    });
    expect(asked.filter(({ kind }) => kind === 'excluded')).toEqual([]);
    expect(asked.map(({ id, participant }) => `${id} ${participant}`)).toContain('cape-town ZWE');
  });
});

describe('addLaterActs', () => {
  // Notified on 30 November 2019, three months: 29 February or 1 March 2020. On 1 October 2019 the record has nothing of it.
  const life = (asOf?: string) =>
    composeLife(
      OPEN.treaty,
      { acts: [...parties(2), act('NOR', 'accession', '2019-11-30')] },
      asOf === undefined ? undefined : on(asOf),
    );

  it.each([
    ['2020-02-28', []],
    ['2020-02-29', ['open']],
    ['2020-03-01', ['party']],
  ])('says what a State is on %s by acts that the record lacked (article 2(2))', (day, standings) => {
    const [before, whole] = [life('2019-10-01'), life()];
    const answer = determineTextFor(before, 'NOR', on(day));
    const { basis, kind } = addLaterActs(answer, { life: before, whole }, ['NOR', 'AGO'], on(day));
    const remarks = basis.filter(({ code }) => code === 'remark.changed-by-later-acts');
    expect([kind, remarks.map(({ values }) => values)]).toEqual([
      'excluded',
      standings.map((standing) => ({ participant: 'NOR', on: day, standing })),
    ]);
  });
});
