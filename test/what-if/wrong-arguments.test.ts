import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { listDecidingActs } from '../../src/what-if/needed/deciding-acts.ts';
import { findSmallestSets } from '../../src/what-if/needed/smallest-sets.ts';
import { parseSupposedActs } from '../../src/what-if/parse-supposed-acts.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act, treatyWith } from '../support/build.ts';

const treaty = treatyWith(1);
const register = { acts: [act('NOR', 'accession', '2001-01-01')] };
const life = composeLife(treaty, register);
const day = civilDate('2010-01-01');
const participant = 'NOR';

/** Each function with arguments that it takes, by the names of its parameters and in their order. */
const CALLS = [
  [composeLifeSupposing, { treaty, register, act: [], asOf: day, until: day }],
  [composeWhatIf, { treaty, register, supposed: [], asOf: day }],
  [determineIfAnyDeposited, { life, depositedOn: day }],
  [determineIfDenounced, { treaty, register, participant, receivedOn: day, asOf: day }],
  [determineIfDeposited, { treaty, register, participant, depositedOn: day, asOf: day }],
  [determineLatestDeposit, { life, inForceBy: day }],
  [findSmallestSets, { life, on: day }],
  [listDecidingActs, { life, register, amendment: 'first', on: day }],
  [parseSupposedActs, { texts: [], treatyId: 'example' }],
] as const;

/** What several acts are, or one, is not looked at from outside. */
const NOT_LOOKED_AT = ['act'];

const PARAMETERS = CALLS.flatMap(([asked, given]) =>
  Object.keys(given)
    .filter((name) => !NOT_LOOKED_AT.includes(name))
    .map((name) => [asked.name, name, asked, given] as const),
);

describe('a function that is asked what if', () => {
  it.each(PARAMETERS)('%s names itself and its parameter %s where that is something else', (of, name, asked, given) => {
    const call = (wrong: object) => () => Reflect.apply(asked, undefined, Object.values({ ...given, ...wrong }));
    expect(call({})).not.toThrow();
    expect(call({ [name]: 42 })).toThrow(`${of}: ${name} is 42, and should be `);
  });
});
