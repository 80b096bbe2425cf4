import { OBJECTS } from '../calendar/argument-shapes.ts';
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

/** A statechart. */
export const STATECHART: Shape = {
  isOf: (given: unknown) =>
    isObject(propertyOf(given, 'states')) && isObject(propertyOf(propertyOf(given, 'root'), 'initial')),
  expected: 'a statechart',
  remedy: 'Take one of those that defineMachines gives.',
};

/** A statechart as a drawing needs it. */
export const CHART: Shape = {
  isOf: (given: unknown) =>
    typeof propertyOf(given, 'id') === 'string' &&
    OBJECTS.isOf(propertyOf(given, 'states')) &&
    OBJECTS.isOf(propertyOf(given, 'transitions')),
  expected: 'a statechart as a drawing needs it',
  remedy: 'Describe one with describeChart.',
};
