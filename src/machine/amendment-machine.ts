import { assign, setup } from 'xstate';
import { findAdoptionClause } from '../amendment/amendment-record.ts';
import type { AmendmentStage } from '../amendment/stage-on.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import type { AmendmentDecider, AmendmentSoFar } from '../lifecycle/deciders/amendment-decider.ts';
import type { AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import type { AmendmentEvent, DateReached } from './act-events.ts';
import type { Cause } from './causes.ts';

/** What is known of an amendment: what was done about it, who is a Party when, and today. Plain JSON. */
export interface AmendmentContext extends AmendmentSoFar {
  readonly asOf: CivilDate;
}

/** A State became a Party or will, or ceased to be one or will. */
interface PartiesChanged {
  readonly type: 'parties.changed';
  readonly parties: readonly PartySpan[];
  /** Today. */
  readonly on: CivilDate;
}

/** A reply or an acceptance changes no stage by itself: what it brings about is looked at after it. */
const ADD = { guard: 'isAdmitted', actions: 'admit' } as const;

const CONVENING = { target: 'convened', guard: 'isAdmitted', actions: 'admit' } as const;

const VOTE = [
  { target: 'adopted', guard: 'isCarried', actions: 'admit', description: 'cause.vote-carries' satisfies Cause },
  { target: 'rejected', guard: 'isAdmitted', actions: 'admit', description: 'cause.vote-fails' satisfies Cause },
] as const;

/**
 * Defines the statechart of an amendment, by whichever procedure of the treaty: filed, communicated, requested, convened, adopted,
 * approved, in force; or lapsed, or rejected. Steps that the record leaves out are presumed, so that a record may go from the
 * filing to the adoption at once. Whether a step is admitted and how far the amendment has come is asked of `lifecycle`.
 *
 * @see docs/architecture.md#the-statecharts
 */
export function defineAmendmentMachine(procedures: readonly AmendmentProcedure[], decider: AmendmentDecider) {
  const isAt =
    (stage: AmendmentStage) =>
    ({ context }: { context: AmendmentContext }) =>
      decider.stageOn(context, context.asOf) === stage;
  const bySilence = procedures.some(({ kind }) => kind === 'by-silence');
  const byActs = procedures.some((each) => each.kind !== 'by-silence' || each.binding.whom === 'acceptors');
  // Where nobody adopts, what was proposed is accepted, or not objected to, at once.
  const unadopted = procedures.some((each) => findAdoptionClause(each) === undefined);
  const inForceUnadopted = {
    target: 'inForce',
    guard: 'isInForce',
    description: (bySilence ? 'cause.period-over' : 'cause.approved-and-accepted') satisfies Cause,
  } as const;
  const acceptUnadopted =
    unadopted && byActs
      ? ({
          'amendment-approval': { target: 'approved', guard: 'isAdmitted', actions: 'admit' },
          'amendment-acceptance': ADD,
        } as const)
      : {};
  const { decide } = decider;
  return setup({
    types: {
      context: {} as AmendmentContext,
      events: {} as AmendmentEvent | PartiesChanged | DateReached,
      input: {} as AmendmentContext,
    },
    guards: {
      isAdmitted: ({ context, event }) => 'act' in event && decide(context, event.act).kind === 'admitted',
      isCarried: ({ context, event }) => {
        const admission = 'act' in event ? decide(context, event.act) : undefined;
        return admission?.kind === 'admitted' && admission.record.adoption !== undefined;
      },
      isCommunicated: isAt('communicated'),
      isRequested: isAt('requested'),
      isInForce: isAt('in-force'),
      isLapsed: isAt('lapsed'),
    },
    actions: {
      admit: assign(({ context, event }) => {
        if (!('act' in event)) return {};
        const { record } = decider.evolve(context, decide(context, event.act));
        return { record, asOf: event.act.on };
      }),
      reach: assign({ asOf: ({ context, event }) => ('on' in event ? laterOf(context.asOf, event.on) : context.asOf) }),
      count: assign(({ event }) => ('parties' in event ? { parties: event.parties, asOf: event.on } : {})),
    },
  }).createMachine({
    id: 'amendment',
    context: ({ input }) => input,
    initial: 'notProposed',
    on: {
      'date.reached': { actions: 'reach' },
      'parties.changed': { actions: 'count' },
      'conference-request': ADD,
      // Where no conference is asked for, these can come at any stage; whether they do anything is asked of the law.
      ...(procedures.every(({ kind }) => kind === 'conference')
        ? {}
        : { 'amendment-communication': ADD, 'amendment-objection': ADD }),
    },
    states: {
      notProposed: { on: { 'amendment-proposal': { target: 'filed', guard: 'isAdmitted', actions: 'admit' } } },
      filed: {
        always: unadopted ? [inForceUnadopted] : [],
        on: {
          ...acceptUnadopted,
          'amendment-communication': { target: 'communicated', guard: 'isAdmitted', actions: 'admit' },
          'conference-convening': CONVENING,
          'amendment-adoption': VOTE,
        },
      },
      communicated: {
        always: [
          { target: 'requested', guard: 'isRequested', description: 'cause.enough-replies' satisfies Cause },
          { target: 'lapsed', guard: 'isLapsed', description: 'cause.window-closes' satisfies Cause },
          ...(unadopted ? [inForceUnadopted] : []),
        ],
        on: { ...acceptUnadopted, 'conference-convening': CONVENING, 'amendment-adoption': VOTE },
      },
      requested: {
        // Where the Parties of the last day count, a new one before the window closes can raise the number; when it has closed, nothing does.
        always: procedures.some((each) => each.kind === 'conference' && each.request.base === 'at-end-of-window')
          ? [
              {
                target: 'communicated',
                guard: 'isCommunicated',
                description: 'cause.new-party-raises-number' satisfies Cause,
              } as const,
            ]
          : [],
        on: { 'conference-convening': CONVENING, 'amendment-adoption': VOTE },
      },
      lapsed: {},
      convened: { on: { 'amendment-adoption': VOTE } },
      rejected: { on: { 'amendment-adoption': VOTE } },
      adopted: {
        always: [
          {
            target: 'inForce',
            guard: 'isInForce',
            description: bySilence
              ? ('cause.period-over' satisfies Cause)
              : ('cause.approved-and-accepted' satisfies Cause),
          },
          ...(bySilence
            ? ([
                { target: 'lapsed', guard: 'isLapsed', description: 'cause.objections-defeat' satisfies Cause },
              ] as const)
            : []),
        ],
        on: byActs
          ? {
              'amendment-approval': { target: 'approved', guard: 'isAdmitted', actions: 'admit' },
              'amendment-acceptance': ADD,
            }
          : {},
      },
      approved: {
        always: [{ target: 'inForce', guard: 'isInForce', description: 'cause.approved-and-accepted' satisfies Cause }],
        on: { 'amendment-acceptance': ADD },
      },
      inForce: { on: { 'amendment-acceptance': ADD } },
    },
  });
}
