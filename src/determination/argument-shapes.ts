import { propertyOf, type Shape } from '../calendar/assert-argument.ts';

// What a caller is told who gives something else.

/** An answer. */
export const ANSWER: Shape = {
  isOf: (given: unknown) => typeof propertyOf(given, 'kind') === 'string',
  expected: 'an answer, with its kind',
  remedy: 'Take one that a function of this library gave.',
};
