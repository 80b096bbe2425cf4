/**
 * The code of a State, a territory, a former State or an organisation: three capital letters; or, for a participant that a treaty declares for
 * itself, its kind and a word of its own, such as `organisation:caricom`.
 */
export type ParticipantCode = string;

/** The one organisation that has a code: `EUE` is reserved for the European Union in ISO 3166-1. */
export const EUROPEAN_UNION: ParticipantCode = 'EUE';
