import { listSpansInGroup } from '../condition/group.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import { assertNever } from '../determination/assert-never.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import type { Proportion } from '../treaty/proportion.ts';
import type { AmendableTreaty } from './amendment-case.ts';

type Acceptance = AcceptanceClause['acceptance'];
type OfAPart = Extract<Acceptance, { readonly base: unknown }>;

const ALL: Proportion = { than: 'at-least', numerator: 1, denominator: 1 };

/** What the acceptances of an amendment must come to, in whichever way the article says it. */
export type AcceptanceTerms = Pick<OfAPart, 'proportion' | 'atLeast' | 'base' | 'of' | 'organisations'>;

/**
 * Finds what the acceptances of an amendment must come to. A number is the whole of so many; where an amendment is in force Party by
 * Party, the first acceptance brings it into force, for who gave it.
 *
 * @returns `undefined` where nobody need accept, and where each amendment says itself when it enters into force
 * @see docs/legal-sources.md#acceptances
 */
export function findTerms(acceptance: Acceptance): AcceptanceTerms | undefined {
  switch (acceptance.kind) {
    case undefined:
    case 'part-of-the-parties':
      return acceptance;
    case 'number': {
      const { number, ...rest } = acceptance;
      return { proportion: ALL, base: { kind: 'fixed', parties: number }, ...rest };
    }
    case 'party-by-party':
      return { proportion: ALL, base: { kind: 'fixed', parties: 1 } };
    case 'not-required':
    case 'by-its-own-terms':
      return undefined;
    default:
      return assertNever(acceptance);
  }
}

/** Finds the number of acceptances that an article asks for, whatever the number of Parties: it may be one, for who gave it. */
export function findNumber(acceptance: Acceptance): number | undefined {
  if (acceptance.kind === 'party-by-party') return 1;
  return acceptance.kind === 'number' ? acceptance.number : undefined;
}

/** Finds from when an amendment binds a Party that accepts it later, where the clause says so. */
export function findLaterRule({ acceptance, delay, binding }: AcceptanceClause): AcceptanceClause['binding']['later'] {
  return acceptance.kind === 'party-by-party' ? { article: acceptance.article, delay } : binding.later;
}

/**
 * Lists when those are Parties whose acceptances are asked for: all of them, or those that belong to a group, as long as they do; but no
 * organisation where nothing that one deposits is counted, the instrument by which it became a Party included.
 *
 * @see docs/legal-sources.md#acceptances
 */
export function listAsked({ clause, parties }: AmendableTreaty<AcceptanceClause>): readonly PartySpan[] {
  const { of: group, organisations } = findTerms(clause.acceptance) ?? {};
  const asked = group === undefined ? parties : listSpansInGroup(parties, group);
  return organisations === 'not-counted' ? listWithoutOrganisations(asked) : asked;
}

/** Lists when those are Parties that are no organisations. */
export function listWithoutOrganisations(parties: readonly PartySpan[]): readonly PartySpan[] {
  return parties.filter(({ participant }) => kindOfParticipant(participant) !== 'organisation');
}
