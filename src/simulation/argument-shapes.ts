import { isObject, propertyOf, type Shape } from '../calendar/assert-argument.ts';

// What a caller is told who gives something else.

/** Registers as columns. */
export const REGISTERS: Shape = {
  isOf: (given: unknown) =>
    isObject(propertyOf(propertyOf(given, 'deposits'), 'offsets')) && isObject(propertyOf(given, 'clauses')),
  expected: 'registers as columns',
  remedy: 'Pack treaties and their records with packRegisters.',
};

/** Where a module is. */
export const MODULE: Shape = {
  isOf: (given: unknown) => given instanceof URL,
  expected: 'the address of a module',
  remedy: "Give such as new URL('./worker.js', import.meta.url), or leave it out.",
};
