import { assertArgument } from '../calendar/assert-argument.ts';
import type { Message } from '../determination/messages/message.ts';
import { LIFE } from './argument-shapes.ts';
import type { Life } from './life.ts';

/**
 * Describes which amendments an answer about the text of a treaty rests on: those of its record, and the treaties linked to it that amend it. That
 * none is held says nothing of whether one is in force: a record of participations seldom tells of amendments.
 *
 * Outcomes: the amendments held, by their ids; or that none is.
 *
 * @example describeAmendmentsHeld(life).code // 'remark.no-amendments-held'
 * @see docs/legal-sources.md#which-text-binds-whom
 */
export function describeAmendmentsHeld(life: Life): Message<'remark.no-amendments-held' | 'remark.amendments-held'> {
  assertArgument('describeAmendmentsHeld', 'life', LIFE, life);
  const { amendments: ofRecord, amendingAgreements = [] } = life;
  const amendments = [...ofRecord.map(({ record }) => record.id), ...amendingAgreements.map(({ id }) => id)];
  return amendments.length === 0
    ? { code: 'remark.no-amendments-held', values: {} }
    : { code: 'remark.amendments-held', values: { amendments } };
}
