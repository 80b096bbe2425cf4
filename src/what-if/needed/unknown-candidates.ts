import { type CivilDate, civilDate } from '../../calendar/civil-date.ts';
import { renderDate } from '../../calendar/render-date.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { FinalClauses } from '../../treaty/treaty.ts';
import { listPartiesToOther } from '../list-pool.ts';

/**
 * The day from which the States of the list are those of today: South Sudan became independent on 9 July 2011, and the State of
 * Palestine has been received as a State since resolution 67/19 of the General Assembly, 29 November 2012.
 */
const LIST_HOLDS_FROM: CivilDate = civilDate('2012-11-29');

/** Lists what is not known of those who could deposit on a day, in words: whom the clause admits, and which States existed. */
export function listUnknownOfCandidates(
  clauses: FinalClauses,
  candidates: readonly ParticipantCode[],
  on: CivilDate,
): readonly string[] {
  const { condition } = clauses.entryIntoForce;
  const { eligibility } = clauses.participation;
  if (listPartiesToOther(condition, on) !== undefined || areAllLinked(eligibility, candidates)) return [];
  return [...sayAdmission(eligibility), ...sayExistence(on)];
}

type Eligibility = FinalClauses['participation']['eligibility'];

/** Checks if every candidate is known to have been a party to, or a signatory of, the treaty that the clause asks for. */
function areAllLinked(eligibility: Eligibility, candidates: readonly ParticipantCode[]): boolean {
  if (eligibility.kind !== 'party-or-signatory-of' || eligibility.facts.kind === 'unknown') return false;
  const { since } = eligibility.facts;
  return candidates.every((each) => since[each] !== undefined);
}

function sayAdmission(eligibility: Eligibility): readonly string[] {
  switch (eligibility.kind) {
    case 'any-state':
    case 'any-state-or-organisation':
      return [];
    case 'described':
      return [`Who could join is not known here State by State (article ${eligibility.article}: ${eligibility.says}).`];
    case 'party-or-signatory-of': {
      const other = eligibility.treaty.toUpperCase();
      return [
        `Article ${eligibility.article} admits parties to and signatories of the ${other}; who these were is not known here of all.`,
      ];
    }
  }
}

function sayExistence(on: CivilDate): readonly string[] {
  if (on >= LIST_HOLDS_FROM) return [];
  return [
    `Which States existed on ${renderDate(on)} is not known here: counted are the States of today, and those that have ceased to exist since.`,
  ];
}
