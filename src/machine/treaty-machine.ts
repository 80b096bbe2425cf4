import { assign, setup } from 'xstate';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { TreatyDecider, TreatySoFar } from '../lifecycle/deciders/treaty-decider.ts';
import type { TerminationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { DateReached } from './act-events.ts';
import type { Cause } from './causes.ts';

/** What is known of the treaty itself: the instruments that count, and today. Plain JSON. */
export interface TreatyContext extends TreatySoFar {
  readonly asOf: CivilDate;
  /** The day on which it ends because its Parties leave or because it is terminated, as far as that is known. */
  readonly endsOn: CivilDate | null;
  /** The act that terminates it, if there is one. */
  readonly termination: TerminationAct | null;
}

/** The treaty ends on another day than was known, or does not. */
interface EndChanged {
  readonly type: 'end.changed';
  readonly endsOn: CivilDate | null;
  /** Today. */
  readonly on: CivilDate;
}

/** An act terminates the treaty; whether it is admitted has been decided. */
interface TerminationEvent {
  readonly type: 'termination';
  readonly act: TerminationAct;
}

/** The instruments that count, or the signatories, are others than before. */
interface InstrumentsChanged extends TreatySoFar {
  readonly type: 'instruments.changed';
  /** Today. */
  readonly on: CivilDate;
}

/**
 * Defines the statechart of a treaty: adopted, open for signature, threshold reached, in force. The number of instruments can
 * be lost again until the treaty is in force, and not after.
 *
 * @see docs/architecture.md#the-statecharts
 */
export function defineTreatyMachine({ participation }: FinalClauses, decider: TreatyDecider) {
  const { opensOn } = participation.signature;
  const isComplete = (context: TreatyContext): boolean => {
    // The day may be still to come: one that the clause names, or on which accession opens.
    const { metOn } = decider.findDayMet(context);
    return metOn !== null && metOn <= context.asOf;
  };
  return setup({
    types: {
      context: {} as TreatyContext,
      events: {} as InstrumentsChanged | TerminationEvent | EndChanged | DateReached,
      input: {} as TreatyContext,
    },
    guards: {
      isOpen: ({ context }) => opensOn <= context.asOf,
      isComplete: ({ context }) => isComplete(context),
      isLost: ({ context }) => !isComplete(context),
      isInForce: ({ context }) => {
        const date = decider.findDayInForce(context);
        return date !== undefined && date <= context.asOf;
      },
      hasEnded: ({ context: { endsOn, asOf } }) => endsOn !== null && endsOn <= asOf,
    },
    actions: {
      terminate: assign(({ event }) => ('act' in event ? { termination: event.act, asOf: event.act.on } : {})),
      end: assign(({ event }) => ('endsOn' in event ? { endsOn: event.endsOn, asOf: event.on } : {})),
      count: assign(({ event }) => {
        if (!('instruments' in event)) return {};
        const { instruments, signatures, on } = event;
        return signatures === undefined ? { instruments, asOf: on } : { instruments, signatures, asOf: on };
      }),
      reach: assign({ asOf: ({ context, event }) => ('on' in event ? laterOf(context.asOf, event.on) : context.asOf) }),
    },
  }).createMachine({
    id: 'treaty',
    context: ({ input }) => input,
    initial: 'adopted',
    on: { 'date.reached': { actions: 'reach' }, 'end.changed': { actions: 'end' } },
    states: {
      adopted: {
        always: [{ target: 'openForSignature', guard: 'isOpen', description: 'cause.treaty-opens' satisfies Cause }],
      },
      openForSignature: {
        always: [
          { target: 'thresholdReached', guard: 'isComplete', description: 'cause.number-complete' satisfies Cause },
        ],
        on: { 'instruments.changed': { actions: 'count' } },
      },
      thresholdReached: {
        always: [
          { target: 'inForce', guard: 'isInForce', description: 'cause.day-of-entry-into-force' satisfies Cause },
          { target: 'openForSignature', guard: 'isLost', description: 'cause.instrument-withdrawn' satisfies Cause },
        ],
        on: { 'instruments.changed': { actions: 'count' } },
      },
      inForce: {
        always: [{ target: 'ended', guard: 'hasEnded', description: 'cause.treaty-ends' satisfies Cause }],
        on: { termination: { actions: 'terminate' } },
      },
      ended: {},
    },
  });
}
