import { assign, setup } from 'xstate';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { ParticipantDecider, ParticipantSoFar } from '../lifecycle/deciders/participant-decider.ts';
import type { ParticipantLife } from '../lifecycle/life.ts';
import { isBound, type Status, statusOf } from '../lifecycle/status-on.ts';
import { composeConsentTransitions, type DateReached, type ParticipationEvent } from './act-events.ts';
import type { Cause } from './causes.ts';

/** What is known of a participant: what it did, the day on which the treaty's number was complete, and today. Plain JSON. */
export interface ParticipationContext extends ParticipantSoFar {
  readonly asOf: CivilDate;
}

/** The number of instruments became complete, on another day, or is no longer; or the treaty ends on another day. */
interface NumberComplete extends Pick<ParticipantSoFar, 'metOn' | 'metOnEach' | 'end'> {
  readonly type: 'number.complete';
  /** Today. */
  readonly on: CivilDate;
}

type Event = ParticipationEvent | DateReached | NumberComplete;

/** An instrument that is admitted makes a contracting State, and at once a Party where the treaty binds it on that day. */
const CONSENT = { target: 'contracting', guard: 'isAdmitted', actions: 'admit' } as const;

/** A Party whose denunciation runs may deposit a new instrument, and withdraw it: it leaves all the same. */
const WHILE_LEAVING = { target: 'denouncing', guard: 'isAdmitted', actions: 'admit' } as const;

/**
 * What withdraws an instrument before it bound the State leads back to where the State was before it. A notice of which the day of effect alone is known,
 * and that came before, leaves the instrument standing until that day.
 */
const WITHDRAWAL = [
  { target: 'contracting', guard: 'isContractingAfter', actions: 'admit' },
  { target: 'formerParty', guard: 'isFormerPartyAfter', actions: 'admit' },
  { target: 'signatory', guard: 'isSignatoryAfter', actions: 'admit' },
  { target: 'outside', guard: 'isAdmitted', actions: 'admit' },
] as const;

/** Where the treaty ends before it would have bound a State, or on that very day, the State is what it was before its instrument. */
const NEVER_BOUND = [
  { target: 'signatory', guard: 'isSignatory', description: 'cause.treaty-ends' satisfies Cause },
  { target: 'outside', guard: 'isNobody', description: 'cause.treaty-ends' satisfies Cause },
] as const;

/**
 * A State whose instrument fell, because it left another treaty by the day from which it would be bound, is contracting again where that day is open
 * once more: an instrument on which it rested was withdrawn.
 */
const STANDS_AFTER_ALL = {
  target: 'contracting',
  guard: 'isContracting',
  description: 'cause.instrument-withdrawn' satisfies Cause,
} as const;

/** Checks if the participation that binds a State on a day ends by a denunciation that stands. */
function isLeaving({ participations }: ParticipantLife, asOf: CivilDate): boolean {
  const bound = participations.find((each) => isBound(each, asOf));
  return bound?.notices.some(({ revokedOn }) => revokedOn === undefined) === true;
}

/**
 * Defines the statechart of one State's participation in a treaty: outside, signatory, contracting State, Party, denouncing,
 * former Party, and round again. Whether an act is admitted and when a day has come is asked of `lifecycle`; the machine
 * computes no date.
 *
 * @see docs/architecture.md#the-statecharts
 */
