import { assertArgument } from '../calendar/assert-argument.ts';
import { LAST_DAY } from '../calendar/civil-date.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import { composeAmendable } from './amendable-treaty.ts';
import { AMENDMENT, LIFE } from './argument-shapes.ts';
import { composeEntry } from './compose-amendments.ts';
import type { AmendmentLife, Life } from './life.ts';
import { listConsentSpans } from './party-spans.ts';

/**
 * Takes an amendment that is pending as it will be if nothing else is done: who joins has joined, who leaves has left, the period
 * for objections is over. Any other stays as it is.
 *
 * @example life.amendments.map((each) => composeForeseenAmendment(life, each)) // []
 * @see docs/legal-sources.md#acceptances
 */
export function composeForeseenAmendment(life: Life, amendment: AmendmentLife): AmendmentLife {
  assertArgument('composeForeseenAmendment', 'life', LIFE, life);
  const { treaty, participants, record: ofTreaty } = life;
  assertArgument('composeForeseenAmendment', 'amendment', AMENDMENT, amendment);
  const { record, adoption, entryIntoForce } = amendment;
  const clause = findProcedure(treaty.finalClauses.amendment, record.proposal);
  if (entryIntoForce.kind !== 'pending' || clause === undefined) return amendment;
  const onceOver = { ...composeAmendable(treaty.finalClauses, participants, ofTreaty), clause, record, asOf: LAST_DAY };
  const { onOtherReadings: _, ...asOfToday } = amendment;
  return { ...asOfToday, ...composeEntry(onceOver, adoption, listConsentSpans(participants)) };
}
