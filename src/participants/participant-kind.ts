import { findFormerState } from './former-state.ts';
import { ORGANISATIONS, type ParticipantCode } from './participant-code.ts';
import { isParticipantCode } from './participant-codes.ts';

export type ParticipantKind = 'state' | 'organisation' | 'territory' | 'former-state';

/** The entries of ISO 3166-1 from which the Secretary-General, as depositary, receives no instrument of their own. */
const TERRITORIES: ReadonlySet<ParticipantCode> = new Set(
  [
    'ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY',
    'MAC MAF MNP MSR MTQ MYT NCL NFK PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VGB VIR WLF',
  ].flatMap((line) => line.split(' ')),
);

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
  if (TERRITORIES.has(code)) return 'territory';
  if (ORGANISATIONS.has(code)) return 'organisation';
  if (findFormerState(code) !== undefined) return 'former-state';
  if (isParticipantCode(code)) return 'state';
  throw new RangeError(`"${code}" is no participant code.`);
}
