import { isObject, propertyOf, type Shape } from '../calendar/assert-argument.ts';

// What a caller is told who gives something else.

/** The wording of a language. */
export const WORDING: Shape = {
  isOf: (given: unknown) => isObject(propertyOf(given, 'formats')),
  expected: 'the wording of a language',
  remedy: 'Take one such as final-clauses/wording/en.',
};

/** A value of a message. */
export const VALUE: Shape = {
  isOf: (given: unknown) => given !== undefined,
  expected: 'a value',
  remedy: 'docs/messages.md lists them.',
};
