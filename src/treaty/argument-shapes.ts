import { isObject, propertyOf, type Shape } from '../calendar/assert-argument.ts';

// What a caller is told who gives something else.

/** A treaty. */
export const TREATY: Shape = {
  isOf: (given: unknown) =>
    isObject(propertyOf(propertyOf(given, 'finalClauses'), 'participation')) &&
    isObject(propertyOf(propertyOf(given, 'finalClauses'), 'entryIntoForce')),
  expected: 'a treaty with its final clauses',
  remedy: 'Take one from loadTreaty or parseTreatyJson.',
};

/** A record. */
export const REGISTER: Shape = {
  isOf: (given: unknown) => Array.isArray(propertyOf(given, 'acts')),
  expected: 'a record with its acts',
  remedy: 'Take one from loadRecord or parseRegister, or { acts: [] }.',
};

function isAct(given: unknown): boolean {
  return typeof propertyOf(given, 'kind') === 'string' && typeof propertyOf(given, 'on') === 'string';
}

/** An act. */
export const ACT: Shape = {
  isOf: isAct,
  expected: 'an act, with its kind and its day',
  remedy: "Write such as { participant: 'NOR', kind: 'ratification', on: '2001-10-02' }.",
};

/** A list of acts. */
export const ACTS: Shape = {
  isOf: (given: unknown) => Array.isArray(given) && given.every(isAct),
  expected: 'a list of acts, each with its kind and its day',
  remedy: 'Take the acts of a record; an empty list is [].',
};

/** The final clauses of a treaty. */
export const CLAUSES: Shape = {
  isOf: (given: unknown) =>
    isObject(propertyOf(given, 'entryIntoForce')) && isObject(propertyOf(given, 'laterParties')),
  expected: 'the final clauses of a treaty',
  remedy: 'Take finalClauses of a treaty.',
};
