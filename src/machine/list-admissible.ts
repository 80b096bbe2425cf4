import { assertArgument } from '../calendar/assert-argument.ts';
import type { Message } from '../determination/messages/message.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import { CONSENT_KINDS, type ParticipationKind } from '../treaty/act-kinds.ts';
import { DESK, MACHINES } from './argument-shapes.ts';
import type { Desk } from './desk.ts';
import { openAtWork } from './desk-at-work.ts';
import type { Machines } from './machines.ts';

/** Whether an act would be admitted today, and why not. */
export type Admissible =
  | { readonly kind: ParticipationKind; readonly admissible: true }
  | {
      readonly kind: ParticipationKind;
      readonly admissible: false;
      readonly article: string;
      readonly reason: Message;
    };

/** The kinds of act that change where a State stands. */
const KINDS = [
  'signature',
  ...CONSENT_KINDS.filter((kind) => kind !== 'succession'),
  'withdrawal-of-instrument',
  'denunciation',
  'revocation-of-denunciation',
] as const;

/**
 * Lists which acts a State could do on the desk's day, each with the reason where it could not. The statechart is asked
 * whether it would admit the act, and the law why it would not.
 *
 * @example listAdmissible(defineMachines(opCrcSc), replayRegister(opCrcSc, opCrcScRegister).desk, 'IRL').filter(({ admissible }) => admissible).map(({ kind }) => kind) // ['ratification', 'acceptance', 'approval', 'accession']
 */
export function listAdmissible(machines: Machines, desk: Desk, participant: ParticipantCode): readonly Admissible[] {
  assertArgument('listAdmissible', 'machines', MACHINES, machines);
  assertArgument('listAdmissible', 'desk', DESK, desk);
  assertArgument('listAdmissible', 'participant', CODE, participant);
  const code = continuingStateOf(participant);
  const known = machines.knownOn(desk.asOf, desk.acts);
  const snapshot = openAtWork(known, desk).participationOf(code);
  return KINDS.map((kind) => {
    const act: ParticipationAct = { kind, participant: code, on: desk.asOf };
    if (snapshot.can({ type: kind, act })) return { kind, admissible: true };
    const decided = known.deciders.participant.decide(snapshot.context, act);
    if (decided.kind !== 'refused') throw new Error(`the statechart refuses a ${kind} that the law admits`);
    return { kind, admissible: false, article: decided.refusal.article, reason: decided.refusal.reason };
  });
}
