import { type CivilDate, civilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Message } from '../../determination/messages/message.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { FinalClauses } from '../../treaty/treaty.ts';
import { listPartiesToOther } from '../list-pool.ts';

/**
 * The day from which the States of the list are those of today: South Sudan became independent on 9 July 2011, and the State of
 * Palestine has been received as a State since resolution 67/19 of the General Assembly, 29 November 2012.
 */
const LIST_HOLDS_FROM: CivilDate = civilDate('2012-11-29');

/** Lists what is not known of those who could deposit on a day: whom the clause admits, and which States existed. */
export function listUnknownOfCandidates(
  clauses: FinalClauses,
  candidates: readonly ParticipantCode[],
  on: CivilDate,
): readonly Message[] {
  const { condition } = clauses.entryIntoForce;
  const { eligibility } = clauses.participation;
  if (listPartiesToOther(condition, on) !== undefined || areAllLinked(eligibility, candidates)) return [];
  return listUnknownAdmission(eligibility).concat(listUnknownExistence(on));
}

type Eligibility = FinalClauses['participation']['eligibility'];

/** Checks if every candidate is known to have been a party to, or a signatory of, the treaty that the clause asks for. */
function areAllLinked(eligibility: Eligibility, candidates: readonly ParticipantCode[]): boolean {
  if (eligibility.kind !== 'party-or-signatory-of' && eligibility.kind !== 'party-to') return false;
  if (eligibility.facts.kind === 'unknown') return false;
  const { since } = eligibility.facts;
  return candidates.every((each) => since[each] !== undefined);
}

function listUnknownAdmission(eligibility: Eligibility): readonly Message[] {
  switch (eligibility.kind) {
    case 'any-state':
    case 'any-state-or-organisation':
    case 'named-states':
      return [];
    case 'described':
      return [{ code: 'gap.who-can-join-described', values: { article: eligibility.article, says: eligibility.says } }];
    case 'party-or-signatory-of':
    case 'party-to':
      return [
        { code: 'gap.who-can-join-by-other', values: { article: eligibility.article, treaty: eligibility.treaty } },
      ];
    default:
      return assertNever(eligibility);
  }
}

function listUnknownExistence(on: CivilDate): readonly Message[] {
  return on >= LIST_HOLDS_FROM ? [] : [{ code: 'gap.which-states-existed', values: { on } }];
}
