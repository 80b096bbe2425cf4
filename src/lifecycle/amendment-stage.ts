import { type AmendmentStage, determineStage } from '../amendment/stage-on.ts';
import { DAY, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { findLatestDay } from '../determination/determination.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import { LIFE } from './argument-shapes.ts';
import type { Life } from './life.ts';

/**
 * Determines how far an amendment has come on a day.
 *
 * @returns `not-proposed` for an id that the record does not know
 * @param asOf the day asked about
 * @example determineAmendmentStage(life, 'none-of-that-id', civilDate('2026-11-24')) // 'not-proposed'
 * @see docs/legal-sources.md#amendments
 */
export function determineAmendmentStage(life: Life, id: string, asOf: CivilDate): AmendmentStage {
  assertArgument('determineAmendmentStage', 'life', LIFE, life);
  const { treaty, amendments } = life;
  assertArgument('determineAmendmentStage', 'id', TEXT, id);
  assertArgument('determineAmendmentStage', 'asOf', DAY, asOf);
  const amendment = amendments.find(({ record }) => record.id === id);
  const clause = amendment && findProcedure(treaty.finalClauses.amendment, amendment.record.proposal);
  if (amendment === undefined || clause === undefined) return 'not-proposed';
  const { record, request, entryIntoForce } = amendment;
  const defeated = clause.kind === 'by-silence' && entryIntoForce.kind === 'excluded';
  const asked = request === undefined ? undefined : () => request;
  return determineStage(
    { clause, record, asOf },
    { request: asked, inForceOn: findLatestDay(entryIntoForce), defeated },
  );
}
