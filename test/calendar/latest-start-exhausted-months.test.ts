import { describe, expect, it } from 'vitest';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';
import { EACH_DAY } from '../support/days.ts';
import { findDisorder, findInverseFailures } from './ends-of-delay.ts';
import { delaysOfMonths, nameDelay } from './representative-delays.ts';

const TITLED = MONTH_END_RULES.flatMap(delaysOfMonths).map((delay) => [nameDelay(delay), delay] as const);

describe('addDelay', () => {
  it.each(TITLED)(`ends no later from an earlier start, on ${EACH_DAY} of 400 years: %s`, (_, delay) => {
    expect(findDisorder(delay)).toEqual([]);
  });
});

describe('latestStartBy', () => {
  it.each(TITLED)(`is the exact inverse of addDelay on ${EACH_DAY} of 400 years: %s`, (_, delay) => {
    expect(findInverseFailures(delay)).toEqual([]);
  });
});
