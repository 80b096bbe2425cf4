import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import { packRegister } from '../../src/simulation/kernel/pack-registers.ts';
import type { Condition, Treaty } from '../../src/treaty/treaty.ts';
import { findSmallestSets } from '../../src/what-if/needed/smallest-sets.ts';
import { treatyWith } from '../support/build.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, readVectors, type Vector } from '../support/vectors.ts';

const OPEN = civilDate('1949-01-01');
const namedOf = (states: string): Condition => ({
  kind: 'named-states',
  says: 'those named',
  states: states.split(' '),
});

function treatyOf(row: Vector): Treaty {
  const [, than, numerator, denominator] = /^(at-least|more-than) (\d)\/(\d)$/.exec(cellOf(row, 'part')) ?? [];
  const base = treatyWith(1);
  const part: Condition = {
    kind: 'proportion-of-signatories',
    says: 'of the signatories',
    proportion: {
      than: than === 'more-than' ? 'more-than' : 'at-least',
      numerator: Number(numerator),
      denominator: Number(denominator),
    },
    signatories: { kind: 'of-the-record' },
  };
  return {
    ...base,
    adoptedOn: OPEN,
    finalClauses: {
      ...base.finalClauses,
      participation: {
        ...base.finalClauses.participation,
        signature: { article: '10', opensOn: OPEN },
        consent: {
          article: '11',
          afterSignature: ['ratification', 'definitive-signature'],
          withoutSignature: ['accession'],
          bySuccession: false,
        },
      },
      entryIntoForce: {
        article: '11',
        counts: ['ratification', 'definitive-signature'],
        condition: row.named === undefined ? part : { kind: 'all-of', conditions: [part, namedOf(row.named)] },
        delay: { form: 'same-day' },
      },
    },
  };
}

describe('a part of the signatories', () => {
  it.each(readVectors('signatories'))('$says', (row) => {
    const treaty = treatyOf(row);
    const register = { acts: readActs(treaty, cellOf(row, 'acts')) };
    const { entryIntoForce } = composeLife(treaty, register);
    const open = entryIntoForce.kind === 'indeterminate' ? 'open' : entryIntoForce.kind;
    expect(entryIntoForce.kind === 'determined' ? entryIntoForce.value : open).toBe(row.in_force_on);
    const candidates = entryIntoForce.kind === 'indeterminate' ? entryIntoForce.candidates : [];
    expect(candidates.map(({ value }) => value).join(' ')).toBe(row.candidates ?? '');
    const state = replayRegister(treaty, register).desk.treaty.value;
    expect(state).toBe(entryIntoForce.kind === 'determined' ? 'inForce' : 'openForSignature');
    expect(packRegister(treaty, register).notCovered).toHaveLength(1);
  });

  it('is counted by those who have signed by the day asked about, in what is needed and in what is supposed', () => {
    const treaty = treatyOf({ part: 'at-least 2/3' });
    const acts = readActs(
      treaty,
      'AUT signature 1960-01-04; DNK signature 1960-01-04; NOR signature 1960-01-04; AUT ratification 1960-02-01',
    );
    const life = composeLife(treaty, { acts }, civilDate('1960-03-01'));
    const needed = findSmallestSets(life, civilDate('1960-03-01'));
    expect(needed).toMatchObject({ kind: 'sets', size: 1, sets: [['DNK'], ['NOR']] });
  });
});
