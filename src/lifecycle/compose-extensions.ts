import { addPeriod } from '../calendar/add-period.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import { determineExtension } from '../entry-into-force/territorial-extension.ts';
import { keyOfName } from '../participants/name-key.ts';
import type { ParticipationAct, TerritorialExtensionAct, WithdrawalOfExtensionAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { FinalClauses, TerritorialExtensionClause } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import { findParticipation } from './compose-further.ts';
import type { ExtensionEnd, ExtensionLife, LifeOfParties, ParticipationLife } from './life.ts';

/** Of a life what decides to which territories the treaty applies. */
type Extended = Pick<LifeOfParties, 'entryIntoForce' | 'participants' | 'recorded'>;

/**
 * Composes from when to when the treaty applies to each territory to which it was extended. An extension ends when it is withdrawn, when its
 * State is no longer responsible for the territory, or with the participation of that State, whichever comes first.
 *
 * @see docs/legal-sources.md#territories
 */
export function composeExtensions(clauses: FinalClauses, life: Extended): readonly ExtensionLife[] {
  const clause = clauses.participation.territorialExtension;
  if (clause === undefined) return [];
  return life.recorded.flatMap((act): readonly ExtensionLife[] => {
    if (act.kind !== 'territorial-extension') return [];
    const state = findParticipation(life.participants, act);
    const appliesFrom = determineExtension(clauses, clause, act, state);
    const from = findLatestDay(appliesFrom);
    const end = findFirst([
      ...listWithdrawals(clauses, clause, { life, act, state, from }),
      ...listEndsOfResponsibility(life.recorded, act),
      ...listEndOfParticipation(act, state),
    ]);
    return [end === undefined ? { act, appliesFrom } : { act, appliesFrom, end }];
  });
}

/**
 * Lists the territories to which a treaty was extended, with the days from and to which it applies there; none where its clauses give
 * these no date of their own.
 *
 * @example listExtensions(composeLife(opCrcSc, opCrcScRegister)) // []
 * @see docs/legal-sources.md#territories
 */
export function listExtensions(life: LifeOfParties): readonly ExtensionLife[] {
  assertArgument('listExtensions', 'life', LIFE, life);
  return composeExtensions(life.treaty.finalClauses, life);
}

/** Finds the end that comes first; of those whose day is not known, the first of all only where no other has a day. */
function findFirst(ends: readonly ExtensionEnd[]): ExtensionEnd | undefined {
  const dated = ends.flatMap((end) => {
    const on = findLatestDay(end.effect);
    return on === undefined ? [] : [{ on, end }];
  });
  dated.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return dated[0]?.end ?? ends.find(({ effect }) => effect.kind !== 'excluded');
}

/** An extension, and what is known around it. */
export interface ExtensionAround {
  readonly life: Extended;
  readonly act: TerritorialExtensionAct;
  readonly state: ParticipationLife | undefined;
  /** The first day on which the treaty applies to the territory, where it is known. */
  readonly from: CivilDate | undefined;
}

function listWithdrawals(
  clauses: FinalClauses,
  clause: TerritorialExtensionClause,
  around: ExtensionAround,
): readonly ExtensionEnd[] {
  const { life, act: extension } = around;
  return life.recorded.flatMap((act): readonly ExtensionEnd[] => {
    if (act.kind !== 'withdrawal-of-extension' || act.participant !== extension.participant) return [];
    if (act.on < extension.on || !isSameTerritory(act.territory, extension.territory)) return [];
    return [{ because: 'withdrawn', act, effect: determineWithdrawalOfExtension(clauses, clause, act, around) }];
  });
}

/**
 * Determines from when a treaty no longer applies to a territory, by a notification that withdraws its extension.
 *
 * Outcomes: determined; excluded where none can be given on that day, or as a denunciation is; indeterminate where the clauses do not say, or as
 * the delay or a denunciation is.
 *
 * @see docs/legal-sources.md#territories
 */
export function determineWithdrawalOfExtension(
  clauses: FinalClauses,
  { article: extended, withdrawal }: TerritorialExtensionClause,
  act: WithdrawalOfExtensionAct,
  { life, state, from }: ExtensionAround,
): Determination<CivilDate> {
  const article = withdrawal?.article ?? extended;
  const received: Step = { article, code: 'step.act', values: { act: actReferenceOf(act) } };
  if (withdrawal === undefined) {
    const questions = [{ code: 'question.withdrawal-of-extension-not-provided', values: {} }] as const;
    return { kind: 'indeterminate', article, questions, candidates: [], basis: [received] };
  }
  const { delay, notBefore, laterDateInNotice } = withdrawal;
  if (notBefore !== undefined && from !== undefined) {
    const first = addPeriod(from, notBefore.period, notBefore.monthEnd);
    if (first.kind === 'date' && act.on < first.date) {
      const reason = { code: 'reason.no-withdrawal-of-extension-yet', values: { on: first.date } } as const;
      return { kind: 'excluded', article, reason, basis: [received] };
    }
  }
  if (delay.form === 'as-denunciation') {
    const inForceOn = findLatestDay(life.entryIntoForce);
    const answer = determineDenunciation(clauses.denunciation, {
      participant: act.participant,
      receivedOn: act.on,
      ...(act.effectiveOn === undefined ? {} : { effectiveOn: act.effectiveOn }),
      ...(inForceOn === undefined ? {} : { treatyInForceOn: inForceOn }),
      ...(state?.partyFrom === undefined ? {} : { partyFrom: state.partyFrom }),
    });
    return { ...answer, basis: [received, ...answer.basis.slice(1)] };
  }
  return addLaterDay(determineDelay(article, delay, act.on, [received]), act, article, laterDateInNotice);
}

/** Takes the later day that the notification names, where the clause lets it; says of any other that it has no effect. */
function addLaterDay(
  answer: Determination<CivilDate>,
  { effectiveOn: on }: WithdrawalOfExtensionAct,
  article: string,
  laterDateInNotice: true | undefined,
): Determination<CivilDate> {
  if (on === undefined || answer.kind !== 'determined') return answer;
  const mayBe = laterDateInNotice === true && on >= answer.value;
  const code = mayBe ? 'step.extension-names-day' : 'step.extension-cannot-name-day';
  const basis: readonly Step[] = [...answer.basis, { article, code, values: { on } }];
  return mayBe ? { ...answer, value: on, monthEndMattered: false, basis } : { ...answer, basis };
}

function listEndsOfResponsibility(
  recorded: readonly ParticipationAct[],
  extension: TerritorialExtensionAct,
): readonly ExtensionEnd[] {
  return recorded.flatMap((act): readonly ExtensionEnd[] => {
    if (act.kind !== 'end-of-responsibility' || act.participant !== extension.participant) return [];
    if (act.on < extension.on || !isSameTerritory(act.territory, extension.territory)) return [];
    const article = 'VCSSRT 15';
    const { territory, successor } = act;
    const step: Step =
      successor === undefined
        ? { article, code: 'step.responsibility-ended', values: { territory, on: act.on } }
        : { article, code: 'step.territory-passed', values: { territory, on: act.on, successor } };
    const effect = { kind: 'determined', value: act.on, article, monthEndMattered: false, basis: [step] } as const;
    return [{ because: 'responsibility-ended', act, effect }];
  });
}

function listEndOfParticipation(
  { participant }: TerritorialExtensionAct,
  state: ParticipationLife | undefined,
): readonly ExtensionEnd[] {
  const on = state?.partyUntil;
  if (on === undefined) return [];
  const article = 'VCLT 29';
  const step: Step = { article, code: 'step.extension-ends-with-state', values: { participant, on } };
  const effect = { kind: 'determined', value: on, article, monthEndMattered: false, basis: [step] } as const;
  return [{ because: 'state-left', effect }];
}

/** Checks if two names are of one territory: the order of their words, and signs, make no difference. */
export function isSameTerritory(one: string, other: string): boolean {
  return keyOfName(one) === keyOfName(other);
}
