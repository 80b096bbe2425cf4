import { isCivilDate } from '../../calendar/civil-date.ts';
import type { Finding } from './finding.ts';
import { isJsonObject, valueAt } from './json-value.ts';
import { showText } from './show-text.ts';

const CLAUSE = ['finalClauses', 'entryIntoForce'];

/** By what part of the total the shares of a table may miss it, where the table does not say. */
const TOLERANCE = 0.01;

/**
 * Checks what the schema cannot say of conditions: that a number is not more than its group has (`group-too-small`), that no State
 * is named twice (`named-twice`), that the shares of a table make up its total (`shares-do-not-add-up`) and can reach what is asked
 * for (`share-never-reached`), that tables and numbers stand in order of day (`not-in-order`), and that no clause waits for its own
 * treaty (`waits-for-itself`).
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkConditions(value: unknown): readonly Finding[] {
  return [
    ...checkCondition(valueAt(value, [...CLAUSE, 'condition']), [...CLAUSE, 'condition'], valueAt(value, ['id'])),
    ...checkReference(valueAt(value, [...CLAUSE, 'notBefore']), [...CLAUSE, 'notBefore'], valueAt(value, ['id'])),
  ];
}

function checkCondition(condition: unknown, path: Finding['path'], id: unknown): readonly Finding[] {
  if (!isJsonObject(condition)) return [];
  switch (condition.kind) {
    case 'instruments':
      return checkGroup(condition, path);
    case 'named-states':
      return checkTwice(condition.states, [...path, 'states']);
    case 'share':
      return listOf(condition.tables).flatMap((table, index) => [
        ...checkTable(condition, table, [...path, 'tables', index]),
        ...checkOrder(listOf(condition.tables), index, [...path, 'tables', index]),
      ]);
    case 'proportion-of-parties': {
      const { base } = condition;
      if (!isJsonObject(base)) return [];
      const numbers = listOf(base.numbers);
      return [
        ...checkReference(base, [...path, 'base'], id),
        ...numbers.flatMap((_, index) => checkOrder(numbers, index, [...path, 'base', 'numbers', index])),
      ];
    }
    case 'treaty-in-force':
    case 'treaty-condition-met':
      return checkReference(condition, path, id);
    case 'all-of':
    case 'any-of':
      return listOf(condition.conditions).flatMap((part, index) =>
        checkCondition(part, [...path, 'conditions', index], id),
      );
    default:
      return [];
  }
}

function checkGroup({ number, of }: Readonly<Record<string, unknown>>, path: Finding['path']): readonly Finding[] {
  if (!isJsonObject(of)) return [];
  const states = listOf(of.states);
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
  return listOf(states).flatMap((state, index) => {
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
  const required = partOf(proportion);
  if (total <= 0 || (required !== undefined && required > 1)) return [];
  const sum = Math.round(shares.reduce((all, share) => all + share, 0) * 1e6) / 1e6;
  const tolerance = typeof table.tolerance === 'number' ? table.tolerance : TOLERANCE;
  const percent = `${Math.round((sum / total) * 1000) / 10} %`;
  if (required !== undefined && sum < total * required) {
    const what = `the shares make up ${percent} of the total, and ${Math.round(required * 1000) / 10} % are asked for: the condition could never be met`;
    const hint = 'add the shares that are missing, or check the total and its unit';
    return [{ code: 'share-never-reached', path: [...path, 'shares'], at: 'value', value: percent, what, hint }];
  }
  if (Math.abs(sum - total) <= total * tolerance + 1e-9) return [];
  const what = `the shares add up to ${sum}, which is ${percent} of the total of ${total}`;
  const hint =
    'check shares and total; where the source itself rounds or leaves some out, say by how much under "tolerance"';
  return [{ code: 'shares-do-not-add-up', path: [...path, 'shares'], at: 'value', value: String(sum), what, hint }];
}

function partOf(proportion: unknown): number | undefined {
  if (!isJsonObject(proportion)) return undefined;
  const { numerator, denominator } = proportion;
  return typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0
    ? numerator / denominator
    : undefined;
}

function checkOrder(list: readonly unknown[], index: number, path: Finding['path']): readonly Finding[] {
  if (index === 0) return [];
  const [before, from] = [valueAt(list, [index - 1, 'from']), valueAt(list, [index, 'from'])];
  if (typeof from === 'string' && isCivilDate(from) && (typeof before !== 'string' || before < from)) return [];
  const what =
    'it does not say from which day it governs, later than the one before, so that which one governs is open';
  return [{ code: 'not-in-order', path, at: 'value', what, hint: 'write "from", and put them in order of day' }];
}

function checkReference(reference: unknown, path: Finding['path'], id: unknown): readonly Finding[] {
  if (!isJsonObject(reference) || typeof reference.treaty !== 'string' || reference.treaty !== id) return [];
  const what = `the clause waits for "${reference.treaty}", which is this treaty itself, so that it could never be in force`;
  const hint = 'name the other treaty, or leave this out';
  return [{ code: 'waits-for-itself', path: [...path, 'treaty'], at: 'value', value: reference.treaty, what, hint }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
