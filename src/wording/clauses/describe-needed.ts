import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { Proportion } from '../../treaty/proportion.ts';
import type { Condition } from '../../treaty/treaty.ts';

/** Describes what must have happened for a treaty to enter into force, as a phrase. */
export function describeNeeded(condition: Condition): Message<CodeOf<'condition'>> {
  switch (condition.kind) {
    case 'instruments': {
      const { number, of } = condition;
      if (of === undefined) return { code: 'condition.instruments', values: { number } };
      return { code: 'condition.instruments-of', values: { number, of: of.says } };
    }
    case 'named-states': {
      const { says: of, states } = condition;
      return { code: 'condition.instruments-of-each', values: { of, number: states.length } };
    }
    case 'share':
      return { code: 'condition.share', values: { part: describePart(condition.proportion), of: condition.says } };
    case 'sum': {
      const { says: of, unit, amount } = condition;
      return { code: 'condition.sum', values: { of, unit, than: amount.than, units: amount.units } };
    }
    case 'proportion-of-parties': {
      const { base, says: of, proportion } = condition;
      const part = describePart(proportion);
      if (base.kind === 'on-a-day') return { code: 'condition.part-of-parties-on', values: { part, of, on: base.on } };
      return { code: 'condition.part-of-parties', values: { part, of, base: base.kind } };
    }
    case 'proportion-of-signatories': {
      const { says: of, proportion } = condition;
      return { code: 'condition.part-of-signatories', values: { part: describePart(proportion), of } };
    }
    case 'treaty-in-force':
      return { code: 'condition.other-in-force', values: { treaty: condition.treaty } };
    case 'treaty-condition-met':
      return { code: 'condition.other-met', values: { treaty: condition.treaty } };
    case 'on-date':
      return { code: 'condition.day', values: { on: condition.on } };
    case 'all-of':
    case 'any-of': {
      const code = condition.kind === 'all-of' ? 'condition.and' : 'condition.or';
      return condition.conditions.map(describeInside).reduce((one, other) => ({ code, values: { one, other } }));
    }
    default:
      return assertNever(condition);
  }
}

/** A part that is composed itself stands in brackets. */
function describeInside(part: Condition): Message<CodeOf<'condition'>> {
  const condition = describeNeeded(part);
  const isComposed = part.kind === 'all-of' || part.kind === 'any-of';
  return isComposed ? { code: 'condition.in-brackets', values: { condition } } : condition;
}

/** Describes a part of a whole, as a phrase. */
function describePart(part: Proportion): Message<CodeOf<'part'>> {
  const { than, numerator, denominator } = part;
  if (numerator === denominator) return { code: 'part.all', values: {} };
  if (denominator === 100) return { code: 'part.percent', values: { than, percent: numerator } };
  return { code: 'part.fraction', values: { than, numerator, denominator } };
}
