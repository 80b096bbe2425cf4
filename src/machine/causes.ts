import type { CodeOf } from '../determination/messages/message.ts';

/** What leads from one state to another where no act does, or what an act must bring: the description of a transition. */
export type Cause = CodeOf<'cause'>;

const CAUSES: Readonly<Record<Cause, true>> = {
  'cause.treaty-opens': true,
  'cause.number-complete': true,
  'cause.day-of-entry-into-force': true,
  'cause.instrument-withdrawn': true,
  'cause.state-ceases': true,
  'cause.treaty-binds': true,
  'cause.bound-and-left': true,
  'cause.denunciation-takes-effect': true,
  'cause.joined-anew': true,
  'cause.treaty-ends': true,
  'cause.enough-replies': true,
  'cause.window-closes': true,
  'cause.new-party-raises-number': true,
  'cause.vote-carries': true,
  'cause.vote-fails': true,
  'cause.period-over': true,
  'cause.objections-defeat': true,
  'cause.approved-and-accepted': true,
};

/** Checks if the description of a transition is one of the causes. */
export function isCause(description: string): description is Cause {
  return Object.hasOwn(CAUSES, description);
}
