import type { CivilDate } from '../calendar/civil-date.ts';
import type { ActReference } from '../determination/step.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import type { ParticipantRecord } from './participation.ts';

/** How far the instruments deposited go towards the number a clause asks for. */
export type InstrumentCount =
  | {
      readonly kind: 'met';
      readonly counted: number;
      readonly required: number;
      /** The day on which the number was reached. */
      readonly metOn: CivilDate;
      /** The instruments deposited on that day, which stand or fall together. */
      readonly decisive: readonly ActReference[];
    }
  | { readonly kind: 'not-met'; readonly counted: number; readonly required: number; readonly missing: number };

/** An instrument that counts, and whose it is. */
export interface CountedInstrument extends ActReference {
  readonly participant: ParticipantCode;
}

/**
 * Lists the instruments that count towards entry into force, in order of deposit: one for each participant, of a kind the
 * clause counts, not withdrawn before the treaty was in force. A State that has since ceased to exist stays counted for what
 * it did, and so does one that withdrew when the treaty was in force already and did not bind it yet.
 *
 * @param inForceOn the day of entry into force, as far as it is known
 * @see docs/legal-sources.md#counting
 */
export function listCountedInstruments(
  clause: EntryIntoForceClause,
  participants: readonly ParticipantRecord[],
  inForceOn?: CivilDate,
): readonly CountedInstrument[] {
  const stood = (withdrawnOn: CivilDate): boolean => inForceOn !== undefined && withdrawnOn >= inForceOn;
  const counted = participants.flatMap(({ participant, participations }) => {
    const first = participations.find(
      ({ instrument, withdrawnOn }) =>
        (withdrawnOn === undefined || stood(withdrawnOn)) && clause.counts.includes(instrument.kind),
    );
    return first === undefined ? [] : [{ participant, kind: first.instrument.kind, on: first.instrument.on }];
  });
  return counted.sort((a, b) => (a.on === b.on ? (a.participant < b.participant ? -1 : 1) : a.on < b.on ? -1 : 1));
}

/**
 * Counts instruments against the number a clause asks for.
 *
 * @param instruments in order of deposit, as `listCountedInstruments` gives them
 * @see docs/legal-sources.md#counting
 */
export function countInstruments(clause: EntryIntoForceClause, instruments: readonly ActReference[]): InstrumentCount {
  const required = clause.instruments;
  const counted = instruments.length;
  const nth = instruments[required - 1];
  if (nth === undefined) return { kind: 'not-met', counted, required, missing: required - counted };
  return { kind: 'met', counted, required, metOn: nth.on, decisive: instruments.filter(({ on }) => on === nth.on) };
}
