import type { ActReference } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** An instrument that counts, and whose it is; `on` is the day from which it counts. */
export interface CountedInstrument extends ActReference {
  readonly participant: ParticipantCode;
}
