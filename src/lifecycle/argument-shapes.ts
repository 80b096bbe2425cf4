import { isObject, propertyOf, type Shape } from '../calendar/assert-argument.ts';

// What a caller is told who gives something else.

/** The life of a treaty. */
export const LIFE: Shape = {
  isOf: (given: unknown) => isObject(propertyOf(given, 'treaty')) && Array.isArray(propertyOf(given, 'participants')),
  expected: 'the life of a treaty',
  remedy: 'Take one from composeLife.',
};

/** An amendment in the life of a treaty. */
export const AMENDMENT: Shape = {
  isOf: (given: unknown) =>
    isObject(propertyOf(propertyOf(given, 'record'), 'proposal')) &&
    typeof propertyOf(propertyOf(given, 'entryIntoForce'), 'kind') === 'string',
  expected: 'an amendment in the life of a treaty',
  remedy: 'Take one of the amendments of the life.',
};
