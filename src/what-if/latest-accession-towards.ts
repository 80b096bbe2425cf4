import { addDelay } from '../calendar/add-delay.ts';
import { addPeriod } from '../calendar/add-period.ts';
import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, earlierOf } from '../calendar/civil-date.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { type Dated, type Determination, isDated } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import type { Life } from '../lifecycle/life.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { AccessionTowardsClause } from '../treaty/treaty.ts';
import { type BoundParticipation, determineBoundBy, listOtherFirstDays } from './bound-by.ts';
import { composeGoverned } from './by-each-rule.ts';
import { composeOnCondition } from './compose-on-condition.ts';
import { composeProofOfDayAfter } from './compose-proof.ts';
import { determineLatestDeposit } from './latest-deposit.ts';

/**
 * Determines the latest day on which a State may accede for its accession to have effect towards a Party by a day: to be bound itself by then, and
 * not objected to, or accepted, where the clauses have it so. Of a treaty without such a clause, it is the latest day to deposit.
 *
 * Whether the other State will object, or accept, is open: the day is one that holds if it does not, or if its acceptance is there by the day that is
 * named. Where the time to object still runs on the day asked about, a step says by when an accession must be notified for it to be over.
 *
 * Outcomes: as for {@link determineLatestDeposit}; excluded, too, where nobody accedes to the treaty, or it does not bind the other State by then; pending while that has
 * deposited nothing.
 *
 * @param other towards whom
 * @param inForceBy inclusive
 * @example determineLatestAccessionTowards(life, 'NOR', civilDate('2027-02-28')).value // '2027-01-31'
 * @see docs/legal-sources.md#accessions-towards-some-states
 */
export function determineLatestAccessionTowards(
  life: Life,
  other: ParticipantCode,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineLatestAccessionTowards', 'life', LIFE, life);
  assertArgument('determineLatestAccessionTowards', 'other', CODE, other);
  assertArgument('determineLatestAccessionTowards', 'inForceBy', DAY, inForceBy);
  const { article } = life.treaty.finalClauses.entryIntoForce;
  const participant = continuingStateOf(other);
  const bound = determineBoundBy(life, participant, inForceBy);
  if (bound.kind !== 'bound') return bound;
  const towards: Towards = { participant, state: bound.state, inForceBy };
  const answer = determineTowards(life, towards);
  const remarks = listOtherFirstDays(bound.state).flatMap(({ where, state: { partyFrom: from } }): readonly Step[] => {
    const isSame = from <= inForceBy === bound.state.partyFrom <= inForceBy;
    return isSame ? [] : [{ article, code: 'remark.otherwise-other-bound', values: { where, participant, from } }];
  });
  return remarks.length === 0 ? answer : { ...answer, basis: [...answer.basis, ...remarks] };
}

function determineTowards(life: Life, towards: Towards): Determination<CivilDate> {
  const { participation, entryIntoForce, laterParties } = life.treaty.finalClauses;
  const { participant, state, inForceBy } = towards;
  if (inForceBy < state.partyFrom) {
    const why = { code: 'why.state-bound-only-on', values: { participant, on: state.partyFrom } } as const;
    return excludeInTime(entryIntoForce.article, inForceBy, why);
  }
  const clause = participation.accessionTowards;
  if (!participation.consent.withoutSignature.includes('accession')) {
    const reason = { code: 'reason.nobody-accedes', values: {} } as const;
    return { kind: 'excluded', article: participation.consent.article, reason, basis: [] };
  }
  if (clause === undefined) return determineLatestDeposit(life, inForceBy);
  const rule = laterRuleOf(laterParties, { kind: 'accession', participant: ANY_STATE });
  const own = determineLatestDeposit(composeGoverned(life, rule), inForceBy);
  return clause.kind === 'unless-objected' ? addObjection(own, clause, towards) : addAcceptance(own, clause, towards);
}

