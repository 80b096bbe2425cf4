import { addPeriod } from '../calendar/add-period.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { composeOpen } from '../determination/compose-open.ts';
import type { Determination, Determined } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ConsentAct, RelationAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { AccessionTowardsClause } from '../treaty/treaty.ts';
import type { Life } from './life.ts';

/** A participation that binds its State. */
export interface Bound {
  readonly participant: ParticipantCode;
  readonly instrument: ConsentAct;
  readonly partyFrom: CivilDate;
}

/** An accession, and another Party towards which it has effect, or not. */
export interface Towards {
  readonly accession: Bound;
  readonly other: Bound;
}

type Clause = Extract<AccessionTowardsClause, { readonly kind: 'unless-objected' }>;

/**
 * Determines from when a treaty is in force between an acceding State and another, which may object to the accession. An objection in time keeps
 * it from being in force between them until it is withdrawn; a State that consents once the time is over can object no more, unless the clause
 * lets it do so with its instrument.
 *
 * The time runs from the receipt of the depositary's notification by each State, which no record tells: an objection after the last day counted from the
 * notification itself is left open. Where no objection of anybody to that accession is on record, it is not known whether there are any; where those
 * of others are, they are taken to be all, and a remark says so.
 *
 * @see docs/legal-sources.md#accessions-towards-some-states
 */
export function determineByObjections(
  { relations }: Life,
  clause: Clause,
  bothBound: Determined<CivilDate>,
  towards: Towards,
): Determination<CivilDate> {
  const { article } = clause;
  const { accession, other } = towards;
  const names = { participant: other.participant, towards: accession.participant };
  const own = relations.filter(
    (act) =>
      act.participant === other.participant &&
      continuingStateOf(act.towards) === accession.participant &&
      act.on >= accession.instrument.on,
  );
  const lastDay = findLastDay(clause, towards);
  const objection = own.findLast(({ kind }) => kind === 'objection-to-accession');
  if (objection === undefined) {
    if (!mayObject(clause, towards, lastDay)) return bothBound;
    const isKept = relations.some(
      (act) => act.kind === 'objection-to-accession' && continuingStateOf(act.towards) === accession.participant,
    );
    const silent: Step =
      lastDay === undefined
        ? { article, code: 'step.no-objection', values: names }
        : { article, code: 'step.no-objection-by', values: { ...names, lastDay } };
    const basis: readonly Step[] = [...bothBound.basis, silent];
    if (isKept) {
      const assumed: Step = { article, code: 'remark.objections-taken-as-all', values: names };
      return { ...bothBound, article, basis: [...basis, assumed] };
    }
    const candidate = { value: bothBound.value, if: { code: 'if.no-objection', values: {} } } as const;
    return composeOpen(article, [{ code: 'question.objection-not-on-record', values: names }], basis, [candidate]);
  }
  const step: Step = { article, code: 'step.act', values: { act: actReferenceOf(objection) } };
  if (!isInTime(clause, towards, objection.on, lastDay)) {
    const question = { code: 'question.objection-late', values: { ...names, on: objection.on } } as const;
    const candidate = { value: bothBound.value, if: { code: 'if.objection-late', values: {} } } as const;
    return composeOpen(article, [question], [step], [candidate]);
  }
  return determineAfterObjection(article, bothBound, names, step, findWithdrawal(own, objection));
}

function determineAfterObjection(
  article: string,
  bothBound: Determined<CivilDate>,
  names: { readonly participant: string; readonly towards: string },
  objected: Step,
  withdrawal: RelationAct | undefined,
): Determination<CivilDate> {
  if (withdrawal === undefined) {
    return { kind: 'excluded', article, reason: { code: 'reason.objected', values: names }, basis: [objected] };
  }
  const value = laterOf(bothBound.value, withdrawal.on);
  const withdrawn: Step = { article, code: 'step.act', values: { act: actReferenceOf(withdrawal) } };
  const silent: Step = { article: 'VCLT 22(3)', code: 'step.objection-withdrawn', values: { on: withdrawal.on } };
  return { kind: 'determined', value, article, monthEndMattered: false, basis: [objected, withdrawn, silent] };
}

function findWithdrawal(own: readonly RelationAct[], { on }: RelationAct): RelationAct | undefined {
  return own.find((act) => act.kind === 'withdrawal-of-objection' && act.on >= on);
}

/** Finds the last day to object, counted from the depositary's notification; `undefined` where that is not known. */
function findLastDay({ within, monthEnd }: Clause, { accession: { instrument } }: Towards): CivilDate | undefined {
  const { notifiedOn } = instrument;
  const sum = notifiedOn === undefined ? undefined : addPeriod(notifiedOn, within, monthEnd);
  return sum?.kind === 'date' ? sum.date : undefined;
}

/** Checks if a State could object at all: as a Contracting State by the last day, or with its instrument where the clause lets it. */
function mayObject({ alsoWithInstrument }: Clause, { other }: Towards, lastDay: CivilDate | undefined): boolean {
  return alsoWithInstrument === true || lastDay === undefined || other.instrument.on <= lastDay;
}

function isInTime(
  { alsoWithInstrument }: Clause,
  { other }: Towards,
  on: CivilDate,
  lastDay: CivilDate | undefined,
): boolean {
  return lastDay === undefined || on <= lastDay || (alsoWithInstrument === true && on <= other.instrument.on);
}
