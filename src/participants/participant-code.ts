/** The code of a State, a territory, a former State or an organisation: three capital letters. */
export type ParticipantCode = string;

/** The organisations that have a code. `EUE` is reserved for the European Union in ISO 3166-1. */
export const ORGANISATIONS: ReadonlySet<ParticipantCode> = new Set(['EUE']);
