import { type AmendmentAdmission, admitAmendmentActs } from '../amendment/admit-amendment-acts.ts';
import type { AmendmentProcedure, AmendmentRecord } from '../amendment/amendment-record.ts';
import { determineAdoption } from '../amendment/determine-adoption.ts';
import { determineAmendmentEntryIntoForce, type Members } from '../amendment/determine-amendment-entry-into-force.ts';
import { determineBySilence, determineLastDay, listBoundBySilence } from '../amendment/determine-by-silence.ts';
import { determineRequest } from '../amendment/determine-request.ts';
import { determineWindow } from '../amendment/determine-window.ts';
import { listBound } from '../amendment/list-bound.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { AmendmentAct } from '../treaty/act.ts';
import type { AmendmentClause } from '../treaty/treaty.ts';
import type { AmendmentLife, ParticipantLife } from './life.ts';
import { listConsentSpans, listPartySpans } from './party-spans.ts';

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
  clause: AmendmentClause | undefined,
  acts: readonly AmendmentAct[],
  participants: readonly ParticipantLife[],
  asOf: CivilDate | undefined,
): AmendmentsComposed {
  if (acts.length === 0) return { amendments: [], refusals: [], remarks: [] };
  const members = { parties: listPartySpans(participants), consents: listConsentSpans(participants) };
  const { amendments, refusals, remarks } = admitAmendmentActs(clause, acts, members.parties);
  if (clause === undefined || clause.kind === 'not-provided') return { amendments: [], refusals, remarks };
  return {
    amendments: amendments.map((record) => composeAmendment(clause, record, members, asOf)),
    refusals,
    remarks,
  };
}

function composeAmendment(
  clause: AmendmentProcedure,
  record: AmendmentRecord,
  members: Members,
  asOf: CivilDate | undefined,
): AmendmentLife {
  const request = clause.kind === 'conference' ? determineRequest(clause, record, members.parties, asOf) : undefined;
  const adoption = determineAdoption(clause, record, request, members.parties);
  const entry = composeEntry(clause, record, adoption, members, asOf);
  const window = findWindow(clause, record);
  return {
    record,
    ...(window === undefined ? {} : { window }),
    ...(request === undefined ? {} : { request }),
    adoption,
    ...entry,
  };
}

/** Composes when an amendment enters into force and whom it then binds, by the procedure of the treaty. */
export function composeEntry(
  clause: AmendmentProcedure,
  record: AmendmentRecord,
  adoption: Determination<CivilDate>,
  members: Members,
  asOf: CivilDate | undefined,
): Pick<AmendmentLife, 'entryIntoForce' | 'metOn' | 'bound'> {
  if (clause.kind === 'by-silence') {
    const entry = determineBySilence(clause, record, members.parties, asOf);
    return { ...entry, bound: listBoundBySilence(clause, record, entry, members.parties) };
  }
  const entry = determineAmendmentEntryIntoForce(clause, record, adoption, members, asOf);
  return { ...entry, bound: listBound(clause, record, entry, members.parties) };
}

/** Finds the last day for replies, or for objections, once it is set. */
function findWindow(clause: AmendmentProcedure, record: AmendmentRecord): Determination<CivilDate> | undefined {
  switch (clause.kind) {
    case 'conference':
      return record.communication === undefined ? undefined : determineWindow(clause, record.communication);
    case 'meeting':
      return undefined;
    case 'by-silence': {
      const lastDay = determineLastDay(clause, record);
      return lastDay.kind === 'pending' ? undefined : lastDay;
    }
  }
}
