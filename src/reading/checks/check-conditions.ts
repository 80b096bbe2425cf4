import { isCivilDate } from '../../calendar/civil-date.ts';
import type { Finding } from '../issues/finding.ts';
import { showText } from '../issues/show-text.ts';
import { isJsonObject, itemsOf, valueAt } from '../json/json-value.ts';
import { listConditions, type PlacedCondition } from './list-conditions.ts';
import { percent, showPart, suffices } from './suffices.ts';

/** By what part of the total the shares of a table may miss it, where the table does not say. */
const TOLERANCE = 0.01;

/**
 * Checks what the schema cannot say of conditions: that a number is not more than its group has (`group-too-small`), that no State
 * is named twice (`named-twice`), that the shares of a table make up its total (`shares-do-not-add-up`) and can reach what is asked
 * for (`share-never-reached`), and that tables and numbers stand in order of day (`not-in-order`).
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkConditions(value: unknown): readonly Finding[] {
  return listConditions(value).flatMap(checkCondition);
}

function checkCondition({ condition, path }: PlacedCondition): readonly Finding[] {
  switch (condition.kind) {
    case 'instruments':
      return checkGroup(condition, path);
    case 'named-states':
      return checkTwice(condition.states, [...path, 'states']);
    case 'share': {
      const tables = itemsOf(condition.tables);
      const by = checkTwice(valueAt(condition, ['reachedOn', 'by']), [...path, 'reachedOn', 'by']);
      const own = tables.flatMap((table, index) => [
        ...checkTable(condition, table, [...path, 'tables', index]),
        ...checkOrder(tables, index, [...path, 'tables', index]),
      ]);
      return [...by, ...own];
    }
    case 'proportion-of-parties': {
      const numbers = itemsOf(valueAt(condition, ['base', 'numbers']));
      return numbers.flatMap((_, index) => checkOrder(numbers, index, [...path, 'base', 'numbers', index]));
    }
    default:
      return [];
  }
}

function checkGroup({ number, of }: Readonly<Record<string, unknown>>, path: Finding['path']): readonly Finding[] {
  if (!isJsonObject(of)) return [];
  const states = itemsOf(of.states);
  const twice = [
    ...checkTwice(of.states, [...path, 'of', 'states']),
    ...checkTwice(of.except, [...path, 'of', 'except']),
  ];
  if (typeof number !== 'number' || states.length === 0 || number <= new Set(states).size) return twice;
  return [
    ...twice,
    {
      code: 'group-too-small',
      path: [...path, 'number'],
      at: 'value',
      value: String(number),
      what: `${number} instruments are asked for of a group of ${new Set(states).size}, so that they can never be there`,
      hint: 'check the number, and the States of the group',
    },
  ];
}

function checkTwice(states: unknown, path: Finding['path']): readonly Finding[] {
  const seen = new Set<unknown>();
  return itemsOf(states).flatMap((state, index) => {
    if (!seen.has(state)) {
      seen.add(state);
      return [];
    }
    const what = `${showText(String(state))} is named twice, and counts once`;
    return [
      { code: 'named-twice', path: [...path, index], at: 'value', value: String(state), what, hint: 'remove one' },
    ];
  });
}

function checkTable(
  { proportion }: Readonly<Record<string, unknown>>,
  table: unknown,
  path: Finding['path'],
): readonly Finding[] {
  if (!isJsonObject(table) || !isJsonObject(table.shares) || typeof table.total !== 'number') return [];
  const shares = Object.values(table.shares);
  if (!shares.every((share) => typeof share === 'number')) return [];
  const { total } = table;
  // Of a proportion for which even the whole is not enough the schema tells.
  if (total <= 0 || !suffices(proportion, total, total)) return [];
  const sum = Math.round(shares.reduce((all, share) => all + share, 0) * 1e6) / 1e6;
  const tolerance = typeof table.tolerance === 'number' ? table.tolerance : TOLERANCE;
  const share = percent(sum / total);
  if (!suffices(proportion, sum, total)) {
    const what = `the shares make up ${share} of the total, and ${showPart(proportion)} are asked for: the condition could never be met`;
    const hint = 'add the shares that are missing, or check the total and its unit';
    return [{ code: 'share-never-reached', path: [...path, 'shares'], at: 'value', value: share, what, hint }];
  }
  if (Math.abs(sum - total) <= total * tolerance + 1e-9) return [];
  const what = `the shares add up to ${sum}, which is ${share} of the total of ${total}`;
  const hint =
    'check shares and total; where the source itself rounds or leaves some out, say by how much under "tolerance"';
  return [{ code: 'shares-do-not-add-up', path: [...path, 'shares'], at: 'value', value: String(sum), what, hint }];
}

function checkOrder(list: readonly unknown[], index: number, path: Finding['path']): readonly Finding[] {
  if (index === 0) return [];
  const [before, from] = [valueAt(list, [index - 1, 'from']), valueAt(list, [index, 'from'])];
  if (typeof from === 'string' && isCivilDate(from) && (typeof before !== 'string' || before < from)) return [];
  const what =
    'it does not say from which day it governs, later than the one before, so that which one governs is open';
  return [{ code: 'not-in-order', path, at: 'value', what, hint: 'write "from", and put them in order of day' }];
}
