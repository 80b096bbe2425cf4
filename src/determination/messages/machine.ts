import type { NoValues } from './values.ts';

/** What the drawing of a statechart says: the names of its states, and what leads from one to another. */
export interface MachineMessages {
  'state.treaty.adopted': NoValues;
  'state.treaty.openForSignature': NoValues;
  'state.treaty.thresholdReached': NoValues;
  'state.treaty.inForce': NoValues;
  'state.treaty.ended': NoValues;
  'state.participation.outside': NoValues;
  'state.participation.signatory': NoValues;
  'state.participation.contracting': NoValues;
  'state.participation.party': NoValues;
  'state.participation.denouncing': NoValues;
  'state.participation.formerParty': NoValues;
  'state.participation.ceased': NoValues;
  'state.amendment.notProposed': NoValues;
  'state.amendment.filed': NoValues;
  'state.amendment.communicated': NoValues;
  'state.amendment.requested': NoValues;
  'state.amendment.convened': NoValues;
  'state.amendment.adopted': NoValues;
  'state.amendment.approved': NoValues;
  'state.amendment.inForce': NoValues;
  'state.amendment.lapsed': NoValues;
  'state.amendment.rejected': NoValues;

  'cause.treaty-opens': NoValues;
  'cause.number-complete': NoValues;
  'cause.day-of-entry-into-force': NoValues;
  'cause.instrument-withdrawn': NoValues;
  'cause.state-ceases': NoValues;
  'cause.treaty-binds': NoValues;
  /** Bound and no longer bound from one day. */
  'cause.bound-and-left': NoValues;
  'cause.denunciation-takes-effect': NoValues;
  'cause.joined-anew': NoValues;
  'cause.treaty-ends': NoValues;
  'cause.enough-replies': NoValues;
  'cause.window-closes': NoValues;
  'cause.new-party-raises-number': NoValues;
  'cause.vote-carries': NoValues;
  'cause.vote-fails': NoValues;
  'cause.period-over': NoValues;
  'cause.objections-defeat': NoValues;
  'cause.approved-and-accepted': NoValues;

  /** An act that leads from one state to another, and any instrument of consent. */
  'label.act': { readonly kind: string };
  'label.instrument': NoValues;
}
