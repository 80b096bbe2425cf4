import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import type { Step } from '../determination/step.ts';
import { LIFE } from './argument-shapes.ts';
import { composeIfOpen } from './if-open.ts';
import type { LifeOfParties } from './life.ts';
import { listParties } from './parties-on.ts';
import { findDayInPart } from './record-in-part.ts';
import { standingOf } from './status-on.ts';
import { countLeastParties } from './treaty-end.ts';

/**
 * Says of the only Party of a treaty on a day that there is no other: a treaty is concluded between States. Whether it binds the last of its Parties,
 * towards nobody, is not decided.
 *
 * @returns `undefined` of a treaty that a single instrument brings into force, where there are several Parties or none, where others may be Parties
 *   whose date is open, and where the record may lack some
 * @example describeOnlyParty(life, civilDate('2002-01-18')) // undefined
 * @see docs/legal-sources.md#termination
 */
export function describeOnlyParty(life: LifeOfParties, asOf: CivilDate): Step | undefined {
  assertArgument('describeOnlyParty', 'life', LIFE, life);
  assertArgument('describeOnlyParty', 'asOf', DAY, asOf);
  if (countLeastParties(life.treaty.finalClauses) === 0) return undefined;
  const [participant, ...others] = listParties(life, asOf);
  if (participant === undefined || others.length > 0) return undefined;
  const inPartFrom = findDayInPart(life.treaty.finalClauses, life.record);
  if (inPartFrom !== undefined && inPartFrom <= asOf) return undefined;
  const mayBeOther =
    life.perhapsBound?.some((each) => isInSpan(each, asOf)) ||
    life.participants.some(
      (own) =>
        own.participant !== participant && (standingOf(life, own, asOf) === 'not-known' || composeIfOpen(own, asOf)),
    );
  return mayBeOther
    ? undefined
    : { article: 'VCLT 2(1)(a)', code: 'remark.only-party', values: { participant, on: asOf } };
}
