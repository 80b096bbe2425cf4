import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import { listExtensions } from '../lifecycle/compose-extensions.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { type AmendmentLife, findParticipantLife, type Life, type ParticipantLife } from '../lifecycle/life.ts';
import { openRefusals } from '../lifecycle/open-refusals.ts';
import { composeIfPerhapsBound } from '../lifecycle/perhaps-bound.ts';
import { eligibilityOf, listEligibilityCaveats } from '../participation/determine-eligibility.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import { listStatehoodRemarks } from '../participation/statehood.ts';
import type { Act, AmendmentAct } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import { ACT, REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composeLifeSupposing } from './compose-life-supposing.ts';
import { findEffectOf } from './denounced.ts';
import { determineIfInstrumentDeposited } from './deposited.ts';

/** What would follow from one act, done beside the acts of the record. */
export interface IfDone {
  /** What its participant did before; left out where it did nothing, or nobody acts. */
  readonly before?: ParticipantLife;
  /** There where the law would give the act no effect. */
  readonly refusal?: Refusal;
  /** What the law would say of the act, and what is not checked of who does it. */
  readonly remarks: readonly (Omit<Remark, 'act' | 'code'> | EligibilityCaveat)[];
  /** The day that follows from it; left out where the act moves no date, or is refused. */
  readonly effect?: EffectOfAct;
}

/** Something that must be said of who would act, under its article. */
interface EligibilityCaveat {
  readonly article: string;
  readonly says: ReturnType<typeof listEligibilityCaveats>[number];
}

/** What happens on the day that follows from an act. */
export interface EffectOfAct {
  readonly what: 'bound' | 'no-longer-bound' | 'applies-to-territory' | 'bound-by-amendment';
  readonly answer: Determination<CivilDate>;
}

/**
 * Determines what would follow from an act of any kind: whether the law would admit it, and on which day it would have its effect.
 *
 * @param asOf inclusive: acts of the record done later are left out
 * @example determineIfDone(opCrcSc, opCrcScRegister, { participant: 'NOR', kind: 'denunciation', on: civilDate('2026-11-24') }).effect?.answer.value // '2027-11-24'
 */
export function determineIfDone(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  supposed: Act,
  asOf?: CivilDate,
): IfDone {
  assertArgument('determineIfDone', 'treaty', TREATY, treaty);
  assertArgument('determineIfDone', 'register', REGISTER, register);
  assertArgument('determineIfDone', 'supposed', ACT, supposed);
  if (asOf !== undefined) assertArgument('determineIfDone', 'asOf', DAY, asOf);
  const act = countedFormOf(supposed);
  const life = openRefusals(composeLifeSupposing(treaty, register, act, asOf));
  const own =
    act.participant === undefined
      ? undefined
      : findParticipantLife(composeLife(treaty, register, asOf), act.participant);
  const before = own === undefined ? {} : { before: own };
  const refusal = life.refusals.find((each) => each.act === act);
  if (refusal !== undefined) return { ...before, refusal, remarks: [] };
  // That a depositary has accepted it is said of an act that one has received.
  const received = life.remarks.filter((each) => each.act === act && each.code !== 'eligibility-unknown');
  // Of an instrument the steps of its date say it.
  const ofState = isConsentAct(act) ? [] : listStatehoodRemarks([act]);
  const remarks = [...received, ...ofState].map(({ article, says }) => ({ article, says }));
  const effect = determineEffect(treaty, register, life, act, asOf);
  const caveats = act.kind === 'signature' ? listCaveats(treaty, act) : [];
  return { ...before, remarks: [...caveats, ...remarks], ...(effect === undefined ? {} : { effect }) };
}

function listCaveats({ finalClauses }: Treaty, act: Extract<Act, { readonly kind: 'signature' }>) {
  const { eligibility } = finalClauses.participation;
  const rule = eligibilityOf(eligibility, 'signature');
  return listEligibilityCaveats(rule, act.participant, act.on).map((says) => ({ article: says.article, says }));
}

function determineEffect(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  life: Life,
  act: Act,
  asOf: CivilDate | undefined,
): EffectOfAct | undefined {
  if (isConsentAct(act)) {
    return { what: 'bound', answer: determineIfInstrumentDeposited(treaty, register, act, asOf) };
  }
  if (act.kind === 'denunciation') {
    const answer = findEffectOf(act, life) ?? composeIfPerhapsBound(life, act.participant, act.on);
    // One that is received before the treaty binds its State withdraws an instrument, as its remark says.
    return answer && { what: 'no-longer-bound', answer };
  }
  if (act.kind === 'territorial-extension') {
    const extension = listExtensions(life).find((each) => each.act === act);
    return extension === undefined ? undefined : { what: 'applies-to-territory', answer: extension.appliesFrom };
  }
  if (act.kind === 'amendment-acceptance') {
    const amendment = life.amendments.find(({ record }) => record.id === act.amendment);
    const bound = amendment?.bound.find(({ participant }) => participant === act.participant);
    if (amendment === undefined) return undefined;
    return {
      what: 'bound-by-amendment',
      answer: bound?.because === 'accepted-later' ? composeLaterBound(bound, act) : amendment.entryIntoForce,
    };
  }
  return undefined;
}

/** The amendment was in force before its participant accepted it: its own day, as the clause or a reading has it, is that of the list of those bound. */
function composeLaterBound(
  { from, article }: AmendmentLife['bound'][number],
  act: AmendmentAct,
): Determination<CivilDate> {
  const basis = [{ article, code: 'step.act', values: { act: actReferenceOf(act) } }] as const;
  return { kind: 'determined', value: from, article, monthEndMattered: false, basis };
}
