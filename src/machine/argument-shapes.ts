import { isObject, propertyOf, type Shape } from '../calendar/assert-argument.ts';

// What a caller is told who gives something else.

/** The statecharts of a treaty. */
export const MACHINES: Shape = {
  isOf: (given: unknown) => isObject(propertyOf(given, 'deciders')),
  expected: 'the statecharts of a treaty',
  remedy: 'Define them with defineMachines.',
};

/** A desk. */
export const DESK: Shape = {
  isOf: (given: unknown) => isObject(propertyOf(given, 'participations')) && Array.isArray(propertyOf(given, 'acts')),
  expected: 'a desk',
  remedy: 'Open one with openDesk, or replay a record with replayRegister.',
};
