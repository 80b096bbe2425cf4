import { isObject, propertyOf, type Shape } from './assert-argument.ts';
import { isCivilDate } from './civil-date.ts';

// What a caller is told who gives something else.

/** A day. */
export const DAY: Shape = {
  isText: true,
  isOf: (given: unknown) => typeof given === 'string' && isCivilDate(given),
  expected: 'a day of the calendar as YYYY-MM-DD',
  remedy: "Write it as '2001-10-18'; parseCivilDate says what is wrong.",
};

/** A delay. */
export const DELAY: Shape = {
  isOf: (given: unknown) => typeof propertyOf(given, 'form') === 'string',
  expected: 'a delay, with its form',
  remedy: "Take one from the clauses of a treaty, or write such as { form: 'same-day' }.",
};

/** How many. */
export const COUNT: Shape = {
  isOf: (given: unknown) => Number.isInteger(given),
  expected: 'a whole number',
  remedy: 'Give such as 4.',
};

/** A column of numbers. */
export const NUMBERS: Shape = {
  isOf: (given: unknown) => ArrayBuffer.isView(given) || Array.isArray(given),
  expected: 'a column of numbers',
  remedy: 'Give an array of the type that the documentation says.',
};

/** A text. */
export const TEXT: Shape = {
  isOf: (given: unknown) => typeof given === 'string',
  expected: 'a text',
  remedy: 'Give a string.',
};

/** Bytes. */
export const BYTES: Shape = {
  isOf: (given: unknown) => given instanceof Uint8Array,
  expected: 'the bytes of a file',
  remedy: 'Give a Uint8Array, such as a Buffer.',
};

/** A list. */
export const LIST: Shape = {
  isOf: (given: unknown) => Array.isArray(given),
  expected: 'a list',
  remedy: 'Give an array; an empty one is [].',
};

/** A list of texts. */
export const TEXTS: Shape = {
  isOf: (given: unknown) => Array.isArray(given) && given.every((each) => typeof each === 'string'),
  expected: 'a list of texts',
  remedy: 'Give an array of strings; an empty one is [].',
};

/** A list of objects, of which no more can be said from outside. */
export const OBJECTS: Shape = {
  isOf: (given: unknown) => Array.isArray(given) && given.every(isObject),
  expected: 'a list of objects',
  remedy: 'The documentation says of which; an empty one is [].',
};

/** Several values, in a list or not. */
export const SEQUENCE: Shape = {
  isOf: (given: unknown) => isObject(given) && Symbol.iterator in given,
  expected: 'several values in a row',
  remedy: 'Give an array or a set; an empty one is [].',
};

/** A function. */
export const FUNCTION: Shape = {
  isOf: (given: unknown) => typeof given === 'function',
  expected: 'a function',
  remedy: 'The documentation says what it is called with.',
};

/** An object, of which no more can be said from outside. */
export const OBJECT: Shape = {
  isOf: isObject,
  expected: 'an object',
  remedy: 'The documentation says which.',
};
