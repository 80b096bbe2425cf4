import { findTerms, listWithoutOrganisations } from '../amendment/acceptance-terms.ts';
import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { findProcedure } from '../treaty/amendment-procedure.ts';
import { composeAmendable } from './amendable-treaty.ts';
import { composeAmendment } from './compose-amendments.ts';
import type { AmendmentLife, Life } from './life.ts';
import { listConsentSpans } from './party-spans.ts';

/**
 * Says of amendments what follows if the Parties of whom a part must act are the States alone, where the clause does not count an organisation's acceptance
 * beside those of its members and does not say whether it is one of these Parties (BBNJ 72(3) and (5); of the replies in favour of a conference, CRPD
 * 47(1) with 44(2) and (3)). On the reading that prevails it is one.
 *
 * @param asOf inclusive, as the life was composed
 * @see docs/legal-sources.md#acceptances
 */
export function addReadingOfStatesAlone(life: Life, asOf: CivilDate | undefined): Life {
  const clauses = life.treaty.finalClauses;
  if (life.amendments.length === 0) return life;
  const amendable = composeAmendable(clauses, life.participants, life.record);
  const parties = listWithoutOrganisations(amendable.parties);
  if (parties.length === amendable.parties.length) return life;
  const consents = listWithoutOrganisations(listConsentSpans(life.participants));
  const amendments = life.amendments.map((amendment): AmendmentLife => {
    const { record } = amendment;
    const clause = findProcedure(clauses.amendment, record.proposal);
    if (clause === undefined || clause.kind === 'by-silence') return amendment;
    if (findTerms(clause.acceptance)?.organisations === undefined) return amendment;
    const there = composeAmendment({ ...amendable, parties, clause, record, asOf: asOf ?? LAST_DAY }, consents);
    return addOtherwise(amendment, there);
  });
  return { ...life, amendments };
}

function addOtherwise(amendment: AmendmentLife, there: AmendmentLife): AmendmentLife {
  const { request, entryIntoForce } = amendment;
  return {
    ...amendment,
    ...(request && there.request && { request: addStep(request, describeRequest(request, there.request)) }),
    entryIntoForce: addStep(entryIntoForce, describeEntry(entryIntoForce, there.entryIntoForce)),
  };
}

function describeEntry(here: Determination<CivilDate>, there: Determination<CivilDate>): Step | undefined {
  const on = findLatestDay(there);
  if (on === undefined || on === findLatestDay(here)) return undefined;
  return { article: there.article, code: 'remark.accepted-on-other-reading.states-alone', values: { on } };
}

function describeRequest(here: Determination<CivilDate>, there: Determination<CivilDate>): Step | undefined {
  const { article } = there;
  const on = findLatestDay(there);
  if (on === findLatestDay(here)) return undefined;
  if (on !== undefined) return { article, code: 'remark.enough-requests.states-alone', values: { on } };
  // What follows from a number that is not known is no reading.
  return there.kind === 'indeterminate'
    ? undefined
    : { article, code: 'remark.too-few-requests.states-alone', values: {} };
}

function addStep(answer: Determination<CivilDate>, step: Step | undefined): Determination<CivilDate> {
  return step === undefined ? answer : { ...answer, basis: [...answer.basis, step] };
}
