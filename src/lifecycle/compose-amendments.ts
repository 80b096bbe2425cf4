import { type AmendmentAdmission, admitAmendmentActs } from '../amendment/admission/admit-amendment-acts.ts';
import type { AmendmentCase } from '../amendment/amendment-case.ts';
import { determineAdoption } from '../amendment/determine-adoption.ts';
import { determineAmendmentEntryIntoForce } from '../amendment/determine-amendment-entry-into-force.ts';
import { determineBySilence, listBoundBySilence } from '../amendment/determine-by-silence.ts';
import { determineLastDay } from '../amendment/determine-last-day.ts';
import { determineRequest } from '../amendment/determine-request.ts';
import { listBound } from '../amendment/list-bound.ts';
import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import type { Determination } from '../determination/determination.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { composeAmendable } from './amendable-treaty.ts';
import type { AmendmentLife, LifeOfParties } from './life.ts';
import { positionOf } from './other-readings.ts';
import { listConsentSpans } from './party-spans.ts';

/** The amendments of a treaty, and the acts about them that have no effect or rest on a presumption. */
export interface AmendmentsComposed extends Pick<AmendmentAdmission, 'refusals' | 'remarks'> {
  readonly amendments: readonly AmendmentLife[];
}

/**
 * Composes the life of every amendment from the acts about it and from who was a Party when.
 *
 * @param acts those done by the day asked about, in order
 * @param asOf the day asked about; without it every window is taken as closed
 */
export function composeAmendments(
  clauses: Pick<FinalClauses, 'amendment' | 'entryIntoForce'>,
  acts: readonly AmendmentAct[],
  { participants, record: ofTreaty }: Pick<LifeOfParties, 'participants' | 'record'>,
  asOf: CivilDate | undefined,
): AmendmentsComposed {
  if (acts.length === 0) return { amendments: [], refusals: [], remarks: [] };
  const amendable = composeAmendable(clauses, participants, ofTreaty);
  const { amendment: clause } = clauses;
  const { records, refusals, remarks } = admitAmendmentActs(acts, { ...amendable, clause });
  const consents = listConsentSpans(participants);
  return {
    amendments: records.flatMap((record): readonly AmendmentLife[] => {
      const procedure = findProcedure(clause, record.proposal);
      if (procedure === undefined) return [];
      return [composeAmendment({ ...amendable, clause: procedure, record, asOf: asOf ?? LAST_DAY }, consents)];
    }),
    refusals,
    remarks,
  };
}

/**
 * Composes the life of an amendment, step by step.
 *
 * @param consents who had consented to be bound by when, in force or not
 */
export function composeAmendment(amendment: AmendmentCase, consents: readonly PartySpan[]): AmendmentLife {
  const { clause, record } = amendment;
  const request = clause.kind === 'conference' ? determineRequest({ ...amendment, clause }) : undefined;
  const adoption = determineAdoption(amendment, request);
  const window = determineLastDay(amendment);
  return {
    record,
    ...(window && { window }),
    ...(request && { request }),
    ...(adoption && { adoption }),
    ...composeEntry(amendment, adoption, consents),
  };
}

/**
 * Composes when an amendment enters into force and whom it then binds, by the procedure of the treaty.
 *
 * @param consents who had consented to be bound by when, in force or not
 */
export function composeEntry(
  amendment: AmendmentCase,
  adoption: Determination<CivilDate> | undefined,
  consents: readonly PartySpan[],
): Pick<AmendmentLife, 'entryIntoForce' | 'metOn' | 'bound' | 'onOtherReadings'> {
  const { clause } = amendment;
  if (clause.kind === 'by-silence') {
    const silent = { ...amendment, clause };
    const entry = determineBySilence(silent);
    return { ...entry, bound: listBoundBySilence(silent, entry) };
  }
  const accepted = { ...amendment, clause };
  const { onOtherReadings, ...entry } = determineAmendmentEntryIntoForce(accepted, adoption, consents);
  const bound = listBound(accepted, entry);
  if (onOtherReadings === undefined) return { ...entry, bound };
  const { article } = clause.acceptance;
  const otherwise = onOtherReadings.map(({ prevailing, other, metOn }) => {
    const entryIntoForce = {
      kind: 'determined',
      value: other.value,
      article,
      monthEndMattered: false,
      basis: [],
    } as const;
    return { prevailing, other: positionOf(other), bound: listBound(accepted, { entryIntoForce, metOn }) };
  });
  return { ...entry, bound, onOtherReadings: otherwise };
}
