import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { ANSWER } from '../determination/argument-shapes.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantLife } from './life.ts';

/** An instrument that was withdrawn before it bound its State, and from when to when it binds it on other readings. */
export interface WithdrawnOtherwise {
  readonly spans: readonly SpanOtherwise[];
  /** How it was withdrawn, and what follows on the other readings. */
  readonly steps: readonly Step[];
}

/** From when to when an instrument binds its State on a reading that does not prevail. */
export interface SpanOtherwise {
  readonly from: CivilDate;
  /** Left out where nothing ends it, or its day is open. */
  readonly until?: CivilDate;
  /** What that reading says. */
  readonly step: Step;
}

/**
 * Lists the instruments that bind their States on another reading of the act that withdrew them, or of the day from which they bind.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function listWithdrawnOtherwise(participants: readonly ParticipantLife[]): readonly WithdrawnOtherwise[] {
  return participants.flatMap(({ participations }) =>
    participations.flatMap(({ withdrawnBy, entryIntoForce: { basis } }): readonly WithdrawnOtherwise[] => {
      const spans = withdrawnBy === undefined ? [] : basis.flatMap(spanOf);
      return spans.length === 0 ? [] : [{ spans, steps: basis }];
    }),
  );
}

function spanOf(step: Step): readonly SpanOtherwise[] {
  if (step.code === 'remark.read-as-denunciation' || step.code === 'remark.otherwise-denounced') {
    const { from, until } = step.values;
    return [{ from, until, step }];
  }
  return isWithoutEnd(step) ? [{ from: step.values.from, step }] : [];
}

/**
 * Lists from when to when an instrument binds its State on other readings: one that was withdrawn, and one that awaits the entry into force of the treaty.
 *
 * @param answer when the treaty enters into force for it
 * @example listSpansOtherwise(life.entryIntoForce) // []
 * @see docs/legal-sources.md#withdrawal
 */
export function listSpansOtherwise(answer: Determination<CivilDate>): readonly SpanOtherwise[] {
  assertArgument('listSpansOtherwise', 'answer', ANSWER, answer);
  const { kind, basis } = answer;
  if (kind === 'excluded') return basis.flatMap(spanOf);
  return kind === 'pending' ? basis.flatMap(spanIfInForce) : [];
}

/**
 * Checks if it is open, on other readings, from when an instrument binds its State that was denounced too early.
 *
 * @param answer when the treaty enters into force for it
 * @example isOpenOtherwise(life.entryIntoForce) // false
 * @see docs/legal-sources.md#withdrawal
 */
export function isOpenOtherwise(answer: Determination<CivilDate>): boolean {
  assertArgument('isOpenOtherwise', 'answer', ANSWER, answer);
  const { kind, basis } = answer;
  return kind === 'excluded' && basis.some(({ code }) => code === 'remark.read-as-without-effect.open');
}

function spanIfInForce(step: Step): readonly SpanOtherwise[] {
  return step.code === 'remark.otherwise-in-force' || step.code === 'remark.in-force-if-stays-met'
    ? [{ from: step.values.on, step }]
    : [];
}

const WITHOUT_END = [
  'remark.read-as-without-effect',
  'remark.otherwise-without-effect',
  'remark.otherwise-open',
  'remark.otherwise-bound',
  'remark.otherwise-nothing-to-revoke',
] as const;

type WithoutEnd = Extract<Step, { readonly code: (typeof WITHOUT_END)[number] }>;

function isWithoutEnd(step: Step): step is WithoutEnd {
  return WITHOUT_END.some((code) => code === step.code);
}
