import { renderDate } from '../calendar/render-date.ts';
import type { Proportion } from '../treaty/proportion.ts';
import type { Condition } from '../treaty/treaty.ts';

/**
 * Renders a condition in words, without its full stop.
 *
 * @example renderCondition({ kind: 'instruments', number: 10 }) // '10 instruments'
 */
export function renderCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'instruments': {
      const what = condition.number === 1 ? '1 instrument' : `${condition.number} instruments`;
      return condition.of === undefined ? what : `${what} of ${condition.of.says}`;
    }
    case 'named-states':
      return `the instruments of ${condition.says} (${condition.states.length})`;
    case 'share':
      return `instruments of those that account for ${renderProportion(condition.proportion)} ${condition.says}`;
    case 'proportion-of-parties': {
      const { base } = condition;
      const day =
        base.kind === 'current'
          ? ' at each moment'
          : base.kind === 'on-a-day'
            ? ` of ${renderDate(base.on)}`
            : ', by their number on each day';
      return `${renderProportion(condition.proportion)} ${condition.says}${day}`;
    }
    case 'treaty-in-force':
      return `the ${condition.treaty.toUpperCase()} in force`;
    case 'treaty-condition-met':
      return `the conditions for the entry into force of the ${condition.treaty.toUpperCase()} fulfilled`;
    case 'on-date':
      return `${renderDate(condition.on)} come`;
    case 'all-of':
      return condition.conditions.map(renderPart).join(', and ');
    case 'any-of':
      return condition.conditions.map(renderPart).join(', or ');
  }
}

/** A part that is composed itself stands in brackets. */
function renderPart(condition: Condition): string {
  const words = renderCondition(condition);
  return condition.kind === 'all-of' || condition.kind === 'any-of' ? `(${words})` : words;
}

function renderProportion({ than, numerator, denominator }: Proportion): string {
  if (numerator === denominator) return 'all';
  const part = denominator === 100 ? `${numerator} %` : `${numerator}/${denominator}`;
  return `${than === 'at-least' ? 'at least' : 'more than'} ${part}`;
}
