import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import { STATECHART } from './argument-shapes.ts';
import { type Cause, isCause } from './causes.ts';
import { isStateCode, type StateCode } from './state-codes.ts';

/** A statechart as a drawing needs it. Plain JSON. */
export interface Chart {
  readonly id: string;
  readonly initial: string;
  /** The state it is in; left out where that is not known. */
  readonly present?: string;
  /** What a reader of the drawing must know of the record that led there. */
  readonly says?: readonly Message<CodeOf<'record'>>[];
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

export interface ChartState {
  readonly name: string;
  readonly label: Message<StateCode>;
  readonly final: boolean;
}

/** A way from one state to another. */
export interface ChartTransition {
  readonly from: string;
  readonly to: string;
  /** The events that lead there. */
  readonly events: readonly string[];
  /** What brings it about where no event does, or what the event must bring. */
  readonly because?: Message<Cause>;
}

/**
 * Describes a statechart with the state it is in.
 *
 * @param present the name of the state; left out where no record tells it
 * @throws Error for a statechart that is not one of {@link defineMachines}
 * @example describeChart(defineMachines(opCrcSc).treaty, 'inForce').transitions.length // 5
 */
export function describeChart(machine: AnyStateMachine, present?: string): Chart {
  assertArgument('describeChart', 'machine', STATECHART, machine);
  if (present !== undefined) assertArgument('describeChart', 'present', TEXT, present);
  const nodes = Object.values<AnyStateNode>(machine.states);
  const ways = new Map<string, ChartTransition>();
  for (const node of nodes) {
    for (const { eventType, target, description } of [...(node.always ?? []), ...node.transitions.values()].flat()) {
      const to = target?.[0]?.key;
      if (to !== undefined && to !== node.key) addWay(ways, node.key, to, eventType, description);
    }
  }
  const states = nodes.map(({ key, type }) => ({
    name: key,
    label: labelOf(machine, key),
    final: type === 'final',
  }));
  const standing = present === undefined ? {} : { present };
  return { id: machine.id, initial: initialOf(machine), ...standing, states, transitions: [...ways.values()] };
}

/** Adds a way; several events that lead the same way are one, and whatever else brings it about is its own. */
function addWay(
  ways: Map<string, ChartTransition>,
  from: string,
  to: string,
  event: string,
  description: string | undefined,
): void {
  const key = event === '' ? `${from} ${to} ${description}` : `${from} ${to}`;
  const events = ways.get(key)?.events ?? [];
  const led = event === '' || events.includes(event) ? events : [...events, event];
  ways.set(key, { from, to, events: led, ...(description === undefined ? {} : { because: causeOf(description) }) });
}

function labelOf({ id }: AnyStateMachine, name: string): Message<StateCode> {
  const code = `state.${id}.${name}`;
  if (!isStateCode(code)) throw new Error(`the statechart ${id} has a state without a message: ${name}`);
  return { code, values: {} };
}

function causeOf(description: string): Message<Cause> {
  if (!isCause(description)) throw new Error(`a transition is described by what is no message: ${description}`);
  return { code: description, values: {} };
}

function initialOf({ root }: AnyStateMachine): string {
  return root.initial.target?.[0]?.key ?? '';
}
