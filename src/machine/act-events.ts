import type { CivilDate } from '../calendar/civil-date.ts';
import type { AmendmentAct, ParticipationAct } from '../treaty/act.ts';
import type { AmendmentKind, InstrumentKind, ParticipationKind } from '../treaty/act-kinds.ts';

/** An act of participation as an event of a statechart: its type is the kind of the act. */
export interface ParticipationEvent {
  readonly type: ParticipationKind;
  readonly act: ParticipationAct;
  /** Today, where it is not the day of the act: a notice of which the day of effect alone is known has been received earlier. */
  readonly on?: CivilDate;
}

/** A step of an amendment as an event of a statechart. */
export interface AmendmentEvent {
  readonly type: AmendmentKind;
  readonly act: AmendmentAct;
}

/** Legal time: a day has begun. It is an event and never a timer. */
export interface DateReached {
  readonly type: 'date.reached';
  readonly on: CivilDate;
}

/** Gives every kind of instrument by which a State consents the same transition. */
export function composeConsentTransitions<Transition>(
  transition: Transition,
): Readonly<Record<InstrumentKind, Transition>> {
  return {
    ratification: transition,
    acceptance: transition,
    approval: transition,
    accession: transition,
    succession: transition,
    'definitive-signature': transition,
    'formal-confirmation': transition,
    consent: transition,
  };
}
