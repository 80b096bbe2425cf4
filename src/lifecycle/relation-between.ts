import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { composeOpen } from '../determination/compose-open.ts';
import type { Determination, Determined } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { AccessionTowardsClause } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import { findParticipation } from './compose-further.ts';
import type { Life } from './life.ts';
import { type Bound, determineByObjections, type Towards } from './objections-to-accession.ts';

/**
 * Determines from when a treaty is in force between two participants: from the day on which it binds both; and where an accession has effect
 * towards some Contracting States alone, as that clause has it.
 *
 * Outcomes: determined; pending while it does not bind both; excluded where one of them objected to the accession of the other; indeterminate
 * where the record does not tell whether one has objected, or accepted.
 *
 * @param asOf inclusive: of which participations it is asked
 * @example determineRelation(life, 'ROU', 'NOR', civilDate('2002-01-18')).value // '2002-01-18'
 * @see docs/legal-sources.md#accessions-towards-some-states
 */
export function determineRelation(
  life: Life,
  one: ParticipantCode,
  other: ParticipantCode,
  asOf: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineRelation', 'life', LIFE, life);
  assertArgument('determineRelation', 'one', CODE, one);
  assertArgument('determineRelation', 'other', CODE, other);
  assertArgument('determineRelation', 'asOf', DAY, asOf);
  const { article } = life.treaty.finalClauses.entryIntoForce;
  const both: Bound[] = [];
  for (const code of [one, other]) {
    const participant = continuingStateOf(code);
    const found = findParticipation(life.participants, { participant, on: asOf });
    if (found?.partyFrom === undefined) {
      const awaits = [{ article, code: 'awaited.instrument-of', values: { participant } }] as const;
      return { kind: 'pending', article, awaits, basis: [] };
    }
    both.push({ participant, instrument: found.instrument, partyFrom: found.partyFrom });
  }
  const [first, second] = both;
  if (first === undefined || second === undefined) throw new RangeError('two participants are asked for');
  const from = laterOf(first.partyFrom, second.partyFrom);
  const step: Step = { article, code: 'step.both-bound', values: { on: from } };
  const bothBound: Determined<CivilDate> = {
    kind: 'determined',
    value: from,
    article,
    monthEndMattered: false,
    basis: [step],
  };
  const clause = life.treaty.finalClauses.participation.accessionTowards;
  if (clause === undefined || first.participant === second.participant) return bothBound;
  return determineByClause(life, clause, bothBound, listAccessions(first, second));
}

/** Lists which of two is an accession towards the other: none, one or both. */
function listAccessions(first: Bound, second: Bound): readonly Towards[] {
  return [
    { accession: first, other: second },
    { accession: second, other: first },
  ].filter(({ accession }) => accession.instrument.kind === 'accession');
}

function determineByClause(
  life: Life,
  clause: AccessionTowardsClause,
  bothBound: Determined<CivilDate>,
  accessions: readonly Towards[],
): Determination<CivilDate> {
  if (accessions.length === 0) return bothBound;
  if (clause.kind === 'where-accepted') return determineByAcceptances(life, clause, bothBound, accessions);
  let answer: Determination<CivilDate> = bothBound;
  for (const towards of accessions) {
    const own = determineByObjections(life, clause, bothBound, towards);
    if (own.kind === 'excluded') return own;
    answer = worseOf(answer, own);
  }
  return answer;
}

/** Of two answers takes the one that is open, or the later day. */
function worseOf(one: Determination<CivilDate>, other: Determination<CivilDate>): Determination<CivilDate> {
  if (one.kind !== 'determined') return one;
  return other.kind !== 'determined' || other.value >= one.value ? other : one;
}

/**
 * Determines it from the declarations by which the one accepts the accession of the other. Between two that acceded one declaration suffices:
 * the Convention is in force between "the acceding State and the State that has declared its acceptance".
 */
function determineByAcceptances(
  { relations }: Life,
  { article, delay }: Extract<AccessionTowardsClause, { readonly kind: 'where-accepted' }>,
  bothBound: Determined<CivilDate>,
  accessions: readonly Towards[],
): Determination<CivilDate> {
  const declared = accessions.flatMap(({ accession, other }) =>
    relations.filter(
      (act) =>
        act.kind === 'acceptance-of-accession' &&
        act.participant === other.participant &&
        continuingStateOf(act.towards) === accession.participant &&
        act.on >= accession.instrument.on,
    ),
  );
  const [first] = declared.sort((one, other) => (one.on < other.on ? -1 : 1));
  if (first === undefined) {
    const pairs = accessions.map(({ accession, other }) => ({
      code: 'question.acceptance-not-on-record' as const,
      values: { participant: other.participant, towards: accession.participant },
    }));
    return composeOpen(article, pairs, bothBound.basis);
  }
  const steps: readonly Step[] = [{ article, code: 'step.act', values: { act: actReferenceOf(first) } }];
  const own = determineDelay(article, delay, first.on, steps);
  const values = { participant: first.participant, towards: continuingStateOf(first.towards) };
  const basis: readonly Step[] = [...own.basis, { article, code: 'step.accession-accepted', values }];
  if (own.kind !== 'determined') return { ...own, basis };
  if (own.value >= bothBound.value) return { ...own, basis };
  return { ...own, value: bothBound.value, monthEndMattered: false, basis: [...basis, ...bothBound.basis] };
}