export function defineParticipationMachine(decider: ParticipantDecider) {
  const { decide } = decider;
  const statusNow = (context: ParticipationContext) => statusOf(decider.lifeOf(context), context.asOf);
  const statusAfter = (context: ParticipationContext, event: Event): Status | undefined => {
    if (!('act' in event)) return undefined;
    const admission = decide(context, event.act);
    if (admission.kind !== 'admitted') return undefined;
    return statusOf(decider.lifeOf(decider.evolve(context, admission)), event.on ?? event.act.on);
  };
  return setup({
    types: {
      context: {} as ParticipationContext,
      events: {} as Event,
      input: {} as ParticipationContext,
    },
    guards: {
      isAdmitted: ({ context, event }) => 'act' in event && decide(context, event.act).kind === 'admitted',
      isParty: ({ context }) => statusNow(context) === 'party',
      isSignatoryAfter: ({ context, event }) => statusAfter(context, event) === 'signatory',
      isContractingAfter: ({ context, event }) => statusAfter(context, event) === 'contracting-state',
      isFormerPartyAfter: ({ context, event }) => statusAfter(context, event) === 'former-party',
      isContracting: ({ context }) => statusNow(context) === 'contracting-state',
      isPartyAnew: ({ context }) => statusNow(context) === 'party' && !isLeaving(decider.lifeOf(context), context.asOf),
      isSignatory: ({ context }) => statusNow(context) === 'signatory',
      isNobody: ({ context }) => statusNow(context) === 'none',
      wasParty: ({ context }) => statusNow(context) === 'former-party',
      hasCeased: ({ context: { record, asOf } }) => record.ceasedOn !== undefined && record.ceasedOn <= asOf,
    },
    actions: {
      admit: assign(({ context, event }) => {
        if (!('act' in event)) return {};
        const { record } = decider.evolve(context, decide(context, event.act));
        return { record, asOf: event.on ?? event.act.on };
      }),
      reach: assign({ asOf: ({ context, event }) => ('on' in event ? laterOf(context.asOf, event.on) : context.asOf) }),
      learn: assign(({ event }) => {
        if (!('metOn' in event)) return {};
        const { metOn, metOnEach, end, on } = event;
        return { metOn, metOnEach, end, asOf: on };
      }),
    },
  }).createMachine({
    id: 'participation',
    context: ({ input }) => input,
    initial: 'outside',
    on: { 'date.reached': { actions: 'reach' }, 'number.complete': { actions: 'learn' } },
    states: {
      outside: {
        always: [
          { target: 'ceased', guard: 'hasCeased', description: 'cause.state-ceases' satisfies Cause },
          STANDS_AFTER_ALL,
        ],
        on: {
          signature: { target: 'signatory', guard: 'isAdmitted', actions: 'admit' },
          ...composeConsentTransitions(CONSENT),
        },
      },
      signatory: {
        always: [
          { target: 'ceased', guard: 'hasCeased', description: 'cause.state-ceases' satisfies Cause },
          STANDS_AFTER_ALL,
        ],
        on: composeConsentTransitions(CONSENT),
      },
      contracting: {
        always: [
          { target: 'party', guard: 'isPartyAnew', description: 'cause.treaty-binds' satisfies Cause },
          { target: 'denouncing', guard: 'isParty', description: 'cause.treaty-binds' satisfies Cause },
          { target: 'formerParty', guard: 'wasParty', description: 'cause.bound-and-left' satisfies Cause },
          { target: 'ceased', guard: 'hasCeased', description: 'cause.state-ceases' satisfies Cause },
          ...NEVER_BOUND,
        ],
        on: {
          'withdrawal-of-instrument': WITHDRAWAL,
          denunciation: WITHDRAWAL,
          // The deposit with the last depositary takes the place of the one before; and while a notice runs, a new instrument waits for its end.
          ...composeConsentTransitions(CONSENT),
          'revocation-of-denunciation': CONSENT,
        },
      },
      party: {
        always: [
          { target: 'formerParty', guard: 'wasParty', description: 'cause.state-ceases' satisfies Cause },
          ...NEVER_BOUND,
        ],
        on: { denunciation: { target: 'denouncing', guard: 'isAdmitted', actions: 'admit' } },
      },
      denouncing: {
        always: [
          { target: 'formerParty', guard: 'wasParty', description: 'cause.denunciation-takes-effect' satisfies Cause },
          {
            target: 'contracting',
            guard: 'isContracting',
            description: 'cause.denunciation-takes-effect' satisfies Cause,
          },
          { target: 'party', guard: 'isPartyAnew', description: 'cause.joined-anew' satisfies Cause },
          ...NEVER_BOUND,
        ],
        on: {
          'revocation-of-denunciation': { target: 'party', guard: 'isAdmitted', actions: 'admit' },
          ...composeConsentTransitions(WHILE_LEAVING),
          'withdrawal-of-instrument': WHILE_LEAVING,
          denunciation: WHILE_LEAVING,
        },
      },
      formerParty: {
        on: {
          signature: { target: 'formerParty', guard: 'isAdmitted', actions: 'admit' },
          ...composeConsentTransitions(CONSENT),
        },
      },
      ceased: { type: 'final' },
    },
  });
}
