import { isCivilDate } from '../../calendar/civil-date.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, valueAt } from '../json/json-value.ts';
import { askedOf, isSufficient, percentOf } from './is-sufficient.ts';
import { listConditions, type PlacedCondition } from './list-conditions.ts';

/** By what part of the total the shares of a table may miss it, where the table does not say. */
const TOLERANCE = 0.01;

/**
 * Checks what the schema cannot say of conditions: that a number is not more than its group has (`group-too-small`), that no State
 * is named twice (`named-twice`), that the shares of a table make up its total (`shares-do-not-add-up`) and can reach what is asked
 * for (`share-never-reached`), that amounts can come to the sum (`sum-never-reached`), and that tables and numbers stand in order of day (`not-in-order`).
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
    case 'sum': {
      const tables = itemsOf(condition.tables);
      return tables.flatMap((table, index) => [
        ...checkAmounts(condition.amount, table, [...path, 'tables', index]),
        ...checkOrder(tables, index, [...path, 'tables', index]),
      ]);
    }
    case 'proportion-of-signatories': {
      const signed = itemsOf(valueAt(condition, ['signatories', 'signed']));
      const signatories = signed.map((each) => valueAt(each, ['participant']));
      return checkTwice(signatories, [...path, 'signatories', 'signed']);
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
  const isComplete = valueAt(of, ['members', 'complete']) === true;
  const members = isComplete ? itemsOf(valueAt(of, ['members', 'members'])) : [];
  const states = [...itemsOf(of.states), ...members.map((each) => valueAt(each, ['participant']))];
  const twice = [
    ...checkTwice(of.states, [...path, 'of', 'states']),
    ...checkTwice(of.except, [...path, 'of', 'except']),
  ];
  if (typeof number !== 'number' || states.length === 0 || number <= new Set(states).size) return twice;
  return [
    ...twice,
    {
      what: { code: 'issue.group-too-small', values: { number, group: new Set(states).size } },
      remedy: { code: 'remedy.check-group', values: {} },
      path: [...path, 'number'],
      at: 'value',
      value: String(number),
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
    return [
      {
        what: { code: 'issue.named-twice', values: { state: renderExcerpt(String(state)) } },
        remedy: { code: 'remedy.remove-one', values: {} },
        path: [...path, index],
        at: 'value',
        value: String(state),
      },
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
  if (total <= 0 || !isSufficient(proportion, total, total)) return [];
  const sum = Math.round(shares.reduce((all, share) => all + share, 0) * 1e6) / 1e6;
  const tolerance = typeof table.tolerance === 'number' ? table.tolerance : TOLERANCE;
  const at = { path: [...path, 'shares'], at: 'value' } as const;
  const percent = percentOf(sum / total);
  if (!isSufficient(proportion, sum, total)) {
    const what = { code: 'issue.share-never-reached', values: { percent, ...askedOf(proportion) } } as const;
    return [{ what, remedy: { code: 'remedy.complete-shares', values: {} }, ...at, value: `${percent} %` }];
  }
  if (Math.abs(sum - total) <= total * tolerance + 1e-9) return [];
  const what = { code: 'issue.shares-do-not-add-up', values: { sum, percent, total } } as const;
  return [{ what, remedy: { code: 'remedy.check-shares', values: {} }, ...at, value: String(sum) }];
}

function checkAmounts(amount: unknown, table: unknown, path: Finding['path']): readonly Finding[] {
  const [amounts, asked] = [valueAt(table, ['amounts']), valueAt(amount, ['units'])];
  if (!isJsonObject(amounts) || typeof asked !== 'number') return [];
  const each = Object.values(amounts);
  if (!each.every((one) => typeof one === 'number')) return [];
  const sum = Math.round(each.reduce((all, one) => all + one, 0) * 1e6) / 1e6;
  const than = valueAt(amount, ['than']) === 'more-than' ? 'more-than' : 'at-least';
  if (than === 'more-than' ? sum > asked : sum >= asked) return [];
  const what = { code: 'issue.sum-never-reached', values: { sum, than, asked } } as const;
  const remedy = { code: 'remedy.complete-amounts', values: {} } as const;
  return [{ what, remedy, path: [...path, 'amounts'], at: 'value', value: String(sum) }];
}

function checkOrder(list: readonly unknown[], index: number, path: Finding['path']): readonly Finding[] {
  if (index === 0) return [];
  const [before, from] = [valueAt(list, [index - 1, 'from']), valueAt(list, [index, 'from'])];
  if (typeof from === 'string' && isCivilDate(from) && (typeof before !== 'string' || before < from)) return [];
  const what = { code: 'issue.not-in-order', values: {} } as const;
  return [{ what, remedy: { code: 'remedy.put-in-order', values: {} }, path, at: 'value' }];
}
