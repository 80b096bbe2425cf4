import { isCivilDate } from '../../calendar/civil-date.ts';
import type { Finding } from '../issues/finding.ts';
import { valueAt } from '../json/json-value.ts';
import { listConditions } from './list-conditions.ts';

const DELAY = ['finalClauses', 'entryIntoForce', 'delay'];

/** A day in the clause on entry into force that should not lie before adoption. */
interface PlacedDay {
  readonly day: unknown;
  readonly path: Finding['path'];
  /** What is wrong where it does, and what to do. */
  readonly say: (day: string, adoptedOn: string) => { readonly what: string; readonly hint: string };
}

/**
 * Checks that no day by which the treaty enters into force lies before the day of its adoption (`before-adoption`): the day of a
 * condition, the day on which a share was found reached or not yet reached, the floor of a delay, a date that is fixed.
 *
 * Days of another treaty, and the first days of tables, may be earlier. Whatever has not the right shape is passed over: the schema
 * reports it.
 */
export function checkBeforeAdoption(value: unknown): readonly Finding[] {
  const adoptedOn = valueAt(value, ['adoptedOn']);
  if (typeof adoptedOn !== 'string' || !isCivilDate(adoptedOn)) return [];
  return [...listDaysOfConditions(value), ...listDaysOfDelay(value)].flatMap(({ day, path, say }) => {
    if (typeof day !== 'string' || !isCivilDate(day) || day >= adoptedOn) return [];
    return [{ code: 'before-adoption', path, at: 'value', value: day, ...say(day, adoptedOn) }];
  });
}

function listDaysOfConditions(value: unknown): readonly PlacedDay[] {
  return listConditions(value).flatMap(({ condition, path }): readonly PlacedDay[] => {
    switch (condition.kind) {
      case 'on-date':
        return [{ day: condition.on, path: [...path, 'on'], say: sayOnDate }];
      case 'share':
        return [
          { day: valueAt(condition, ['reachedOn', 'on']), path: [...path, 'reachedOn', 'on'], say: sayReached },
          { day: condition.notReachedBy, path: [...path, 'notReachedBy'], say: sayNotReached },
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
      return [{ day: valueAt(delay, ['floor']), path: [...DELAY, 'floor'], say: sayFloor }];
    case 'fixed-date-or-later':
      return [{ day: valueAt(delay, ['fixedOn']), path: [...DELAY, 'fixedOn'], say: sayFixed }];
    default:
      return [];
  }
}

const sayOnDate: PlacedDay['say'] = (day, adoptedOn) => ({
  what: `the condition is that ${day} has come, but the treaty was adopted on ${adoptedOn} only: it would be met before there is a treaty`,
  hint: 'check both days; where the clause names no such day, leave the condition out',
});

const sayReached: PlacedDay['say'] = (day, adoptedOn) => ({
  what: `the share would have been reached on ${day}, before the treaty was adopted on ${adoptedOn}, when nobody could have joined`,
  hint: 'check both days; where the day is not known, leave "reachedOn" out',
});

const sayNotReached: PlacedDay['say'] = (day, adoptedOn) => ({
  what: `that the share was not reached by ${day} has no effect, since the treaty was adopted on ${adoptedOn} only`,
  hint: 'check both days, or leave "notReachedBy" out',
});

const sayFloor: PlacedDay['say'] = (day, adoptedOn) => ({
  what: `the treaty is not to be in force before ${day}, which has no effect, since it was adopted on ${adoptedOn} only`,
  hint: 'check both days; where the clause names no such day, write the form under "delay" alone',
});

const sayFixed: PlacedDay['say'] = (day, adoptedOn) => ({
  what: `the treaty is to enter into force on ${day}, before it was adopted on ${adoptedOn}, so that this can never be its date`,
  hint: 'check both days; where the clause names no such day, write the form under "otherwise" alone',
});
