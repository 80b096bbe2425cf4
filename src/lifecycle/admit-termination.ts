import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import { composeRemark } from '../participation/admission.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { TerminationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { Terminated, TreatyEnd } from './life.ts';
import { refuseAfterTreaty } from './treaty-end.ts';

/** What is known of a treaty on the day on which an act is to terminate it. */
export interface TreatyStanding {
  /** The day of its entry into force, as far as it is known. */
  readonly inForceOn: CivilDate | undefined;
  /** When it ends by what was done so far. */
  readonly end: Pick<TreatyEnd, 'on' | 'article'> | undefined;
  /** The act that terminates it so far. */
  readonly termination: TerminationAct | undefined;
}

/** An act that terminates a treaty has effect, on what is to be known of it; or it is refused. */
export type TerminationAdmission =
  | { readonly kind: 'admitted'; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Decides on an act that terminates the treaty: under its own provisions, by the consent of all its Parties, or by a later treaty. Only a
 * treaty that was in force before that day can be terminated, and none twice; but until it has ended a later act takes the place of an
 * earlier one. That all the Parties took part is taken from the record, and a remark says so.
 *
 * @see docs/legal-sources.md#termination
 */
export function admitTermination(
  act: TerminationAct,
  clauses: FinalClauses,
  { inForceOn, end, termination }: TreatyStanding,
): TerminationAdmission {
  const { on, effectiveOn } = act;
  if (end !== undefined && end.on <= on) return { kind: 'refused', refusal: refuseAfterTreaty(act, end) };
  if (inForceOn === undefined || inForceOn >= on) {
    return refuse(act, 'VCLT 54', 'treaty-not-in-force', { code: 'reason.treaty-not-in-force', values: { on } });
  }
  if (effectiveOn !== undefined && effectiveOn < on) {
    const reason = { code: 'reason.terminated-before-its-day', values: { on, effectiveOn } } as const;
    return refuse(act, articleOfTermination(act, clauses), 'terminated-before-its-day', reason);
  }
  const article = articleOfTermination(act, clauses);
  const says = describeGround(act, clauses);
  return {
    kind: 'admitted',
    remarks: [
      ...(says === undefined ? [] : [composeRemark(act, article, 'termination-believed', says)]),
      ...(termination === undefined ? [] : [remarkOnReplaced(act, article, termination)]),
    ],
  };
}

/** The acts of a record that terminate the treaty: which have effect, and when it ends by these or because its Parties have left. */
export interface TerminationsAdmitted {
  readonly terminations: readonly TerminationAct[];
  readonly end: TreatyEnd | undefined;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/**
 * Admits the acts of a record that terminate the treaty, one after the other.
 *
 * @param acts in order
 * @param inForceOn the day of entry into force, where it is known
 * @param left when the treaty ends because its Parties have left
 */
export function admitTerminations(
  acts: readonly TerminationAct[],
  clauses: FinalClauses,
  inForceOn: CivilDate | undefined,
  left: TreatyEnd | undefined,
): TerminationsAdmitted {
  const terminations: TerminationAct[] = [];
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  let end = left;
  for (const act of acts) {
    const admission = admitTermination(act, clauses, { inForceOn, end, termination: terminations.at(-1) });
    if (admission.kind === 'refused') {
      refusals.push(admission.refusal);
      continue;
    }
    terminations.push(act);
    remarks.push(...admission.remarks);
    end = findEarlierEnd(endByAct(act, clauses), left);
  }
  return { terminations, end, refusals, remarks };
}

/** Takes the earlier of two ends; an act that ends the treaty on the day on which too few are left goes before. */
export function findEarlierEnd(byAct: Terminated, left: TreatyEnd | undefined): TreatyEnd {
  return left === undefined || byAct.on <= left.on ? byAct : left;
}

/**
 * Determines when a treaty ends by an act that terminates it: on the day that the act names, or on its own.
 *
 * @example endByAct({ kind: 'termination', on: civilDate('2010-01-01'), ground: 'later-treaty' }, opCrcSc.finalClauses).article // 'VCLT 59(1)'
 */
export function endByAct(act: TerminationAct, clauses: FinalClauses): Terminated {
  const { on, effectiveOn = on, ground } = act;
  return { because: 'terminated', on: effectiveOn, article: articleOfTermination(act, clauses), ground, decidedOn: on };
}

/** Finds the article under which an act terminates a treaty: that of its clause, where it has one for such acts. */
export function articleOfTermination({ ground }: TerminationAct, { termination }: FinalClauses): string {
  switch (ground) {
    case 'under-the-treaty':
      return termination?.decidedBy === undefined ? 'VCLT 54(a)' : termination.article;
    case 'consent-of-all-parties':
      return 'VCLT 54(b)';
    case 'later-treaty':
      return 'VCLT 59(1)';
  }
}

/** Says what the record is believed on; nothing where the clauses name the body that decides. */
function describeGround(
  { ground }: TerminationAct,
  { termination }: FinalClauses,
): Message<CodeOf<'remark.termination'>> | undefined {
  if (ground === 'under-the-treaty' && termination?.decidedBy !== undefined) return undefined;
  return { code: `remark.termination.${ground}`, values: {} };
}

function remarkOnReplaced(act: TerminationAct, article: string, { on }: TerminationAct): Remark {
  return composeRemark(act, article, 'termination-replaced', { code: 'remark.termination-replaced', values: { on } });
}

function refuse(
  act: TerminationAct,
  article: string,
  code: 'treaty-not-in-force' | 'terminated-before-its-day',
  reason: Message<CodeOf<'reason'>>,
): TerminationAdmission {
  return {
    kind: 'refused',
    refusal: { act, article, code, reason, remedy: { code: 'remedy.check-date', values: {} } },
  };
}
