import type { AmendmentState, ParticipationState, TreatyState } from './desk.ts';

/** The name of a state, under the statechart that has it. */
export type StateCode =
  | `state.treaty.${TreatyState}`
  | `state.participation.${ParticipationState}`
  | `state.amendment.${AmendmentState}`;

const STATE_CODES: Readonly<Record<StateCode, true>> = {
  'state.treaty.adopted': true,
  'state.treaty.openForSignature': true,
  'state.treaty.thresholdReached': true,
  'state.treaty.inForce': true,
  'state.treaty.ended': true,
  'state.participation.outside': true,
  'state.participation.signatory': true,
  'state.participation.contracting': true,
  'state.participation.party': true,
  'state.participation.denouncing': true,
  'state.participation.formerParty': true,
  'state.participation.ceased': true,
  'state.amendment.notProposed': true,
  'state.amendment.filed': true,
  'state.amendment.communicated': true,
  'state.amendment.requested': true,
  'state.amendment.convened': true,
  'state.amendment.adopted': true,
  'state.amendment.approved': true,
  'state.amendment.inForce': true,
  'state.amendment.lapsed': true,
  'state.amendment.rejected': true,
};

/** Checks if a code is the name of a state. */
export function isStateCode(code: string): code is StateCode {
  return Object.hasOwn(STATE_CODES, code);
}
