/** Names and codes of States, former States and organisations; an unknown name is never guessed. */

export { findName } from './participants/find-name.ts';
export { findNearestWord } from './participants/find-nearest-word.ts';
export { findFirstDay } from './participants/first-day.ts';
export { codeOnDay, continuingStateOf, type FormerState, findFormerState } from './participants/former-state.ts';
export { FORMER_STATE_SOURCES } from './participants/former-state-sources.ts';
export { LANGUAGES, type Language } from './participants/language.ts';
export { type BearersOf, listBearers } from './participants/list-bearers.ts';
export { listNamedTogether } from './participants/list-named-together.ts';
export { listParticipants, type Participant } from './participants/list-participants.ts';
export type { Names, OtherNames } from './participants/names/compose-names.ts';
export { loadBearersOf } from './participants/names/load-bearers-of.ts';
export { loadNames, loadOtherNames } from './participants/names/load-names.ts';
export { listNearestIn, listNearestParticipants, type NearParticipant } from './participants/nearest-participants.ts';
export type { NamesInLanguages, OwnNames, OwnParticipant } from './participants/own-participant.ts';
export { type ParticipantParse, parseParticipant } from './participants/parse-participant.ts';
export type { ParticipantCode } from './participants/participant-code.ts';
export { isParticipantCode } from './participants/participant-codes.ts';
export { kindOfParticipant, type ParticipantKind } from './participants/participant-kind.ts';
export { nameOfParticipant } from './participants/participant-name.ts';
export { findResponsibleState } from './participants/responsible-state.ts';
export { findWikidataItem } from './participants/wikidata-item.ts';