/** Towards whom an accession is to have effect, and by when. */
interface Towards {
  readonly participant: ParticipantCode;
  readonly state: BoundParticipation;
  readonly inForceBy: CivilDate;
}

type ClauseOf<Kind extends AccessionTowardsClause['kind']> = Extract<AccessionTowardsClause, { readonly kind: Kind }>;

function addObjection(
  own: Determination<CivilDate>,
  { article, within: period, monthEnd }: ClauseOf<'unless-objected'>,
  { participant, inForceBy }: Towards,
): Determination<CivilDate> {
  const answer = composeOnCondition(own, article, {
    question: { code: 'question.will-object', values: { participant } },
    if: { code: 'if.does-not-object', values: {} },
  });
  if (answer.kind !== 'indeterminate') return answer;
  const days = [...new Set(answer.candidates.map(({ value }) => value))];
  const over = latestStartBy({ form: 'day-after-period', period, monthEnd }, inForceBy);
  const steps = days.flatMap((acceded): readonly Step[] => {
    const sum = addPeriod(acceded, period, monthEnd);
    if (sum.kind !== 'date') return [];
    const until: Step = { article, code: 'step.objection-until', values: { participant, acceded, until: sum.date } };
    if (sum.date < inForceBy || over.kind === 'none') return [until];
    return [until, { article, code: 'step.objection-over-by', values: { by: over.date, on: inForceBy } }];
  });
  return { ...answer, article, basis: [...answer.basis, ...steps] };
}

function addAcceptance(
  own: Determination<CivilDate>,
  { article, delay }: ClauseOf<'where-accepted'>,
  { participant, state, inForceBy }: Towards,
): Determination<CivilDate> {
  if (!isDated(own)) return own;
  const start = latestStartBy(delay, inForceBy);
  if (start.kind === 'none') {
    return excludeInTime(article, inForceBy, { code: 'why.act-before-calendar', values: { on: inForceBy } });
  }
  const { date: on } = start;
  const { instrument } = state;
  if (on < instrument.on) {
    return excludeInTime(article, inForceBy, {
      code: 'why.consented-only-on',
      values: { participant, on: instrument.on },
    });
  }
  const isEither = instrument.kind === 'accession';
  const answer = composeOnCondition(notAfter(own, on), article, {
    question: { code: 'question.will-accept', values: { participant } },
    if: isEither
      ? { code: 'if.either-accepts-by', values: { on } }
      : { code: 'if.accession-accepted-by', values: { participant, on } },
  });
  const prove = (acceptedOn: CivilDate): Step => {
    const sum = addDelay(acceptedOn, delay);
    return sum.kind === 'date'
      ? { article, code: 'step.acceptance-leads-to', values: { acceptedOn, from: sum.date } }
      : { article, code: 'step.acceptance-leads-nowhere', values: { acceptedOn } };
  };
  return { ...answer, article, basis: [...answer.basis, prove(on), composeProofOfDayAfter(article, on, prove)] };
}

/** Nothing can be accepted before it is deposited: no day of an accession is after the last day for its acceptance. */
function notAfter(answer: Dated, last: CivilDate): Dated {
  const cap = <Each extends { readonly value: CivilDate }>(each: Each): Each => ({
    ...each,
    value: earlierOf(each.value, last),
  });
  if (answer.kind === 'indeterminate') return { ...answer, candidates: answer.candidates.map(cap) };
  const { readings, ...capped } = cap(answer);
  // What proves the day of the deposit alone does not prove an earlier one.
  const basis = capped.value === answer.value ? answer.basis : [];
  return { ...capped, basis, ...(readings === undefined ? {} : { readings: readings.map(cap) }) };
}

function excludeInTime(article: string, inForceBy: CivilDate, why: Message<CodeOf<'why'>>): Determination<CivilDate> {
  return {
    kind: 'excluded',
    article,
    reason: { code: 'reason.no-deposit-in-time', values: { inForceBy, why } },
    basis: [],
  };
}
