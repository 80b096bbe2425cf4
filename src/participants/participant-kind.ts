import { ANY_STATE } from './any-state.ts';
import { findFormerState } from './former-state.ts';
import { EUROPEAN_UNION, type ParticipantCode } from './participant-code.ts';
import { isParticipantCode, isTerritoryCode } from './participant-codes.ts';

/** What a participant can be; the code of one that a treaty declares for itself begins with one of these. */
export const PARTICIPANT_KINDS = ['state', 'organisation', 'territory', 'former-state'] as const;

export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/**
 * Tells what a participant is, by the practice of the United Nations as depositary:
 *
 * - `state`: a Member State of the United Nations, and the four others whose instruments the Secretary-General receives
 *   under an "all States" clause: Holy See (VAT), State of Palestine (PSE), Cook Islands (COK), Niue (NIU);
 * - `organisation`: the European Union (EUE);
 * - `former-state`: one of `FORMER_STATES`;
 * - `territory`: every other entry of ISO 3166-1. The word says only that the Secretary-General, who follows the practice
 *   of the General Assembly, receives no instrument from it as a State (TWN, HKG, ABW …); it takes no side on status.
 *
 * The code of a participant that a treaty declares for itself says its kind: `organisation:caricom`.
 *
 * @throws RangeError where the text is no participant code: a mistake in the program, since input goes through `parse…`
 * @example kindOfParticipant('COK') // 'state'
 * @see docs/glossary.md
 */
export function kindOfParticipant(code: ParticipantCode): ParticipantKind {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const kind = findKind(code);
  KNOWN.set(code, kind);
  return kind;
}

/** What was asked before: a table asks of the same few hundred a million times. */
const KNOWN = new Map<ParticipantCode, ParticipantKind>();

function findKind(code: ParticipantCode): ParticipantKind {
  if (code === EUROPEAN_UNION) return 'organisation';
  if (findFormerState(code) !== undefined) return 'former-state';
  if (isTerritoryCode(code)) return 'territory';
  if (code === ANY_STATE || isParticipantCode(code)) return 'state';
  const own = PARTICIPANT_KINDS.find((kind) => `${code}`.startsWith(`${kind}:`));
  if (own !== undefined) return own;
  throw new RangeError(`"${code}" is no participant code.`);
}
