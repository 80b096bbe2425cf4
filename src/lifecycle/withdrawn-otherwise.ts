import type { CivilDate } from '../calendar/civil-date.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantLife } from './life.ts';

/** An instrument that was withdrawn before it bound its State, and from when to when it binds it on other readings. */
export interface WithdrawnOtherwise {
  readonly spans: readonly SpanOtherwise[];
  /** How it was withdrawn, and what follows on the other readings. */
  readonly steps: readonly Step[];
}

/** `until` is left out where nothing ends it, or its day is open. */
interface SpanOtherwise {
  readonly from: CivilDate;
  readonly until?: CivilDate;
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
    return [{ from, until }];
  }
  return isWithoutEnd(step) ? [{ from: step.values.from }] : [];
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
