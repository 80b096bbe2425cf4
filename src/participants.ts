/** Names and codes of States, former States and organisations; an unknown name is never guessed. */
export { continuingState, type FormerState, findFormerState } from './treaty/participants/former-state.ts';
export { listParticipants, type Participant } from './treaty/participants/list-participants.ts';
export { type ParticipantParse, parseParticipant } from './treaty/participants/parse-participant.ts';
export { isParticipantCode, type ParticipantCode } from './treaty/participants/participant-code.ts';
export { kindOfParticipant, type ParticipantKind } from './treaty/participants/participant-kind.ts';
export { nameOfParticipant } from './treaty/participants/participant-name.ts';
