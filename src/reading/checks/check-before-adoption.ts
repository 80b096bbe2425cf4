import { isCivilDate } from '../../calendar/civil-date.ts';
import type { CodeOf } from '../../determination/messages/message.ts';
import type { Finding } from '../issues/finding.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';
import { listConditions } from './list-conditions.ts';

const DELAY = ['finalClauses', 'entryIntoForce', 'delay'];
const KNOWN = ['finalClauses', 'entryIntoForce', 'known'];
const DONE = ['done', 'on'];
const PARTICIPANTS = ['finalClauses', 'participation', 'participants'];

/** A day that should not lie before adoption. */
interface PlacedDay {
  readonly day: unknown;
  readonly path: Finding['path'];
  /** What is wrong where it does, and what to do. */
  readonly fault: {
    readonly what: CodeOf<'issue.before-adoption'>;
    readonly remedy: 'remedy.check-days' | CodeOf<'remedy.check-days'>;
  };
}

/**
 * Checks that no day by which the treaty enters into force lies before the day of its adoption (`before-adoption`): the day of a
 * condition, the day on which a share was found reached or not yet reached, the floor of a delay, a date that is fixed, or stated as known. Nor may a former
 * State that it declares for itself have ended before, or its text bear an earlier day.
 *
 * Days of another treaty, and the first days of tables, may be earlier. Whatever has not the right shape is passed over: the schema
 * reports it.
 */
export function checkBeforeAdoption(value: unknown): readonly Finding[] {
  const adoptedOn = valueAt(value, ['adoptedOn']);
  if (typeof adoptedOn !== 'string' || !isCivilDate(adoptedOn)) return [];
  return [
    ...listDaysOfConditions(value),
    ...listDaysOfDelay(value),
    ...listKnownDays(value),
    ...listLastDays(value),
    { day: valueAt(value, DONE), path: DONE, fault: DONE_BEFORE },
  ].flatMap(({ day, path, fault }) => {
    if (typeof day !== 'string' || !isCivilDate(day) || day >= adoptedOn) return [];
    const what = { code: fault.what, values: { on: day, adoptedOn } };
    return [{ what, remedy: { code: fault.remedy, values: {} }, path, at: 'value', value: day }];
  });
}

function listDaysOfConditions(value: unknown): readonly PlacedDay[] {
  return listConditions(value).flatMap(({ condition, path }): readonly PlacedDay[] => {
    switch (condition.kind) {
      case 'on-date':
        return [{ day: condition.on, path: [...path, 'on'], fault: ON_DATE }];
      case 'share':
        return [
          { day: valueAt(condition, ['reachedOn', 'on']), path: [...path, 'reachedOn', 'on'], fault: REACHED },
          { day: condition.notReachedBy, path: [...path, 'notReachedBy'], fault: NOT_REACHED },
        ];
      default:
        return [];
    }
  });
}

function listDaysOfDelay(value: unknown): readonly PlacedDay[] {
  const delay = valueAt(value, DELAY);
  switch (valueAt(delay, ['form'])) {
    case 'not-before':
      return [{ day: valueAt(delay, ['floor']), path: [...DELAY, 'floor'], fault: FLOOR }];
    case 'fixed-date-or-later':
      return [{ day: valueAt(delay, ['fixedOn']), path: [...DELAY, 'fixedOn'], fault: FIXED }];
    default:
      return [];
  }
}

function listKnownDays(value: unknown): readonly PlacedDay[] {
  return ['inForceOn', 'metOn', 'metFrom'].map((key) => ({
    day: valueAt(value, [...KNOWN, key]),
    path: [...KNOWN, key],
    fault: DATE,
  }));
}

function listLastDays(value: unknown): readonly PlacedDay[] {
  return itemsOf(valueAt(value, PARTICIPANTS)).map((each, index) => ({
    day: valueAt(each, ['lastDay']),
    path: [...PARTICIPANTS, index, 'lastDay'],
    fault: LAST_DAY,
  }));
}

const ON_DATE = { what: 'issue.before-adoption.condition', remedy: 'remedy.check-days.condition' } as const;
const REACHED = { what: 'issue.before-adoption.share-reached', remedy: 'remedy.check-days.reached-on' } as const;
const NOT_REACHED = {
  what: 'issue.before-adoption.share-not-reached',
  remedy: 'remedy.check-days.not-reached-by',
} as const;
const FLOOR = { what: 'issue.before-adoption.floor', remedy: 'remedy.check-days.floor' } as const;
const FIXED = { what: 'issue.before-adoption.fixed-date', remedy: 'remedy.check-days.fixed-date' } as const;
const LAST_DAY = { what: 'issue.before-adoption.last-day', remedy: 'remedy.check-days' } as const;
const DONE_BEFORE = { what: 'issue.before-adoption.done', remedy: 'remedy.check-days' } as const;
const DATE = { what: 'issue.before-adoption.fixed-date', remedy: 'remedy.check-days' } as const;
